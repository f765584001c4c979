package dev.pooled.ignite;

import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a host and a node say to each other about one pool: one record per message. {@link ClusterCodec} turns each
 * into bytes; both directions keep their order.
 *
 * <pre>
 *   host                                       node
 *    | -- Open, again until it is answered --> |  starts a pool of workers of its own for it
 *    | <---------------- Capacity or Failed -- |  and whenever it changes
 *    | -- Define, Keep, Run -----------------> |
 *    | <---- Began, Advanced, Results, Ended,  |
 *    |            DiedBefore, Returned, Done - |
 *    | -- Stop, Drop, Resize ----------------> |
 *    | -- Each ------------------------------> |
 *    | <--------------------------- EachDone - |
 *    | <------------- Workers, Event, Worked - |
 *    | <-------------------------------- Ask - |  only where it takes classes from hosts
 *    | -- Have ------------------------------> |
 *    | -- Close -----------------------------> |
 *    | <----------------------------- Closed - |
 * </pre>
 */
sealed interface ClusterMessage {

    /** What a node does for a host. */
    sealed interface ToNode extends ClusterMessage {}

    /** What a node tells a host. */
    sealed interface ToHost extends ClusterMessage {}

    /**
     * Opens the pool; said again, it changes nothing.
     *
     * @param version of this protocol
     * @param workers how many it has there
     * @param settings of the workers, by their keys without {@code pooled.}
     * @param greeting what each worker is told first
     * @param servesClasses whether the node is to ask this host for classes it does not have
     */
    record Open(
            int version, String pool, int workers, Map<String, String> settings, byte[] greeting, boolean servesClasses)
            implements ToNode {
        static final int VERSION = 2;
    }

    /** Have so many workers from now on. */
    record Resize(int workers) implements ToNode {}

    /** What a method's number stands for from now on. */
    record Define(
            int method,
            String home,
            int index,
            String name,
            String signature,
            long fingerprint,
            String layout,
            PooledMethod.Receiver receiver)
            implements ToNode {}

    /** A value that tasks refer to from now on. */
    record Keep(long id, byte[] value) implements ToNode {}

    /** No task will refer to that value any more. */
    record Drop(long id) implements ToNode {}

    /**
     * What a node is given to run.
     *
     * @param method as defined
     * @param receiver a kept value; 0 for none
     * @param rest a kept value; 0 for none
     */
    record Task(
            long id,
            int method,
            long limitNanos,
            int retries,
            int priority,
            int attempt,
            long receiver,
            long rest,
            Map<String, String> context,
            String label,
            EncodedItems arguments) {}

    /**
     * Run these items of a chunk behind those of it that were sent before.
     *
     * @param lane where the chunk runs, from 0: one after the other
     * @param chunk the host's number for it; a lane's chunk ends when another number comes
     * @param from the place of the first of the items in the chunk
     * @param areCalls whether each item is a call of its own
     * @param tellsProgress whether somebody wants to know how far the items say they are
     */
    record Run(int lane, long chunk, int from, boolean areCalls, boolean tellsProgress, Task task) implements ToNode {}

    /** Cancel what of the chunk was submitted with this id. */
    record Stop(int lane, long chunk, long id, CancelMode mode) implements ToNode {}

    /** Run this once in each worker, also in those that come later. */
    record Each(long number, Task task) implements ToNode {}

    /** The class file, or the resource, that was asked for; {@code null} if there is none. */
    record Have(long question, byte @Nullable [] content) implements ToNode {}

    /** End the pool. */
    record Close(boolean now) implements ToNode {}

    /** So many chunks may run at a time, out of so many once all workers are ready. */
    record Capacity(int now, int planned) implements ToHost {}

    /** Nothing can be run here: no worker can be started. */
    record Failed(String message, List<String> output) implements ToHost {}

    /** An item has been taken up. */
    record Began(int lane, long chunk, int index, WorkerInfo worker) implements ToHost {}

    /** An item of a {@link Run} that {@linkplain Run#tellsProgress tells its progress} says how far it is; of no use once it has ended. */
    record Advanced(int lane, long chunk, int index, long done, long total) implements ToHost {}

    /** Items have returned, one for each of these. */
    record Results(int lane, long chunk, int from, EncodedItems results) implements ToHost {}

    /** An item has ended in another way. */
    record Ended(int lane, long chunk, int index, TaskOutcome outcome) implements ToHost {}

    /** The worker died while it was being sent the items that are given back next; they may be what killed it. */
    record DiedBefore(int lane, long chunk, TaskOutcome.Died obituary) implements ToHost {}

    /** These items have not started, and will not; nor will those that come later. */
    record Returned(int lane, long chunk, int from, int to) implements ToHost {}

    /**
     * Said once for each {@link Run}, when all of its items have an outcome or were given back, and their worker has nothing more
     * of them.
     *
     * @param to the place behind its last item
     * @param items how many of them were run
     * @param nanos how long these took
     */
    record Done(int lane, long chunk, int to, int items, long nanos) implements ToHost {}

    /** What was to run in each worker has, or has failed. */
    record EachDone(long number, @Nullable String errorType, String errorMessage) implements ToHost {}

    /** The workers as they are now. */
    record Workers(List<WorkerInfo> workers) implements ToHost {}

    /** What happens to workers. */
    enum Kind {
        READY,
        BOOTED,
        RETIRED,
        DIED
    }

    /**
     * Something happened to a worker.
     *
     * @param startingNanos how long it took to boot, where that is what happened
     * @param initNanos how long its {@code workerInit} took
     * @param obituary how it died, where that is what happened
     */
    record Event(Kind kind, WorkerInfo worker, long startingNanos, long initNanos, TaskOutcome.@Nullable Died obituary)
            implements ToHost {}

    /** Methods have run for another {@code nanos} in that worker. */
    record Worked(int slot, long nanos) implements ToHost {}

    /** Is there a resource of that name? */
    record Ask(long question, String name) implements ToHost {}

    /** The pool is gone here. */
    record Closed() implements ToHost {}
}
