package dev.pooled;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that can happen to a task besides what its method throws. Serialisable for real: it crosses
 * nested pools. Its accessors are thread-safe.
 */
public abstract sealed class PooledException extends RuntimeException
        permits TaskTimeoutException, WorkerDiedException, TaskFailedException, EncodingException, PoolStartException {

    private static final long serialVersionUID = 1L;

    private final String pool;
    private final long taskId;
    private final String method;

    PooledException(String pool, long taskId, String method, String message, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"));
        if (cause != null) {
            initCause(cause); // without one, a rebuilt exception may still be given its own
        }
        this.pool = Objects.requireNonNull(pool, "pool");
        this.taskId = taskId;
        this.method = Objects.requireNonNull(method, "method");
    }

    /** Returns the name of the pool; "" where there is none. */
    public final String pool() {
        return pool;
    }

    /** Returns the id of the task, from 1; 0 where there is none. */
    public final long taskId() {
        return taskId;
    }

    /** Returns the method as people read it, {@code Maths.parse}; "" where there is none. */
    public final String method() {
        return method;
    }
}
