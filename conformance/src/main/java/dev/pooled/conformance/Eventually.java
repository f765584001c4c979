package dev.pooled.conformance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Waits, for a bounded time, for what another thread, process or machine brings about. No state. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 5;

    private Eventually() {}

    /** Returns once {@code condition} holds; {@code what} says what was awaited in vain. */
    static void holds(String what, Callable<Boolean> condition) {
        asserted(() -> {
            if (!condition.call()) {
                throw new AssertionError("in vain awaited for " + PATIENCE.toSeconds() + " s: " + what);
            }
        });
    }

    /** Returns once {@code assertions} pass; fails as they do once patience is at its end. */
    static void asserted(ThrowingCallable assertions) {
        long end = System.nanoTime() + PATIENCE.toNanos();
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
            Marks.pause(PAUSE_MILLIS);
        }
    }

    /** Returns the value of {@code future}, which must have one. */
    @SuppressWarnings({"unchecked", "NullAway"}) // it is the future's own value
    static <T extends @Nullable Object> T value(Future<T> future) {
        Object end = end(future);
        if (end instanceof Failed failed) {
            throw new AssertionError("the task failed: " + failed.error(), failed.error());
        }
        return (T) end;
    }

    /** Returns why {@code future} has no value; it must have none. */
    static Throwable failure(Future<?> future) {
        if (end(future) instanceof Failed failed) {
            return failed.error();
        }
        throw new AssertionError("the task succeeded, though it must not");
    }

    /** Returns the value of {@code future}, or the {@link Failed} that says why there is none; one of the two must come. */
    static @Nullable Object end(Future<?> future) {
        try {
            return future.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            return new Failed(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the future does not resolve: " + future, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + future, e);
        } catch (RuntimeException e) { // a CancellationException
            return new Failed(e);
        }
    }

    /** A task's failure. */
    record Failed(Throwable error) {}
}
