package dev.pooled.internal.wire.channel;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One direction of shared memory: a stream of bytes from one writing to one reading process. Whoever writes and whoever reads
 * is one thread at a time, by a lock of its own side.
 *
 * <p>Neither side believes the other's counter: a number that cannot be is a {@link StreamCorruptedException}. Counters are aligned, so that
 * they are read and written whole; fences order them. (A handle for the same accesses takes a fresh JVM milliseconds to link.)
 */
final class SharedRing {

    private static final int SIZE = RingLayout.RING_BYTES;
    private static final int MASK = SIZE - 1;

    private final ByteBuffer memory;
    private final int takenAt;
    private final int putAt;
    private final int sleepsAt;
    private final int bytesAt;

    /** This side's own counter, which the other side cannot change: bytes put in by the writer, or taken out by the reader. */
    private long own;

    /** The other side's counter when it was last looked at. */
    private long other;

    private SharedRing(ByteBuffer memory, int counters, int bytesAt) {
        this.memory = memory.duplicate().order(ByteOrder.nativeOrder());
        this.takenAt = counters + RingLayout.TAKEN;
        this.putAt = counters + RingLayout.PUT;
        this.sleepsAt = counters + RingLayout.SLEEPS;
        this.bytesAt = bytesAt;
    }

    /** The ring from the host to the worker, in the shared file. */
    static SharedRing calls(ByteBuffer memory) {
        return new SharedRing(memory, RingLayout.CALLS, RingLayout.CALL_BYTES);
    }

    /** The ring from the worker to the host, in the shared file. */
    static SharedRing replies(ByteBuffer memory) {
        return new SharedRing(memory, RingLayout.REPLIES, RingLayout.REPLY_BYTES);
    }

    /** Writer: puts in as many bytes as there is room for, and returns how many that were. */
    int write(byte[] from, int offset, int length) throws IOException {
        int count = Math.min(length, free(length));
        if (count == 0) {
            return 0;
        }
        int start = (int) own & MASK;
        int first = Math.min(count, SIZE - start);
        memory.put(bytesAt + start, from, offset, first);
        memory.put(bytesAt, from, offset + first, count - first);
        own += count;
        publish(putAt, own);
        return count;
    }

    /** Writer: returns how many bytes there is room for; looks anew only if fewer than {@code wanted} are known of. */
    int free(int wanted) throws IOException {
        if (SIZE - (own - other) < wanted) {
            taken();
        }
        return (int) (SIZE - (own - other));
    }

    /** Writer: returns how many bytes the reader has taken out. */
    long taken() throws IOException {
        other = forward(checked(own, see(takenAt)));
        return other;
    }

    /** Writer: returns whether at least {@code bytes} bytes wait for the reader. */
    boolean holds(int bytes) throws IOException {
        return own - other >= bytes && own - taken() >= bytes;
    }

    /** Reader: takes out at most {@code length} bytes; returns how many, 0 if there are none. */
    int read(byte[] to, int offset, int length) throws IOException {
        if (isEmpty()) {
            return 0;
        }
        int count = (int) Math.min(length, other - own);
        int start = (int) own & MASK;
        int first = Math.min(count, SIZE - start);
        memory.get(bytesAt + start, to, offset, first);
        memory.get(bytesAt, to, offset + first, count - first);
        own += count;
        publish(takenAt, own);
        return count;
    }

    /** Reader: returns whether there is nothing to read. */
    boolean isEmpty() throws IOException {
        if (other != own) {
            return false;
        }
        long put = see(putAt);
        checked(put, own);
        other = forward(put);
        return put == own;
    }

    /** Reader: from now on it wants to be woken for the next byte. It must look once more before it sleeps. */
    void fallAsleep() {
        memory.putLong(sleepsAt, 1);
        VarHandle.fullFence();
    }

    /** Reader: it looks by itself, and need not be woken. */
    void stayAwake() {
        memory.putLong(sleepsAt, 0);
    }

    /**
     * Writer, after it put something in: returns whether it must wake the reader. The reader may have raised its flag anew between
     * the two lines below; then it is woken once too often, and raises it again.
     */
    boolean mustWake() {
        VarHandle.fullFence(); // what was put in is there before the flag is looked at
        if (memory.getLong(sleepsAt) == 0) {
            return false;
        }
        memory.putLong(sleepsAt, 0);
        return true;
    }

    /** What was read or written before is done before the other side sees the counter. */
    private void publish(int at, long value) {
        VarHandle.releaseFence();
        memory.putLong(at, value);
    }

    private long see(int at) {
        long value = memory.getLong(at);
        VarHandle.acquireFence();
        return value;
    }

    /** The other side's counter only grows. */
    private long forward(long seen) throws IOException {
        if (seen < other) {
            throw new StreamCorruptedException("a counter of a ring went back from " + other + " to " + seen
                    + ": the other process has overwritten it");
        }
        return seen;
    }

    private static long checked(long put, long taken) throws IOException {
        if (taken < 0 || taken > put || put - taken > SIZE) {
            throw new StreamCorruptedException("a ring of " + SIZE + " bytes of which " + put + " were put in and "
                    + taken + " taken out: the other process has overwritten it");
        }
        return taken;
    }
}
