package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.util.Locale;

/**
 * How much heap each worker gets: the workers share 75 % of the memory minus what the host may use itself.
 *
 * <p>A JVM left to itself takes a quarter of the memory as its limit; a few of them fill the machine. The last quarter is
 * left to what is not heap. Stateless.
 */
final class HeapShare {

    /** Below this a worker spends its time collecting, if it starts at all. */
    static final long MIN_BYTES = 32L << 20;

    /** Above this references take twice the room, which the JVM's own limit avoids as well. */
    static final long MAX_BYTES = 31L << 30;

    private static final int PERCENT = 75;

    private HeapShare() {}

    /**
     * Returns the heap of each of {@code workers} workers in bytes.
     *
     * @throws IllegalArgumentException if that is less than {@link #MIN_BYTES}
     */
    static long bytes(Machine machine, int workers) {
        long usable = machine.memoryBytes() / 100 * PERCENT;
        long share = Math.max(0, usable - machine.maxHeapBytes()) / Math.max(1, workers);
        if (share < MIN_BYTES) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "workerHeap must be set: the share of each of %d workers would be %d MB, at least %d MB are needed"
                            + " (memory=%d MB, usable=%d %%, host's heap limit=%d MB); give the host a lower -Xmx, open"
                            + " fewer workers, or set workerHeap",
                    workers,
                    share >> 20,
                    MIN_BYTES >> 20,
                    machine.memoryBytes() >> 20,
                    PERCENT,
                    machine.maxHeapBytes() >> 20));
        }
        return Math.min(share, MAX_BYTES);
    }
}
