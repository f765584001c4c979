package dev.pooled;

/**
 * Where a worker stands.
 *
 * <pre>
 * STARTING -&gt; READY &lt;-&gt; BUSY -&gt; DRAINING -&gt; DEAD      any -&gt; DEAD
 *    +-----&gt; SPARE -&gt; READY
 * </pre>
 */
public enum WorkerState {
    /** Its process boots, or runs {@code workerInit}. */
    STARTING,
    /** It waits for a task. */
    READY,
    /** It runs a task. */
    BUSY,
    /** It finishes what it has, is given nothing more, and then leaves. */
    DRAINING,
    /** It stands by, warm, to take a dead worker's place. */
    SPARE,
    /** Its process has ended. */
    DEAD
}
