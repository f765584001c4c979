package dev.pooled.benchmarks.side;

import dev.pooled.Pool;

/** The figures of a pool's start. Confined to the main thread. */
final class Opening {

    private static final int WORKERS = 2;
    private static final int MANY_WORKERS = 8;
    private static final long BOOT_MILLIS = 500;

    private Opening() {}

    static long[] open() {
        long begin = System.nanoTime();
        try (Pool opened = Pool.open(WORKERS)) {
            long result = MathsPooled.on(opened).square(7);
            long nanos = System.nanoTime() - begin;
            Checks.check(result, 49);
            return new long[] {nanos};
        }
    }

    /** The agent has loaded what a pool needs while this JVM started, as Python has by its import. */
    static long[] openBooted() throws InterruptedException {
        Thread.sleep(BOOT_MILLIS); // stands for the application's own start
        return open();
    }

    static long[] openAgain() {
        open();
        return open();
    }

    /** The agent has begun to open the shared pool when this JVM started. */
    static long[] openedByAgent() throws InterruptedException {
        Thread.sleep(BOOT_MILLIS); // stands for the application's own start
        long begin = System.nanoTime();
        long result = MathsPooled.shared().square(7);
        long nanos = System.nanoTime() - begin;
        Checks.check(result, 49);
        return new long[] {nanos};
    }

    static long[] ready() throws InterruptedException {
        return new long[] {untilReady(MANY_WORKERS)};
    }

    /** How long it takes from nothing until every one of {@code workers} could take a task. */
    static long untilReady(int workers) throws InterruptedException {
        long begin = System.nanoTime();
        try (Pool opened = Pool.open(workers)) {
            opened.awaitReady();
            long nanos = System.nanoTime() - begin;
            Checks.check(opened.workers().size(), workers);
            return nanos;
        }
    }
}
