package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.testkit.FakeBackend;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is particular about the futures of a pool, and about those that follow from them. */
@Timeout(30)
class PooledFutureTest {

    private final FakeBackend backend = new FakeBackend(4);
    private final Pool pool = Pool.builder().name("futures").backend(backend).open();
    private final PooledFuture<String> future = pool.submit(() -> "done");

    @AfterEach
    void closePool() {
        pool.shutdownNow();
    }

    static Map<String, Function<PooledFuture<String>, CompletableFuture<?>>> dependents() {
        CompletableFuture<String> never = new CompletableFuture<>();
        CompletableFuture<String> other = CompletableFuture.completedFuture("other");
        Map<String, Function<PooledFuture<String>, CompletableFuture<?>>> all = new TreeMap<>();
        all.put("thenApply", f -> f.thenApply(x -> thread()));
        all.put("thenAccept", f -> f.thenAccept(x -> thread()));
        all.put("thenRun", f -> f.thenRun(() -> thread()));
        all.put("thenCombine", f -> f.thenCombine(other, (x, y) -> thread()));
        all.put("thenAcceptBoth", f -> f.thenAcceptBoth(other, (x, y) -> thread()));
        all.put("runAfterBoth", f -> f.runAfterBoth(other, () -> thread()));
        all.put("applyToEither", f -> f.applyToEither(never, x -> thread()));
        all.put("acceptEither", f -> f.acceptEither(never, x -> thread()));
        all.put("runAfterEither", f -> f.runAfterEither(never, () -> thread()));
        all.put("thenCompose", f -> f.thenCompose(x -> CompletableFuture.completedFuture(thread())));
        all.put("handle", f -> f.handle((x, error) -> thread()));
        all.put("whenComplete", f -> f.whenComplete((x, error) -> thread()));
        return all;
    }

    private static final List<String> THREADS = java.util.Collections.synchronizedList(new ArrayList<>());

    private static String thread() {
        THREADS.add(Thread.currentThread().getName());
        return Thread.currentThread().getName();
    }

    static List<String> names() {
        return List.copyOf(dependents().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void callbacksRunOnACallbackThreadAndTheirFuturesAreThoseOfTheTask(String name) {
        THREADS.clear();
        CompletableFuture<?> dependent = dependents().get(name).apply(future);

        backend.last().run();
        dependent.join();

        assertThat(THREADS).hasSize(1).allMatch(thread -> thread.startsWith("pooled-callback"));
        assertThat(dependent).isInstanceOfSatisfying(PooledFuture.class, own -> {
            assertThat(own.id()).isEqualTo(future.id());
            assertThat(own.taskState()).isEqualTo(TaskState.SUCCEEDED);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void callbacksOfAFutureThatIsDoneRunOnACallbackThreadToo(String name) {
        backend.last().run();
        future.join();
        THREADS.clear();

        dependents().get(name).apply(future).join();

        assertThat(THREADS).hasSize(1).allMatch(thread -> thread.startsWith("pooled-callback"));
    }

    @Test
    void exceptionalDependentsRunOnACallbackThread() {
        PooledFuture<String> rescued = future.exceptionally(error -> thread());
        PooledFuture<String> composed =
                future.exceptionallyCompose(error -> CompletableFuture.completedFuture(thread()));

        backend.last().die();

        assertThat(rescued.join()).startsWith("pooled-callback");
        assertThat(composed.join()).startsWith("pooled-callback");
        assertThat(rescued.taskState()).isEqualTo(TaskState.FAILED);
    }

    @Test
    void everyDependentIsDeclaredAsAPooledFuture() {
        List<Method> others = Arrays.stream(PooledFuture.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> CompletionStage.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !method.isBridge() && method.getReturnType() != PooledFuture.class)
                .filter(method -> !List.of("newIncompleteFuture", "minimalCompletionStage", "toCompletableFuture")
                        .contains(method.getName()))
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void aCallbackThatBlocksHoldsUpNobodyElse() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        PooledFuture<Void> blocked = future.thenRun(() -> {
            entered.countDown();
            await(open);
        });
        backend.last().run();
        entered.await();

        PooledFuture<Integer> next = pool.submit(() -> 2);
        backend.last().run();

        assertThat(next.join()).isEqualTo(2);
        assertThat(future.join()).isEqualTo("done");
        open.countDown();
        blocked.join();
    }

    @Test
    void aCallbackThatThrowsFailsItsOwnFutureAlone() {
        PooledFuture<Void> broken = future.thenRun(() -> {
            throw new IllegalStateException("on purpose");
        });
        PooledFuture<Integer> fine = future.thenApply(String::length);

        backend.last().run();

        assertThatThrownBy(broken::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(fine.join()).isEqualTo(4);
    }

    @Test
    void cancellingADependentDoesNotReachItsSource() {
        PooledFuture<Integer> dependent = future.thenApply(String::length);

        assertThat(dependent.cancel(true)).isTrue();
        backend.last().run();

        assertThat(future.join()).isEqualTo("done");
        assertThat(backend.cancelled()).isEmpty();
    }

    @Test
    void cancelAfterTheEndIsFalseAndCancelTwiceIsTrue() {
        backend.last().run();
        future.join();
        assertThat(future.cancel(true)).isFalse();

        PooledFuture<Integer> second = pool.submit(() -> 2);
        assertThat(second.cancel(true)).isTrue();
        assertThat(second.cancel(true)).isTrue();
    }

    @Test
    void getWithATimeoutThrowsAndLeavesTheTaskAlone() throws Exception {
        assertThatThrownBy(() -> future.get(1, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(future.isDone()).isFalse();
        assertThat(backend.cancelled()).isEmpty();

        backend.last().run();
        assertThat(future.get(1, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void combinationsTakeWhatIsDoneCancelledOrGivenTwice() {
        backend.last().run();
        PooledFuture<Integer> cancelled = pool.submit(() -> 2);
        cancelled.cancel(true);
        PooledFuture<Integer> waiting = pool.submit(() -> 3);

        CompletableFuture<Void> all = CompletableFuture.allOf(future, future, cancelled, waiting);
        CompletableFuture<Object> any = CompletableFuture.anyOf(waiting, future, future);

        assertThat(any.join()).isEqualTo("done");
        assertThat(all.isDone()).isFalse();
        backend.last().run();
        assertThatThrownBy(all::join).hasCauseInstanceOf(CancellationException.class);
        assertThat(waiting.join()).isEqualTo(3);
    }

    @Test
    void getHeedsAnInterruptAndJoinKeepsIt() throws InterruptedException {
        Thread.currentThread().interrupt();
        assertThatThrownBy(future::get).isInstanceOf(InterruptedException.class);

        Thread caller = Thread.currentThread();
        Thread runner = new Thread(() -> {
            while (caller.getState() != Thread.State.TIMED_WAITING) { // a waiter looks again every second
                Thread.onSpinWait();
            }
            caller.interrupt();
            backend.last().run();
        });
        runner.start();
        assertThat(future.join()).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
        runner.join();
    }

    @Test
    void completeAsyncLetsTheTaskGo() {
        assertThat(future.completeAsync(() -> "mine").join()).isEqualTo("mine");

        while (backend.cancelled().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(backend.cancelled()).containsExactly(future.id());
    }

    @Test
    void orTimeoutLetsTheTaskGo() {
        future.orTimeout(1, TimeUnit.MILLISECONDS);

        assertThatThrownBy(future::join).hasCauseInstanceOf(TimeoutException.class);
        while (backend.cancelled().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(future.taskState()).isEqualTo(TaskState.FAILED);
    }

    @Test
    void idsStartAtOneAndGrow() {
        assertThat(future.id()).isEqualTo(1);
        assertThat(pool.submit(() -> 2).id()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
