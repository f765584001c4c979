package dev.pooled;

import dev.pooled.stub.WorkerSide;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What a running task can learn about itself. Taken inside a pooled method with {@link #current()}.
 *
 * <p>Thread-safe: a task may hand its context to threads of its own; it is of use until the task ends.
 */
public interface TaskContext {

    /** Returns the context of the task that runs on this thread, or nothing outside a task. */
    static Optional<TaskContext> current() {
        return Optional.ofNullable(WorkerSide.currentTask());
    }

    /** Returns whether the task was cancelled or has passed its limit; it should end soon, or its worker is killed. */
    boolean isCancelled();

    /**
     * Throws if {@link #isCancelled()}: the easy way out of a long loop.
     *
     * @throws CancellationException if the task was cancelled or has passed its limit
     */
    void checkCancelled();

    /** Returns when the task's limit passes, by this JVM's clock; nothing where it has no limit. */
    Optional<Instant> deadline();

    /** Returns which attempt this is: 1 unless the task is a retry. */
    int attempt();

    /** Returns the number of the worker's slot in its pool, from 1; 0 where no worker process runs the task. */
    int workerSlot();

    /** Returns the name of the pool. */
    String pool();

    /**
     * Registers an action that runs on another thread when the task is cancelled or passes its limit, before the worker is
     * killed: to close a socket, to stop a native call. It runs at once if that has happened already. An action that
     * throws hurts nobody else.
     */
    void onCancel(Runnable action);

    /**
     * Tells the host how far the task is: the listener that its caller gave to the stub ({@code withProgress}) is told, at most
     * ten times a second, and always the latest. Cheap enough to be called often: where nobody listens nothing is sent, else at most one
     * message in 50 ms. What an item of a map or stream reports is not shown, since a map counts its items. A retry begins anew;
     * what comes after the task has ended is ignored.
     *
     * @param done how much is done, in any unit; more than {@code total} is taken as it is, as estimates are often too low, and less
     *     than before too
     * @param total how much there is in the same unit; 0 or less where it is not known
     * @throws IllegalArgumentException if {@code done} is negative, whether anybody listens or not
     */
    void reportProgress(long done, long total);
}
