package dev.pooled.spi;

import java.util.Arrays;
import java.util.Objects;

/**
 * The encoded arguments, or results, of one or more items, back to back in one array. Immutable: the array must not change any more.
 *
 * <p>{@code ends[i]} is where item {@code i} ends and the next one begins.
 */
public final class EncodedItems {

    private final byte[] bytes;
    private final int[] ends;
    private final int from;
    private final int count;

    private EncodedItems(byte[] bytes, int[] ends, int from, int count) {
        this.bytes = bytes;
        this.ends = ends;
        this.from = from;
        this.count = count;
    }

    /** The single item {@code bytes}. */
    public static EncodedItems of(byte[] bytes) {
        return new EncodedItems(bytes, new int[] {bytes.length}, 0, 1);
    }

    /** As many items as {@code ends} says, the first one from 0 to {@code ends[0]}. */
    public static EncodedItems of(byte[] bytes, int[] ends) {
        return new EncodedItems(bytes, ends, 0, ends.length);
    }

    public int count() {
        return count;
    }

    /** Returns the array that holds the items; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns where item {@code index} begins in {@link #bytes()}. */
    public int start(int index) {
        int absolute = from + Objects.checkIndex(index, count);
        return absolute == 0 ? 0 : ends[absolute - 1];
    }

    /** Returns where item {@code index} ends in {@link #bytes()}, exclusive. */
    public int end(int index) {
        return ends[from + Objects.checkIndex(index, count)];
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
        return new EncodedItems(bytes, ends, from + first, newCount);
    }
}
