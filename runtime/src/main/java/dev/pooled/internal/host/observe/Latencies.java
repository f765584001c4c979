package dev.pooled.internal.host.observe;

import dev.pooled.LatencySummary;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * A histogram of durations: sixteen buckets for every doubling, so that a percentile is off by at most 6 %. Thread-safe and
 * without locks.
 */
final class Latencies {

    private static final int SUB_BITS = 4;
    private static final int SUB_BUCKETS = 1 << SUB_BITS;
    private static final int BUCKETS = (64 - SUB_BITS) * SUB_BUCKETS;

    private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
    private final LongAdder count = new LongAdder();
    private final LongAdder sum = new LongAdder();
    private final AtomicLong max = new AtomicLong();

    void add(long nanos) {
        add(nanos, 1);
    }

    /** Adds the same duration {@code times} times. */
    void add(long nanos, int times) {
        long value = Math.max(0, nanos);
        counts.addAndGet(bucket(value), times);
        count.add(times);
        sum.add(value * times);
        long known = max.get();
        while (value > known && !max.compareAndSet(known, value)) {
            known = max.get();
        }
    }

    LatencySummary summary() {
        long total = 0;
        for (int i = 0; i < BUCKETS; i++) {
            total += counts.get(i);
        }
        Duration mean = total == 0 ? Duration.ZERO : Duration.ofNanos(sum.sum() / Math.max(1, count.sum()));
        return new LatencySummary(
                total,
                mean,
                percentile(total, 0.50),
                percentile(total, 0.95),
                percentile(total, 0.99),
                Duration.ofNanos(max.get()));
    }

    private Duration percentile(long total, double share) {
        long wanted = (long) Math.ceil(total * share);
        long seen = 0;
        for (int i = 0; i < BUCKETS && wanted > 0; i++) {
            seen += counts.get(i);
            if (seen >= wanted) {
                return Duration.ofNanos(Math.min(upperEnd(i), max.get()));
            }
        }
        return Duration.ZERO;
    }

    private static int bucket(long value) {
        if (value < SUB_BUCKETS) {
            return (int) value;
        }
        int shift = 63 - Long.numberOfLeadingZeros(value) - SUB_BITS;
        return Math.min(BUCKETS - 1, ((shift + 1) << SUB_BITS) + (int) ((value >>> shift) - SUB_BUCKETS));
    }

    private static long upperEnd(int bucket) {
        if (bucket < SUB_BUCKETS) {
            return bucket;
        }
        int shift = (bucket >> SUB_BITS) - 1;
        long lower = (long) (SUB_BUCKETS + (bucket & (SUB_BUCKETS - 1))) << shift;
        return lower + (1L << shift) - 1;
    }
}
