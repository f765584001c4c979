package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import java.util.ArrayList;
import java.util.List;

/** The figures of single calls, on a pool that is ready. Confined to the main thread. */
final class Calls {

    static final int WARM_UPS = 500;

    /** There are too few silent calls to be compiled by themselves. */
    static final int SILENT_WARM_UPS = 10_000;

    static final int CALLS = 10_000;
    static final int SOME_CALLS = 2_000;
    static final int SILENT_CALLS = 300;
    static final long SILENCE_MILLIS = 2;
    static final int ASYNC_CALLS = 100_000;
    static final int SOME_ASYNC_CALLS = 10_000;

    private final MathsPooled maths;

    Calls(Pool pool) {
        this.maths = MathsPooled.on(pool);
    }

    /** p50 and p99 of {@code calls} calls, one after the other. */
    long[] oneByOne(int calls) {
        for (int i = 0; i < WARM_UPS; i++) {
            maths.square(i);
        }
        long[] nanos = new long[calls];
        long sum = 0;
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            sum += maths.square(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Checks.check(sum, Checks.sumOfSquares(calls));
        return new long[] {Checks.percentile(nanos, 50), Checks.percentile(nanos, 99)};
    }

    /** p50 of calls before each of which nothing happened for a while. */
    long[] afterSilence() throws InterruptedException {
        for (int i = 0; i < SILENT_WARM_UPS; i++) {
            maths.square(i);
        }
        long[] nanos = new long[SILENT_CALLS];
        long sum = 0;
        for (int i = 0; i < SILENT_CALLS; i++) {
            Thread.sleep(SILENCE_MILLIS);
            long begin = System.nanoTime();
            sum += maths.square(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Checks.check(sum, Checks.sumOfSquares(SILENT_CALLS));
        return new long[] {Checks.percentile(nanos, 50)};
    }

    /** All calls submitted, then all awaited. */
    long[] allAtOnce(int calls) {
        List<PooledFuture<Long>> futures = new ArrayList<>(calls);
        long begin = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            futures.add(maths.squareAsync(i));
        }
        long sum = 0;
        for (PooledFuture<Long> future : futures) {
            sum += future.join();
        }
        long nanos = System.nanoTime() - begin;
        Checks.check(sum, Checks.sumOfSquares(calls));
        return new long[] {nanos};
    }
}
