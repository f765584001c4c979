package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.testkit.FakeBackend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events that cross each other: a cancel, an end, an outcome. Each task ends once, and what nobody wants does not run on. */
@Timeout(30)
class CrossingFaultTest {

    private final FakeBackend backend = new FakeBackend(1);
    private final Pool pool = Pool.builder().name("crossing").backend(backend).open();

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    @Test
    void aTaskThatIsCancelledOnItsWayToTheWorkerIsStoppedThere() {
        pool.submit(() -> 1);
        PooledFuture<Integer> second = pool.submit(() -> 2);
        backend.onTheWay(() -> second.cancel(true)); // nobody knows of the task where the cancel arrives

        backend.last().run();

        assertThat(backend.sent()).hasSize(2);
        assertThat(second.isCancelled()).isTrue();
        assertThat(backend.cancelled()).containsExactly(second.id(), second.id());
    }

    @Test
    void aTaskThatWasEndedCountsOnceThoughItsOutcomeComesToo() {
        PooledFuture<Integer> future = pool.submit(() -> 1);
        pool.shutdownNow();

        backend.last().run();

        assertThat(future.isCancelled()).isTrue();
        assertThat(pool.stats().submitted()).isEqualTo(1);
        assertThat(pool.stats().cancelled()).isEqualTo(1);
        assertThat(pool.stats().succeeded()).isZero();
    }

    /** A future with callbacks completes on one of their threads. */
    @Test
    void everyFutureIsDoneWhenShutdownNowReturnsThoughCallbacksHangOnIt() {
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            PooledFuture<Integer> future = pool.submit(() -> 1);
            future.thenRun(() -> {});
            futures.add(future);
        }

        pool.shutdownNow();

        assertThat(futures).allMatch(PooledFuture::isCancelled);
    }

    @Test
    void aTaskThatIsCancelledInItsWorkerCountsOnceThoughItReturns() {
        PooledFuture<Integer> future = pool.submit(() -> 1);
        future.cancel(true);

        backend.last().run();

        assertThat(future.isCancelled()).isTrue();
        assertThat(pool.stats().running()).isZero();
        assertThat(pool.stats().submitted()).isEqualTo(1);
        assertThat(pool.submit(() -> 2)).isNotCompleted();
    }
}
