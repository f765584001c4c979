package dev.pooled.internal.host.schedule;

import dev.pooled.spi.EncodedItems;
import dev.pooled.stub.MapItems;

/** The items of an array of primitives, which are all there: they are encoded when a chunk takes them, in one go. */
final class ArrayItems implements Pending {

    private final MapItems<?> items;
    private final int length;
    private int taken;
    private int read;

    ArrayItems(MapItems<?> items) {
        this.items = items;
        this.length = (int) items.knownSize().orElseThrow();
    }

    /** Reads at most {@code most} more items; returns how many. */
    int read(int most) {
        int count = Math.min(most, length - read);
        read += count;
        return count;
    }

    /** Returns whether all items were read. */
    boolean isExhausted() {
        return read == length;
    }

    @Override
    public int count() {
        return read - taken;
    }

    @Override
    public int bytesHeld() {
        return 0;
    }

    @Override
    public long firstIndex() {
        return taken;
    }

    @Override
    public EncodedItems takeAbout(int most, int maxBytes) {
        return take(Math.max(1, Math.min(most, maxBytes / items.itemBytes())));
    }

    @Override
    public EncodedItems take(int most) {
        int count = Math.min(most, count());
        EncodedItems chunk = items.encoded(taken, count);
        taken += count;
        return chunk;
    }

    @Override
    public void clear() {
        taken = read;
    }
}
