package dev.pooled.internal.wire.message;

/**
 * Where things are in a frame. Big-endian.
 *
 * <pre>
 *    0                   1                   2                   3
 *    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *   +---------------------------------------------------------------+
 *   |              length of what follows, type included            |
 *   +---------------+-----------------------------------------------+
 *   |     type      |  body: the fields of the message, in order   ...
 *   +---------------+-----------------------------------------------+
 * </pre>
 */
public final class FrameLayout {

    /** The length of the length. */
    public static final int LENGTH_BYTES = 4;

    /** The longest frame: an array's limit with room to spare. */
    public static final int MAX_LENGTH = Integer.MAX_VALUE - 64;

    private FrameLayout() {}

    /** Returns whether a peer may announce this length. */
    public static boolean isValidLength(int length) {
        return length >= 1 && length <= MAX_LENGTH;
    }
}
