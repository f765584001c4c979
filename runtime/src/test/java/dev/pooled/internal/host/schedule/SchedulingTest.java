package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolStartException;
import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WhenFull;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.PooledCalls;
import dev.pooled.testkit.FakeBackend;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who runs when, who comes back, and what a full or an ended pool says: with a back end that the test plays. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // join heeds no interrupt
class SchedulingTest {

    private final FakeBackend backend = new FakeBackend(2);
    private final Pool pool =
            Pool.builder().name("scheduling").backend(backend).queueCapacity(3).open();

    @AfterEach
    void closePool() {
        pool.shutdownNow();
    }

    @Test
    void sendsAsManyTasksAsThereAreLanes() {
        submit(3);

        assertThat(sentIds()).containsExactly(1L, 2L);
        assertThat(pool.stats().queued()).isEqualTo(1);
    }

    @Test
    void sendsTheNextTaskWhenALaneIsFree() {
        List<PooledFuture<Integer>> futures = submit(3);

        backend.sent().get(1).run();

        assertThat(sentIds()).containsExactly(1L, 2L, 3L);
        assertThat(futures.get(1).join()).isEqualTo(1);
        assertThat(futures.get(0).isDone()).isFalse();
    }

    @Test
    void aTaskRunsOnlyWhileItIsInAWorker() {
        PooledFuture<Integer> future = submit(1).get(0);
        assertThat(future.taskState()).isEqualTo(TaskState.QUEUED);

        backend.last().start();
        assertThat(future.taskState()).isEqualTo(TaskState.RUNNING);
        assertThat(future.isRunning()).isTrue();

        backend.last().run();
        future.join();
        assertThat(future.taskState()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(future.isRunning()).isFalse();
    }

    @Test
    void whatDidNotStartGoesBeforeAllOthers() {
        submit(4);

        backend.sent().get(0).giveBack(0);

        assertThat(sentIds()).containsExactly(1L, 2L, 1L);
    }

    @Test
    void higherPriorityGoesFirst() {
        submit(2);
        submit(1, options(0, 0));
        submit(1, options(0, 7));

        backend.sent().get(0).run();

        assertThat(backend.last().chunk().priority()).isEqualTo(7);
    }

    @Test
    void aCancelledTaskThatWaitsIsNeverSent() {
        List<PooledFuture<Integer>> futures = submit(3);

        assertThat(futures.get(2).cancel(false)).isTrue();
        backend.runAll();

        assertThat(sentIds()).containsExactly(1L, 2L);
        assertThat(futures.get(2).taskState()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void cancelWithoutInterruptLeavesARunningTaskAlone() {
        PooledFuture<Integer> future = submit(1).get(0);

        assertThat(future.cancel(false)).isFalse();
        backend.runAll();

        assertThat(future.join()).isZero();
        assertThat(backend.cancelled()).isEmpty();
    }

    @Test
    void cancelWithInterruptStopsWhatRuns() {
        PooledFuture<Integer> future = submit(1).get(0);

        assertThat(future.cancel(true)).isTrue();

        assertThat(backend.cancelled()).containsExactly(future.id());
        assertThat(future.taskState()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void aFutureThatIsCompletedFromOutsideLetsItsTaskGo() {
        PooledFuture<Integer> future = submit(1).get(0);

        assertThat(future.complete(42)).isTrue();

        assertThat(backend.cancelled()).containsExactly(future.id());
        assertThat(future.join()).isEqualTo(42);
        assertThat(future.taskState()).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void aDeathFailsATaskWithoutRetries() {
        PooledFuture<Integer> future = submit(1).get(0);

        backend.last().die();

        assertThatThrownBy(future::join).hasCauseInstanceOf(WorkerDiedException.class);
        assertThat(future.taskState()).isEqualTo(TaskState.FAILED);
        assertThat(sentIds()).hasSize(1);
    }

    @Test
    void aTaskWithRetriesRunsAgainAfterADeathAsItsNextAttempt() {
        PooledFuture<Integer> future = submit(1, options(1, 0)).get(0);

        backend.last().die();

        assertThat(backend.last().chunk().attempt()).isEqualTo(2);
        backend.last().run();
        assertThat(future.join()).isZero();
    }

    @Test
    void aTaskThatKilledTwoWorkersNeverRunsAgain() {
        PooledFuture<Integer> future = submit(1, options(9, 0)).get(0);

        backend.last().die();
        backend.last().die();

        assertThatThrownBy(future::join).hasCauseInstanceOf(WorkerDiedException.class);
        assertThat(backend.sent()).hasSize(2);
    }

    @Test
    void aCallThatKillsTheWorkersItIsSentToFailsAfterTwo() {
        PooledFuture<Integer> future = submit(1).get(0);

        backend.last().dieBefore();
        assertThat(backend.sent()).hasSize(2);
        assertThat(future.isDone()).isFalse();
        backend.last().dieBefore();

        assertThatThrownBy(future::join).hasCauseInstanceOf(WorkerDiedException.class);
        assertThat(backend.sent()).hasSize(2);
    }

    @Test
    void twentyThousandQueuedTasksAreCancelledOneByOne() {
        Pool large = Pool.builder()
                .name("large")
                .backend(new FakeBackend(1))
                .queueCapacity(50_000)
                .open();
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            futures.add(large.submit(() -> 1));
        }

        futures.forEach(future -> future.cancel(true));

        assertThat(large.stats().queued()).isZero();
        assertThat(large.stats().cancelled()).isGreaterThanOrEqualTo(19_999);
        large.shutdownNow();
    }

    @Test
    void theFirstSuccessOfSeveralIsThatOfInvokeAny() throws Exception {
        backend.runInBackground();
        ExecutorService executor = pool.asExecutorService();
        Callable<Integer> failing = (Callable<Integer> & Serializable) () -> {
            throw new IOException("on purpose");
        };
        Callable<Integer> fine = (Callable<Integer> & Serializable) () -> 5;

        assertThat(executor.invokeAny(List.of(failing, fine))).isEqualTo(5);
        assertThat(executor.invokeAny(List.of(fine), 10, TimeUnit.SECONDS)).isEqualTo(5);
        assertThatThrownBy(() -> executor.invokeAny(List.of(failing, failing)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aTimeoutIsNotRetriedUnlessTheMethodAsksForIt() {
        PooledFuture<Integer> future = submit(1, options(9, 0)).get(0);

        backend.last().timeOut();

        assertThatThrownBy(future::join).hasCauseInstanceOf(TaskTimeoutException.class);
        assertThat(future.taskState()).isEqualTo(TaskState.TIMED_OUT);
    }

    @Test
    void aFullQueueRefusesWithItsNumbers() {
        FakeBackend busy = new FakeBackend(1);
        Pool small = Pool.builder()
                .name("small")
                .backend(busy)
                .queueCapacity(2)
                .whenFull(WhenFull.REJECT)
                .open();
        for (int i = 0; i < 3; i++) {
            small.submit(() -> 1);
        }

        assertThatThrownBy(() -> small.submit(() -> 1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("pool 'small' is full (waiting=2, queueCapacity=2, running=1); wait for results, raise"
                        + " queueCapacity, or set whenFull to BLOCK");
        small.shutdownNow();
    }

    @Test
    void aFullQueueLetsTheCallerRunItsTask() {
        FakeBackend busy = new FakeBackend(1);
        Pool small = Pool.builder()
                .name("small")
                .backend(busy)
                .queueCapacity(1)
                .whenFull(WhenFull.CALLER_RUNS)
                .open();
        small.submit(() -> 1);
        small.submit(() -> 2);

        assertThat(small.submit(() -> 3).join()).isEqualTo(3);

        assertThat(busy.sent()).hasSize(1);
        small.shutdownNow();
    }

    @Test
    void aFullQueueHoldsUpTheCallerUntilThereIsRoom() throws InterruptedException {
        submit(5); // two are sent, three wait: full
        AtomicReference<PooledFuture<Integer>> late = new AtomicReference<>();
        Thread caller = new Thread(() -> late.set(submit(1).get(0)));
        caller.start();
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(late.get()).isNull();

        backend.sent().get(0).run();
        caller.join();

        assertThat(pool.stats().queued()).isEqualTo(3);
        backend.runAll();
        assertThat(late.get().join()).isZero();
    }

    @Test
    void anInterruptOfACallerThatWaitsForRoomCancelsItsCall() throws InterruptedException {
        submit(5);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                submit(1);
            } catch (CancellationException e) {
                thrown.set(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        caller.start();

        caller.interrupt();
        caller.join();

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void shutdownFinishesWhatWasTakenAndRefusesTheRest() throws InterruptedException {
        List<PooledFuture<Integer>> futures = submit(3);

        pool.shutdown();

        assertThatThrownBy(() -> pool.submit(() -> 1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("pool 'scheduling' is shutting down (unfinished=3); open another one, or close it later");
        assertThat(backend.end()).isEmpty();
        backend.runAll();
        assertThat(futures).allSatisfy(future -> assertThat(future.join()).isNotNegative());
        assertThat(pool.awaitTermination(Duration.ofSeconds(30))).isTrue();
        assertThat(backend.end()).isEqualTo("friendly");
    }

    @Test
    void shutdownNowSettlesWhatWaitsAndWhatRuns() {
        List<PooledFuture<Integer>> futures = submit(4);

        pool.shutdownNow();

        assertThat(futures).allSatisfy(future -> {
            assertThat(future.isDone()).isTrue();
            assertThat(future.taskState()).isEqualTo(TaskState.CANCELLED);
            assertThatThrownBy(future::join)
                    .isInstanceOf(CancellationException.class)
                    .hasStackTraceContaining("pool 'scheduling' was shut down at once");
        });
        assertThat(backend.end()).isEqualTo("at once");
    }

    @Test
    void anOutcomeAfterTheEndIsDropped() {
        PooledFuture<Integer> future = submit(1).get(0);
        pool.shutdownNow();

        backend.last().run();

        assertThat(future.isCancelled()).isTrue();
    }

    @Test
    void whereNoWorkerStartsEveryTaskFailsWithAnErrorOfItsOwn() {
        List<PooledFuture<Integer>> futures = new ArrayList<>(submit(4));

        backend.sent().forEach(sent -> sent.giveBack(0));
        backend.fail(new PoolStartException("scheduling", "no worker", List.of("said so"), null));
        backend.sent().subList(2, backend.sent().size()).forEach(sent -> sent.giveBack(0));
        futures.addAll(submit(1));

        List<Throwable> reasons = new ArrayList<>();
        for (PooledFuture<Integer> future : futures) {
            assertThatThrownBy(future::join)
                    .isInstanceOfSatisfying(CompletionException.class, e -> reasons.add(e.getCause()));
        }
        assertThat(reasons)
                .hasSize(5)
                .hasOnlyElementsOfType(PoolStartException.class)
                .doesNotHaveDuplicates();
    }

    private List<PooledFuture<Integer>> submit(int count) {
        return submit(count, CallOptions.NONE);
    }

    @SuppressWarnings("unchecked") // the task returns an Integer
    private List<PooledFuture<Integer>> submit(int count, CallOptions options) {
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            dev.pooled.TaskCallable<Integer> task = () -> number;
            futures.add((PooledFuture<Integer>)
                    (PooledFuture<?>) ((PooledCalls) pool).callAsync(LambdaMethods.CALL, null, task, options));
        }
        return futures;
    }

    private static CallOptions options(int retries, int priority) {
        CallOptions none = CallOptions.NONE;
        return new CallOptions(none.timeoutNanos(), retries, 0, priority, 0, null, "");
    }

    private List<Long> sentIds() {
        return backend.sent().stream().map(sent -> sent.chunk().id()).toList();
    }
}
