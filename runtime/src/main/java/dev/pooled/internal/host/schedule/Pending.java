package dev.pooled.internal.host.schedule;

import dev.pooled.spi.EncodedItems;

/** Items of a map that were read and that no chunk has taken yet, in the order of the source. Guarded by its map. */
interface Pending {

    int count();

    /** Returns how much memory they take until a chunk takes them. */
    int bytesHeld();

    /** Returns the index of the first item; there must be one. */
    long firstIndex();

    /** Takes {@code items} items, fewer only at a gap or the end. */
    EncodedItems take(int items);

    /**
     * Takes about {@code items} items, at least one and no more, of at most {@code maxBytes} bytes together unless one is longer:
     * half as many, where then nothing needs to be copied.
     */
    EncodedItems takeAbout(int items, int maxBytes);

    void clear();
}
