package dev.pooled.spi;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The encoded arguments, or results, of one or more items, back to back in one array. Immutable: the array must not change any more.
 *
 * <p>Items of the same length, as numbers are, need no list of where each of them ends.
 */
public final class EncodedItems {

    private static final int[] NO_ENDS = {};

    /** All items; where there is a tail, what stands before it until somebody asks for all of them in one array. */
    private byte[] bytes;

    /** The end of the only item. */
    private final byte @Nullable [] tail;

    /** Where each item ends and the next one begins; not looked at where all have the same length. */
    private final int[] ends;

    /** The length of every item; -1 where they differ. */
    private final int width;

    /** Where the items begin, where all have the same length. */
    private final int offset;

    private final int from;
    private final int count;

    private EncodedItems(byte[] bytes, byte @Nullable [] tail, int[] ends, int width, int offset, int from, int count) {
        this.bytes = bytes;
        this.tail = tail;
        this.ends = ends;
        this.width = width;
        this.offset = offset;
        this.from = from;
        this.count = count;
    }

    /** The single item {@code bytes}. */
    public static EncodedItems of(byte[] bytes) {
        return new EncodedItems(bytes, null, NO_ENDS, bytes.length, 0, 0, 1);
    }

    /** The single item that begins with {@code head} and goes on with {@code tail}, which are not copied as long as that will do. */
    public static EncodedItems of(byte[] head, byte[] tail) {
        return new EncodedItems(head, tail, NO_ENDS, Math.addExact(head.length, tail.length), 0, 0, 1);
    }

    /** As many items as {@code ends} says, the first one from 0 to {@code ends[0]}. */
    public static EncodedItems of(byte[] bytes, int[] ends) {
        return new EncodedItems(bytes, null, ends, -1, 0, 0, ends.length);
    }

    /**
     * Items that have {@code width} bytes each, {@code count} of them, the first one from {@code offset} on.
     *
     * @throws IndexOutOfBoundsException if there are not so many bytes
     */
    public static EncodedItems uniform(byte[] bytes, int offset, int width, int count) {
        Objects.checkFromIndexSize(offset, (long) width * count, (long) bytes.length);
        return new EncodedItems(bytes, null, NO_ENDS, width, offset, 0, count);
    }

    public int count() {
        return count;
    }

    /** Returns how many bytes each item has, or -1 where they may differ. */
    public int width() {
        return width;
    }

    /** Returns the array that holds the items; not a copy, except of one with a {@link #tail}, which is copied when first asked. */
    public byte[] bytes() {
        byte[] last = tail;
        byte[] head = bytes;
        if (last == null || head.length == width) {
            return head;
        }
        byte[] whole = Arrays.copyOf(head, width);
        System.arraycopy(last, 0, whole, width - last.length, last.length);
        bytes = whole; // two threads may both do it, to the same end
        return whole;
    }

    /** Returns the array that the end of the only item is, where it does not stand behind the rest. */
    public byte @Nullable [] tail() {
        return tail;
    }

    /** Returns an array that begins with what stands before the {@link #tail}. */
    public byte[] head() {
        return bytes;
    }

    /** Returns where item {@code index} begins in {@link #bytes()}. */
    public int start(int index) {
        int absolute = from + Objects.checkIndex(index, count);
        if (width >= 0) {
            return offset + absolute * width;
        }
        return absolute == 0 ? 0 : ends[absolute - 1];
    }

    /** Returns where item {@code index} ends in {@link #bytes()}, exclusive. */
    public int end(int index) {
        int absolute = from + Objects.checkIndex(index, count);
        return width >= 0 ? offset + (absolute + 1) * width : ends[absolute];
    }

    /** Returns a copy of the bytes of item {@code index}. */
    public byte[] item(int index) {
        return Arrays.copyOfRange(bytes(), start(index), end(index));
    }

    /** Returns the length of all items together, in bytes. */
    public int lengthBytes() {
        return count == 0 ? 0 : end(count - 1) - start(0);
    }

    /** Returns {@code newCount} items from {@code first} on, sharing the bytes. */
    public EncodedItems slice(int first, int newCount) {
        Objects.checkFromIndexSize(first, newCount, count);
        return new EncodedItems(bytes, tail, ends, width, offset, from + first, newCount);
    }
}
