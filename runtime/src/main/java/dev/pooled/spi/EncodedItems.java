package dev.pooled.spi;

import java.util.Arrays;
import java.util.Objects;

/**
 * The encoded arguments, or results, of one or more items, back to back in one array. Immutable: the array must not change any more.
 *
 * <p>Items of the same length, as numbers are, need no list of where each of them ends.
 */
public final class EncodedItems {

    private static final int[] NO_ENDS = {};

    private final byte[] bytes;

    /** Where each item ends and the next one begins; not looked at where all have the same length. */
    private final int[] ends;

    /** The length of every item; -1 where they differ. */
    private final int width;

    /** Where the items begin, where all have the same length. */
    private final int offset;

    private final int from;
    private final int count;

    private EncodedItems(byte[] bytes, int[] ends, int width, int offset, int from, int count) {
        this.bytes = bytes;
        this.ends = ends;
        this.width = width;
        this.offset = offset;
        this.from = from;
        this.count = count;
    }

    /** The single item {@code bytes}. */
    public static EncodedItems of(byte[] bytes) {
        return new EncodedItems(bytes, NO_ENDS, bytes.length, 0, 0, 1);
    }

    /** As many items as {@code ends} says, the first one from 0 to {@code ends[0]}. */
    public static EncodedItems of(byte[] bytes, int[] ends) {
        return new EncodedItems(bytes, ends, -1, 0, 0, ends.length);
    }

    /**
     * Items that have {@code width} bytes each, {@code count} of them, the first one from {@code offset} on.
     *
     * @throws IndexOutOfBoundsException if there are not so many bytes
     */
    public static EncodedItems uniform(byte[] bytes, int offset, int width, int count) {
        Objects.checkFromIndexSize(offset, (long) width * count, (long) bytes.length);
        return new EncodedItems(bytes, NO_ENDS, width, offset, 0, count);
    }

    public int count() {
        return count;
    }

    /** Returns how many bytes each item has, or -1 where they may differ. */
    public int width() {
        return width;
    }

    /** Returns the array that holds the items; not a copy. */
    public byte[] bytes() {
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
        return Arrays.copyOfRange(bytes, start(index), end(index));
    }

    /** Returns the length of all items together, in bytes. */
    public int lengthBytes() {
        return count == 0 ? 0 : end(count - 1) - start(0);
    }

    /** Returns {@code newCount} items from {@code first} on, sharing the bytes. */
    public EncodedItems slice(int first, int newCount) {
        Objects.checkFromIndexSize(first, newCount, count);
        return new EncodedItems(bytes, ends, width, offset, from + first, newCount);
    }
}
