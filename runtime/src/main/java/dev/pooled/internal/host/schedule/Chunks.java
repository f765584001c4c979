package dev.pooled.internal.host.schedule;

import dev.pooled.spi.PoolBackend;
import dev.pooled.stub.PooledMethod;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a method a worker gets at a time: as many as take it about 5 ms by what was measured so far, or longer
 * where the way is long, beginning with one, at most eight times more than the last time, and fewer towards the end, so that no worker runs on alone.
 * Thread-safe.
 */
final class Chunks {

    private static final long AIM_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** A chunk costs a trip, a tenth of this. */
    private static final long WORTHWHILE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    /** To wake a worker that sleeps takes 30 to 45 µs, and as long to wake who waits for its results; twice of both together. */
    private static final long ALONE_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    /** A trip through a network is to take no more than this part of what it is for. */
    private static final int TRIP_SHARE = 25;

    private static final int MAX_ITEMS = 16_384;
    private static final int GROWTH = 8;

    private final Map<PooledMethod<?, ?>, Measured> byMethod = new ConcurrentHashMap<>();
    private final @Nullable PoolBackend backend;

    /** For a back end whose trips do not count. */
    Chunks() {
        this.backend = null;
    }

    /** For {@code backend}, by how long its trips take. */
    Chunks(PoolBackend backend) {
        this.backend = backend;
    }

    private long aimNanos() {
        return backend == null ? AIM_NANOS : Math.max(AIM_NANOS, TRIP_SHARE * backend.tripNanos());
    }

    /** What is known of a method: the recent time per item, and the largest chunk that was measured. */
    private record Measured(double nanosPerItem, int largest) {}

    /** Returns the measured chunk size; 1 for a method that nobody has run yet. */
    int size(PooledMethod<?, ?> method) {
        Measured measured = byMethod.get(method);
        if (measured == null) {
            return 1;
        }
        double wanted = aimNanos() / Math.max(1, measured.nanosPerItem());
        return (int) Math.max(1, Math.min(Math.min(wanted, MAX_ITEMS), (double) measured.largest() * GROWTH));
    }

    /**
     * Returns the size of the next chunk when {@code left} items are left for {@code lanes} lanes: the last ones shrink, so that all
     * lanes end together, but not to less than is worth a message, unless then a lane had none.
     *
     * @param size what {@link #size} says
     */
    int towardsEnd(PooledMethod<?, ?> method, int size, long left, int lanes) {
        Measured measured = byMethod.get(method);
        double worthwhile = measured == null ? 1 : WORTHWHILE_NANOS / Math.max(1, measured.nanosPerItem());
        long share = (left + lanes - 1) / lanes;
        return (int) Math.max(1, Math.min(size, Math.max((share + 1) / 2, Math.min(share, (long) worthwhile))));
    }

    /**
     * As {@link #towardsEnd}, of a map: what is left of one goes to one lane, if that is done with all of it before a second one
     * would have helped.
     */
    int ofMap(PooledMethod<?, ?> method, int size, long left, int lanes) {
        Measured measured = byMethod.get(method);
        boolean isForOne = measured != null && left * measured.nanosPerItem() <= ALONE_NANOS;
        return towardsEnd(method, size, left, isForOne ? 1 : lanes);
    }

    /** {@code items} items have taken {@code nanos}, and the last of them still runs: they take so long, if that is news. */
    void takesAtLeast(PooledMethod<?, ?> method, int items, long nanos) {
        Measured before = byMethod.get(method);
        if (before == null || (double) nanos / items > before.nanosPerItem()) {
            measured(method, items, nanos);
        }
    }

    /** A chunk of {@code items} took {@code nanos} from being sent to its last outcome. */
    void measured(PooledMethod<?, ?> method, int items, long nanos) {
        double now = (double) nanos / items;
        Measured before = byMethod.get(method);
        byMethod.put( // of two at the same time one is enough
                method,
                before == null
                        ? new Measured(now, items)
                        : new Measured((before.nanosPerItem() + now) / 2, Math.max(before.largest() / 2, items)));
    }
}
