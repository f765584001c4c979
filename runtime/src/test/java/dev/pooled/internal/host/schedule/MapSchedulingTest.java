package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskFunction;
import dev.pooled.TaskState;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.PooledCalls;
import dev.pooled.testkit.FakeBackend;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How maps and streams read their source, cut it into chunks, and put the results together. */
@Timeout(30)
class MapSchedulingTest {

    private final FakeBackend backend = new FakeBackend(2);
    private final Pool pool = Pool.builder().name("maps").backend(backend).open();

    @AfterEach
    void closePool() {
        pool.shutdownNow();
    }

    @Test
    void resultsComeInTheOrderOfTheItemsWhateverTheOrderOfTheChunks() {
        PooledFuture<List<Object>> doubled = mapAsync(numbers(6), chunked(2));
        awaitSent(2);

        backend.sent().get(1).run().run();
        awaitSent(3);
        backend.sent().get(2).run().run();
        backend.sent().get(0).run().run();

        assertThat(doubled.join()).containsExactly(0, 2, 4, 6, 8, 10);
    }

    @Test
    void resultsThatComeTogetherAreThoseOfTheirItems() {
        PooledFuture<List<Object>> doubled = mapAsync(numbers(7), chunked(7));
        awaitSent(1);

        backend.last().runTogether(3).run().runTogether(3);

        assertThat(doubled.join()).containsExactly(0, 2, 4, 6, 8, 10, 12);
        assertThat(pool.stats().succeeded()).isEqualTo(7);
    }

    @Test
    void resultsThatComeTogetherCountBesideItemsThatWereGivenBack() {
        PooledFuture<List<Object>> doubled = mapAsync(numbers(6), chunked(6));
        awaitSent(1);
        FakeBackend.Sent first = backend.last();
        first.giveBack(4);
        awaitSent(2);

        first.runTogether(4);
        backend.runAll();

        assertThat(doubled.join()).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(pool.stats().succeeded()).isEqualTo(6);
    }

    @Test
    void aFixedChunkSizeIsKept() {
        mapAsync(numbers(7), chunked(3));
        awaitSent(2);
        backend.runAll();
        awaitSent(3);

        assertThat(backend.sent().stream().map(sent -> sent.chunk().items())).containsExactly(3, 3, 1);
    }

    @Test
    void theFirstChunkOfAMethodIsASingleItem() {
        mapAsync(numbers(100), CallOptions.NONE);
        awaitSent(2);

        assertThat(backend.sent().get(0).chunk().items()).isEqualTo(1);
    }

    @Test
    void theFirstFailureInTimeEndsTheMapAndCancelsTheRest() {
        PooledFuture<List<Object>> failing = mapAsync(List.of(1, -1, 2, 3), chunked(1));
        awaitSent(2);

        backend.sent().get(1).run();

        assertThatThrownBy(failing::join)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative");
        while (!backend.cancelled().contains(backend.sent().get(0).chunk().id())) {
            Thread.onSpinWait(); // the map is let go right after its future was completed
        }
    }

    @Test
    void whatADeadWorkerHadNotStartedRunsElsewhereOnce() {
        try (Stream<Outcome<Object>> outcomes = outcomes(numbers(4), chunked(4))) {
            Iterator<Outcome<Object>> results = onAnotherThread(outcomes);
            awaitSent(1);
            backend.last().run().die();
            awaitSent(2);
            backend.runAll();

            List<Outcome<Object>> all = new ArrayList<>();
            results.forEachRemaining(all::add);
            assertThat(all).extracting(Outcome::index).containsExactly(0L, 1L, 2L, 3L);
            assertThat(all).extracting(Outcome::isSuccess).containsExactly(true, false, true, true);
        }
    }

    @Test
    void itemsThatAreGivenBackWhileOneRunsAreSentAgainWithTheirOwnIds() {
        mapAsync(numbers(4), chunked(4));
        awaitSent(1);
        long first = backend.last().chunk().id();

        backend.last().start().giveBack(1);
        awaitSent(2);

        assertThat(backend.last().chunk().id()).isEqualTo(first + 1);
    }

    @Test
    void nothingIsReadBeforeTheTerminalOperation() {
        AtomicInteger read = new AtomicInteger();

        Stream<Object> stream = stream(endless(read), CallOptions.NONE);

        assertThat(read).hasValue(0);
        assertThat(backend.sent()).isEmpty();
        stream.close();
    }

    @Test
    void aStreamReadsNoFurtherThanItsLookAhead() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread consumer = new Thread(() -> stream(endless(read), lookAhead(5)).forEach(result -> {}));
        consumer.setUncaughtExceptionHandler((thread, error) -> end.set(error));
        consumer.start();
        while (consumer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        assertThat(read.get()).isBetween(1, 5);

        pool.shutdownNow();
        consumer.join();
        assertThat(end.get()).isInstanceOf(CancellationException.class).hasMessage("pool 'maps' was shut down at once");
        assertThat(end.get().getStackTrace()[0].getClassName()).doesNotContain("Scheduler");
    }

    @Test
    void anErrorOfTheSourceComesAfterTheResultsBeforeIt() {
        Iterable<Integer> failing = () -> Stream.of(1, 2, 3)
                .map(i -> {
                    if (i == 3) {
                        throw new IllegalStateException("the source broke");
                    }
                    return i;
                })
                .iterator();
        List<Object> results = new ArrayList<>();
        Thread runner = running();

        assertThatThrownBy(() -> stream(failing, chunked(1)).forEach(results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the source broke")
                .hasNoCause();

        runner.interrupt();
        assertThat(results).containsExactly(2, 4);
    }

    @Test
    void aClosedStreamCancelsWhatIsOutstanding() {
        Stream<Object> stream = stream(endless(new AtomicInteger()), chunked(1));
        Iterator<Object> results = stream.iterator();
        Thread runner = new Thread(() -> {
            awaitSent(1);
            backend.sent().get(0).run();
        });
        runner.start();
        assertThat(results.next()).isEqualTo(0);

        stream.close();

        assertThat(backend.cancelled()).isNotEmpty();
        assertThat(pool.stats().queued()).isZero();
    }

    static Stream<Function<Stream<Object>, Object>> partialReads() {
        return Stream.of(
                stream -> stream.limit(3).toList(),
                Stream::findFirst,
                stream -> stream.anyMatch(x -> true),
                stream -> stream.iterator().next(),
                stream -> stream.takeWhile(x -> (int) x < 4).toList());
    }

    @ParameterizedTest
    @MethodSource("partialReads")
    void aStreamThatWasReadInPartKeepsNoPoolOpen(Function<Stream<Object>, Object> read) {
        backend.runInBackground();

        read.apply(stream(endless(new AtomicInteger()), CallOptions.NONE));
        read.apply(stream(endless(new AtomicInteger()), chunked(100)));
        pool.close();

        assertThat(backend.end()).isEqualTo("friendly");
    }

    @Test
    void aConsumerThatThrowsKeepsNoPoolOpen() {
        backend.runInBackground();

        assertThatThrownBy(() -> stream(endless(new AtomicInteger()), CallOptions.NONE)
                        .forEach(x -> {
                            throw new IllegalStateException("on purpose");
                        }))
                .hasMessage("on purpose");
        pool.close();

        assertThat(backend.end()).isEqualTo("friendly");
    }

    @Test
    void whatWasFinishedBeforeThePoolsEndIsDeliveredAfterIt() {
        backend.runInBackground();
        Iterator<Object> results =
                stream(endless(new AtomicInteger()), lookAhead(4)).iterator();
        assertThat(results.next()).isEqualTo(0);

        pool.close();

        List<Object> rest = new ArrayList<>();
        assertThatThrownBy(() -> results.forEachRemaining(rest::add))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("pool 'maps' is closed");
        assertThat(rest).isNotEmpty().isSubsetOf(2, 4, 6, 8).startsWith(2);
    }

    @Test
    void aStreamThatIsBeingReadIsReadToItsEndWhileThePoolCloses() {
        backend.runInBackground();
        List<Object> results = new ArrayList<>();

        stream(numbers(500), lookAhead(3)).forEach(result -> {
            pool.shutdown();
            results.add(result);
        });

        assertThat(results).hasSize(500);
    }

    @Test
    void theSourceIsClosedWithItsStream() {
        backend.runInBackground();
        AtomicInteger closed = new AtomicInteger();
        Stream<Integer> source = Stream.iterate(0, i -> i + 1).onClose(closed::incrementAndGet);
        Stream<Object> results =
                ((PooledCalls) pool).<Object>stream(items(source), null, lookAhead(4), PooledCalls.Order.SOURCE);
        assertThat(results.iterator().next()).isEqualTo(0);

        results.close();

        assertThat(closed).hasValue(1);
    }

    @Test
    void theFutureOfAMapRunsWhileAnItemRuns() {
        PooledFuture<List<Object>> map = mapAsync(numbers(3), chunked(1));
        awaitSent(1);
        assertThat(map.taskState()).isEqualTo(TaskState.QUEUED);

        backend.sent().get(0).start();

        assertThat(map.isRunning()).isTrue();
        assertThat(map.cancel(false)).isFalse();
    }

    @Test
    void twoMapsShareTheLanesInTurn() {
        mapAsync(numbers(6), chunked(1));
        mapAsync(IntStream.range(100, 106).boxed().toList(), chunked(1));
        awaitSent(2);
        while (pool.stats().queued() < 10) {
            Thread.onSpinWait(); // until both have all their items ready
        }
        for (int i = 0; i < 4; i++) {
            awaitSent(i + 1);
            backend.sent().get(i).run();
        }
        awaitSent(6);

        long ofTheSecond = backend.sent().stream()
                .filter(sent ->
                        sent.chunk().rest() != backend.sent().get(0).chunk().rest())
                .count();
        assertThat(ofTheSecond).isBetween(2L, 4L);
    }

    private void awaitSent(int count) {
        while (backend.sent().size() < count) {
            Thread.onSpinWait();
        }
    }

    /** Runs whatever is sent, until it is interrupted. */
    private Thread running() {
        Thread runner = new Thread(() -> {
            for (int next = 0; !Thread.currentThread().isInterrupted(); ) {
                if (next < backend.sent().size()) {
                    backend.sent().get(next++).run();
                }
            }
        });
        runner.setDaemon(true);
        runner.start();
        return runner;
    }

    /** Takes the elements on a thread of its own, since who takes them also feeds the source. */
    private static <T> Iterator<T> onAnotherThread(Stream<T> stream) {
        CompletableFuture<List<T>> all = new CompletableFuture<>();
        Thread taker = new Thread(() -> all.complete(stream.toList()));
        taker.setDaemon(true);
        taker.start();
        return new Iterator<>() {
            private Iterator<T> taken;

            @Override
            public boolean hasNext() {
                if (taken == null) {
                    taken = all.join().iterator();
                }
                return taken.hasNext();
            }

            @Override
            public T next() {
                return hasNext() ? taken.next() : null;
            }
        };
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Iterable<Integer> endless(AtomicInteger read) {
        return () -> Stream.generate(read::getAndIncrement).iterator();
    }

    @SuppressWarnings("unchecked") // it gives what the function returns
    private PooledFuture<List<Object>> mapAsync(Iterable<Integer> items, CallOptions options) {
        return (PooledFuture<List<Object>>)
                (PooledFuture<?>) ((PooledCalls) pool).mapAsync(items(items), null, options);
    }

    @SuppressWarnings("unchecked") // it gives what the function returns
    private Stream<Object> stream(Iterable<Integer> items, CallOptions options) {
        return (Stream<Object>) ((PooledCalls) pool).stream(items(items), null, options, PooledCalls.Order.SOURCE);
    }

    @SuppressWarnings("unchecked") // it gives what the function returns
    private Stream<Outcome<Object>> outcomes(Iterable<Integer> items, CallOptions options) {
        return (Stream<Outcome<Object>>)
                (Stream<?>) ((PooledCalls) pool).outcomes(items(items), null, options, PooledCalls.Order.SOURCE);
    }

    @SuppressWarnings("unchecked") // it gives what the function returns
    private static MapItems<Object> items(Stream<Integer> items) {
        TaskFunction<Integer, Integer> function = x -> 2 * x;
        return (MapItems<Object>)
                (MapItems<?>) MapItems.first(LambdaMethods.APPLY, items, new LambdaMethods.Application(null, function));
    }

    private static MapItems<?> items(Iterable<Integer> items) {
        TaskFunction<Integer, Integer> function = x -> {
            if (x < 0) {
                throw new IllegalArgumentException("negative: " + x);
            }
            return 2 * x;
        };
        return MapItems.first(LambdaMethods.APPLY, items, new LambdaMethods.Application(null, function));
    }

    private static CallOptions chunked(int size) {
        return new CallOptions(0, -1, size, 0, 0, null, "");
    }

    private static CallOptions lookAhead(int items) {
        return new CallOptions(0, -1, 0, 0, items, null, "");
    }
}
