package dev.pooled;

/**
 * Where the tasks of a pool run. All modes pass arguments and results through the codecs, so a test finds what cannot
 * travel.
 */
public enum PoolMode {
    /** In worker processes: what a pool is for. */
    PROCESSES,
    /** In threads of this JVM: nothing can be killed, and a crash is a crash of everything. For debugging and tests. */
    THREADS,
    /** In the calling thread: breakpoints hit where the call stands. For debugging and tests. */
    INLINE
}
