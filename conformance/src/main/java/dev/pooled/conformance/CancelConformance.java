package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.TaskTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Limits and cancels: what waits never starts, what runs is told, interrupted, and ended with its worker if that does not help. */
public interface CancelConformance extends BackendUnderTest {

    /** Long enough for a worker that has just booted, on a busy machine. */
    Duration LIMIT = Duration.ofMillis(600);

    /** Where tasks run in the calling thread, no limit holds, as is documented. */
    @Test
    default void aTaskThatHeedsTheInterruptFailsAtItsLimitAndItsWorkerLivesOn() throws InterruptedException {
        String begun = file("begun");
        String go = file("go");
        if (!can(Ability.RUNS_ASIDE)) {
            Marks.add(go, "go");
            assertThat(ChoresPooled.on(pool()).withTimeout(Duration.ofNanos(1)).hold(begun, go))
                    .isNotEmpty();
            return;
        }
        try (Pool own = open(settings("polite", 1))) {
            ChoresPooled chores = ChoresPooled.on(own);
            String before = chores.jvm();

            PooledFuture<String> future = chores.withTimeout(LIMIT).holdAsync(begun, go);

            assertThat(Eventually.failure(future)).isInstanceOfSatisfying(TaskTimeoutException.class, late -> {
                assertThat(late.limit()).isEqualTo(LIMIT);
                assertThat(late.elapsed()).isBetween(LIMIT, LIMIT.plusSeconds(10));
                assertThat(late.taskId()).isEqualTo(future.id());
                assertThat(late.pool()).isEqualTo("kit-polite");
                assertThat(late.method()).isEqualTo("Chores.hold");
                assertThat(late.getStackTrace())
                        .as("the stack of the task's thread")
                        .anyMatch(frame -> frame.getMethodName().equals("hold"));
            });
            assertThat(future.taskState()).isEqualTo(TaskState.TIMED_OUT);
            assertThat(chores.jvm()).isEqualTo(before);
            assertThat(own.stats().timedOut()).isEqualTo(1);
            assertThat(own.stats().workersDied()).isZero();
        }
    }

    @Test
    default void theInterruptOfALimitReachesNoOtherTask() {
        needs(Ability.RUNS_ASIDE);
        ChoresPooled chores = ChoresPooled.on(pool());

        for (int i = 0; i < 5; i++) {
            PooledFuture<Integer> late =
                    chores.withTimeout(Duration.ofMillis(30)).napAsync(1, 1);
            assertThat(Eventually.failure(late)).isInstanceOf(TaskTimeoutException.class);
            for (int next = 0; next < 4; next++) {
                assertThat(Eventually.value(
                                pool().submit(() -> Thread.currentThread().isInterrupted())))
                        .isFalse();
            }
        }
    }

    /** Where no worker can be killed, the task is left behind: it runs on, and another thread does its worker's work. */
    @Test
    default void aTaskThatIgnoresItsLimitEndsWithItsWorker() {
        needs(Ability.RUNS_ASIDE);
        String beats = file("beats");
        String stop = file("stop");
        try (Pool own = open(settings("impolite", 1))) {
            ChoresPooled chores = ChoresPooled.on(own);
            String before = chores.jvm();

            PooledFuture<String> future = chores.withTimeout(LIMIT).insistAsync(beats, stop);

            assertThat(Eventually.failure(future))
                    .isInstanceOfSatisfying(TaskTimeoutException.class, late -> assertThat(late.getStackTrace())
                            .anyMatch(frame -> frame.getMethodName().equals("insist")));
            assertThat(Eventually.value(chores.squareAsync(5))).isEqualTo(25);
            assertEndsWithItsWorker(chores, before, beats);
        } finally {
            Marks.add(stop, "stop");
        }
    }

    @Test
    default void aTaskThatIgnoresItsCancelEndsWithItsWorker() {
        needs(Ability.RUNS_ASIDE);
        String beats = file("beats");
        String stop = file("stop");
        try (Pool own = open(settings("stubborn", 1))) {
            ChoresPooled chores = ChoresPooled.on(own);
            String before = chores.jvm();
            PooledFuture<String> future = chores.insistAsync(beats, stop);
            Eventually.holds("the task runs", () -> Marks.exists(beats));

            assertThat(future.cancel(true)).isTrue();

            assertThat(Eventually.failure(future)).isInstanceOf(CancellationException.class);
            assertThat(future.taskState()).isEqualTo(TaskState.CANCELLED);
            assertThat(Eventually.value(chores.squareAsync(5))).isEqualTo(25);
            assertEndsWithItsWorker(chores, before, beats);
        } finally {
            Marks.add(stop, "stop");
        }
    }

    private void assertEndsWithItsWorker(ChoresPooled chores, String before, String beats) {
        if (can(Ability.KILLS)) {
            assertThat(chores.jvm()).as("the JVM that works now").isNotEqualTo(before);
            assertNoMoreOf(beats);
        } else {
            int so = Marks.lines(beats).size();
            Eventually.holds(
                    "the task that was left behind runs on",
                    () -> Marks.lines(beats).size() > so);
        }
    }

    /** The file does not grow any more, for thirty times as long as from beat to beat. */
    private static void assertNoMoreOf(String beats) {
        Eventually.holds("the task has stopped", () -> {
            int before = Marks.lines(beats).size();
            Marks.pause(300);
            return Marks.lines(beats).size() == before;
        });
    }

    @Test
    default void aTaskIsToldOfItsLimitAndOfItsCancel() {
        needs(Ability.RUNS_ASIDE);
        ChoresPooled chores = ChoresPooled.on(pool());
        String go = file("go");
        PooledFuture<String> late = chores.withTimeout(LIMIT).holdAndTellAsync(file("1"), go, file("told of limit"));
        PooledFuture<String> cancelled = chores.holdAndTellAsync(file("2"), go, file("told of cancel"));
        Eventually.holds("both run", () -> Marks.exists(file("1")) && Marks.exists(file("2")));

        assertThat(cancelled.cancel(true)).isTrue();

        assertThat(Eventually.failure(late)).isInstanceOf(TaskTimeoutException.class);
        Eventually.holds("the limit is told", () -> Marks.exists(file("told of limit")));
        Eventually.holds("the cancel is told", () -> Marks.exists(file("told of cancel")));
    }

    @Test
    default void aCancelledTaskThatWaitsNeverStarts() {
        needs(Ability.RUNS_ASIDE);
        String go = file("go");
        String ran = file("ran");
        try (Pool own = open(settings("queued", 1))) {
            ChoresPooled chores = ChoresPooled.on(own);
            PooledFuture<String> first = chores.holdAsync(file("begun"), go);
            Eventually.holds("the first task runs", () -> Marks.exists(file("begun")));
            PooledFuture<Integer> gentle = chores.markAsync(1, ran, -1);
            PooledFuture<Integer> hard = chores.markAsync(2, ran, -1);
            PooledFuture<Integer> last = chores.markAsync(3, ran, -1);

            assertThat(gentle.cancel(false)).isTrue();
            assertThat(hard.cancel(true)).isTrue();
            Marks.add(go, "go");

            assertThat(Eventually.value(last)).isEqualTo(3);
            assertThat(Eventually.value(first)).isNotEmpty();
            assertThat(Marks.lines(ran)).containsExactly("3");
            assertThat(gentle).isCancelled();
            assertThat(hard).isCancelled();
            assertThat(own.stats().cancelled()).isEqualTo(2);
        }
    }

    @Test
    default void aRunningTaskThatHeedsItsCancelStopsAndItsWorkerLivesOn() {
        needs(Ability.RUNS_ASIDE);
        try (Pool own = open(settings("cancelled", 1))) {
            ChoresPooled chores = ChoresPooled.on(own);
            String before = chores.jvm();
            PooledFuture<String> future = chores.holdAsync(file("begun"), file("never"));
            Eventually.holds("the task runs", () -> Marks.exists(file("begun")));

            assertThat(future.cancel(true)).isTrue();

            assertThat(Eventually.failure(future)).isInstanceOf(CancellationException.class);
            assertThat(chores.jvm()).isEqualTo(before);
            assertThat(Marks.lines(file("begun"))).hasSize(1);
        }
    }

    @Test
    default void aGentleCancelDoesNothingToARunningTask() {
        needs(Ability.RUNS_ASIDE);
        String go = file("go");
        PooledFuture<String> future = ChoresPooled.on(pool()).holdAsync(file("begun"), go);
        Eventually.holds("the task runs", () -> Marks.exists(file("begun")));
        Eventually.holds("the pool knows", future::isRunning);

        assertThat(future.cancel(false)).isFalse();

        assertThat(future).isNotDone();
        Marks.add(go, "go");
        assertThat(Eventually.value(future)).isNotEmpty();
        assertThat(future.cancel(true)).isFalse();
    }
}
