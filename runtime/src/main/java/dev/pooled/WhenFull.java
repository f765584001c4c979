package dev.pooled;

/**
 * What a call meets when as much is waiting as {@link PoolConfig#queueCapacity()} allows. It is asked once per call: a
 * map or a stream that was let in is never refused for its own length.
 */
public enum WhenFull {
    /** The caller waits until there is room; a callback of the pool, which must never block, is let in. */
    BLOCK,
    /** The call throws {@link java.util.concurrent.RejectedExecutionException}. */
    REJECT,
    /** The task runs in the calling thread, through the codecs; it cannot be killed there. */
    CALLER_RUNS
}
