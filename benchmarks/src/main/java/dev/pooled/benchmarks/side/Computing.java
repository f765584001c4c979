package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import java.util.ArrayList;
import java.util.List;

/** The figure of work that computes: how much faster two workers are than one thread. Confined to the main thread. */
final class Computing {

    /** As in {@code primes.c}. */
    private static final int NUMBERS = 1_600_000;

    private static final int PARTS = 32;
    private static final int WARM_UPS = 7;
    private static final int PRIMES = 121_127;

    private final WorkPooled work;

    Computing(Pool pool) {
        this.work = WorkPooled.on(pool);
    }

    /** The time on one thread of this JVM, and that on the pool's workers, where nothing is left to be compiled. */
    long[] oneThreadAndWorkers() {
        for (int i = 0; i < WARM_UPS; i++) {
            oneThread();
            workers();
        }
        return new long[] {oneThread(), workers()};
    }

    private static long oneThread() {
        long begin = System.nanoTime();
        int primes = 0;
        for (int part = 0; part < PARTS; part++) {
            primes += Work.primes(part * (NUMBERS / PARTS), NUMBERS / PARTS);
        }
        long nanos = System.nanoTime() - begin;
        Checks.check(primes, PRIMES);
        return nanos;
    }

    private long workers() {
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(part * (NUMBERS / PARTS));
        }
        long begin = System.nanoTime();
        int primes = 0;
        for (int found : work.withChunkSize(1).primesMap(parts, NUMBERS / PARTS)) {
            primes += found;
        }
        long nanos = System.nanoTime() - begin;
        Checks.check(primes, PRIMES);
        return nanos;
    }
}
