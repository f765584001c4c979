package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.Words;
import dev.pooled.spi.EncodedItems;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a worker notes in shared memory while it runs a call: which items have begun, and what those returned that it has not
 * sent yet. It survives the worker, so that a death costs the item that ran and no other, though results are sent many at a
 * time. The worker's task thread writes; whoever reads is not surprised by anything that stands there.
 *
 * <pre>
 *   how far it is    high: items below have begun    low: items below have ended ({@link ItemWord})
 *   where it begins  | 32 bits: how the results stand here | 32 bits: the first item whose result does |
 *   results          of at most 8 bytes and all of the same length:  each in a word; the length is how they stand
 *                    others:  each with its length before it, in one byte; {@value #VARIED}
 * </pre>
 *
 * One write of a word says that an item has ended and the next one begins. Words are aligned, so that they are read and written
 * whole; fences order them.
 */
public final class Ledger {

    /** What is longer has no place in it. */
    static final int MAX_RESULT_BYTES = 0xFF;

    private static final int VARIED = -1;
    private static final int NONE = -2;
    private static final int NOW = RingLayout.LEDGER / Long.BYTES;
    private static final int BEGIN = RingLayout.LEDGER_FIRST / Long.BYTES;
    private static final int FIRST_WORD = RingLayout.LEDGER_RESULTS / Long.BYTES;
    private static final int LAST_WORD = FIRST_WORD + RingLayout.LEDGER_BYTES / Long.BYTES;

    private final ByteBuffer memory;
    private final LongBuffer words;

    // The worker's own.
    private int first;
    private int width;
    private int nextWord;
    private int nextByte;
    private boolean areVaried;

    private Ledger(ByteBuffer memory) {
        this.memory = memory;
        this.words = memory.asLongBuffer();
    }

    /** The ledger in the shared file. */
    static Ledger shared(ByteBuffer memory) {
        return new Ledger(memory.duplicate().order(ByteOrder.nativeOrder()));
    }

    /** The same as it is now, in memory of this process. */
    Ledger copy() {
        ByteBuffer copy = ByteBuffer.allocate(LAST_WORD * Long.BYTES).order(ByteOrder.nativeOrder());
        LongBuffer to = copy.asLongBuffer();
        for (int i = NOW; i < LAST_WORD; i++) {
            to.put(i, words.get(i));
        }
        return new Ledger(copy);
    }

    /** Worker: results that stand here have been sent; the next one is that of {@code item}. */
    public void open(int item) {
        first = item;
        nextWord = FIRST_WORD;
        nextByte = RingLayout.LEDGER_RESULTS;
        stand(areVaried ? VARIED : NONE);
    }

    private void stand(int newWidth) {
        width = newWidth;
        words.put(BEGIN, (long) newWidth << Integer.SIZE | first);
        VarHandle.releaseFence();
    }

    /** Worker: the items of the call before {@code item} have ended, and it begins. */
    public void begins(long call, int item) {
        VarHandle.releaseFence(); // the result of the one before it stands there
        words.put(NOW, ItemWord.of(call, item + 1, item));
    }

    /** Worker: the items of the call before {@code item} have ended, and it does not begin. */
    public void ended(long call, int item) {
        VarHandle.releaseFence();
        words.put(NOW, ItemWord.of(call, item, item));
    }

    /** Worker: notes the result of the item that ran; false, and nothing done, if there is no room for it here. */
    public boolean add(byte[] bytes, int offset, int length) {
        if (length == width && nextWord < LAST_WORD) {
            words.put(nextWord++, value(bytes, offset, length));
            return true;
        }
        return addOther(bytes, offset, length);
    }

    private boolean addOther(byte[] bytes, int offset, int length) {
        boolean isFirst = nextWord == FIRST_WORD && nextByte == RingLayout.LEDGER_RESULTS;
        if (isFirst && length <= Long.BYTES && !areVaried) {
            stand(length);
            words.put(nextWord++, value(bytes, offset, length));
            return true;
        }
        areVaried |= length != width;
        if (isFirst) {
            stand(VARIED);
        }
        int at = nextByte;
        if (width != VARIED
                || length > MAX_RESULT_BYTES
                || length + 1 > RingLayout.LEDGER_RESULTS + RingLayout.LEDGER_BYTES - at) {
            return false;
        }
        memory.put(at, (byte) length);
        memory.put(at + 1, bytes, offset, length);
        nextByte = at + 1 + length;
        return true;
    }

    /** Worker: returns the length of every result that was noted since {@link #open}; below 0 if they may differ, or there is none. */
    public int width() {
        return width;
    }

    /** Worker: what comes next is of another kind. */
    public void forget() {
        areVaried = false;
    }

    private static long value(byte[] bytes, int offset, int length) {
        if (length == Long.BYTES) {
            return Words.get(bytes, offset);
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << Byte.SIZE | (bytes[offset + i] & 0xFF);
        }
        return value;
    }

    /** Returns how many items of the call have begun. */
    public int begun(long call) {
        long now = words.get(NOW);
        return ItemWord.isOf(call, now) ? ItemWord.high(now) : 0;
    }

    /**
     * Returns the results of the call's items from {@code item} on, as many as stand here; {@code null} if that of
     * {@code item} does not, or what is here cannot be.
     */
    public @Nullable EncodedItems results(long call, int item) {
        long now = words.get(NOW);
        VarHandle.acquireFence();
        long begin = words.get(BEGIN);
        int from = (int) begin;
        int standing = (int) (begin >> Integer.SIZE);
        int ended = ItemWord.low(now);
        if (!ItemWord.isOf(call, now) || from < 0 || from > item || ended <= item) {
            return null;
        }
        if (standing == VARIED) {
            return varied(item - from, ended - from);
        }
        boolean canBe = standing >= 0 && standing <= Long.BYTES && ended - from <= LAST_WORD - FIRST_WORD;
        return canBe ? uniform(item - from, ended - from, standing) : null;
    }

    private EncodedItems uniform(int from, int to, int length) {
        byte[] results = new byte[(to - from) * length];
        for (int i = 0; i < to - from; i++) {
            long value = words.get(FIRST_WORD + from + i);
            for (int k = 0; k < length; k++) {
                results[i * length + k] = (byte) (value >>> (Byte.SIZE * (length - 1 - k)));
            }
        }
        return EncodedItems.uniform(results, 0, length, to - from);
    }

    private @Nullable EncodedItems varied(int from, int to) {
        int at = RingLayout.LEDGER_RESULTS;
        int limit = at + RingLayout.LEDGER_BYTES;
        byte[] results = new byte[RingLayout.LEDGER_BYTES];
        int[] ends = new int[Math.min(to - from, RingLayout.LEDGER_BYTES)];
        int size = 0;
        for (int i = 0; i < to; i++) {
            int length = at < limit ? memory.get(at++) & 0xFF : limit;
            if (length > limit - at) {
                return null;
            }
            if (i >= from) {
                memory.get(at, results, size, length);
                size += length;
                ends[i - from] = size;
            }
            at += length;
        }
        return EncodedItems.of(Arrays.copyOf(results, size), ends);
    }
}
