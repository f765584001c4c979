package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.TaskFailedException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.GuestPool;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolHost;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.spi.UnloadedMethod;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * One pool of a host, as a node runs it: in local worker processes of its own, so that limits, crashes, heap and flags are what
 * they are on the host's machine. What the host says comes on one thread at a time; all else is thread-safe.
 */
final class GuestSession implements PoolBackend.Listener {

    /** Settings of workers that a host may make; all others are the node's. */
    static final Set<String> SETTINGS = Set.of(
            "cancel-grace",
            "max-tasks-per-worker",
            "max-worker-age",
            "max-worker-memory",
            "spare-workers",
            "worker-heap",
            "jvm-args",
            "java-home",
            "environment",
            "system-properties",
            "working-directory",
            "extra-class-path",
            "heartbeat-timeout",
            "exit-guard",
            "insights");

    private final Outbox outbox;
    private final int mostWorkers;
    private final @Nullable PeerClasses peer;
    private final PoolConfig config;
    private final PoolBackend workers;
    private final Map<Integer, UnloadedMethod> methods = new HashMap<>();
    private final Map<Long, KeptValue> kept = new HashMap<>();
    private final Map<Integer, NodeLane> lanes = new HashMap<>();
    private boolean isLeaving;
    private volatile List<WorkerInfo> told = List.of();

    private GuestSession(
            Outbox outbox, int mostWorkers, @Nullable PeerClasses peer, PoolConfig config, PoolBackend workers) {
        this.outbox = outbox;
        this.mostWorkers = mostWorkers;
        this.peer = peer;
        this.config = config;
        this.workers = workers;
    }

    /**
     * Starts the workers of the pool that {@code message} opens.
     *
     * @param mostWorkers how many it may have here
     * @param acceptsClasses whether the workers may get classes from the host
     * @throws IllegalArgumentException if the pool's settings do not fit this machine, or are not settings of workers
     */
    static GuestSession open(
            ClusterMessage.Open message, int mostWorkers, List<Path> classPath, boolean acceptsClasses, Outbox outbox) {
        if (message.version() != ClusterMessage.Open.VERSION) {
            throw new IllegalArgumentException("this node speaks version " + ClusterMessage.Open.VERSION
                    + " of the protocol, and the host version " + message.version()
                    + ": use the same version of pooled-ignite in both");
        }
        PoolConfig.Builder builder =
                PoolConfig.builder().name(message.pool()).workers(checked(message.workers(), mostWorkers));
        message.settings().forEach((key, value) -> {
            if (!SETTINGS.contains(key)) {
                throw new IllegalArgumentException("a host cannot set " + key + " on a node; it can set " + SETTINGS);
            }
            builder.set(key, value);
        });
        PoolConfig config = builder.build();
        PeerClasses peer = acceptsClasses && message.servesClasses() ? new PeerClasses(outbox) : null;
        PoolBackend backend = PoolHost.find().openFor(new GuestPool(config, classPath, message.greeting(), peer));
        GuestSession session = new GuestSession(outbox, mostWorkers, peer, config, backend);
        backend.start(config, session);
        session.tellCapacity();
        return session;
    }

    private static int checked(int workers, int most) {
        if (workers < 1 || workers > most) {
            throw new IllegalArgumentException("a node of " + most + " workers cannot have " + workers);
        }
        return workers;
    }

    /**
     * Does what the host says.
     *
     * @throws IllegalArgumentException if it makes no sense
     */
    void received(ClusterMessage.ToNode message) {
        if (message instanceof ClusterMessage.Run m) {
            NodeLane lane = lane(m.lane());
            if (isLeaving()) {
                lane.refuse(m, task(m.task()));
            } else {
                lane.run(m, task(m.task()));
            }
        } else if (message instanceof ClusterMessage.Stop m) {
            lane(m.lane()).stop(m);
        } else if (message instanceof ClusterMessage.Define m) {
            methods.put(
                    m.method(),
                    new UnloadedMethod(
                            m.home(), m.index(), m.name(), m.signature(), m.fingerprint(), m.layout(), m.receiver()));
        } else if (message instanceof ClusterMessage.Keep m) {
            kept.put(m.id(), new KeptValue(m.value()));
        } else if (message instanceof ClusterMessage.Drop m) {
            KeptValue dropped = kept.remove(m.id());
            if (dropped != null) {
                workers.forget(dropped);
            }
        } else if (message instanceof ClusterMessage.Each m) {
            workers.onEachWorker(task(m.task())).whenComplete((nothing, error) -> eachDone(m.number(), error));
        } else if (message instanceof ClusterMessage.Have m) {
            if (peer != null) {
                peer.answered(m);
            }
        } else if (message instanceof ClusterMessage.Resize m) {
            workers.resize(checked(m.workers(), mostWorkers));
            tellCapacity();
        } else if (message instanceof ClusterMessage.Open) {
            tellCapacity(); // said again, since the answer was not there yet
        } else {
            throw new IllegalArgumentException("a session does not take " + message);
        }
    }

    private NodeLane lane(int number) {
        if (number < 0 || number >= mostWorkers) {
            throw new IllegalArgumentException("a node of " + mostWorkers + " workers has no lane " + number);
        }
        synchronized (lanes) {
            return lanes.computeIfAbsent(number, n -> new NodeLane(n, workers, outbox));
        }
    }

    private TaskDescriptor task(ClusterMessage.Task task) {
        UnloadedMethod method = methods.get(task.method());
        if (method == null) {
            throw new IllegalArgumentException("method " + task.method() + " was not defined");
        }
        if (task.arguments().count() < 1) {
            throw new IllegalArgumentException("task " + task.id() + " has no items");
        }
        return new TaskDescriptor(
                task.id(),
                config.name(),
                method,
                task.arguments(),
                task.limitNanos(),
                task.retries(),
                task.priority(),
                task.attempt(),
                kept(task.receiver()),
                kept(task.rest()),
                task.context(),
                task.label());
    }

    private @Nullable KeptValue kept(long id) {
        KeptValue value = kept.get(id);
        if (id != 0 && value == null) {
            throw new IllegalArgumentException("value " + id + " was not sent");
        }
        return value;
    }

    private void eachDone(long number, @Nullable Throwable error) {
        Throwable cause = error == null || error.getCause() == null || !isWrapper(error) ? error : error.getCause();
        String type = cause == null
                ? null
                : cause instanceof TaskFailedException failed
                        ? failed.originalType()
                        : cause.getClass().getName();
        outbox.send(new ClusterMessage.EachDone(
                number,
                type,
                cause == null ? "" : Optional.ofNullable(cause.getMessage()).orElse("")));
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof CompletionException;
    }

    private void tellCapacity() {
        int planned = workers.parallelism();
        outbox.send(new ClusterMessage.Capacity(isLeaving() ? 0 : Math.min(workers.capacity(), planned), planned));
    }

    private synchronized boolean isLeaving() {
        return isLeaving;
    }

    /** Takes no more; returns whether anything still runs. */
    boolean leave() {
        boolean isFirst;
        synchronized (this) {
            isFirst = !isLeaving;
            isLeaving = true;
        }
        if (isFirst) {
            tellCapacity();
        }
        synchronized (lanes) {
            return lanes.values().stream().anyMatch(NodeLane::isBusy);
        }
    }

    /** Tells the host how the workers are, if that is news. */
    void tellWorkers() {
        List<WorkerInfo> now = workers.workers();
        if (!now.equals(told)) {
            told = now;
            outbox.sendSoon(new ClusterMessage.Workers(now));
        }
    }

    /** Ends the workers; when they have, {@code closed} is run, and the host hears of it. */
    void close(boolean now, Runnable closed) {
        workers.shutdown(now).whenComplete((nothing, error) -> {
            closed.run();
            outbox.send(new ClusterMessage.Closed());
        });
    }

    /** The host is gone: its workers end at once. */
    void abandon() {
        if (peer != null) {
            peer.gone();
        }
        workers.close();
    }

    @Override
    public void capacityChanged() {
        tellCapacity();
    }

    @Override
    public void workerReady(WorkerInfo worker) {
        tell(ClusterMessage.Kind.READY, worker, 0, 0, null);
    }

    @Override
    public void workerBooted(WorkerInfo worker, long startingNanos, long initNanos) {
        tell(ClusterMessage.Kind.BOOTED, worker, startingNanos, initNanos, null);
    }

    @Override
    public void workerWorked(int slot, long nanos) {
        outbox.sendSoon(new ClusterMessage.Worked(slot, nanos));
    }

    @Override
    public void workerRetired(WorkerInfo worker) {
        tell(ClusterMessage.Kind.RETIRED, worker, 0, 0, null);
    }

    @Override
    public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
        tell(ClusterMessage.Kind.DIED, worker, 0, 0, new TaskOutcome.Died(obituary));
        tellCapacity();
    }

    private void tell(
            ClusterMessage.Kind kind,
            WorkerInfo worker,
            long startingNanos,
            long initNanos,
            TaskOutcome.@Nullable Died obituary) {
        outbox.sendSoon(new ClusterMessage.Event(kind, worker, startingNanos, initNanos, obituary));
        tellWorkers();
    }

    /** Nothing can be run here any more. */
    void tellFailure(String reason) {
        outbox.send(new ClusterMessage.Failed(reason, List.of()));
    }

    @Override
    public void failed(RuntimeException reason) {
        outbox.send(new ClusterMessage.Failed(
                String.valueOf(reason.getMessage()),
                reason instanceof PoolStartException start ? start.output() : List.of()));
    }
}
