package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The figures of maps and streams over many items, on a pool that is ready. Confined to the main thread. */
final class Maps {

    static final int MANY = 1_000_000;
    static final int FEW = 1_000;
    static final int STREAMED = 20_000;
    static final int RECORDS = 100_000;
    static final int ENDLESS = 10_000_000;

    private static List<Long> last = List.of();
    private static final List<Work.Sample> samples = new ArrayList<>(RECORDS);

    private final Pool pool;

    Maps(Pool pool) {
        this.pool = pool;
    }

    long[] boxed(int count) {
        MathsPooled maths = MathsPooled.on(pool);
        List<Long> items = numbers(count);
        long begin = System.nanoTime();
        List<Long> squares = maths.squareMap(items);
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long square : squares) {
            sum += square;
        }
        Checks.check(sum, Checks.sumOfSquares(count));
        return new long[] {nanos};
    }

    /** The same list every time: what a dropped one costs the collector is no part of a map. */
    static List<Long> numbers(int count) {
        if (last.size() == count) {
            return last;
        }
        List<Long> items = new ArrayList<>(count);
        for (long i = 0; i < count; i++) {
            items.add(i);
        }
        last = items;
        return items;
    }

    long[] longs(int count) {
        MathsPooled maths = MathsPooled.on(pool);
        long[] items = new long[count];
        for (int i = 0; i < count; i++) {
            items[i] = i;
        }
        long begin = System.nanoTime();
        long[] squares = maths.squareMap(items);
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long square : squares) {
            sum += square;
        }
        Checks.check(sum, Checks.sumOfSquares(count));
        return new long[] {nanos};
    }

    long[] ordered() {
        List<Long> items = numbers(STREAMED);
        long begin = System.nanoTime();
        try (Stream<Long> squares = MathsPooled.on(pool).squareStream(items)) {
            return drained(squares, STREAMED, begin);
        }
    }

    long[] unordered() {
        List<Long> items = numbers(STREAMED);
        long begin = System.nanoTime();
        try (Stream<Long> squares = MathsPooled.on(pool).squareStreamUnordered(items)) {
            return drained(squares, STREAMED, begin);
        }
    }

    /** More items than the host's heap would hold. */
    long[] endless() {
        long begin = System.nanoTime();
        Stream<Long> items = LongStream.range(0, ENDLESS).boxed();
        try (Stream<Long> squares = MathsPooled.on(pool).squareStream(items)) {
            return drained(squares, ENDLESS, begin);
        }
    }

    /** Takes the results one by one, as a program that does something with each. */
    private static long[] drained(Stream<Long> squares, int count, long beginNanos) {
        long sum = 0;
        for (Iterator<Long> results = squares.iterator(); results.hasNext(); ) {
            sum += results.next();
        }
        long nanos = System.nanoTime() - beginNanos;
        Checks.check(sum, Checks.sumOfSquares(count));
        return new long[] {nanos};
    }

    long[] records() {
        if (samples.isEmpty()) {
            for (int i = 0; i < RECORDS; i++) {
                samples.add(new Work.Sample(i, "sample " + i, i, i % 2 == 0));
            }
        }
        long begin = System.nanoTime();
        List<Work.Sample> doubled = WorkPooled.on(pool).doubledMap(samples);
        long nanos = System.nanoTime() - begin;
        for (int i = 0; i < RECORDS; i++) {
            Work.Sample expected = new Work.Sample(i, "sample " + i, 2.0 * i, i % 2 != 0);
            if (!doubled.get(i).equals(expected)) {
                throw new IllegalStateException("wrong result: " + doubled.get(i) + " instead of " + expected);
            }
        }
        return new long[] {nanos};
    }
}
