package dev.pooled.internal.host.schedule;

import dev.pooled.spi.EncodedItems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encoded items, in the blocks in which they were read. A chunk is one block or a part of it where that is nearly enough, and
 * nothing is copied; small blocks are put together. An item that could not be encoded leaves a gap, which no chunk reaches
 * across. Guarded by its map.
 */
final class PendingItems implements Pending {

    /** Fewer items of fewer bytes are put behind those before them. */
    private static final int SMALL_COUNT = 16;

    private static final int SMALL_BYTES = 4 * 1024;

    private record Block(long index, EncodedItems items) {}

    /** Items that came in small blocks, one behind the other. */
    private static final class Gathered {
        private final long index;
        private byte[] bytes = new byte[256];
        private int[] ends = new int[16];
        private int count;

        Gathered(long index) {
            this.index = index;
        }

        long end() {
            return index + count;
        }

        int size() {
            return count == 0 ? 0 : ends[count - 1];
        }

        void add(EncodedItems items) {
            int size = size();
            int length = items.lengthBytes();
            if (length > bytes.length - size) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
            }
            if (items.count() > ends.length - count) {
                ends = Arrays.copyOf(ends, 2 * ends.length + items.count());
            }
            int start = items.start(0);
            System.arraycopy(items.bytes(), start, bytes, size, length);
            for (int i = 0; i < items.count(); i++) {
                ends[count++] = size + items.end(i) - start;
            }
        }

        Block toBlock() {
            return new Block(index, EncodedItems.of(Arrays.copyOf(bytes, size()), Arrays.copyOf(ends, count)));
        }
    }

    private final Deque<Block> blocks = new ArrayDeque<>();

    /** What is behind all blocks. */
    private @Nullable Gathered gathered;

    private int count;
    private int bytesHeld;

    /** The index behind the last item that was taken. */
    private long next;

    @Override
    public int count() {
        return count;
    }

    @Override
    public int bytesHeld() {
        return bytesHeld;
    }

    /** Adds items, at least one, the first of which is the one at {@code index}. */
    void add(long index, EncodedItems items) {
        int length = items.lengthBytes();
        if (items.count() < SMALL_COUNT && length < SMALL_BYTES) {
            Gathered last = gathered;
            if (last == null || last.end() != index) {
                closeGathered();
                last = new Gathered(index);
                gathered = last;
            }
            last.add(items);
        } else {
            closeGathered();
            blocks.add(new Block(index, items));
        }
        count += items.count();
        bytesHeld += length;
    }

    private void closeGathered() {
        Gathered last = gathered;
        gathered = null;
        if (last != null) {
            blocks.add(last.toBlock());
        }
    }

    @Override
    public long firstIndex() {
        Block first = blocks.peek();
        if (first != null) {
            return first.index();
        }
        Gathered last = gathered;
        if (last == null) {
            throw new IllegalStateException("there are no items");
        }
        return last.index;
    }

    @Override
    public EncodedItems take(int items) {
        return take(items, Integer.MAX_VALUE, /* enough= */ items);
    }

    @Override
    public EncodedItems takeAbout(int items, int maxBytes) {
        return take(items, maxBytes, /* enough= */ items / 2);
    }

    private EncodedItems take(int most, int maxBytes, int enough) {
        if (blocks.isEmpty()) {
            closeGathered();
        }
        EncodedItems first = takeOfFirst(most, maxBytes);
        int left = most - first.count();
        int leftBytes = maxBytes - first.lengthBytes();
        if (first.count() >= Math.max(1, enough) || leftBytes < maxBytes / 2) {
            return first;
        }
        List<EncodedItems> parts = new ArrayList<>(List.of(first));
        while (left > 0 && isNextThere() && fits(leftBytes)) {
            EncodedItems part = takeOfFirst(left, leftBytes);
            parts.add(part);
            left -= part.count();
            leftBytes -= part.lengthBytes();
        }
        return parts.size() == 1 ? first : joined(parts);
    }

    private boolean isNextThere() {
        if (blocks.isEmpty()) {
            closeGathered();
        }
        Block first = blocks.peek();
        return first != null && first.index() == next;
    }

    private boolean fits(int maxBytes) {
        Block first = blocks.element();
        return first.items().end(0) - first.items().start(0) <= maxBytes;
    }

    /** Takes items of the first block, as many as there may be, at least one. */
    private EncodedItems takeOfFirst(int most, int maxBytes) {
        Block first = blocks.remove();
        EncodedItems items = first.items();
        int start = items.start(0);
        int taken = Math.min(most, items.count());
        while (taken > 1 && items.end(taken - 1) - start > maxBytes) {
            taken = Math.max(1, Math.min(taken - 1, fitting(items, taken, maxBytes)));
        }
        EncodedItems part = items.slice(0, taken);
        if (taken < items.count()) {
            blocks.addFirst(new Block(first.index() + taken, items.slice(taken, items.count() - taken)));
        }
        next = first.index() + taken;
        count -= taken;
        bytesHeld -= part.lengthBytes();
        return part;
    }

    /** Returns how many of the first items fit: exactly where all have the same length, else one fewer than before. */
    private static int fitting(EncodedItems items, int taken, int maxBytes) {
        return items.width() > 0 ? maxBytes / items.width() : taken - 1;
    }

    private static EncodedItems joined(List<EncodedItems> parts) {
        int bytes = 0;
        int count = 0;
        for (EncodedItems part : parts) {
            bytes += part.lengthBytes();
            count += part.count();
        }
        byte[] all = new byte[bytes];
        int[] ends = new int[count];
        int size = 0;
        int item = 0;
        for (EncodedItems part : parts) {
            int start = part.start(0);
            System.arraycopy(part.bytes(), start, all, size, part.lengthBytes());
            for (int i = 0; i < part.count(); i++) {
                ends[item++] = size + part.end(i) - start;
            }
            size += part.lengthBytes();
        }
        return EncodedItems.of(all, ends);
    }

    @Override
    public void clear() {
        blocks.clear();
        gathered = null;
        count = 0;
        bytesHeld = 0;
    }
}
