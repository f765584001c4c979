package dev.pooled.internal.wire.channel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which items of a call were claimed by the worker that runs it, and which were taken back: one word that is only ever changed by
 * compare-and-set, so that every item is either claimed, once, or taken back, and whoever looks after a crash sees which.
 * Thread-safe.
 *
 * <pre>
 *   | 16 bits of the call's number | 24 bits: items from here on were taken back | 24 bits: items below are claimed |
 * </pre>
 *
 * The number keeps one call from being taken for another.
 */
public abstract class Claims {

    /** The largest number of items that the word counts. */
    public static final int MAX_ITEMS = (1 << 24) - 1;

    private static final int ITEM_BITS = 24;

    private Claims() {}

    /** A word of this process, for a worker that shares no memory with its host. */
    public static Claims local() {
        return new Local(0);
    }

    /** The word in the shared file. */
    static Claims shared(ByteBuffer memory) {
        return new Shared(memory);
    }

    /** The same word as it is now, in memory of this process. */
    final Claims copy() {
        return new Local(get());
    }

    abstract long get();

    abstract void set(long word);

    abstract boolean compareAndSet(long expected, long word);

    /** Puts the items of a call up for claiming; the call before it must be over. */
    public final void offer(long call, int items) {
        set(word(call, items, 0));
    }

    /**
     * Claims items of the call from {@code from} on, which must be the first that is not claimed, and at most {@code most}; returns
     * how many those are, 0 if there are none.
     */
    public final int claim(long call, int from, int most) {
        while (true) {
            long now = get();
            int count = Math.min(most, limitOf(now) - from);
            if (!isOf(call, now) || claimedOf(now) != from || count <= 0) {
                return 0;
            }
            if (compareAndSet(now, now + count)) {
                return count;
            }
        }
    }

    /** Gives up what was claimed of the call from {@code from} on: it has not begun, and can be claimed or taken back again. */
    public final void giveUp(long call, int from) {
        while (true) {
            long now = get();
            if (!isOf(call, now) || claimedOf(now) <= from || compareAndSet(now, word(call, limitOf(now), from))) {
                return;
            }
        }
    }

    /** Returns how many items of the call are claimed. */
    public final int claimed(long call) {
        long now = get();
        return isOf(call, now) ? claimedOf(now) : 0;
    }

    /** Takes back what is not claimed of the call; returns the first such item, or -1 if there is none. */
    public final int takeBack(long call) {
        while (true) {
            long now = get();
            int from = claimedOf(now);
            if (!isOf(call, now) || from >= limitOf(now)) {
                return -1;
            }
            if (compareAndSet(now, word(call, from, from))) {
                return from;
            }
        }
    }

    /** Takes back the call's items from {@code from} on; false, and nothing done, if that one is claimed or was taken back. */
    public final boolean takeBackFrom(long call, int from) {
        while (true) {
            long now = get();
            if (!isOf(call, now) || claimedOf(now) > from || from >= limitOf(now)) {
                return false;
            }
            if (compareAndSet(now, word(call, from, claimedOf(now)))) {
                return true;
            }
        }
    }

    private static long word(long call, int limit, int claimed) {
        return (call << (2 * ITEM_BITS)) | ((long) limit << ITEM_BITS) | claimed;
    }

    private static boolean isOf(long call, long word) {
        return (word >>> (2 * ITEM_BITS)) == (call & 0xFFFF);
    }

    private static int limitOf(long word) {
        return (int) (word >>> ITEM_BITS) & MAX_ITEMS;
    }

    private static int claimedOf(long word) {
        return (int) word & MAX_ITEMS;
    }

    private static final class Local extends Claims {
        private final AtomicLong word;

        Local(long word) {
            this.word = new AtomicLong(word);
        }

        @Override
        long get() {
            return word.get();
        }

        @Override
        void set(long newWord) {
            word.set(newWord);
        }

        @Override
        boolean compareAndSet(long expected, long newWord) {
            return word.compareAndSet(expected, newWord);
        }
    }

    private static final class Shared extends Claims {
        private static final VarHandle WORD =
                MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

        private final ByteBuffer memory;

        Shared(ByteBuffer memory) {
            this.memory = memory.duplicate();
        }

        @Override
        long get() {
            return (long) WORD.getVolatile(memory, RingLayout.CLAIMS);
        }

        @Override
        void set(long word) {
            WORD.setVolatile(memory, RingLayout.CLAIMS, word);
        }

        @Override
        boolean compareAndSet(long expected, long word) {
            return WORD.compareAndSet(memory, RingLayout.CLAIMS, expected, word);
        }
    }
}
