package dev.pooled.spi;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an item ended, as a back end tells it: result bytes, or how it failed. Immutable. */
public sealed interface TaskOutcome {

    /**
     * The method returned.
     *
     * @param result the encoded result
     */
    record Returned(byte[] result) implements TaskOutcome {}

    /**
     * The method threw, or its arguments or result could not travel.
     *
     * @param error the encoded error
     * @param worker who ran it; {@code null} where no worker process did
     */
    record Threw(byte[] error, @Nullable WorkerInfo worker) implements TaskOutcome {}

    /**
     * The limit passed.
     *
     * @param elapsed how long the item had run
     * @param stack where the task's thread was just before; empty if it could not be asked
     * @param worker who ran it; {@code null} where no worker process did
     */
    record TimedOut(
            Duration elapsed,
            List<StackTraceElement> stack,
            @Nullable WorkerInfo worker) implements TaskOutcome {
        public TimedOut {
            stack = List.copyOf(stack);
        }
    }

    /** The item was cancelled while it ran. */
    record Cancelled() implements TaskOutcome {}

    /**
     * The worker ended under the item.
     *
     * @param obituary what is known; its pool and worker are those of the item
     */
    record Died(WorkerDiedException obituary) implements TaskOutcome {}

    /** The call never started, and may be given to the back end again: an answer of {@link PoolBackend#submit} alone. */
    record NotStarted() implements TaskOutcome {}

    /**
     * The back end cannot run anything any more.
     *
     * @param reason why; the future of every such task completes with it
     */
    record Refused(RuntimeException reason) implements TaskOutcome {}
}
