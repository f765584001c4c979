package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is sent together: large values go from the arrays in which they are, without being copied behind each other.
 *
 * @param bytes an array
 * @param from where the part begins in it
 * @param to where it ends, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Slice(byte[] bytes, int from, int to) {

    /** Returns whether anything is sent behind the head of {@code frames}. */
    static boolean areThere(WireBuffer frames, @Nullable EncodedItems items) {
        return items != null || frames.tail() != null;
    }

    /** Returns what is sent behind the head of {@code frames}: their tail, and {@code items}. */
    static List<Slice> behind(WireBuffer frames, @Nullable EncodedItems items) {
        List<Slice> slices = new ArrayList<>(3);
        addTail(frames.tail(), slices);
        if (items != null) {
            byte[] tail = items.tail();
            if (tail == null) {
                slices.add(new Slice(items.bytes(), items.start(0), items.end(items.count() - 1)));
            } else {
                slices.add(new Slice(items.head(), 0, items.lengthBytes() - tail.length));
                addTail(tail, slices);
            }
        }
        return slices;
    }

    private static void addTail(byte @Nullable [] tail, List<Slice> to) {
        if (tail != null) {
            to.add(new Slice(tail, 0, tail.length));
        }
    }

    int length() {
        return to - from;
    }
}
