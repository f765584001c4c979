package dev.pooled.internal.wire.channel;

/**
 * How a word in shared memory holds two positions in a call's items. The call's number keeps one call from being taken for
 * another.
 *
 * <pre>
 *   | 16 bits of the call's number | 24 bits: high | 24 bits: low |
 * </pre>
 */
final class ItemWord {

    /** The largest position. */
    static final int MAX = (1 << 24) - 1;

    private static final int BITS = 24;

    private ItemWord() {}

    static long of(long call, int high, int low) {
        return (call << (2 * BITS)) | ((long) high << BITS) | low;
    }

    static boolean isOf(long call, long word) {
        return (word >>> (2 * BITS)) == (call & 0xFFFF);
    }

    static int high(long word) {
        return (int) (word >>> BITS) & MAX;
    }

    static int low(long word) {
        return (int) word & MAX;
    }
}
