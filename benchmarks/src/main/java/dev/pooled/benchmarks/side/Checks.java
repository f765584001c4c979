package dev.pooled.benchmarks.side;

import java.util.Arrays;

/** What all figures of a side share: how a result is checked, and how single times become a figure. Stateless. */
final class Checks {

    private Checks() {}

    static void check(long result, long expected) {
        if (result != expected) {
            throw new IllegalStateException("wrong result: " + result + " instead of " + expected);
        }
    }

    /** The sum of the squares of all numbers below {@code count}. */
    static long sumOfSquares(long count) {
        return (count - 1) * count * (2 * count - 1) / 6;
    }

    /** The time that {@code percent} of a hundred do not exceed. */
    static long percentile(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) ((long) sorted.length * percent / 100) - 1)];
    }
}
