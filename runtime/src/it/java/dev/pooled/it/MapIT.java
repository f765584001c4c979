package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.stub.PooledCalls.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps over real workers: equal to the sequential map, whatever the chunks, and lazy where they are streams. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class MapIT {

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        pool = Pool.builder()
                .name("it-map")
                .workers(2)
                .workerHeap("128m")
                .cancelGrace(Duration.ofMillis(200))
                .open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    /** What was cancelled may go on for a moment, and writes into files. */
    @AfterEach
    void nothingRunsAnyMore() {
        Soon.until(() -> pool.stats().running() == 0 && pool.stats().queued() == 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1_000})
    void equalsTheSequentialMapForEveryChunkSize(int chunkSize) {
        List<Integer> items = range(10_000);

        List<Long> results = Stub.on(pool).withChunkSize(chunkSize).map(item -> (long) item * item, items);

        assertThat(results)
                .isEqualTo(items.stream().map(item -> (long) item * item).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1_000})
    void equalsTheSequentialMapAsync(int chunkSize) throws Exception {
        List<Integer> items = range(10_000);

        PooledFuture<List<Integer>> results =
                Stub.on(pool).withChunkSize(chunkSize).mapAsync(item -> item + 1, items);

        assertThat(results.get())
                .isEqualTo(IntStream.rangeClosed(1, 10_000).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50})
    void streamsAreInOrderOrComplete(int chunkSize) {
        List<Integer> items = range(2_000);
        Stub stub = Stub.on(pool).withChunkSize(chunkSize);

        List<Integer> ordered =
                stub.<Integer, Integer>stream(item -> item, items, Order.SOURCE).toList();
        List<Integer> unordered = stub.<Integer, Integer>stream(item -> item, items, Order.COMPLETION)
                .sorted()
                .toList();

        assertThat(ordered).isEqualTo(items);
        assertThat(unordered).isEqualTo(items);
    }

    @Test
    void anEmptySourceIsAnEmptyResult() {
        assertThat(pool.map(item -> item, List.of())).isEmpty();
        assertThat(Stub.on(pool).mapAsync(item -> item, List.of()).join()).isEmpty();
        assertThat(Stub.on(pool).stream(item -> item, List.of(), Order.SOURCE)).isEmpty();
    }

    @Test
    void nullsTravelBothWays() {
        assertThat(pool.<String, String>map(item -> item, Arrays.asList("a", null, "b")))
                .containsExactly("a", null, "b");
    }

    @Test
    void theFirstFailureEndsAMapWhoseOtherItemsWouldRunLong() {
        long start = System.nanoTime();

        Throwable failure = catchThrowable(() -> Stub.on(pool)
                .withChunkSize(1)
                .map(
                        item -> {
                            if (item == 1) {
                                throw new IOException("first");
                            }
                            Tasks.sleep(20_000);
                            return item;
                        },
                        range(100)));

        assertThat(failure).isInstanceOf(IOException.class).hasMessage("first");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(pool.submit(() -> 1).join()).isEqualTo(1);
    }

    @Test
    void oneFailureDoesNotEndOutcomes() {
        List<Boolean> outcomes = Stub.on(pool)
                .<Integer, Integer>outcomes(
                        item -> {
                            if (item % 3 == 0) {
                                throw new IOException("third");
                            }
                            return item;
                        },
                        range(10))
                .map(dev.pooled.Outcome::isSuccess)
                .toList();

        assertThat(outcomes).containsExactly(false, true, true, false, true, true, false, true, true, false);
    }

    @Test
    void aStreamDeliversWhatCameBeforeAFailure() {
        List<Integer> delivered = new ArrayList<>();

        Throwable failure = catchThrowable(() -> Stub.on(pool).withChunkSize(1).<Integer, Integer>stream(
                        item -> {
                            if (item == 2) {
                                throw new IOException("at 2");
                            }
                            return item;
                        },
                        List.of(0, 1, 2, 3),
                        Order.SOURCE)
                .forEach(delivered::add));

        assertThat(failure).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
        assertThat(delivered).containsExactly(0, 1);
    }

    @Test
    void anEndlessSourceCanBeStreamed() {
        AtomicInteger read = new AtomicInteger();
        Iterable<Integer> endless = () -> Stream.generate(read::getAndIncrement).iterator();

        try (Stream<Integer> results = Stub.on(pool).stream(item -> item * 2, endless, Order.SOURCE)) {
            assertThat(results.limit(100))
                    .isEqualTo(range(100).stream().map(item -> item * 2).toList());
        }

        assertThat(read.get()).isBetween(100, 200_000);
        assertThat(pool.submit(() -> 1).join()).isEqualTo(1);
    }

    @Test
    void anErrorOfTheSourceArrivesAsItself() {
        Iterable<Integer> failing = () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (next == 3) {
                    throw new IllegalStateException("the source is broken");
                }
                return next++;
            }
        };

        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> pool.map(item -> item, failing))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the source is broken")
                    .hasNoSuppressedExceptions();
            assertThat(Stub.on(pool).mapAsync(item -> item, failing))
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .havingCause()
                    .withMessage("the source is broken");
            List<Integer> delivered = new ArrayList<>();
            assertThatThrownBy(() -> Stub.on(pool).<Integer, Integer>stream(item -> item, failing, Order.SOURCE)
                            .forEach(delivered::add))
                    .hasMessage("the source is broken");
            assertThat(delivered).containsExactly(0, 1, 2);
        }
    }

    @Test
    void aClosedStreamCancelsWhatRuns() {
        String started = directory.resolve("started").toString();
        String ended = directory.resolve("ended").toString();
        Stream<Integer> results = Stub.on(pool).withChunkSize(1).stream(
                item -> {
                    Tasks.count(started);
                    if (item > 0) {
                        Tasks.sleep(20_000);
                        Tasks.count(ended);
                    }
                    return item;
                },
                range(50),
                Order.SOURCE);
        Iterator<Integer> iterator = results.iterator();
        assertThat(iterator.next()).isZero();
        Soon.until(() -> Tasks.read(started).length() >= 2);

        results.close();

        assertThat(pool.submit(() -> 1).join()).isEqualTo(1);
        assertThat(Tasks.read(started).length()).isLessThanOrEqualTo(3);
        assertThat(Tasks.read(ended)).isEmpty();
    }

    @Test
    void aSlowItemDoesNotHoldUpThoseBehindItInItsChunk() {
        String last = directory.resolve("last").toString();

        List<Integer> results = Stub.on(pool)
                .withChunkSize(20)
                .map(
                        item -> {
                            if (item == 0) {
                                Tasks.await(last); // for ever, if nobody else runs the items behind this one
                            } else if (item == 19) {
                                Tasks.count(last);
                            }
                            return item;
                        },
                        range(20));

        assertThat(results).isEqualTo(range(20));
    }

    /** No item is slow enough by itself to be noticed; and all were given to one worker, since others like them took nothing. */
    @Test
    void itemsThatTurnOutSlowerThanThoseBeforeThemAreShared() {
        for (int i = 0; i < 200; i++) {
            assertThat(pool.<Integer, Integer>map(item -> item, range(1_000))).hasSize(1_000);
        }

        List<Long> pids = pool.map(
                item -> {
                    Tasks.sleep(3);
                    return Tasks.pid();
                },
                range(300));

        Map<Long, Long> counts = pids.stream().collect(Collectors.groupingBy(pid -> pid, Collectors.counting()));
        assertThat(counts).hasSize(2);
        assertThat(counts.values()).allMatch(count -> count > 75);
    }

    @Test
    void twentyThousandTinyTasksFromEightThreadsAllCount() throws Exception {
        int threads = 8;
        int each = 2_500;
        List<Thread> submitters = new ArrayList<>();
        List<List<PooledFuture<Integer>>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            List<PooledFuture<Integer>> own = new ArrayList<>();
            futures.add(own);
            Thread submitter = new Thread(() -> {
                for (int k = 0; k < each; k++) {
                    int number = k;
                    own.add(pool.submit(() -> number + 1));
                }
            });
            submitter.start();
            submitters.add(submitter);
        }
        for (Thread submitter : submitters) {
            submitter.join();
        }

        for (List<PooledFuture<Integer>> own : futures) {
            assertThat(own).hasSize(each);
            for (int k = 0; k < each; k++) {
                assertThat(own.get(k).get()).isEqualTo(k + 1);
            }
        }
    }

    @Test
    void mapsFromManyThreadsAtOnceAreAllRight() throws Exception {
        List<Thread> callers = new ArrayList<>();
        List<String> wrong = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 6; i++) {
            int plus = i;
            Thread caller = new Thread(() -> {
                List<Integer> results = pool.map(item -> item + plus, range(1_000));
                if (!results.equals(IntStream.range(plus, 1_000 + plus).boxed().toList())) {
                    wrong.add("caller " + plus);
                }
            });
            caller.setUncaughtExceptionHandler((thread, error) -> wrong.add(error.toString()));
            caller.start();
            callers.add(caller);
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(wrong).isEmpty();
    }

    private static List<Integer> range(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
