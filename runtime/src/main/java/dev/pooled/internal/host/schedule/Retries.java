package dev.pooled.internal.host.schedule;

import dev.pooled.TaskTimeoutException;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;

/** The rule of who runs again: nothing without {@code retries}, and never after two workers died under it. No state. */
final class Retries {

    private static final int MAX_DEATHS = 2;

    private Retries() {}

    /** Returns whether the item may run once more after {@code outcome}; runs no code of the error's class. */
    static boolean allows(Task task, TaskDescriptor item, TaskOutcome outcome, Results results) {
        if (item.retries() <= 0) {
            return false;
        }
        if (outcome instanceof TaskOutcome.Died) {
            return task.deaths() + 1 < MAX_DEATHS;
        }
        boolean hasRetryOn = !item.method().options().retryOn().isEmpty();
        if (outcome instanceof TaskOutcome.Threw threw) {
            return hasRetryOn && isRetriedOn(item, results.typeOfError(threw));
        }
        return outcome instanceof TaskOutcome.TimedOut && hasRetryOn && isRetriedOn(item, TaskTimeoutException.class);
    }

    private static boolean isRetriedOn(TaskDescriptor item, Class<?> thrown) {
        for (Class<? extends Throwable> type : item.method().options().retryOn()) {
            if (type.isAssignableFrom(thrown)) {
                return true;
            }
        }
        return false;
    }
}
