package dev.pooled;

import java.time.Duration;

/**
 * Is told what happens in a pool: metrics, logs and dashboards hang on this one seam.
 *
 * <pre>
 * pool
 * ├─ worker   workerReady, then workerRetired or workerDied
 * ├─ task     taskQueued, then taskStarted once per attempt, then taskSettled
 * └─ poolClosed, last
 * </pre>
 *
 * <p>The items of a map count as tasks. Events arrive in order and one at a time, on a thread whose blocking hurts no
 * task, though a listener that is too slow for long is told later and later. What a listener throws is reported once
 * and hurts nobody.
 */
public interface PoolListener {

    /** A worker is ready to run tasks. */
    default void workerReady(WorkerInfo worker) {}

    /** A worker left as planned: recycled, too many after a {@code resize}, or because the pool closes. */
    default void workerRetired(WorkerInfo worker) {}

    /**
     * A worker ended without having been told to; {@code obituary} says how, and names the task it took along, if any.
     */
    default void workerDied(WorkerInfo worker, WorkerDiedException obituary) {}

    /** A task was let in. */
    default void taskQueued(TaskInfo task) {}

    /** A worker took a task up. */
    default void taskStarted(TaskInfo task, WorkerInfo worker) {}

    /**
     * A task has its final outcome.
     *
     * @param task the task, as its last attempt
     * @param state how it ended; never {@code QUEUED} or {@code RUNNING}
     * @param waited from its submission to its (last) start, or to its end if it never started
     * @param ran from that start to its end; zero if it never started
     */
    default void taskSettled(TaskInfo task, TaskState state, Duration waited, Duration ran) {}

    /** The pool is closed, and all its workers have ended; nothing follows. */
    default void poolClosed(PoolStats stats) {}
}
