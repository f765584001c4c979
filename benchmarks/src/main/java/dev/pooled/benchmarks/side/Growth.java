package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import java.util.concurrent.TimeUnit;

/**
 * The figures of how times grow. An answer of several sizes is {@code size, nanoseconds, size, nanoseconds, ...}. Confined to
 * the main thread.
 */
final class Growth {

    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_ITEMS = 10_000_000;
    private static final int FEWEST_ITEMS = 1_000;
    private static final int CALLS = 3_000;
    private static final int IDLE_ROUNDS = 5;
    private static final long SETTLE_MILLIS = 1_000;
    private static final int MORE_WORKERS = 16;
    private static final int MOST_CORES = 4;
    private static final int DOUBLINGS = 3;
    private static final int RING_TIMES = 301;
    private static final int KIBI = 1 << 10;

    /** Just below and just above half a mebibyte, the size of a ring. */
    private static final int BELOW_RING = 448 * KIBI;

    private static final int ABOVE_RING = 576 * KIBI;

    private final Pool pool;

    /** What is measured of a size. */
    private interface Sized {
        long[] measure(int size);
    }

    Growth(Pool pool) {
        this.pool = pool;
    }

    long[] ofMap() {
        Maps maps = new Maps(pool);
        return ofItems(maps::boxed);
    }

    long[] ofMapOfLongs() {
        Maps maps = new Maps(pool);
        return ofItems(maps::longs);
    }

    private static long[] ofItems(Sized map) {
        long[] answer = new long[10];
        int place = 0;
        for (int items = FEWEST_ITEMS; items <= MOST_ITEMS; items *= 10) {
            answer[place++] = items;
            answer[place++] = median(map, items, Math.max(3, Math.min(51, MOST_ITEMS / items)));
        }
        return answer;
    }

    /** Each size is warmed up by itself: small ones take other ways than large ones. */
    private static long median(Sized measured, int size, int times) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOS) {
            measured.measure(size);
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = measured.measure(size)[0];
        }
        return Checks.percentile(nanos, 50);
    }

    /** From as many workers as cores (of many cores, some) to eight times as many. */
    static long[] ofStart() throws InterruptedException {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), MOST_CORES);
        Opening.untilReady(workers);
        long[] answer = new long[2 * (DOUBLINGS + 1)];
        for (int i = 0; i <= DOUBLINGS; i++) {
            answer[2 * i] = (long) workers << i;
            answer[2 * i + 1] = Opening.untilReady(workers << i);
        }
        return answer;
    }

    /** p50 of a call on two workers, and with 16 more beside them that idle; each after as many calls to wake all up. */
    static long[] ofIdleWorkers() throws InterruptedException {
        try (Pool small = Pool.open(2)) {
            small.awaitReady();
            Calls calls = new Calls(small);
            calls.oneByOne(Calls.CALLS);
            long[] without = new long[IDLE_ROUNDS];
            long[] with = new long[IDLE_ROUNDS];
            for (int i = 0; i < IDLE_ROUNDS; i++) {
                calls.oneByOne(CALLS);
                without[i] = calls.oneByOne(CALLS)[0];
                resize(small, 2 + MORE_WORKERS);
                calls.oneByOne(CALLS);
                with[i] = calls.oneByOne(CALLS)[0];
                resize(small, 2);
            }
            return new long[] {Checks.percentile(without, 50), Checks.percentile(with, 50)};
        }
    }

    /** Workers that have just started, or are about to end, are not idle yet. */
    private static void resize(Pool pool, int workers) throws InterruptedException {
        pool.resize(workers);
        pool.awaitReady();
        Thread.sleep(SETTLE_MILLIS);
        Checks.check(pool.workers().size(), workers);
    }

    /** From one to 256 megabytes, one way. */
    long[] ofPayload() {
        Payloads payloads = new Payloads(pool);
        long[] answer = new long[10];
        int place = 0;
        for (int mebibytes = 1; mebibytes <= 256; mebibytes *= 4) {
            answer[place++] = (long) mebibytes << 20;
            answer[place++] = median(payloads::oneWay, mebibytes << 20, Math.max(3, 32 / mebibytes));
        }
        return answer;
    }

    /** Time for each mebibyte of a payload just below, and just above, the size of a ring. */
    long[] atRing() {
        Payloads payloads = new Payloads(pool);
        for (int i = 0; i < RING_TIMES; i++) {
            payloads.oneWay(BELOW_RING);
            payloads.oneWay(ABOVE_RING);
        }
        long[] below = new long[RING_TIMES];
        long[] above = new long[RING_TIMES];
        for (int i = 0; i < RING_TIMES; i++) {
            below[i] = payloads.oneWay(BELOW_RING)[0];
            above[i] = payloads.oneWay(ABOVE_RING)[0];
        }
        return new long[] {
            Checks.percentile(below, 50) * KIBI / (BELOW_RING / KIBI),
            Checks.percentile(above, 50) * KIBI / (ABOVE_RING / KIBI)
        };
    }
}
