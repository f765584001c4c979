package dev.pooled.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a method's annotation sets. Immutable.
 *
 * @param timeoutNanos the limit in nanoseconds; {@link #UNLIMITED} for {@code "none"}, {@link #UNSET} for {@code ""}
 * @param retries how many more times a task may run
 * @param retryOn exception classes that are retried
 * @param chunkSize items per chunk; 0 where it is measured
 * @param pool the shared pool's name, never empty
 */
public record MethodOptions(
        long timeoutNanos, int retries, List<Class<? extends Throwable>> retryOn, int chunkSize, String pool) {

    /** The annotation says nothing: the pool's limit holds. */
    public static final long UNSET = 0;

    /** The annotation lifts the pool's limit. */
    public static final long UNLIMITED = -1;

    /** What {@code @Pooled} without any member means. */
    public static final MethodOptions NONE = new MethodOptions(UNSET, 0, List.of(), 0, "default");

    public MethodOptions {
        retryOn = List.copyOf(retryOn);
    }

    /** Returns whether the annotation asks for a retry after {@code error}. */
    public boolean isRetriedOn(@Nullable Throwable error) {
        for (Class<? extends Throwable> type : retryOn) {
            if (type.isInstance(error)) {
                return true;
            }
        }
        return false;
    }
}
