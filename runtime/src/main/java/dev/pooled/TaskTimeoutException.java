package dev.pooled;

import java.time.Duration;
import java.util.Objects;

/**
 * The limit of a task passed while it ran. Its stack trace is that of the task's thread in the worker, taken just
 * before the task was interrupted; it is empty where the worker could not be asked.
 */
public final class TaskTimeoutException extends PooledException {

    private static final long serialVersionUID = 1L;

    private final Duration limit;
    private final Duration elapsed;

    /**
     * Describes the timeout; its maker sets the stack trace.
     *
     * @param pool the name of the pool
     * @param taskId the id of the task
     * @param method the method as people read it
     * @param message what happened, with numbers
     * @param limit how long the task was allowed to run
     * @param elapsed how long it had run
     */
    public TaskTimeoutException(
            String pool, long taskId, String method, String message, Duration limit, Duration elapsed) {
        super(pool, taskId, method, message, null);
        this.limit = Objects.requireNonNull(limit, "limit");
        this.elapsed = Objects.requireNonNull(elapsed, "elapsed");
    }

    /** Returns how long the task was allowed to run. */
    public Duration limit() {
        return limit;
    }

    /** Returns how long it had run, from the moment the worker took it up. */
    public Duration elapsed() {
        return elapsed;
    }
}
