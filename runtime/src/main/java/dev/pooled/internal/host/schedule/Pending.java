package dev.pooled.internal.host.schedule;

import dev.pooled.spi.EncodedItems;

/** Items of a map that were read and that no chunk has taken yet, in the order of the source. Guarded by its map. */
interface Pending {

    int count();

    /** Returns how much memory they take until a chunk takes them. */
    int bytesHeld();

    /** Returns the index of the first item; there must be one. */
    long firstIndex();

    /** Takes at most {@code items} items, at least one, of at most {@code maxBytes} bytes together unless one is longer. */
    EncodedItems take(int items, int maxBytes);

    void clear();
}
