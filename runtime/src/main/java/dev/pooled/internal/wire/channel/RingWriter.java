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
final class RingWriter {

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
    int write(WireBuffer frames, @Nullable EncodedItems items, int from, boolean isUrgent, Channel.Patience patience)
            throws IOException {
        int end = frames.headSize();
        boolean isMore = Slice.areThere(frames, items);
        int written = from >= end ? from : write(frames.head(), from, end, isUrgent && !isMore, patience);
        if (!isMore) {
            return written;
        }
        for (Slice slice : Slice.behind(frames, items)) {
            int begin = end;
            end += slice.length();
            if (written >= begin && written < end) {
                int inArray = slice.from() - begin;
                written = write(slice.bytes(), inArray + written, slice.to(), isUrgent, patience) - inArray;
            }
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
        if (count == 0 && !waitingForRoom.look(new Room(ring, Math.min(PIECE_BYTES, to - from)))) {
            LockSupport.parkNanos(this, FULL_NANOS);
        }
        return count;
    }

    /** There is room for {@code bytes} bytes. */
    private record Room(SharedRing ring, int bytes) implements WaitStrategy.Condition {
        @Override
        public boolean isMet() throws IOException {
            return ring.free(bytes) >= bytes;
        }
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
