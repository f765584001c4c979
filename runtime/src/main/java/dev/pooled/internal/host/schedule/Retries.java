package dev.pooled.internal.host.schedule;

import dev.pooled.TaskTimeoutException;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;

/** The rule of who runs again: nothing without {@code retries}, and never after two workers died under it. No state. */
final class Retries {

    private static final int MAX_DEATHS = 2;

    private Retries() {}

    /** Returns whether a task that had not started when its worker died may be sent to another one. */
    static boolean allowsAnotherWorker(Task task) {
        return task.deaths() + 1 < MAX_DEATHS;
    }

    /** Returns whether the task, of one item, may run once more after {@code outcome}; runs no code of the error's class. */
    static boolean allows(Task task, TaskOutcome outcome, Results results) {
        TaskDescriptor item = task.descriptor();
        if (item.retries() <= 0) {
            return false;
        }
        if (outcome instanceof TaskOutcome.Died) {
            return allowsAnotherWorker(task);
        }
        boolean hasRetryOn = !item.method().options().retryOn().isEmpty();
        if (outcome instanceof TaskOutcome.Threw threw) {
            return hasRetryOn && isRetriedOn(item, results.typeOfError(threw));
        }
        return outcome instanceof TaskOutcome.TimedOut
                && item.method()
                        .options()
                        .retryOn()
                        .contains(TaskTimeoutException.class); // not Exception: it must be named
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
