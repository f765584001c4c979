package dev.pooled.spi;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/**
 * What runs tasks: local processes, threads, the calling thread, a cluster. It places, runs, limits and cancels, and says
 * how each item ended; admission, maps, retries and futures are the pool's, above it.
 *
 * <p>Thread-safe. A back end never calls a listener while it holds a lock of its own, and never from a thread whose
 * blocking could stall it, except that {@link OutcomeListener}s promise to be quick.
 */
public interface PoolBackend extends AutoCloseable {

    /** How hard a cancel tries. */
    enum CancelMode {
        /** Only what has not started. */
        IF_QUEUED,
        /** What runs is interrupted, and stopped by force after the pool's {@code cancelGrace}. */
        STOP
    }

    /** Is told how each item of a chunk ended: quick, never blocking, called once per item. */
    interface OutcomeListener {

        /** Item {@code index} of the chunk has started, at {@code System.nanoTime()} {@code startNanos}. */
        default void started(int index, long startNanos, WorkerInfo worker) {}

        /** Returns whether somebody wants to hear of {@link #advanced}; else nothing of it is to be told, nor sent. */
        default boolean wantsProgress() {
            return false;
        }

        /**
         * Item {@code index} of the chunk says by {@link dev.pooled.TaskContext#reportProgress} that it has done so much of {@code
         * total}, which is 0 or less where it does not know. Told only where {@link #wantsProgress}, in the order of the
         * reports. Of many in a short time, as 50 ms, the latest is enough; but that one is told a moment later, whether the item
         * says more or not, and before the end of an item that has returned or thrown. What comes after the end is ignored.
         */
        default void advanced(int index, long done, long total) {}

        /** Item {@code index} of the chunk ended; never {@link TaskOutcome.NotStarted}. */
        void ended(int index, TaskOutcome outcome);

        /** The items from {@code from} on have returned, one for each of {@code results}: as {@link #ended} for each. */
        default void haveReturned(int from, EncodedItems results) {
            for (int i = 0; i < results.count(); i++) {
                ended(from + i, new TaskOutcome.Returned(results.item(i)));
            }
        }

        /**
         * The items from {@code from} on, before {@code to}, have not started, and never will from this chunk: they are given back.
         * May come while an item before them still runs, and again for items before these.
         */
        void returned(int from, int to);

        /**
         * The worker died while it was being sent the items that are given back next, before it had them all. That is no
         * death under a task, but one that must not go on for ever: they may be what killed it, by their size.
         */
        default void diedBefore(WorkerDiedException obituary) {}

        /**
         * Returns whether the items are calls of their own, each of which may be {@linkplain PoolBackend#cancel cancelled} by its own
         * id; only where the back end {@linkplain PoolBackend#takesCallsTogether takes them together}.
         */
        default boolean areCalls() {
            return false;
        }

        /**
         * Returns whether the calling thread waits for this chunk and nothing else, holds nothing that others wait for, and is about
         * to {@link #help}: it may be made to wait while the chunk is sent, until it is interrupted. If it never helps, the outcome must
         * come all the same, some milliseconds later.
         */
        default boolean isAwaited() {
            return false;
        }

        /** The back end has room for another chunk in place of this one; after the last {@link #ended}, once. */
        void released();
    }

    /** What the back end tells its pool; every method is quick and never blocks. */
    interface Listener {

        /** {@link #capacity()} may have grown. */
        void capacityChanged();

        /** A worker is ready to run tasks. */
        default void workerReady(WorkerInfo worker) {}

        /** A worker has become ready: it had booted after {@code startingNanos}, and its init took {@code initNanos}. */
        default void workerBooted(WorkerInfo worker, long startingNanos, long initNanos) {}

        /** Methods have run for another {@code nanos} in the worker of this slot; only where the setting {@code insights} asks. */
        default void workerWorked(int slot, long nanos) {}

        /** A worker left as planned. */
        default void workerRetired(WorkerInfo worker) {}

        /** A worker died; {@code obituary} says how. */
        default void workerDied(WorkerInfo worker, WorkerDiedException obituary) {}

        /** No worker can be started; nothing will run any more. */
        default void failed(RuntimeException reason) {}
    }

    /** Connects the pool that {@code config} describes; called once, before anything is submitted. The back end starts its workers now. */
    void start(PoolConfig config, Listener listener);

    /** Runs one call. The stage completes normally, whatever happened to the task. */
    default CompletionStage<TaskOutcome> submit(TaskDescriptor task) {
        CompletableFuture<TaskOutcome> outcome = new CompletableFuture<>();
        submitChunk(task, new OutcomeListener() {
            @Override
            public void ended(int index, TaskOutcome ended) {
                outcome.complete(ended);
            }

            @Override
            public void returned(int from, int to) {
                outcome.complete(new TaskOutcome.NotStarted());
            }

            @Override
            public void released() {}
        });
        return outcome;
    }

    /**
     * Runs the items of {@code chunk} one after the other in one worker. Every item ends exactly once, or is given back once by
     * {@link OutcomeListener#returned}, as are those that cannot be placed now. They end in order of their index, except that a call
     * which is cancelled before it has started ends then.
     */
    void submitChunk(TaskDescriptor chunk, OutcomeListener listener);

    /**
     * Returns whether several calls may be submitted as one chunk, as if they were items of a map. Then it can cancel each of them
     * before it has started, without touching the others; or it gives back all but the first.
     */
    default boolean takesCallsTogether() {
        return false;
    }

    /**
     * Cancels the items of the chunk that was submitted with this id: un-started ones are given back, a running one ends as
     * {@link TaskOutcome.Cancelled} if {@code mode} is {@code STOP}. Of a chunk {@linkplain OutcomeListener#areCalls of calls} it
     * cancels the one with this id: whether it runs, as before, or has not started, it ends as {@link TaskOutcome.Cancelled}.
     *
     * @return whether something was still to be cancelled
     */
    boolean cancel(long id, CancelMode mode);

    /**
     * A caller waits for the task that was submitted with this id, and lends its thread: a back end may take outcomes in it, of
     * any task, until {@code isOver}. Returns soon, whether it is over or not, and at once if the caller is interrupted, or the
     * task is not there, not yet or no more. Whatever a back end does here must not depend on a lock that users hold.
     */
    default void help(long id, BooleanSupplier isOver) {}

    /** Nobody will refer to {@code kept} again: workers may drop it. */
    default void forget(KeptValue kept) {}

    /** Returns how many chunks may be in the back end at a time. */
    int capacity();

    /** Returns whether {@link #submitChunk} runs the items in the calling thread, and all have ended when it returns. */
    default boolean isImmediate() {
        return false;
    }

    /** Returns how many of those that {@link #capacity()} counts run at the same time, at least 1. */
    int parallelism();

    /**
     * Returns how long a chunk is on its way, there and back, beyond what it runs, in nanoseconds: chunks are made so large that
     * this does not show. 0 where it is too short for that.
     */
    default long tripNanos() {
        return 0;
    }

    List<WorkerInfo> workers();

    /** Changes the number of workers; those too many leave when their task has ended. */
    void resize(int workers);

    /** Completes when all workers are ready, or exceptionally when they cannot start. */
    CompletionStage<Void> whenReady();

    /**
     * Runs {@code task} once in every worker, also in those started later; completes when as many have run it as there are to
     * be, or exceptionally with the first failure.
     */
    CompletionStage<Void> onEachWorker(TaskDescriptor task);

    /** Ends the workers. Unless {@code now}, lets them finish what they were given and say goodbye. */
    CompletionStage<Void> shutdown(boolean now);

    /** Ends everything at once: {@code shutdown(true)}. */
    @Override
    default void close() {
        shutdown(true);
    }
}
