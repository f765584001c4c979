package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.fleet.Fleet;
import dev.pooled.internal.host.fleet.FleetListener;
import dev.pooled.internal.host.fleet.Greeting;
import dev.pooled.internal.host.fleet.Lane;
import dev.pooled.internal.host.fleet.Launcher;
import dev.pooled.internal.host.schedule.Results;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.host.threads.Dropped;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.SettingText;
import dev.pooled.spi.TaskDescriptor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks in forked JVMs of this machine: places each on an idle lane, and sends lanes that have done their share away.
 * Thread-safe: a monitor that acts after leaving its lock.
 *
 * <pre>
 * |================== host: your JVM ==================|======= wire: both =======|===== worker 1..n: forked JVM =====|
 *  MathsPooled        TaskQueue         Fleet
 *  (generated)        bounded           starts, replaces
 *      v                  v                v
 *  LocalPool --Task--> Scheduler --> LocalBackend --> Lane --> RingChannel --Call-->   WorkerLoop --> TaskRunner
 *      ^                ^  |                          |         SharedRing x 2             |           MethodTable
 *      |                |  Retries, Chunks            |         pipes: start, wake         |               v
 *  PooledFuture <-settle+            <-----ended------+         &lt;----Outcome------------   +&lt;-------- your method
 *      v                             <-NotStarted, Died-        process exit = death    ControlLoop: cancel, ping, host gone
 *  your callbacks      every step --> PoolFigures --> PoolStats, PoolListener, ProgressMeter
 * </pre>
 */
final class LocalBackend implements PoolBackend, FleetListener {

    /** How long an item must have run before what waits behind it is taken back. */
    private static final long STEAL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final PoolConfig config;
    private final Fleet fleet;
    private final Results results;
    private final long maxTasks;
    private final long maxAgeNanos;
    private final long maxMemoryBytes;
    private final Set<Lane> lanes = new LinkedHashSet<>();
    private final Deque<Lane> idle = new ArrayDeque<>();
    private final Map<Lane, Deque<Setup>> setups = new HashMap<>();
    private final List<Setup> allSetups = new ArrayList<>();
    private final Set<Lane> inSetup = new HashSet<>();
    private final Set<Long> known = new HashSet<>();
    private boolean isWatching;
    private @Nullable Listener listener;

    LocalBackend(PoolConfig config, Greeting greeting, CodecRegistry codecs, MetLoaders loaders, Launcher launcher) {
        this.config = config;
        this.fleet = new Fleet(config, greeting, codecs, loaders, launcher, this);
        this.results = new Results(config.name(), codecs);
        // No lambda: a first call is in a hurry wherever these are looked at.
        Optional<Integer> tasks = config.maxTasksPerWorker();
        this.maxTasks = tasks.isPresent() ? tasks.get() : Long.MAX_VALUE;
        Optional<Duration> age = config.maxWorkerAge();
        this.maxAgeNanos = age.isPresent() ? Deadlines.nanosOf(age.get()) : Long.MAX_VALUE;
        this.maxMemoryBytes = config.maxWorkerMemory().map(SettingText::bytes).orElse(Long.MAX_VALUE);
    }

    @Override
    public void start(PoolConfig ignored, Listener newListener) {
        listener = newListener;
        fleet.start();
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener outcomes) {
        watch(chunk.receiver());
        watch(chunk.rest());
        Lane lane;
        int allowed;
        synchronized (this) {
            lane = idle.pollFirst();
            allowed = lane == null ? 0 : allowed(lane, chunk, outcomes);
        }
        boolean isSent = false;
        if (lane != null) {
            isSent = lane.run(chunk.slice(0, allowed), outcomes);
            if (isSent && allowed < chunk.items()) {
                outcomes.returned(allowed, chunk.items()); // this worker may run no more than that
            }
        }
        if (!isSent) {
            outcomes.returned(0, chunk.items());
            outcomes.released();
        } else if (chunk.items() > 1) {
            watchForIdleLanes();
        }
    }

    private int allowed(Lane lane, TaskDescriptor chunk, OutcomeListener outcomes) {
        if (outcomes.areCalls() && !lane.sharesClaims()) {
            return 1; // a call behind another one could not be cancelled
        }
        return (int) Math.max(1, Math.min(Math.min(chunk.items(), Lane.MAX_ITEMS), lane.itemsLeft(maxTasks)));
    }

    @Override
    public boolean takesCallsTogether() {
        return true;
    }

    /** As long as chunks run, looks every 10 ms whether a lane is idle while others sit on items they have not started. */
    private void watchForIdleLanes() {
        synchronized (this) {
            if (isWatching) {
                return;
            }
            isWatching = true;
        }
        Deadlines.afterRealTime(STEAL_NANOS, this::takeBackForIdleLanes);
    }

    private void takeBackForIdleLanes() {
        List<Lane> all;
        boolean isIdle;
        synchronized (this) {
            isWatching = false;
            all = List.copyOf(lanes);
            isIdle = !idle.isEmpty();
        }
        boolean hasChunks = false;
        for (Lane lane : all) {
            hasChunks |= lane.hasTail();
            if (isIdle) {
                lane.takeBackTail(STEAL_NANOS);
            }
        }
        if (hasChunks) {
            watchForIdleLanes();
        }
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        List<Lane> all;
        synchronized (this) {
            all = List.copyOf(lanes);
        }
        for (Lane lane : all) {
            if (lane.cancel(id, mode)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void help(long id, BooleanSupplier isOver) {
        Lane runs = null;
        synchronized (this) {
            for (Lane lane : lanes) {
                if (lane.isRunning(id)) {
                    runs = lane;
                    break;
                }
            }
        }
        if (runs != null) {
            runs.help(isOver);
        }
    }

    /** Has workers forget {@code value} when nobody refers to it any more. */
    private void watch(@Nullable KeptValue value) {
        if (value == null) {
            return;
        }
        long id = value.id();
        synchronized (this) {
            if (!known.add(id)) {
                return;
            }
        }
        Dropped.then(value, () -> forget(id));
    }

    @Override
    public void forget(KeptValue kept) {
        forget(kept.id());
    }

    private void forget(long id) {
        List<Lane> all;
        synchronized (this) {
            known.remove(id);
            all = List.copyOf(lanes);
        }
        for (Lane lane : all) {
            lane.forget(id);
        }
    }

    @Override
    public synchronized int capacity() {
        return lanes.size() - inSetup.size();
    }

    @Override
    public int parallelism() {
        return fleet.target();
    }

    @Override
    public List<WorkerInfo> workers() {
        return fleet.workers();
    }

    @Override
    public void resize(int workers) {
        fleet.resize(workers);
        setupsSoFar().forEach(setup -> setup.require(workers));
    }

    private synchronized List<Setup> setupsSoFar() {
        return List.copyOf(allSetups);
    }

    @Override
    public CompletionStage<Void> whenReady() {
        return fleet.whenReady();
    }

    @Override
    public CompletionStage<Void> onEachWorker(TaskDescriptor task) {
        Setup setup = new Setup(task, results, fleet.target());
        List<Lane> free = new ArrayList<>();
        synchronized (this) {
            allSetups.add(setup);
            for (Lane lane : lanes) {
                setups.computeIfAbsent(lane, l -> new ArrayDeque<>()).add(setup);
                if (idle.remove(lane)) {
                    inSetup.add(lane);
                    free.add(lane);
                }
            }
        }
        free.forEach(this::continueSetup);
        return setup.done();
    }

    /** Runs the lane's next setup, or gives the lane to the tasks. */
    private void continueSetup(Lane lane) {
        Setup next;
        synchronized (this) {
            Deque<Setup> open = setups.get(lane);
            next = open == null ? null : open.poll();
            if (next == null) {
                setups.remove(lane);
                inSetup.remove(lane);
                if (lanes.contains(lane)) {
                    idle.addFirst(lane);
                }
            } else {
                inSetup.add(lane);
            }
        }
        if (next == null) {
            listener().capacityChanged();
        } else {
            boolean ignored = lane.prepare(next.task(), next); // a lane that is gone has a successor
        }
    }

    @Override
    public CompletionStage<Void> shutdown(boolean now) {
        setupsSoFar()
                .forEach(setup ->
                        setup.fail(new CancellationException("pool '" + config.name() + "' was shut down at once")));
        return fleet.shutdown(now);
    }

    @Override
    public void laneAdded(Lane lane) {
        synchronized (this) {
            if (lane.isClosed()) {
                return; // its worker died, and it was removed, before it got here
            }
            lanes.add(lane);
            inSetup.add(lane);
            if (!allSetups.isEmpty()) {
                allSetups.removeIf(Setup::isGivenUp);
                setups.put(lane, new ArrayDeque<>(allSetups));
            }
        }
        continueSetup(lane);
    }

    @Override
    public void laneRemoved(Lane lane) {
        lane.close();
        synchronized (this) {
            lanes.remove(lane);
            idle.remove(lane);
            inSetup.remove(lane);
            setups.remove(lane);
        }
    }

    @Override
    public void laneFree(Lane lane, boolean mustRetire) {
        boolean hasWorked;
        synchronized (this) {
            hasWorked =
                    !inSetup.contains(lane); // else it would be sent away before its first task, and so its successors
        }
        if (mustRetire || lane.isClosed() || (hasWorked && isSpent(lane)) || fleet.isTooMany()) {
            fleet.retire(lane);
            return;
        }
        boolean hasSetup;
        synchronized (this) {
            hasSetup = setups.containsKey(lane);
            if (!hasSetup && lanes.contains(lane)) {
                idle.addFirst(lane);
            }
        }
        if (hasSetup) {
            continueSetup(lane);
        }
    }

    private boolean isSpent(Lane lane) {
        return lane.itemsLeft(maxTasks) <= 0
                || lane.ageNanos() > maxAgeNanos
                || (maxMemoryBytes != Long.MAX_VALUE && lane.residentBytes() > maxMemoryBytes);
    }

    @Override
    public void workerReady(WorkerInfo worker) {
        listener().workerReady(worker);
    }

    @Override
    public void workerBooted(WorkerInfo worker, long startingNanos, long initNanos) {
        listener().workerBooted(worker, startingNanos, initNanos);
    }

    @Override
    public void workerWorked(int slot, long nanos) {
        listener().workerWorked(slot, nanos);
    }

    @Override
    public void workerRetired(WorkerInfo worker) {
        listener().workerRetired(worker);
    }

    @Override
    public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
        listener().workerDied(worker, obituary);
    }

    @Override
    public void failed(PoolStartException reason) {
        setupsSoFar().forEach(setup -> setup.fail(reason));
        listener().failed(reason);
    }

    private Listener listener() {
        return Objects.requireNonNull(listener, "start() was not called");
    }
}
