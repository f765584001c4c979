package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.testkit.FakeBackend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A pool is ended from the callbacks of foreign combinators, which run inside the completion of the very future that the end
 * of the pool waits for.
 */
@Timeout(10)
public class EndsInCallbacksFaultTest {

    /** Tasks see it too: they run on threads of this JVM. */
    private static volatile CountDownLatch gate = new CountDownLatch(0);

    private final Pool pool =
            Pool.builder().name("ends").workers(2).mode(PoolMode.THREADS).open();

    @AfterEach
    void endThePool() {
        pool.shutdownNow();
    }

    /** Every way to end a pool and to wait for its end. */
    enum End {
        CLOSE(Pool::close),
        SHUTDOWN_AND_AWAIT(pool -> {
            pool.shutdown();
            awaitEnd(pool);
        }),
        SHUTDOWN_NOW_AND_AWAIT(pool -> {
            pool.shutdownNow();
            awaitEnd(pool);
        }),
        IN_ANOTHER_THREAD(pool -> {
            Thread closing = new Thread(pool::close);
            closing.start();
            join(closing);
        });

        private final Consumer<Pool> end;

        End(Consumer<Pool> end) {
            this.end = end;
        }

        void of(Pool pool) {
            end.accept(pool);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsInsideAllOfOfItsOwnFuture(End end) {
        PooledFuture<Integer> future = gated();

        CompletableFuture<Void> ended = CompletableFuture.allOf(future).thenRun(() -> end.of(pool));
        gate.countDown();
        ended.join();

        assertThat(pool.isTerminated()).isTrue();
        assertThat(future.join()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void endsInsideACombinationWithAForeignFuture(End end) {
        PooledFuture<Integer> future = gated();

        CompletableFuture<Integer> ended = CompletableFuture.completedFuture(1).thenCombine(future, (one, value) -> {
            end.of(pool);
            return one + value;
        });
        gate.countDown();

        assertThat(ended.join()).isEqualTo(8);
        assertThat(pool.isTerminated()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void endsInsideTheCancelOfItsOwnFuture(End end) {
        PooledFuture<Integer> future = endless();
        CompletableFuture<Void> ended = CompletableFuture.allOf(future).handle((nothing, error) -> {
            end.of(pool);
            return null;
        });

        future.cancel(true);

        ended.join();
        assertThat(pool.isTerminated()).isTrue();
        assertThat(future.taskState()).isEqualTo(TaskState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void endsInsideACompletionFromOutside(End end) {
        PooledFuture<Integer> future = endless();
        CompletableFuture<Void> ended = CompletableFuture.allOf(future).thenRun(() -> end.of(pool));

        future.complete(3);

        ended.join();
        assertThat(pool.isTerminated()).isTrue();
    }

    @Test
    void shutdownNowSettlesAFutureWhoseCallbackClosesThePool() {
        PooledFuture<Integer> future = endless();
        CompletableFuture<Void> closed = CompletableFuture.allOf(future).handle((nothing, error) -> {
            pool.close();
            return null;
        });

        pool.shutdownNow();

        assertThat(future.isDone()).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        closed.join();
    }

    /** Those with callbacks complete on other threads, which shutdownNow must wait for: one of so many would be late. */
    @Test
    void everyFutureWithACallbackIsCompletedWhenShutdownNowReturns() {
        for (int round = 0; round < 20; round++) {
            Pool many = Pool.builder().name("many").backend(new FakeBackend(2)).open();
            List<PooledFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                PooledFuture<Integer> future = many.submit(() -> 7);
                future.thenRun(() -> {});
                futures.add(future);
            }

            many.shutdownNow();

            assertThat(futures).allMatch(PooledFuture::isCompletedExceptionally);
        }
    }

    @Test
    void aCallbackThatNeverReturnsKeepsNobodyFromTheResult() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        PooledFuture<Integer> future = gated();
        AtomicReference<Integer> got = new AtomicReference<>();
        Thread waiting = new Thread(() -> got.set(future.join()));
        waiting.start();
        CompletableFuture<Void> blocked = CompletableFuture.allOf(future).thenRun(() -> await(never));

        gate.countDown();
        waiting.join();
        pool.close();

        assertThat(got.get()).isEqualTo(7);
        assertThat(pool.isTerminated()).isTrue();
        assertThat(blocked.isDone()).isFalse();
        never.countDown();
    }

    @Test
    void shutdownNowDoesNotWaitForACallbackThatNeverReturns() {
        CountDownLatch never = new CountDownLatch(1);
        PooledFuture<Integer> future = endless();
        CompletableFuture<Void> blocked = CompletableFuture.allOf(future).handle((nothing, error) -> await(never));

        pool.shutdownNow();

        assertThat(future.isDone()).isTrue();
        assertThat(blocked.isDone()).isFalse();
        never.countDown();
    }

    /** A task that waits until its dependents are registered. */
    private PooledFuture<Integer> gated() {
        gate = new CountDownLatch(1);
        return pool.submit(() -> {
            EndsInCallbacksFaultTest.awaitGate();
            return 7;
        });
    }

    public static void awaitGate() throws InterruptedException {
        gate.await();
    }

    private PooledFuture<Integer> endless() {
        return pool.submit(() -> {
            new CountDownLatch(1).await();
            return 7;
        });
    }

    private static Void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private static void awaitEnd(Pool pool) {
        try {
            assertThat(pool.awaitTermination(Duration.ofSeconds(15))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
