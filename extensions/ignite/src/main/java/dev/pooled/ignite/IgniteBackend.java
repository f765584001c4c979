package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.TaskFailedException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolHost;
import dev.pooled.spi.TaskDescriptor;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on the machines of an Apache Ignite cluster: places each on the node that has most workers idle, and gives what a lost
 * node had not been sent to the others. Ignite knows who is there, and brings bytes to them, encrypted if that is set; what
 * a task is, and what becomes of it, is said in Pooled's own messages. Thread-safe: a monitor that acts after leaving its lock.
 *
 * <pre>
 * |============== host: your JVM, a client of the cluster ===========|== Ignite ==|======= node: a server of the cluster =======|
 *
 *  Scheduler --> IgniteBackend --> RemoteNode --> RemoteChunk --> Outbox --packet--> Node --> GuestSession --> NodeLane --+
 *      ^              ^                                |          ClusterCodec                                          v
 *      |              +-- Membership: who is there     |                                            PoolBackend of local workers
 *      +----------------- outcomes --------------------+ &lt;--packet-- Outbox &lt;------------------------------- outcomes ---+
 * </pre>
 *
 * <p>{@code Pool.builder().backend(IgniteBackend.discover("10.0.0.5:47500"))}, or the settings {@code pooled.backend=ignite} and
 * {@code pooled.ignite.addresses}. One back end is for one pool.
 */
public final class IgniteBackend implements PoolBackend {

    private static final Cleaner CLEANER = Cleaner.create();

    /** A chunk is older than this before what it has not sent is given to idle nodes. */
    private static final long STEAL_MILLIS = 10;

    private static final long CLOSE_SECONDS = 15;

    private final Map<String, String> settings;
    private final Pace pace = new Pace();
    private final Map<Long, Each> eachs = new LinkedHashMap<>();
    private final List<CompletableFuture<Void>> awaitingReady = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();
    private final CompletableFuture<Void> terminated = new CompletableFuture<>();
    private int mostWorkers = Integer.MAX_VALUE;
    private long lastEach;
    private boolean isWatching;
    private boolean isShutdown;
    private @Nullable PoolStartException failure;
    private @Nullable Membership membership;
    private @Nullable Listener listener;
    private String pool = "";

    /** What is to run once in each worker. */
    private static final class Each {
        final TaskDescriptor task;
        final CompletableFuture<Void> done = new CompletableFuture<>();
        final Set<RemoteNode> told = new HashSet<>();
        final Set<RemoteNode> ran = new HashSet<>();

        Each(TaskDescriptor task) {
            this.task = task;
        }
    }

    /** A back end with these settings, that win over those of the pool. */
    IgniteBackend(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * Returns a back end that looks for nodes at {@code addresses}: {@code 10.0.0.5:47500,10.0.0.6:47500..47509}. All else is in the
     * settings {@code pooled.ignite.*}.
     */
    public static IgniteBackend discover(String addresses) {
        return new IgniteBackend(Map.of(ClusterSettings.ADDRESSES, Objects.requireNonNull(addresses, "addresses")));
    }

    /** Returns a back end with these settings, by their keys without {@code pooled.ignite.}; those of the pool are added. */
    public static IgniteBackend of(Map<String, String> settings) {
        return new IgniteBackend(settings);
    }

    @Override
    public void start(PoolConfig config, Listener newListener) {
        Map<String, String> all = new HashMap<>(config.extension(IgniteBackendProvider.NAME));
        all.putAll(settings);
        HostSettings parsed = HostSettings.parse(all);
        Membership joining = new Membership(config, parsed, PoolHost.find().greeting(config), pace, new FromNodes());
        synchronized (this) {
            if (membership != null) {
                throw new IllegalStateException(
                        "a back end is for one pool: open pool '" + config.name() + "' on another one");
            }
            membership = joining;
            listener = newListener;
            pool = config.name();
            mostWorkers = parsed.workersOf(config);
        }
        joining.begin();
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener outcomes) {
        watch(chunk.receiver());
        watch(chunk.rest());
        membership().meet(chunk.method());
        boolean isSent = false;
        RemoteNode node = idlest();
        while (node != null && !isSent) {
            isSent = node.run(chunk, outcomes);
            node = isSent ? node : idlest();
        }
        if (!isSent) {
            outcomes.returned(0, chunk.items());
            outcomes.released();
        } else if (chunk.items() > 1) {
            watchForIdleNodes();
        }
    }

    private @Nullable RemoteNode idlest() {
        return membership().nodes().stream()
                .filter(node -> node.idleShare() > 0)
                .max(Comparator.comparingDouble(RemoteNode::idleShare))
                .orElse(null);
    }

    @Override
    public boolean takesCallsTogether() {
        return true;
    }

    /** As long as something was not sent, looks whether a node is idle that could have it. */
    private void watchForIdleNodes() {
        synchronized (this) {
            if (isWatching) {
                return;
            }
            isWatching = true;
        }
        membership().after(STEAL_MILLIS, this::takeBackForIdleNodes);
    }

    private void takeBackForIdleNodes() {
        synchronized (this) {
            isWatching = false;
        }
        boolean hasTails = false;
        boolean isIdle = idlest() != null;
        for (RemoteNode node : membership().nodes()) {
            for (RemoteChunk chunk : node.chunks()) {
                if (isIdle && chunk.isOlderThan(STEAL_MILLIS)) {
                    boolean ignored = chunk.takeBackTail();
                }
                hasTails |= chunk.hasTail();
            }
        }
        if (hasTails) {
            watchForIdleNodes();
        }
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        for (RemoteNode node : membership().nodes()) {
            for (RemoteChunk chunk : node.chunks()) {
                if (chunk.cancel(id, mode)) {
                    return true;
                }
            }
        }
        return false;
    }

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
        CLEANER.register(value, () -> forget(id));
    }

    @Override
    public void forget(KeptValue kept) {
        forget(kept.id());
    }

    private void forget(long id) {
        synchronized (this) {
            known.remove(id);
        }
        membership().nodes().forEach(node -> node.forget(id));
    }

    @Override
    public int capacity() {
        int all = membership().nodes().stream().mapToInt(RemoteNode::capacity).sum();
        return Math.min(all, mostWorkers());
    }

    @Override
    public int parallelism() {
        int all = membership().nodes().stream().mapToInt(RemoteNode::planned).sum();
        return Math.max(1, Math.min(all, mostWorkers()));
    }

    private synchronized int mostWorkers() {
        return mostWorkers;
    }

    @Override
    public long tripNanos() {
        return pace.tripNanos();
    }

    @Override
    public List<WorkerInfo> workers() {
        return membership().nodes().stream()
                .flatMap(node -> node.workers().stream())
                .sorted(Comparator.comparingInt(WorkerInfo::slot))
                .toList();
    }

    /** Has so many workers on all nodes together, if these have so many: as evenly as may be. */
    @Override
    public void resize(int workers) {
        synchronized (this) {
            mostWorkers = workers;
        }
        membership().resize(workers);
        listener().capacityChanged();
    }

    @Override
    public CompletionStage<Void> whenReady() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        RuntimeException failed;
        synchronized (this) {
            failed = isShutdown ? new CancellationException("pool '" + pool + "' was shut down") : failure;
            if (failed == null) {
                awaitingReady.add(ready);
            }
        }
        if (failed != null) {
            ready.completeExceptionally(failed);
        }
        completeIfReady();
        return ready;
    }

    private void completeIfReady() {
        List<RemoteNode> nodes = used();
        if (nodes.isEmpty() || !nodes.stream().allMatch(RemoteNode::isReady)) {
            return;
        }
        List<CompletableFuture<Void>> ready;
        synchronized (this) {
            ready = List.copyOf(awaitingReady);
            awaitingReady.clear();
        }
        ready.forEach(each -> each.complete(null));
    }

    /** Runs {@code task} in each worker of each node that is there or comes; complete when those there now have. */
    @Override
    public CompletionStage<Void> onEachWorker(TaskDescriptor task) {
        Each each = new Each(task);
        synchronized (this) {
            eachs.put(++lastEach, each);
        }
        membership().nodes().stream()
                .filter(RemoteNode::isOpen)
                .forEach(this::tellEachs); // others when they have answered
        return each.done;
    }

    /** Tells a node what each of its workers is to run, as far as it does not know. */
    private void tellEachs(RemoteNode node) {
        Map<Long, TaskDescriptor> news = new LinkedHashMap<>();
        synchronized (this) {
            eachs.forEach((number, each) -> {
                if (each.told.add(node)) {
                    news.put(number, each.task);
                }
            });
        }
        news.forEach(node::each);
    }

    @Override
    public CompletionStage<Void> shutdown(boolean now) {
        Membership joined = membership;
        if (joined == null) { // it was never started
            terminated.complete(null);
            return terminated;
        }
        joined.close(now, CLOSE_SECONDS).whenComplete((nothing, error) -> terminated.complete(null));
        String reason = "pool '" + pool + "' was shut down";
        List<CompletableFuture<Void>> open = new ArrayList<>();
        synchronized (this) {
            isShutdown = true;
            open.addAll(awaitingReady);
            awaitingReady.clear();
            eachs.values().forEach(each -> open.add(each.done));
        }
        open.forEach(each -> each.completeExceptionally(new CancellationException(reason)));
        return terminated;
    }

    private synchronized void forget(RemoteNode node) {
        for (Each each : eachs.values()) {
            each.told.remove(node);
            each.ran.remove(node);
        }
    }

    /** The pool cannot run anything, or not any more. */
    private void fail(String message, List<String> output, @Nullable Throwable cause) {
        PoolStartException reason = new PoolStartException(pool, "pool '" + pool + "': " + message, output, cause);
        List<CompletableFuture<Void>> waiting;
        List<Each> open;
        synchronized (this) {
            failure = reason;
            waiting = List.copyOf(awaitingReady);
            awaitingReady.clear();
            open = List.copyOf(eachs.values());
        }
        waiting.forEach(each -> each.completeExceptionally(reason));
        open.forEach(each -> each.done.completeExceptionally(reason));
        listener().failed(reason);
    }

    /** What each worker of a node was to run is done where all nodes that are there have done it. */
    private void checkEachs() {
        List<RemoteNode> nodes = used();
        List<Each> done = new ArrayList<>();
        synchronized (this) {
            for (Each each : eachs.values()) {
                if (!nodes.isEmpty() && each.ran.containsAll(nodes)) {
                    done.add(each);
                }
            }
        }
        done.forEach(each -> each.done.complete(null));
    }

    /** Returns the nodes on which the pool has workers, or is to have some. */
    private List<RemoteNode> used() {
        return membership().nodes().stream().filter(node -> node.wanted() > 0).toList();
    }

    private Membership membership() {
        Membership joined = membership;
        return Objects.requireNonNull(joined, "start() was not called");
    }

    private Listener listener() {
        return Objects.requireNonNull(listener, "start() was not called");
    }

    /** What the nodes say that is about no task. */
    private final class FromNodes implements Membership.Listener {

        @Override
        public void capacityChanged(RemoteNode node) {
            if (node.isOpen()) {
                tellEachs(node);
            }
            completeIfReady();
            listener().capacityChanged();
        }

        @Override
        public void assigned() {
            checkEachs();
            completeIfReady();
            listener().capacityChanged();
        }

        @Override
        public void eachDone(RemoteNode node, ClusterMessage.EachDone message) {
            Each each;
            synchronized (IgniteBackend.this) {
                each = eachs.get(message.number());
                if (each != null) {
                    each.ran.add(node);
                }
            }
            if (each != null && message.errorType() != null) {
                each.done.completeExceptionally(new TaskFailedException(
                        pool,
                        each.task.id(),
                        each.task.method().name(),
                        message.errorMessage() + " (on node " + node.name() + ")",
                        message.errorType()));
            }
            checkEachs();
        }

        @Override
        public void forgot(RemoteNode node) {
            forget(node);
        }

        @Override
        public void failed(String message, List<String> output, @Nullable Throwable cause) {
            fail(message, output, cause);
        }

        @Override
        public void happened(ClusterMessage.Event event) {
            WorkerInfo worker = event.worker();
            switch (event.kind()) {
                case READY -> listener().workerReady(worker);
                case BOOTED -> listener().workerBooted(worker, event.startingNanos(), event.initNanos());
                case RETIRED -> listener().workerRetired(worker);
                case DIED -> {
                    if (event.obituary() != null) {
                        WorkerDiedException obituary = event.obituary().obituary();
                        listener().workerDied(worker, obituary);
                    }
                }
            }
        }

        @Override
        public void worked(int slot, long nanos) {
            listener().workerWorked(slot, nanos);
        }
    }
}
