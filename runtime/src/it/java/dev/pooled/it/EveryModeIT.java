package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.EncodingException;
import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.PooledFuture;
import dev.pooled.RemoteTrace;
import dev.pooled.TaskCallable;
import dev.pooled.TaskContext;
import dev.pooled.TaskState;
import dev.pooled.stub.PooledCalls.Order;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not depend on the mode: the same bodies in worker processes, on threads, and in the caller. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class EveryModeIT {

    @ParameterizedTest
    @EnumSource
    void callsMapsAndStreamsGiveTheSameResults(PoolMode mode) throws Exception {
        try (Pool pool = open(mode)) {
            List<Integer> items = IntStream.range(0, 300).boxed().toList();
            List<Integer> doubled = items.stream().map(item -> item * 2).toList();

            assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
            assertThat(pool.submit(() -> {}).get()).isNull();
            assertThat(pool.<Integer, Integer>map(item -> item * 2, items)).isEqualTo(doubled);
            assertThat(Stub.on(pool)
                            .<Integer, Integer>mapAsync(item -> item * 2, items)
                            .get())
                    .isEqualTo(doubled);
            assertThat(Stub.on(pool).<Integer, Integer>stream(item -> item * 2, items, Order.SOURCE))
                    .isEqualTo(doubled);
            assertThat(Stub.on(pool).<Integer, Integer>stream(item -> item * 2, items, Order.COMPLETION))
                    .containsExactlyInAnyOrderElementsOf(doubled);
        }
    }

    @ParameterizedTest
    @EnumSource
    void argumentsAndResultsAreCopies(PoolMode mode) throws Exception {
        try (Pool pool = open(mode)) {
            ArrayList<String> argument = new ArrayList<>(List.of("a"));

            ArrayList<String> result = pool.submit(() -> {
                        argument.add("b");
                        return argument;
                    })
                    .get();

            assertThat(argument).containsExactly("a");
            assertThat(result).containsExactly("a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsArriveAsThemselvesWithARemoteTrace(PoolMode mode) {
        try (Pool pool = open(mode)) {
            PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
                throw new IOException("expected");
            });

            Throwable error = catchThrowable(future::get);

            assertThat(error).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
            assertThat(error.getCause()).hasMessage("expected");
            assertThat(error.getCause().getSuppressed())
                    .singleElement()
                    .isInstanceOf(RemoteTrace.class)
                    .extracting(Throwable::getMessage)
                    .asString()
                    .contains("of pool 'it-" + mode + "', task #" + future.id());
            assertThat(future.taskState()).isEqualTo(TaskState.FAILED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotTravelIsAnEncodingException(PoolMode mode) {
        try (Pool pool = open(mode)) {
            Throwable result =
                    catchThrowable(() -> pool.submit(() -> new Thread("x")).get());
            Object held = new Object();
            Throwable argument =
                    catchThrowable(() -> pool.submit(() -> held.hashCode()).get());

            assertThat(result).hasCauseInstanceOf(EncodingException.class);
            assertThat(argument).hasCauseInstanceOf(EncodingException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomesTellEachItem(PoolMode mode) {
        try (Pool pool = open(mode)) {
            List<Outcome<Integer>> outcomes = Stub.on(pool)
                    .<Integer, Integer>outcomes(item -> 10 / item, List.of(1, 0, 5))
                    .toList();

            assertThat(outcomes).extracting(Outcome::isSuccess).containsExactly(true, false, true);
            assertThat(outcomes).extracting(Outcome::index).containsExactly(0L, 1L, 2L);
            assertThat(((Outcome.Failure<Integer>) outcomes.get(1)).error()).isInstanceOf(ArithmeticException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTaskKnowsItsContext(PoolMode mode) throws Exception {
        try (Pool pool = open(mode)) {
            String context = pool.submit(() -> TaskContext.current()
                            .map(task -> task.pool() + " " + task.attempt() + " " + task.isCancelled())
                            .orElse("none"))
                    .get();

            assertThat(context).isEqualTo("it-" + mode + " 1 false");
            assertThat(TaskContext.current()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAddUpAndTheClosedPoolRefuses(PoolMode mode) throws Exception {
        Pool pool = open(mode);
        pool.submit(() -> 1).get();
        catchThrowable(() -> pool.submit((TaskCallable<Integer>) () -> {
                    throw new IOException("expected");
                })
                .get());

        pool.close();

        assertThat(pool.stats().submitted()).isEqualTo(2);
        assertThat(pool.stats().succeeded()).isEqualTo(1);
        assertThat(pool.stats().failed()).isEqualTo(1);
        assertThat(pool.stats().runTime().count()).isEqualTo(2);
        assertThat(pool.isTerminated()).isTrue();
        assertThat(catchThrowable(() -> pool.submit(() -> 1))).isInstanceOf(RejectedExecutionException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INLINE")
    void limitsAndCancelsHoldWhereTasksHaveThreadsOfTheirOwn(PoolMode mode) throws Exception {
        try (Pool pool = open(mode)) {
            PooledFuture<Integer> late = Stub.on(pool)
                    .withTimeout(Duration.ofMillis(200))
                    .submit(() -> {
                        Tasks.sleep(20_000);
                        return 1;
                    });
            assertThat(catchThrowable(late::get)).hasCauseInstanceOf(dev.pooled.TaskTimeoutException.class);
            assertThat(late.taskState()).isEqualTo(TaskState.TIMED_OUT);

            PooledFuture<Void> cancelled = pool.submit(() -> Tasks.sleep(20_000));
            Soon.until(cancelled::isRunning);
            assertThat(cancelled.cancel(true)).isTrue();

            assertThat(pool.submit(() -> 2).get()).isEqualTo(2);
        }
    }

    private static Pool open(PoolMode mode) {
        return Pool.builder()
                .name("it-" + mode)
                .mode(mode)
                .workers(1)
                .workerHeap("64m")
                .open();
    }
}
