package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.PoolConfig;
import dev.pooled.TaskState;
import dev.pooled.WhenFull;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who runs when: admits tasks, hands them to the back end while it has room, takes back what did not start, and knows when
 * all is done.
 *
 * <p>A monitor, not a thread: whoever brings an event (a caller, a reader of outcomes, a timer) decides under its lock and
 * performs the effects after leaving it. No user code and no write runs under the lock. Thread-safe.
 */
public final class Scheduler {

    /** Is told of every step; quick, never blocking, under no lock. */
    public interface Watcher {
        void queued(long id, int items, String method, String label, int attempt);

        void started(TaskDescriptor task, int index, WorkerInfo worker);

        /** An item has its outcome; {@code worker} is where it ran, if it ran. */
        void ended(
                TaskDescriptor item, TaskOutcome outcome, @Nullable WorkerInfo worker, long waitedNanos, long ranNanos);

        /** Returns whether every item is to be told of by itself; else {@link #haveReturned} may come for many. */
        boolean wantsEachItem();

        /** So many items have returned, after so long in the mean. */
        void haveReturned(int items, long waitedNanos, long meanRanNanos);

        /** An item has run: that at {@code index} of a map, or a call where this is -1. */
        default void ran(TaskDescriptor item, long index, long nanos) {}

        /** The worker that has {@linkplain #started started} this chunk has nothing more of it; it has run so many items. */
        default void released(TaskDescriptor chunk, int ran) {}
    }

    /** How a back end is to end. */
    public enum Ending {
        FRIENDLY,
        AT_ONCE
    }

    private enum Phase {
        OPEN,
        SHUT_DOWN,
        KILLED
    }

    /** What the count of the unfinished is more by once the pool is shut down. */
    private static final long DRAINING = Long.MIN_VALUE;

    private final PoolConfig config;
    private final int queueCapacity;
    private final LongSupplier clock;
    private final PoolBackend backend;
    private final Results results;
    private final Chunks chunks;
    private final Watcher watcher;
    private final AtomicLong lastId;
    private final Consumer<Ending> end;
    private final ThreadLocal<Boolean> isDispatching = ThreadLocal.withInitial(() -> false);

    private final TaskQueue queue;
    private final Set<MapRun> runs = new LinkedHashSet<>();
    private final Set<InFlight> inFlight = new LinkedHashSet<>();
    private final Set<HostFuture<?>> futures = ConcurrentHashMap.newKeySet();
    private Phase phase = Phase.OPEN;
    /**
     * How many admitted calls and maps have no result yet, and {@link #DRAINING} more once it is shut down: so who finishes the last
     * one knows by the same step that it was the last one. Grows under the lock only.
     */
    private final AtomicLong unfinished = new AtomicLong();

    private @Nullable RuntimeException failure;

    /**
     * Makes the scheduler of one pool.
     *
     * @param lastId where task ids come from
     * @param end ends the back end, killing or not; called when all is done, or at once
     */
    public Scheduler(
            PoolConfig config,
            PoolBackend backend,
            Results results,
            Watcher watcher,
            AtomicLong lastId,
            Consumer<Ending> end) {
        this(config, backend, results, watcher, lastId, end, System::nanoTime);
    }

    /** As above, with another clock. */
    Scheduler(
            PoolConfig config,
            PoolBackend backend,
            Results results,
            Watcher watcher,
            AtomicLong lastId,
            Consumer<Ending> end,
            LongSupplier clock) {
        this.clock = clock;
        this.config = config;
        this.queueCapacity = config.queueCapacity();
        this.backend = backend;
        this.chunks = new Chunks(backend);
        this.queue = new TaskQueue(chunks);
        this.results = results;
        this.watcher = watcher;
        this.lastId = lastId;
        this.end = end;
    }

    LongSupplier clock() {
        return clock;
    }

    long nanoTime() {
        return clock.getAsLong();
    }

    public Results results() {
        return results;
    }

    Chunks chunks() {
        return chunks;
    }

    PoolBackend backend() {
        return backend;
    }

    Watcher watcher() {
        return watcher;
    }

    String pool() {
        return config.name();
    }

    /** Returns {@code count} fresh ids, the first of them. */
    public long newIds(long count) {
        return lastId.getAndAdd(count) + 1;
    }

    /** Throws if the pool takes nothing any more. */
    public synchronized void checkOpen() {
        if (phase != Phase.OPEN) {
            throw new RejectedExecutionException("pool '" + config.name() + "' is "
                    + (phase == Phase.KILLED ? "shut down" : unfinished() == 0 ? "closed" : "shutting down")
                    + " (unfinished=" + unfinished() + "); open another one, or close it later");
        }
    }

    /**
     * Asks for room in the queue: waits, refuses, or returns false if the caller is to run the work itself. Who is let in
     * is counted as unfinished from now on, until {@link #finished()}.
     *
     * @throws RejectedExecutionException if there is none and the setting is {@code REJECT}, or the pool is shut down
     * @throws CancellationException if the caller is interrupted while it waits; it stays interrupted
     */
    public boolean admit() {
        synchronized (this) {
            checkOpen();
            while (isFull()) {
                WhenFull rule = config.whenFull();
                if (rule == WhenFull.REJECT) {
                    throw new RejectedExecutionException("pool '" + config.name() + "' is full (waiting=" + waiting()
                            + ", queueCapacity=" + queueCapacity + ", running=" + inFlight.size()
                            + "); wait for results, raise queueCapacity, or set whenFull to BLOCK");
                }
                if (rule == WhenFull.CALLER_RUNS) {
                    return false;
                }
                if (Callbacks.isCallbackThread()) {
                    break; // a callback never blocks: what it waits for might wait for it
                }
                awaitRoom();
                checkOpen();
            }
            unfinished.incrementAndGet();
            return true;
        }
    }

    /** Lets in a stream, which no caller can run in its place: as {@link #admit}, but {@code CALLER_RUNS} finds room too. */
    void admitStream() {
        if (!admit()) {
            begins();
        }
    }

    /**
     * Counts something as unfinished, until {@link #finished()}, that is let in whether the queue is full or not.
     *
     * @throws RejectedExecutionException if the pool takes nothing any more
     */
    public synchronized void begins() {
        checkOpen();
        unfinished.incrementAndGet();
    }

    /**
     * Counts a stream that was let in before as unfinished again: somebody goes on reading it.
     *
     * @throws RejectedExecutionException if the pool has ended meanwhile
     */
    synchronized void goesOn() {
        boolean isDraining = phase == Phase.SHUT_DOWN
                && unfinished.getAndUpdate(count -> count == DRAINING ? count : count + 1) != DRAINING;
        if (!isDraining) {
            checkOpen();
            unfinished.incrementAndGet();
        }
    }

    private boolean isFull() {
        return failure == null && waiting() >= queueCapacity;
    }

    @SuppressWarnings("WaitNotInLoop") // the caller loops
    private void awaitRoom() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(
                    "pool '" + config.name() + "': interrupted while waiting for room in the queue");
        }
    }

    /** From now on {@link #shutdownNow} sees to it that {@code future} completes, wherever its outcome is on its way. */
    void opened(HostFuture<?> future) {
        futures.add(future);
    }

    /** The work behind a future has its end. */
    void finished(HostFuture<?> future) {
        futures.remove(future);
        finished();
    }

    /** One admitted call or map has its result. */
    public void finished() {
        if (unfinished.decrementAndGet() == DRAINING) {
            end.accept(Ending.FRIENDLY);
        }
    }

    private long unfinished() {
        return unfinished.get() & Long.MAX_VALUE;
    }

    /** Queues an admitted call. */
    void submit(Task task) {
        TaskDescriptor call = task.descriptor();
        watcher.queued(call.id(), call.items(), call.method().name(), call.label(), call.attempt());
        RuntimeException refusal;
        boolean hasRoom;
        synchronized (this) {
            refusal = refusal();
            if (refusal == null) {
                queue.add(task);
            }
            hasRoom = hasRoom(); // if there is none, whoever makes some looks into the queue
        }
        if (refusal != null) {
            refuse(task, refusal);
        } else if (hasRoom) {
            dispatch(task.owner());
        }
    }

    /** Adds an admitted map. */
    void begin(MapRun run) {
        RuntimeException refusal;
        synchronized (this) {
            refusal = refusal();
            if (refusal == null) {
                runs.add(run);
            }
        }
        if (refusal != null) {
            run.refuse(refusal);
        }
    }

    void end(MapRun run) {
        synchronized (this) {
            runs.remove(run);
            queue.removeAll(run);
            notifyAll();
        }
    }

    /** A map has items ready, or has become ready to give them. */
    void itemsReady(MapRun run) {
        synchronized (this) {
            boolean isNew = runs.contains(run) && run.startQueueing();
            if (isNew && !backend.isImmediate()) {
                queue.add(run);
            }
        }
        dispatch(run);
    }

    void itemsQueued(TaskDescriptor like, long firstId, int count) {
        watcher.queued(firstId, count, like.method().name(), like.label(), 1);
    }

    /** The back end may have room. */
    public void capacityChanged() {
        dispatch();
    }

    /** Hands tasks to the back end as long as it has room; {@code owner} has something new. */
    private void dispatch(Task.Owner owner) {
        if (!backend.isImmediate()) {
            dispatch();
            return;
        }
        // It runs here and now, perhaps within a task that waits for it: the tasks of others would have to wait for
        // both.
        for (InFlight next = next(owner); next != null; next = next(owner)) {
            submit(next);
        }
    }

    /** Hands tasks to the back end as long as it has room. */
    void dispatch() {
        if (backend.isImmediate() || isDispatching.get()) {
            return; // whoever has submitted runs it; or a back end refused one in this thread, and the loop below goes
            // on
        }
        isDispatching.set(true);
        try {
            for (InFlight next = next(null); next != null; next = next(null)) {
                submit(next);
            }
        } finally {
            isDispatching.set(false);
        }
    }

    private void submit(InFlight next) {
        TaskDescriptor chunk;
        try {
            chunk = next.task().chunk();
        } catch (OutOfMemoryError e) {
            next.abandon(new EncodingException("argument", "", "there is no memory to send it: " + e, e));
            next.released();
            return;
        }
        backend.submitChunk(chunk, next);
        // whoever stopped it may have looked before it got there
        if (next.areCalls()) {
            for (int i = 0; i < next.task().items(); i++) {
                cancelIfStopped(next.task().one(i));
            }
        } else {
            cancelIfStopped(next.task());
        }
    }

    private void cancelIfStopped(Task sent) {
        if (sent.owner().isStopped()) {
            backend.cancel(sent.descriptor().id(), PoolBackend.CancelMode.STOP);
        }
    }

    /** Takes the next task, of {@code owner} if there is one given. */
    private synchronized @Nullable InFlight next(Task.@Nullable Owner owner) {
        if (phase == Phase.KILLED || !hasRoom()) {
            return null;
        }
        int lanes = backend.parallelism();
        Task task = owner == null ? queue.next(lanes, backend.takesCallsTogether()) : queue.nextOf(owner, lanes);
        if (task == null) {
            return null;
        }
        InFlight sent = new InFlight(this, task);
        inFlight.add(sent);
        notifyAll(); // there is room
        return sent;
    }

    private boolean hasRoom() {
        return inFlight.size() < backend.capacity();
    }

    /**
     * Queues before all others, in their order, what has not started or is to run again; tells {@code refused} of what nobody waits
     * for any more, or of all if the pool has ended.
     */
    void takeBack(List<Task> tasks, BiConsumer<Task, RuntimeException> refused) {
        List<Task> unwanted = new ArrayList<>();
        RuntimeException refusal;
        synchronized (this) {
            refusal = refusal();
            for (int i = tasks.size() - 1; i >= 0; i--) {
                Task task = tasks.get(i);
                if (refusal != null || task.owner().isAbandoned()) {
                    unwanted.add(task);
                } else {
                    task.owner().itemQueuedAgain();
                    queue.addFirst(task);
                }
            }
        }
        RuntimeException reason = refusal == null ? new CancellationException("cancelled") : refusal;
        unwanted.forEach(task -> refused.accept(task, reason));
        dispatch();
    }

    /** A task has left the back end. */
    void released(InFlight ended) {
        synchronized (this) {
            inFlight.remove(ended);
        }
        dispatch();
    }

    /** Takes back {@code task} if it has not started; false if it has. */
    boolean withdraw(Task task) {
        List<Task> removed;
        List<Long> sent;
        synchronized (this) {
            removed = queue.remove(task) ? List.of(task) : queue.removeAll(task.owner());
            sent = removed.isEmpty() ? sent(task.owner()) : List.of();
            notifyAll();
        }
        tellCancelled(removed);
        boolean isTakenBack = !removed.isEmpty();
        for (long id : sent) {
            isTakenBack |= backend.cancel(id, PoolBackend.CancelMode.IF_QUEUED);
        }
        return isTakenBack;
    }

    /** Returns the ids by which the back end can cancel what it has of {@code owner}. Under the lock. */
    private List<Long> sent(Task.Owner owner) {
        List<Long> sent = new ArrayList<>();
        for (InFlight each : inFlight) {
            long id = each.idOf(owner);
            if (id >= 0) {
                sent.add(id);
            }
        }
        return sent;
    }

    private void tellCancelled(List<Task> removed) {
        for (Task task : removed) {
            long waitedNanos = nanoTime() - task.queuedNanos();
            for (int i = 0; i < task.items(); i++) {
                watcher.ended(task.descriptor().slice(i, 1), new TaskOutcome.Cancelled(), null, waitedNanos, 0);
            }
        }
    }

    /** Stops everything of {@code owner}, whether it waits or runs. */
    void stop(Task.Owner owner) {
        List<Long> sent;
        List<Task> removed;
        synchronized (this) {
            removed = queue.removeAll(owner);
            sent = sent(owner);
            notifyAll();
        }
        for (long id : sent) {
            backend.cancel(id, PoolBackend.CancelMode.STOP);
        }
        tellCancelled(removed);
    }

    private @Nullable RuntimeException refusal() {
        if (failure != null) {
            return failure;
        }
        return phase == Phase.KILLED
                ? new CancellationException("pool '" + config.name() + "' was shut down at once")
                : null;
    }

    private void refuse(Task task, RuntimeException reason) {
        for (int i = 0; i < task.items(); i++) {
            TaskDescriptor item = task.descriptor().slice(i, 1);
            TaskOutcome outcome = new TaskOutcome.Refused(reason);
            watcher.ended(item, outcome, null, 0, 0);
            task.owner().itemEnded(task.base() + i, item, outcome);
        }
    }

    /** No worker can be started: everything that waits fails with {@code reason}, and so does all that comes. */
    public void fail(RuntimeException reason) {
        settleAll(reason, /* isKill= */ false);
    }

    /** Takes no more; what was taken is finished, then the back end is shut down. */
    public void shutdown() {
        boolean isDrained;
        synchronized (this) {
            if (phase != Phase.OPEN) {
                return;
            }
            phase = Phase.SHUT_DOWN;
            isDrained = unfinished.getAndAdd(DRAINING) == 0;
            notifyAll();
        }
        if (isDrained) {
            end.accept(Ending.FRIENDLY);
        } else {
            dispatch(); // from now on no map waits for a full chunk
        }
    }

    /** Kills: when this returns, everything unfinished has ended exceptionally. */
    public void shutdownNow() {
        synchronized (this) {
            phase = Phase.KILLED;
            notifyAll();
        }
        String reason = "pool '" + config.name() + "' was shut down at once";
        settleAll(new CancellationException(reason), /* isKill= */ true);
        List<HostFuture<?>> unfinishedFutures = List.copyOf(futures);
        unfinishedFutures.forEach(
                future -> future.settleFailed(TaskState.CANCELLED, new CancellationException(reason)));
        end.accept(Ending.AT_ONCE);
        unfinishedFutures.forEach(HostFuture::awaitDone); // those with dependents end on a callback thread
    }

    /** To be called by a thread that is about to wait for this pool's end: it may be running callbacks of its futures. */
    public static void aboutToWait() {
        HostFuture.releaseThoseOfThisThread();
    }

    private void settleAll(RuntimeException reason, boolean isKill) {
        List<Task> tasks;
        List<MapRun> maps;
        List<InFlight> sent;
        synchronized (this) {
            if (!isKill && failure == null) {
                failure = reason;
            }
            tasks = queue.drain();
            maps = List.copyOf(runs);
            runs.clear();
            sent = isKill ? List.copyOf(inFlight) : List.of();
            notifyAll();
        }
        tasks.forEach(task -> refuse(task, reason));
        sent.forEach(each -> each.abandon(reason));
        maps.forEach(run -> run.refuse(reason));
    }

    public synchronized boolean isShutdown() {
        return phase != Phase.OPEN;
    }

    /** Returns how many tasks and chunks are in the back end. */
    public synchronized long running() {
        return inFlight.size();
    }

    /** Returns how many un-started tasks and map items there are. */
    public synchronized long waiting() {
        long items = queue.waiting();
        for (MapRun run : runs) {
            items += run.buffered();
        }
        return items;
    }
}
