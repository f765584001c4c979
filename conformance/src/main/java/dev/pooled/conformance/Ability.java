package dev.pooled.conformance;

/**
 * What a back end can do by its nature, and another one need not. A test of what a back end cannot do asserts what is documented
 * instead, or is reported as skipped.
 */
public enum Ability {

    /** Tasks run beside the caller: a submission returns before its task has ended, limits and cancels interrupt it. */
    RUNS_ASIDE,

    /** Tasks run in JVMs that are not the caller's, which {@code Pool.workers()} lists, and {@code Pool.resize} makes more or fewer. */
    HAS_WORKERS,

    /** A task that does not heed its interrupt is ended with its worker, and a worker that dies costs the task that ran in it. */
    KILLS,

    /** A death tells its exit code or signal. Without it they may be missing, and the reason {@code LOST}; they are never wrong. */
    TELLS_EXITS,

    /** {@code maxTasksPerWorker} replaces workers that have done their share. */
    RECYCLES,

    /** A method whose signature or fingerprint is another one in the worker is refused, not called. */
    CHECKS_FINGERPRINTS,

    /** Workers are on nodes, which {@link BackendUnderTest#killNode} and {@link BackendUnderTest#addNode} end and start. */
    HAS_NODES
}
