package dev.pooled;

/**
 * Where a task stands. A settled task never moves again.
 *
 * <pre>
 * QUEUED -&gt; RUNNING -&gt; SUCCEEDED | FAILED | CANCELLED | TIMED_OUT
 *   ^---------+  taken back before it started, or retried
 * </pre>
 */
public enum TaskState {
    /** Submitted, and not started in any worker. */
    QUEUED,
    /** The method runs in a worker. */
    RUNNING,
    /** The method returned. */
    SUCCEEDED,
    /** The method threw, its worker died, or an argument or the result could not travel. */
    FAILED,
    /** Somebody cancelled it, or its pool was shut down before it ended. */
    CANCELLED,
    /** Its limit passed. */
    TIMED_OUT
}
