package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskContext;
import dev.pooled.TaskFunction;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.PooledCalls;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Items that take next to nothing and so are run many at a time: each of them still ends, fails, dies and waits by itself. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class StreakIT {

    private static final int ITEMS = 100_000;

    @TempDir
    private Path directory;

    private static Pool open(int workers) throws InterruptedException {
        Pool pool = Pool.builder()
                .name("it-streak")
                .workers(workers)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(200))
                .open();
        pool.awaitReady();
        pool.map(x -> x, items()); // from here on it is known how quick they are, and the workers share their claims
        return pool;
    }

    private static List<Integer> items() {
        return IntStream.range(0, ITEMS).boxed().toList();
    }

    @Test
    void aDeathCostsTheItemThatRanAndNoOtherRunsTwice() throws Exception {
        String file = directory.resolve("marks").toString();
        Marks marks = Marks.in(file, ITEMS);
        try (Pool pool = open(2);
                Stream<Outcome<Integer>> outcomes = outcomes(pool, x -> {
                    Marks.in(file, ITEMS).add(x);
                    if (x % 30_000 == 20_000) {
                        Runtime.getRuntime().halt(7);
                    }
                    return 3 * x;
                })) {
            List<Outcome<Integer>> all = outcomes.toList();

            assertThat(all).hasSize(ITEMS);
            for (int i = 0; i < ITEMS; i++) {
                if (i % 30_000 == 20_000) {
                    assertThat(error(all.get(i))).isInstanceOf(WorkerDiedException.class);
                } else {
                    assertThat(all.get(i).get()).isEqualTo(3 * i);
                }
                assertThat(marks.of(i)).as("runs of item %d", i).isEqualTo(1);
            }
            assertThat(pool.stats().workersDied()).isEqualTo(3);
        }
    }

    @Test
    void workersThatAreKilledAtAnyTimeLoseAtMostTheItemThatRan() throws Exception {
        try (Pool pool = open(2)) {
            int lost = 0;
            for (int round = 0; round < 10; round++) {
                String file = directory.resolve("marks" + round).toString();
                Marks marks = Marks.in(file, ITEMS);
                long victim = Processes.pids(pool).get(round % 2);
                try (Stream<Outcome<Integer>> outcomes = outcomes(pool, x -> {
                    Marks.in(file, ITEMS).add(x);
                    return 3 * x;
                })) {
                    List<Outcome<Integer>> all = outcomes.peek(outcome -> {
                                if (outcome.index() == 40_000) {
                                    Processes.kill(victim);
                                }
                            })
                            .toList();
                    for (int i = 0; i < ITEMS; i++) {
                        Outcome<Integer> outcome = all.get(i);
                        if (outcome.isSuccess()) {
                            assertThat(outcome.get()).isEqualTo(3 * i);
                        } else {
                            assertThat(error(outcome)).isInstanceOf(WorkerDiedException.class);
                            lost++;
                        }
                        assertThat(marks.of(i)).as("runs of item %d", i).isLessThanOrEqualTo(1);
                    }
                }
                pool.awaitReady();
            }
            assertThat(lost).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void aSlowItemHoldsUpNoOther() throws Exception {
        String go = directory.resolve("go").toString();
        try (Pool pool = open(2)) {
            List<PooledFuture<Integer>> futures = Stub.on(pool).applyEach(20_000, x -> {
                if (x == 10_000) {
                    Tasks.await(go);
                }
                return x;
            });

            for (int i = 0; i < futures.size(); i++) {
                assertThat(i == 10_000 || futures.get(i).join() == i).isTrue();
            }
            assertThat(futures.get(10_000)).isNotDone();
            Tasks.count(go);
            assertThat(futures.get(10_000).join()).isEqualTo(10_000);
        }
    }

    @Test
    void withOneWorkerWhatWasFinishedIsHereThoughTheNextItemIsSlow() throws Exception {
        String go = directory.resolve("go").toString();
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = Stub.on(pool).applyEach(20_000, x -> {
                if (x == 10_000) {
                    Tasks.await(go);
                }
                return x;
            });

            for (int i = 0; i < 10_000; i++) {
                assertThat(futures.get(i).join()).isEqualTo(i);
            }
            assertThat(futures.get(10_000)).isNotDone();
            Tasks.count(go);
            for (int i = 10_000; i < futures.size(); i++) {
                assertThat(futures.get(i).join()).isEqualTo(i);
            }
        }
    }

    @Test
    void anItemThatThrowsFailsAlone() throws Exception {
        try (Pool pool = open(2);
                Stream<Outcome<Integer>> outcomes = outcomes(pool, x -> {
                    if (x % 1_000 == 500) {
                        throw new IllegalStateException("no " + x);
                    }
                    return x;
                })) {
            List<Outcome<Integer>> all = outcomes.toList();

            for (int i = 0; i < ITEMS; i++) {
                if (i % 1_000 == 500) {
                    assertThat(error(all.get(i)))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage("no " + i);
                } else {
                    assertThat(all.get(i).get()).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void resultsMayHaveAnyLength() throws Exception {
        try (Pool pool = open(2)) {
            List<String> results = pool.map(x -> "x".repeat(x % 100 == 99 ? 5_000 : x % 7), items());

            for (int i = 0; i < ITEMS; i++) {
                assertThat(results.get(i)).hasSize(i % 100 == 99 ? 5_000 : i % 7);
            }
        }
    }

    @Test
    void anInterruptThatAnItemLeavesBehindIsNotSeenByTheNext() throws Exception {
        try (Pool pool = open(1)) {
            List<Boolean> interrupted = pool.map(
                    x -> {
                        boolean wasInterrupted = Thread.currentThread().isInterrupted();
                        Thread.currentThread().interrupt();
                        return wasInterrupted;
                    },
                    items());

            assertThat(interrupted).doesNotContain(true);
        }
    }

    @Test
    void aContextIsThatOfItsItem() throws Exception {
        try (Pool pool = open(1)) {
            List<Boolean> areItsOwn = pool.map(StreakIT::isContextItsOwn, items());

            assertThat(areItsOwn).doesNotContain(false);
        }
    }

    private static TaskContext last;

    /** Returns whether the context of this item is one, and not that of the item before it. */
    private static boolean isContextItsOwn(int item) {
        TaskContext first = TaskContext.current().orElseThrow();
        TaskContext again = TaskContext.current().orElseThrow();
        boolean isItsOwn = first == again && first != last;
        last = first;
        return isItsOwn;
    }

    /** What is thrown here ends its worker while it is written. */
    static final class Deadly extends RuntimeException {
        private static final long serialVersionUID = 1;

        private void writeObject(ObjectOutputStream out) {
            Runtime.getRuntime().halt(7);
        }
    }

    @Test
    void anItemWhoseErrorEndsItsWorkerRanAndDoesNotRunAgain() throws Exception {
        String file = directory.resolve("marks").toString();
        Marks marks = Marks.in(file, ITEMS);
        try (Pool pool = open(2);
                Stream<Outcome<Integer>> outcomes = outcomes(pool, x -> {
                    Marks.in(file, ITEMS).add(x);
                    if (x == 20_000) {
                        throw new Deadly();
                    }
                    return x;
                })) {
            List<Outcome<Integer>> all = outcomes.toList();

            for (int i = 0; i < ITEMS; i++) {
                assertThat(all.get(i).isSuccess()).as("item %d", i).isEqualTo(i != 20_000);
                assertThat(marks.of(i)).as("runs of item %d", i).isEqualTo(1);
            }
            assertThat(error(all.get(20_000))).isInstanceOf(WorkerDiedException.class);
        }
    }

    @Test
    void aCallThatWasSlowOnceHoldsUpNoneLater() throws Exception {
        String go = directory.resolve("go").toString();
        MapItems<?> items = MapItems.first(
                LambdaMethods.APPLY,
                IntStream.range(0, 5_000).boxed().toList(),
                new LambdaMethods.Application(null, (TaskFunction<Integer, Integer>) x -> {
                    if (x == 300) {
                        Tasks.sleep(100);
                    } else if (x == 1_900) {
                        Tasks.await(go);
                    }
                    return x;
                }));
        CallOptions oneChunk =
                new Stub(null, CallOptions.NONE).withChunkSize(5_000).options();
        try (Pool pool = open(2);
                Stream<? extends Outcome<?>> outcomes =
                        ((PooledCalls) pool).outcomes(items, null, oneChunk, PooledCalls.Order.COMPLETION)) {
            Iterator<? extends Outcome<?>> next = outcomes.iterator();
            for (int i = 0; i < 4_999; i++) {
                assertThat(next.next().index()).isNotEqualTo(1_900);
            }
            Tasks.count(go);
            assertThat(next.next().index()).isEqualTo(1_900);
        }
    }

    /** Both sides read the same clock. */
    @Test
    void whatIsNotQuickAnyMoreComesWhenItIsThere() throws Exception {
        try (Pool pool = open(1)) {
            TaskFunction<Integer, Long> function = x -> {
                if (x >= 3_000) {
                    Tasks.sleep(8);
                }
                return System.nanoTime();
            };
            try (Stream<Long> results = Stub.on(pool).stream(
                    function, IntStream.range(0, 3_300).boxed().toList(), PooledCalls.Order.SOURCE)) {
                long latest = results.skip(3_000)
                        .mapToLong(ended -> System.nanoTime() - ended)
                        .max()
                        .orElseThrow();

                assertThat(TimeUnit.NANOSECONDS.toMillis(latest)).isLessThan(500);
            }
        }
    }

    /** Its worker may have claimed it along with the one that runs, and hears in order of all that is cancelled. */
    @Test
    void aCallThatIsCancelledBeforeItBeginsNeverRuns() throws Exception {
        String begun = directory.resolve("begun").toString();
        String file = directory.resolve("marks").toString();
        int calls = 20_000;
        int slow = 10_000;
        Set<Integer> cancelled = Set.of(slow + 1, slow + 3, slow + 4);
        Marks marks = Marks.in(file, calls);
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = Stub.on(pool).applyEach(calls, x -> {
                Marks.in(file, calls).add(x);
                if (x == slow) {
                    Tasks.count(begun);
                    while (true) {
                        TaskContext.current().orElseThrow().checkCancelled();
                    }
                }
                return x;
            });
            Soon.until(() -> Tasks.exists(begun));

            cancelled.forEach(i -> assertThat(futures.get(i).cancel(true)).isTrue());
            assertThat(futures.get(slow).cancel(true)).isTrue();

            for (int i = 0; i < calls; i++) {
                boolean isCancelled = cancelled.contains(i);
                assertThat(i == slow || isCancelled || futures.get(i).join() == i)
                        .isTrue();
                assertThat(marks.of(i)).as("runs of call %d", i).isEqualTo(isCancelled ? 0 : 1);
            }
        }
    }

    @Test
    void aCallThatIsCancelledStopsAndItsNeighboursDoNot() throws Exception {
        String begun = directory.resolve("begun").toString();
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = Stub.on(pool).applyEach(20_000, x -> {
                if (x == 10_000) {
                    Tasks.count(begun);
                    while (true) {
                        TaskContext.current().orElseThrow().checkCancelled();
                    }
                }
                return x;
            });
            Soon.until(() -> Tasks.exists(begun));
            long worker = Processes.pids(pool).get(0);

            assertThat(futures.get(10_000).cancel(true)).isTrue();

            for (int i = 0; i < futures.size(); i++) {
                assertThat(i == 10_000 || futures.get(i).join() == i).isTrue();
            }
            assertThat(futures.get(10_000)).isCancelled();
            assertThat(Processes.pids(pool).get(0)).as("it was not killed").isEqualTo(worker);
        }
    }

    @Test
    void aMapThatIsCancelledStopsTheItemThatRuns() throws Exception {
        String begun = directory.resolve("begun").toString();
        try (Pool pool = open(1)) {
            PooledFuture<List<Integer>> map = mapAsync(pool, x -> {
                if (x == 50_000) {
                    Tasks.count(begun);
                    Tasks.sleep(60_000);
                }
                return x;
            });
            Soon.until(() -> Tasks.exists(begun));
            long worker = Processes.pids(pool).get(0);

            assertThat(map.cancel(true)).isTrue();

            assertThatThrownBy(map::join).isInstanceOf(CancellationException.class);
            assertThat(pool.map(x -> x, List.of(1, 2, 3))).containsExactly(1, 2, 3);
            assertThat(Processes.pids(pool).get(0)).as("it was not killed").isEqualTo(worker);
        }
    }

    private static Stream<Outcome<Integer>> outcomes(Pool pool, TaskFunction<Integer, Integer> function) {
        return Stub.on(pool).outcomes(function, items());
    }

    private static PooledFuture<List<Integer>> mapAsync(Pool pool, TaskFunction<Integer, Integer> function) {
        return Stub.on(pool).mapAsync(function, items());
    }

    private static Throwable error(Outcome<Integer> outcome) {
        return ((Outcome.Failure<Integer>) outcome).error();
    }
}
