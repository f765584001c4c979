package dev.pooled;

import java.util.Objects;

/**
 * The method threw something that cannot be rebuilt here: its class is missing, or its state could not travel. The
 * message and the stack trace are those of the original.
 */
public final class TaskFailedException extends PooledException {

    private static final long serialVersionUID = 1L;

    private final String originalType;

    /**
     * Stands for what the method threw; its maker sets the stack trace.
     *
     * @param pool the name of the pool
     * @param taskId the id of the task
     * @param method the method as people read it
     * @param message the original message, and why it is not the original itself
     * @param originalType the name of the class of what the method threw
     */
    public TaskFailedException(String pool, long taskId, String method, String message, String originalType) {
        super(pool, taskId, method, message, null);
        this.originalType = Objects.requireNonNull(originalType, "originalType");
    }

    /** Returns the name of the class of what the method threw. */
    public String originalType() {
        return originalType;
    }
}
