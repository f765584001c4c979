package dev.pooled.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits, for a bounded time, for what another process or thread brings about. */
final class Soon {

    private static final long PAUSE_MILLIS = 5;

    private Soon() {}

    /** Returns once {@code condition} holds; fails after ten seconds. */
    static void until(Callable<Boolean> condition) {
        untilAsserted(Duration.ofSeconds(10), () -> {
            if (!condition.call()) {
                throw new AssertionError("the condition did not come to hold");
            }
        });
    }

    /** Returns once {@code assertions} pass; fails as they do after {@code patience}. */
    static void untilAsserted(Duration patience, ThrowingCallable assertions) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                assertions.call();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            } catch (Throwable error) {
                throw new AssertionError(error);
            }
            Tasks.sleep(PAUSE_MILLIS);
        }
    }
}
