package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ends of a pool: what is finished, what is dropped, what is refused. */
public interface EndConformance extends BackendUnderTest {

    @Test
    default void closeFinishesWhatWasSubmitted() {
        Pool own = open(settings("close", 2));
        ChoresPooled chores = ChoresPooled.on(own);
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            futures.add(chores.unevenAsync(i));
        }
        PooledFuture<List<Integer>> map =
                chores.unevenMapAsync(IntStream.range(0, 60).boxed().toList());

        own.close();

        assertThat(futures).allMatch(PooledFuture::isDone);
        for (int i = 0; i < futures.size(); i++) {
            assertThat(Eventually.value(futures.get(i))).isEqualTo(3 * i);
        }
        assertThat(Eventually.value(map)).hasSize(60);
        assertThat(own.isShutdown()).isTrue();
        assertThat(own.isTerminated()).isTrue();
        assertThat(own.workers()).isEmpty();
    }

    @Test
    default void aPoolThatNeverRanAnythingEnds() throws InterruptedException {
        Pool own = open(settings("unused", 2));

        own.shutdown();

        assertThat(own.awaitTermination(Duration.ofSeconds(30))).isTrue();
        own.close();
    }

    @Test
    default void shutdownNowResolvesEverythingAndEndsWhatRuns() {
        needs(Ability.RUNS_ASIDE);
        String stop = file("stop");
        try {
            Pool own = open(settings("now", 2));
            ChoresPooled chores = ChoresPooled.on(own);
            List<PooledFuture<?>> futures = new ArrayList<>();
            futures.add(chores.insistAsync(file("beats"), stop));
            Eventually.holds("a task runs", () -> Marks.exists(file("beats")));
            for (int i = 0; i < 200; i++) {
                futures.add(chores.napAsync(i, i));
            }
            futures.add(chores.napMapAsync(List.of(1, 2, 3), 2));

            own.shutdownNow();

            assertThat(futures).allMatch(PooledFuture::isCompletedExceptionally);
            Eventually.holds("the pool has ended", own::isTerminated);
            if (can(Ability.KILLS)) {
                int beats = Marks.lines(file("beats")).size();
                Marks.pause(300);
                assertThat(Marks.lines(file("beats"))).hasSize(beats);
            }
            own.close();
        } finally {
            Marks.add(stop, "stop");
        }
    }

    @Test
    default void shutdownNowInTheMiddleOfResultsLeavesNoFutureOpen() {
        for (int round = 0; round < 3; round++) {
            Pool own = open(settings("middle", 2));
            ChoresPooled chores = ChoresPooled.on(own);
            List<PooledFuture<Long>> futures = new ArrayList<>();
            for (long i = 0; i < 500; i++) {
                futures.add(chores.squareAsync(i));
            }
            PooledFuture<Long> middle = futures.get(100 * round);
            Eventually.holds("some tasks have ended", middle::isDone);

            own.shutdownNow();

            assertThat(futures).allMatch(PooledFuture::isDone);
            own.close();
        }
    }

    @Test
    default void aPoolThatHasEndedRefuses() {
        Pool own = open(settings("ended", 1));
        ChoresPooled chores = ChoresPooled.on(own);
        own.close();
        own.close();

        assertThatThrownBy(() -> chores.square(1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("kit-ended");
        assertThatThrownBy(() -> chores.squareAsync(1)).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> chores.squareMap(List.of(1L))).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> own.submit(() -> 1)).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> own.onEachWorker(() -> {})).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> own.resize(2)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    default void aPoolMayBeClosedByManyAtOnceAndByACallback() {
        Pool own = open(settings("many", 1));
        PooledFuture<Integer> future = ChoresPooled.on(own).unevenAsync(6);
        CompletableFuture<Void> callback = future.thenRun(own::close);
        CompletableFuture<Void> others =
                CompletableFuture.allOf(CompletableFuture.runAsync(own::close), CompletableFuture.runAsync(own::close));

        own.close();

        assertThat(Eventually.value(future)).isEqualTo(18);
        assertThat(Eventually.value(callback)).isNull();
        assertThat(Eventually.value(others)).isNull();
        assertThat(own.isTerminated()).isTrue();
    }
}
