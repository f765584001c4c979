package dev.pooled.stub;

import dev.pooled.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * What a caller changed with a stub's {@code with…} methods. Immutable.
 *
 * @param timeoutNanos as in {@link MethodOptions#timeoutNanos()}: {@link MethodOptions#UNSET} leaves it to the annotation
 * @param retries -1 leaves it to the annotation
 * @param chunkSize 0 leaves it to the annotation
 * @param priority higher first
 * @param lookAhead items read beyond those delivered; 0 where it adapts
 * @param progress told how a map, or the task of a call, advances
 * @param label stands for the task in listeners and messages; "" where there is none
 */
public record CallOptions(
        long timeoutNanos,
        int retries,
        int chunkSize,
        int priority,
        int lookAhead,
        @Nullable ProgressListener progress,
        String label) {

    /** Nothing was changed. */
    public static final CallOptions NONE = new CallOptions(MethodOptions.UNSET, -1, 0, 0, 0, null, "");

    /** The most items a stream may read beyond those delivered. */
    public static final int MAX_LOOK_AHEAD = 100_000;

    CallOptions withTimeoutNanos(long newNanos) {
        return new CallOptions(newNanos, retries, chunkSize, priority, lookAhead, progress, label);
    }

    CallOptions withRetries(int newRetries) {
        return new CallOptions(timeoutNanos, newRetries, chunkSize, priority, lookAhead, progress, label);
    }

    CallOptions withChunkSize(int newChunkSize) {
        return new CallOptions(timeoutNanos, retries, newChunkSize, priority, lookAhead, progress, label);
    }

    CallOptions withPriority(int newPriority) {
        return new CallOptions(timeoutNanos, retries, chunkSize, newPriority, lookAhead, progress, label);
    }

    CallOptions withLookAhead(int newLookAhead) {
        return new CallOptions(timeoutNanos, retries, chunkSize, priority, newLookAhead, progress, label);
    }

    CallOptions withProgress(ProgressListener newProgress) {
        return new CallOptions(timeoutNanos, retries, chunkSize, priority, lookAhead, newProgress, label);
    }

    CallOptions withLabel(String newLabel) {
        return new CallOptions(timeoutNanos, retries, chunkSize, priority, lookAhead, progress, newLabel);
    }
}
