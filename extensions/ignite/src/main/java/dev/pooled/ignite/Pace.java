package dev.pooled.ignite;

import dev.pooled.stub.PooledMethod;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long items take on nodes, and how long the way is: so it knows how far a node may run ahead of what its host has heard of.
 * That much, and no more, is in doubt when a node is lost. Thread-safe.
 */
final class Pace {

    /** So much work is sent at a time, and as much again before the first has been answered. */
    private static final long PART_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    /** Items that take so long are sent one by one: for them the way does not count. */
    private static final long ALONE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** Before the first trip was measured. */
    private static final long USUAL_TRIP_NANOS = TimeUnit.MICROSECONDS.toNanos(400);

    private final Map<PooledMethod<?, ?>, Double> nanosPerItem = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile long tripNanos = USUAL_TRIP_NANOS;

    /** How many items of a chunk may be sent together, and how many may be unanswered at a time. */
    record Leash(int atATime, int unanswered) {}

    private static final Leash ONE = new Leash(1, 1);

    /** The leash of items whose time is not known otherwise. */
    Leash of(PooledMethod<?, ?> method) {
        Double nanos = nanosPerItem.get(method);
        return nanos == null ? ONE : of(nanos, Integer.MAX_VALUE);
    }

    /** The leash of items that take so long, but no more than so many at a time. */
    static Leash of(double nanosPerItem, int most) {
        if (nanosPerItem >= ALONE_NANOS) {
            return ONE;
        }
        int items = (int) Math.max(1, Math.min(most, PART_NANOS / Math.max(1, nanosPerItem)));
        return new Leash(items, 2 * items);
    }

    /** That many items took a node's worker {@code nanos}, and were answered {@code tripNanos} after they were sent. */
    void measured(PooledMethod<?, ?> method, int items, long nanos, long answeredNanos) {
        double now = (double) nanos / items;
        nanosPerItem.merge(method, now, (before, measured) -> (before + measured) / 2);
        long trip = Math.max(0, answeredNanos - nanos);
        synchronized (this) { // one that was held up counts, but not by itself
            long before = tripNanos;
            tripNanos = before + (Math.min(trip, 10 * before) - before) / 8;
        }
    }

    /** How long the way takes there and back. */
    long tripNanos() {
        return tripNanos;
    }
}
