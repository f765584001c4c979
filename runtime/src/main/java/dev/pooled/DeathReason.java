package dev.pooled;

/** Why a worker ended under its task. */
public enum DeathReason {
    /** The JVM crashed: native code, or a bug in it; {@link WorkerDiedException#hsErr()} may tell more. */
    CRASHED,
    /** A signal from outside ended it: the out-of-memory killer of the system, an operator, the heartbeat. */
    KILLED,
    /** The task called {@link System#exit} or {@link Runtime#halt}. */
    EXITED,
    /** Its heap, or another memory of the JVM, was exhausted. */
    OUT_OF_MEMORY,
    /** Nothing is known but that it is gone, as with a machine that left a cluster. */
    LOST
}
