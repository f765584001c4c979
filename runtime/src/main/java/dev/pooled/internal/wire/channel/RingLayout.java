package dev.pooled.internal.wire.channel;

/**
 * Where things are in the file that a host and one of its workers share. Counters are 64 bits in the machine's byte order, each
 * on lines of its own, so that no processor waits for a line that the other side writes without need.
 *
 * <pre>
 *        0  calls: bytes taken out     the worker writes it
 *      128  calls: bytes put in        the host writes it
 *      256  calls: reader sleeps       1 while the worker wants to be woken; whoever wakes it sets 0
 *      384  replies: bytes taken out   the host writes it
 *      512  replies: bytes put in      the worker writes it
 *      640  replies: reader sleeps     1 while the host wants to be woken
 *      768  claims                     both change it: which items of the call are claimed, which taken back ({@code Claims})
 *      896  ledger: how far it is       the worker writes it: which items have begun, which have ended ({@code Ledger})
 *      904  ledger: where it begins    the worker writes it: the first item whose result stands there
 *      ...
 *     4096  ledger: {@value #LEDGER_BYTES} bytes; results of items that are not in the ring of replies yet
 *      ...  calls:   {@value #RING_BYTES} bytes; byte n of the stream is at n modulo that
 *      ...  replies: as many
 * </pre>
 *
 * <p>What goes through a ring is the same stream of frames as through a pipe ({@code FrameLayout}): a frame may lie across the
 * ring's end, and one that is longer than the ring goes through it in pieces.
 */
final class RingLayout {

    /** A power of two. Half a megabyte stays in a processor's cache, and is more than any burst of small frames. */
    static final int RING_BYTES = 512 * 1024;

    /** Two lines of 64 bytes, since processors fetch them in pairs. */
    static final int SPACING = 128;

    static final int CALLS = 0;
    static final int REPLIES = 3 * SPACING;

    static final int TAKEN = 0;
    static final int PUT = SPACING;
    static final int SLEEPS = 2 * SPACING;

    static final int CLAIMS = 6 * SPACING;

    static final int LEDGER = 7 * SPACING;
    static final int LEDGER_FIRST = LEDGER + Long.BYTES;

    static final int LEDGER_RESULTS = 4096;
    static final int LEDGER_BYTES = 16 * 1024;

    static final int CALL_BYTES = LEDGER_RESULTS + LEDGER_BYTES;
    static final int REPLY_BYTES = CALL_BYTES + RING_BYTES;
    static final int FILE_BYTES = REPLY_BYTES + RING_BYTES;

    private RingLayout() {}
}
