package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much other programs took from this run: a fixed piece of work on one thread, timed before every measurement. Confined
 * to the main thread.
 */
final class Disturbance {

    private static final int WARM_UPS = 30;
    private static final int STEPS = 3_000_000;

    private final List<Double> nanos = new ArrayList<>();
    private long state = 88172645463325252L;

    Disturbance() {
        for (int i = 0; i < WARM_UPS; i++) {
            work();
        }
    }

    void probe() {
        nanos.add((double) work());
    }

    /** How much longer than at its best the work took, in the middle of all probes. */
    double medianSlowdown() {
        return Comparison.median(nanos) / Collections.min(nanos);
    }

    /** How much longer than at its best the work took at its worst. */
    double worstSlowdown() {
        return Collections.max(nanos) / Collections.min(nanos);
    }

    private long work() {
        long begin = System.nanoTime();
        long x = state;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        state = x;
        return System.nanoTime() - begin;
    }
}
