package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The writing end of a ring: puts frames into it, in pieces where they are long, wakes the reader that sleeps, and waits for room.
 * Used by one thread at a time, which the channel sees to; only {@link #close} may come from any.
 */
final class RingWriter implements WaitStrategy.Condition {

    /** With so much in the ring its reader is woken, though there is no hurry: it takes a while to wake. */
    private static final int MANY_BYTES = RingLayout.RING_BYTES / 4;

    /** What is longer goes in pieces: the peer takes one out while the next is put in, and both stay in the cache. */
    private static final int PIECE_BYTES = RingLayout.RING_BYTES / 4;

    /** A full ring takes about so long to be read. */
    private static final long FULL_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private static final long PROBE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final SharedRing ring;
    private final PipeChannel pipe;
    private final AtomicLong progress;
    private final boolean isWorker;
    private final WaitStrategy waitingForRoom = new WaitStrategy();

    /** For how many bytes it waits for room. */
    private int wanted;

    private volatile boolean isClosed;

    /**
     * Writes into {@code ring}.
     *
     * @param pipe what wakes the reader
     * @param progress counted up when the reader has surely read
     */
    RingWriter(SharedRing ring, PipeChannel pipe, AtomicLong progress, boolean isWorker) {
        this.ring = ring;
        this.pipe = pipe;
        this.progress = progress;
        this.isWorker = isWorker;
    }

    SharedRing ring() {
        return ring;
    }

    /** Who waits for room gives up, and nobody writes any more. */
    void close() {
        isClosed = true;
    }

    /**
     * Writes what {@code frames}, and {@code items} behind them, have from byte {@code from} on; returns how far it came.
     *
     * @param isUrgent whether a reader that sleeps is woken for it
     */
    long write(WireBuffer frames, @Nullable EncodedItems items, long from, boolean isUrgent, Channel.Patience patience)
            throws IOException {
        int head = frames.size();
        long written = from;
        if (written < head) {
            written = write(frames.array(), (int) written, head, isUrgent && items == null, patience);
        }
        if (items != null && written >= head) {
            int first = items.start(0);
            int begin = first + (int) (written - head);
            int end = items.end(items.count() - 1);
            written = head + (long) (write(items.bytes(), begin, end, isUrgent, patience) - first);
        }
        return written;
    }

    /** Writes {@code bytes} from {@code from} to {@code to}; returns how far it came. */
    int write(byte[] bytes, int from, int to, boolean isUrgent, Channel.Patience patience) throws IOException {
        int written = from;
        boolean isInterrupted = false;
        long sinceNanos = 0;
        while (written < to) {
            int count = writeSome(bytes, written, Math.min(to, written + PIECE_BYTES));
            written += count;
            if (count > 0 && written - from > RingLayout.RING_BYTES) { // the peer has surely read
                progress.incrementAndGet();
            }
            if (isUrgent || written < to || ring.holds(MANY_BYTES)) {
                wakeReader();
            }
            if (count > 0) {
                sinceNanos = 0;
                continue;
            }
            if (patience == Channel.Patience.UNTIL_INTERRUPTED
                    && Thread.currentThread().isInterrupted()) {
                return written;
            }
            isInterrupted |= Thread.interrupted(); // or the next pause would be none
            sinceNanos = probeIfLate(sinceNanos);
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        return written;
    }

    /** Writes what there is room for, and waits a moment if that is nothing; returns how much that is. */
    private int writeSome(byte[] bytes, int from, int to) throws IOException {
        if (isClosed) {
            throw new IOException("the channel is closed");
        }
        int count = ring.write(bytes, from, to - from);
        if (count == 0) {
            wanted = Math.min(PIECE_BYTES, to - from);
            if (!waitingForRoom.look(this)) {
                LockSupport.parkNanos(this, FULL_NANOS);
            }
        }
        return count;
    }

    /** There is room. */
    @Override
    public boolean isMet() throws IOException {
        return ring.free(wanted) >= wanted;
    }

    /** The ring has been full since then, 0 for now: a host that is gone reads no ring and lowers no flag, only its pipe tells. */
    private long probeIfLate(long sinceNanos) throws IOException {
        long now = System.nanoTime();
        if (sinceNanos == 0) {
            return now;
        }
        if (isWorker && now - sinceNanos > PROBE_NANOS) {
            pipe.wake();
            return now;
        }
        return sinceNanos;
    }

    /** Wakes the reader, if it sleeps. */
    void wakeReader() throws IOException {
        if (ring.mustWake()) {
            pipe.wake();
        }
    }
}
