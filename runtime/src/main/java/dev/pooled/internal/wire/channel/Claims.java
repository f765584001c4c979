package dev.pooled.internal.wire.channel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which items of a call were claimed by the worker that runs it, and which were taken back: one {@link ItemWord} that is only ever
 * changed by compare-and-set, so that no item is claimed and taken back. What was claimed and has not begun can be given up: then
 * it is there again, for both. Thread-safe.
 *
 * <pre>
 *   high: items from here on were taken back      low: items below are claimed
 * </pre>
 */
public abstract class Claims {

    /** The largest number of items that the word counts. */
    public static final int MAX_ITEMS = ItemWord.MAX;

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
        set(ItemWord.of(call, items, 0));
    }

    /**
     * Claims items of the call from {@code from} on, which must be the first that is not claimed, and at most {@code most}; returns
     * how many those are, 0 if there are none.
     */
    public final int claim(long call, int from, int most) {
        while (true) {
            long now = get();
            int count = Math.min(most, ItemWord.high(now) - from);
            if (!ItemWord.isOf(call, now) || ItemWord.low(now) != from || count <= 0) {
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
            if (!ItemWord.isOf(call, now)
                    || ItemWord.low(now) <= from
                    || compareAndSet(now, ItemWord.of(call, ItemWord.high(now), from))) {
                return;
            }
        }
    }

    /** Returns how many items of the call are claimed. */
    public final int claimed(long call) {
        long now = get();
        return ItemWord.isOf(call, now) ? ItemWord.low(now) : 0;
    }

    /** Takes back what is not claimed of the call; returns the first such item, or -1 if there is none. */
    public final int takeBack(long call) {
        while (true) {
            long now = get();
            int from = ItemWord.low(now);
            if (!ItemWord.isOf(call, now) || from >= ItemWord.high(now)) {
                return -1;
            }
            if (compareAndSet(now, ItemWord.of(call, from, from))) {
                return from;
            }
        }
    }

    /** Takes back the call's items from {@code from} on; false, and nothing done, if that one is claimed or was taken back. */
    public final boolean takeBackFrom(long call, int from) {
        while (true) {
            long now = get();
            if (!ItemWord.isOf(call, now) || ItemWord.low(now) > from || from >= ItemWord.high(now)) {
                return false;
            }
            if (compareAndSet(now, ItemWord.of(call, from, ItemWord.low(now)))) {
                return true;
            }
        }
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
