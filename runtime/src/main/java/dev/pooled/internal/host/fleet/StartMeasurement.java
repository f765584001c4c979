package dev.pooled.internal.host.fleet;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.ProgressMode;
import dev.pooled.internal.wire.execution.Rehearsed;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.PooledCalls;
import java.util.Arrays;

/**
 * How long a worker takes to start and a call to come back, measured with pools of one worker and the settings of this JVM.
 * Immutable.
 *
 * @param startNanos from the opening of a pool until its worker is ready; a median
 * @param callNanos of a call of a method that does nothing; a median
 * @param failure why there is none; "" if there is
 */
record StartMeasurement(long startNanos, long callNanos, String failure) {

    static final int STARTS = 5;
    static final int CALLS = 2_000;

    /** So many calls in, the route is compiled and goes through shared memory. */
    private static final int WARM_UP_CALLS = 5_000;

    private static final StartMeasurement INTERRUPTED = new StartMeasurement(0, 0, "interrupted");

    /** Measures; takes a second or two. Whatever goes wrong is in the answer. */
    static StartMeasurement take() {
        long[] starts = new long[STARTS];
        long call = 0;
        try {
            for (int i = 0; i < STARTS; i++) {
                long begin = System.nanoTime();
                try (Pool pool = open()) {
                    pool.awaitReady();
                    starts[i] = System.nanoTime() - begin;
                    call = i == STARTS - 1 ? medianCall((PooledCalls) pool) : 0;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        } catch (RuntimeException | Error e) { // it is what the report is for
            return new StartMeasurement(0, 0, String.valueOf(e.getMessage()));
        }
        return new StartMeasurement(median(starts), call, "");
    }

    private static Pool open() {
        return Pool.builder()
                .name("pooled-doctor")
                .workers(1)
                .spareWorkers(0)
                .mode(PoolMode.PROCESSES)
                .progress(ProgressMode.OFF)
                .open();
    }

    private static long medianCall(PooledCalls pool) {
        for (int i = 0; i < WARM_UP_CALLS; i++) {
            pool.call(Rehearsed.METHOD, null, 1L, CallOptions.NONE);
        }
        long[] calls = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long begin = System.nanoTime();
            pool.call(Rehearsed.METHOD, null, 1L, CallOptions.NONE);
            calls[i] = System.nanoTime() - begin;
        }
        return median(calls);
    }

    static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
