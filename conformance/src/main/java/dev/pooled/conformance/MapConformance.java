package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Maps and streams: their order, what a failing item costs, and what is sent once. */
public interface MapConformance extends BackendUnderTest {

    @Test
    default void aMapKeepsTheOrderOfUnevenItems() {
        List<Integer> items = shuffled(150);

        List<Integer> results = ChoresPooled.on(pool()).unevenMap(items);

        assertThat(results).isEqualTo(items.stream().map(item -> item * 3).toList());
    }

    @Test
    default void aStreamKeepsTheOrderAndAnUnorderedOneLosesNothing() {
        ChoresPooled chores = ChoresPooled.on(pool());
        List<Integer> items = shuffled(80);
        List<Integer> expected = items.stream().map(item -> item * 3).toList();

        try (Stream<Integer> ordered = chores.unevenStream(items);
                Stream<Integer> unordered = chores.unevenStreamUnordered(items)) {
            assertThat(ordered.toList()).isEqualTo(expected);
            assertThat(unordered.toList()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Integer> shuffled(int count) {
        return new Random(count).ints(count, 0, 1_000).boxed().toList();
    }

    @Test
    default void aHundredThousandTinyItemsAreAllRight() {
        ChoresPooled chores = ChoresPooled.on(pool());
        long[] items = LongStream.range(0, 100_000).toArray();
        long[] squares = LongStream.of(items).map(x -> x * x).toArray();

        assertThat(chores.squareMap(items)).isEqualTo(squares);
        assertThat(chores.withChunkSize(1_000)
                        .squareMap(LongStream.of(items).boxed().toList()))
                .isEqualTo(LongStream.of(squares).boxed().toList());
    }

    @Test
    default void anEmptyMapIsEmptyAndNullIsAnItem() {
        ChoresPooled chores = ChoresPooled.on(pool());

        assertThat(chores.squareMap(List.<Long>of())).isEmpty();
        assertThat(chores.echoMap(Arrays.asList("a", null, "b"))).containsExactly("a", null, "b");
    }

    @Test
    default void itemsMayBeLarge() {
        List<byte[]> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] item = new byte[50_000 + i];
            new Random(i).nextBytes(item);
            items.add(item);
        }
        ChoresPooled chores = ChoresPooled.on(pool());

        List<byte[]> twice = chores.reverseMap(chores.reverseMap(items));

        for (int i = 0; i < items.size(); i++) {
            assertThat(twice.get(i)).as("item %d", i).isEqualTo(items.get(i));
        }
    }

    @Test
    default void aStreamReadsNoMoreOfAnEndlessSourceThanItMay() {
        AtomicInteger read = new AtomicInteger();
        Stream<Long> endless = Stream.iterate(0L, x -> x + 1).peek(x -> read.incrementAndGet());
        ChoresPooled chores = ChoresPooled.on(pool()).withLookAhead(8);

        try (Stream<Long> squares = chores.squareStream(endless)) {
            assertThat(read).as("read before the terminal operation").hasValue(0);
            assertThat(squares.limit(10).toList()).containsExactly(0L, 1L, 4L, 9L, 16L, 25L, 36L, 49L, 64L, 81L);
        }

        assertThat(read.get()).isBetween(10, 10 + 8 + 1);
    }

    @Test
    default void closingAStreamEarlyStopsIt() {
        String ran = file("ran");
        List<Integer> items = IntStream.range(0, 5_000).boxed().toList();

        try (Stream<Integer> marks = ChoresPooled.on(pool()).withLookAhead(20).markStream(items, ran, -1)) {
            Iterator<Integer> results = marks.iterator();
            assertThat(results.next()).isZero();
            assertThat(results.next()).isEqualTo(1);
        }

        Eventually.holds("nothing of the stream runs any more", () -> isIdle(pool()));
        assertThat(Marks.lines(ran)).hasSizeBetween(2, 2 + 20 + 1);
    }

    @Test
    default void theFirstFailureOfAMapIsThrownAndTheRestIsCancelled() {
        String ran = file("ran");
        List<Integer> items = IntStream.range(0, 2_000).boxed().toList();

        Throwable error =
                catchThrowable(() -> ChoresPooled.on(pool()).withChunkSize(5).markMap(items, ran, 3));

        assertThat(error).isInstanceOf(Refusal.class).hasMessage("item 3");
        Eventually.holds("nothing of the map runs any more", () -> isIdle(pool()));
        assertThat(Marks.lines(ran)).hasSizeLessThan(1_000);
    }

    private static boolean isIdle(Pool pool) {
        return pool.stats().running() + pool.stats().queued() == 0;
    }

    @Test
    default void outcomesTellOfEachItemWhereItWas() {
        String ran = file("ran");
        List<Integer> items = IntStream.range(0, 60).boxed().toList();

        List<Outcome<Integer>> outcomes =
                ChoresPooled.on(pool()).markOutcomes(items, ran, 33).toList();

        assertThat(outcomes)
                .extracting(Outcome::index)
                .containsExactlyElementsOf(LongStream.range(0, 60).boxed().toList());
        assertThat(outcomes.stream().filter(outcome -> !outcome.isSuccess()))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Failure.class, failure -> {
                    assertThat(failure.index()).isEqualTo(33);
                    assertThat(failure.error()).isInstanceOf(Refusal.class);
                });
        assertThat(Marks.lines(ran)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    default void fixedArgumentsAreTheSameForEveryItem() {
        ChoresPooled chores = ChoresPooled.on(pool());
        List<Long> items = LongStream.range(0, 500).boxed().toList();

        assertThat(chores.scaleMap(items, 10, "kg"))
                .isEqualTo(items.stream().map(item -> item * 10 + 2).toList());
        assertThat(chores.scaleMap(
                        List.of(new ChoresPooled.ScaleArgs(1, 2, "m"), new ChoresPooled.ScaleArgs(3, 4, "cm"))))
                .containsExactly(3L, 14L);
    }

    @Test
    default void aCarriedReceiverIsSentOnceToEachWorkerAndKept() {
        LedgerPooled ledger = LedgerPooled.on(pool(), new Ledger(7));
        LedgerPooled another = LedgerPooled.on(pool(), new Ledger(9));

        assertThat(ledger.times(6)).isEqualTo(42);
        assertThat(another.times(6)).isEqualTo(54);
        List<Tick> ticks = new ArrayList<>(
                ledger.withChunkSize(3).enterMap(IntStream.range(0, 40).boxed().toList()));
        for (int i = 0; i < 10; i++) {
            ticks.add(ledger.enter(i));
        }
        assertCountedOn(ticks, can(Ability.HAS_WORKERS) ? 2 : 1);
    }

    @Test
    default void everyWorkerHasAResidentObjectAndClosesItAtItsEnd() {
        String closed = file("closed");
        List<Tick> ticks;
        try (Pool own = open(settings("resident", 2))) {
            TallyPooled tally = TallyPooled.on(own);
            ticks = new ArrayList<>(tally.withChunkSize(3)
                    .callMap(IntStream.range(0, 40).boxed().toList(), closed));
            ticks.add(tally.call(40, closed));
        }

        Map<String, List<Integer>> counts = assertCountedOn(ticks, can(Ability.HAS_WORKERS) ? 2 : 1);
        Eventually.asserted(() -> assertThat(Marks.lines(closed)).containsExactlyInAnyOrderElementsOf(counts.keySet()));
    }

    /** Every JVM has counted from 1 on, without gap: it had one object all the time. */
    private static Map<String, List<Integer>> assertCountedOn(List<Tick> ticks, int maxJvms) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (Tick tick : ticks) {
            counts.computeIfAbsent(tick.jvm(), jvm -> new ArrayList<>()).add(tick.count());
        }
        assertThat(counts).hasSizeBetween(1, maxJvms);
        counts.forEach((jvm, ofJvm) -> assertThat(ofJvm.stream().sorted())
                .as("what JVM %s has counted", jvm)
                .isEqualTo(IntStream.rangeClosed(1, ofJvm.size()).boxed().toList()));
        return counts;
    }

    @Test
    default void aLimitHoldsForEachItemOfAChunk() {
        needs(Ability.RUNS_ASIDE);
        List<Integer> items = IntStream.range(0, 12).boxed().toList();

        List<Outcome<Integer>> outcomes = ChoresPooled.on(pool())
                .withChunkSize(12)
                .withTimeout(Duration.ofMillis(700))
                .napOutcomes(items, 4)
                .toList();

        assertThat(outcomes).hasSize(12);
        for (Outcome<Integer> outcome : outcomes) {
            if (outcome instanceof Outcome.Failure<Integer> failure) {
                assertThat(failure.index()).isEqualTo(4);
                assertThat(failure.error()).isInstanceOf(TaskTimeoutException.class);
            } else {
                assertThat(outcome.index()).isNotEqualTo(4);
            }
        }
    }

    @Test
    default void aDeathInAChunkCostsTheItemThatRan() {
        needs(Ability.KILLS);
        String ran = file("ran");
        List<Integer> items = IntStream.range(0, 60).boxed().toList();

        List<Outcome<Integer>> outcomes = ChoresPooled.on(pool())
                .withChunkSize(10)
                .dieAtOutcomes(items, 25, Death.HALT, ran)
                .toList();

        assertThat(outcomes).hasSize(60);
        for (Outcome<Integer> outcome : outcomes) {
            if (outcome instanceof Outcome.Failure<Integer> failure) {
                assertThat(failure.error()).isInstanceOf(WorkerDiedException.class);
                assertThat(failure.index()).isEqualTo(25);
            } else {
                assertThat(outcome.index()).isNotEqualTo(25);
            }
        }
        assertThat(Marks.firstWords(ran))
                .as("items, each run once")
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(Objects::toString).toList());
    }

    @Test
    default void aCancelledMapStops() {
        needs(Ability.RUNS_ASIDE);
        String ran = file("ran");
        List<Integer> items = IntStream.range(0, 5_000).boxed().toList();
        PooledFuture<List<Integer>> map =
                ChoresPooled.on(pool()).withChunkSize(50).markMapAsync(items, ran, -1);
        Eventually.holds("the map runs", () -> Marks.lines(ran).size() > 5);

        assertThat(map.cancel(true)).isTrue();

        assertThat(Eventually.failure(map)).isInstanceOf(CancellationException.class);
        Eventually.holds("nothing of the map runs any more", () -> isIdle(pool()));
        assertThat(Marks.lines(ran)).hasSizeLessThan(2_500);
    }
}
