package dev.pooled.internal.host.schedule;

import dev.pooled.spi.EncodedItems;
import java.util.Arrays;

/**
 * Encoded items of a map that no chunk has taken yet, in the order of the source. An item that could not be encoded leaves a
 * gap, which no chunk reaches across. Guarded by its map.
 */
final class PendingItems implements Pending {

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private long[] indexes = new long[16];
    private int head;
    private int tail;

    @Override
    public int count() {
        return tail - head;
    }

    @Override
    public int bytesHeld() {
        return end(tail) - end(head);
    }

    /** Adds {@code count} items, the first at {@code index}; item i ends at {@code itsEnds[i]} in {@code from}. */
    void add(long index, byte[] from, int[] itsEnds, int count) {
        int length = itsEnds[count - 1];
        if (tail + count > ends.length && head > 0) {
            compact();
        }
        if (tail + count > ends.length) {
            int size = Math.max(2 * ends.length, tail + count);
            ends = Arrays.copyOf(ends, size);
            indexes = Arrays.copyOf(indexes, size);
        }
        if (end(tail) > bytes.length - length && head > 0) {
            compact();
        }
        int start = end(tail);
        if (start > bytes.length - length) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(Integer.MAX_VALUE - 64L, Math.max(2L * bytes.length, (long) start + length)));
        }
        System.arraycopy(from, 0, bytes, start, length);
        for (int i = 0; i < count; i++) {
            ends[tail] = start + itsEnds[i];
            indexes[tail] = index + i;
            tail++;
        }
    }

    @Override
    public long firstIndex() {
        return indexes[head];
    }

    @Override
    public EncodedItems take(int items, int maxBytes) {
        int start = end(head);
        int last = head + 1;
        while (last - head < items
                && last < tail
                && indexes[last] == indexes[last - 1] + 1
                && end(last + 1) - start <= maxBytes) {
            last++;
        }
        byte[] taken = Arrays.copyOfRange(bytes, start, end(last));
        int[] takenEnds = new int[last - head];
        for (int i = 0; i < takenEnds.length; i++) {
            takenEnds[i] = ends[head + i] - start;
        }
        head = last;
        if (head == tail) {
            clear();
        }
        return EncodedItems.of(taken, takenEnds);
    }

    @Override
    public void clear() {
        head = 0;
        tail = 0;
        if (bytes.length > 1024 * 1024) {
            bytes = new byte[256];
        }
    }

    private int end(int item) {
        return item == 0 ? 0 : ends[item - 1];
    }

    private void compact() {
        int start = end(head);
        int length = end(tail) - start;
        System.arraycopy(bytes, start, bytes, 0, length);
        for (int i = head; i < tail; i++) {
            ends[i - head] = ends[i] - start;
            indexes[i - head] = indexes[i];
        }
        tail -= head;
        head = 0;
    }
}
