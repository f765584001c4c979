package dev.pooled.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PooledFuture;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * One task of a storm: what it does, and how it may end.
 *
 * @param wasCancelled whether a cancel said that the task will not end by itself
 */
record Storm(int number, Kind kind, PooledFuture<Integer> future, boolean wasCancelled) {

    /** What tasks do. */
    enum Kind {
        RETURNS,
        THROWS,
        /** Its caller cancels it at once. */
        IS_CANCELLED,
        /** Takes longer than it may, and heeds its interrupt. */
        IS_LATE,
        /** Ends its worker. */
        DIES;

        /** Returns mostly the first, rarely the last, and nothing that the back end cannot do. */
        static Kind any(Random random, BackendUnderTest backend) {
            int chance = random.nextInt(1_000);
            if (chance < 8) {
                return backend.can(Ability.KILLS) ? DIES : RETURNS;
            }
            if (chance < 20) {
                return backend.can(Ability.RUNS_ASIDE) ? IS_LATE : THROWS;
            }
            return chance < 80 ? IS_CANCELLED : chance < 200 ? THROWS : RETURNS;
        }
    }

    static Storm begin(ChoresPooled chores, int number, Kind kind, String ran) {
        ChoresPooled limited = kind == Kind.IS_LATE ? chores.withTimeout(Duration.ofMillis(100)) : chores;
        PooledFuture<Integer> future = limited.stormAsync(number, kind, ran);
        return new Storm(number, kind, future, kind == Kind.IS_CANCELLED && future.cancel(true));
    }

    void assertEnded() {
        Object end = Eventually.end(future);
        Class<? extends Throwable> expected = expected();
        if (expected == null) {
            assertThat(end).as(toString()).isEqualTo(number + 1);
        } else {
            assertThat(end).as(toString()).isInstanceOfSatisfying(Eventually.Failed.class, failed -> assertThat(
                            failed.error())
                    .isInstanceOf(expected));
        }
    }

    private @Nullable Class<? extends Throwable> expected() {
        return switch (kind) {
            case RETURNS -> null;
            case THROWS -> Refusal.class;
            case IS_CANCELLED -> wasCancelled ? CancellationException.class : null;
            case IS_LATE -> TaskTimeoutException.class;
            case DIES -> WorkerDiedException.class;
        };
    }
}
