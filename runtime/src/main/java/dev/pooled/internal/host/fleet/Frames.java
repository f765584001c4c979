package dev.pooled.internal.host.fleet;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import org.jspecify.annotations.Nullable;

/**
 * Frames on their way to a worker.
 *
 * @param items the end of the last one, where that is large and so not copied behind the others
 */
record Frames(WireBuffer frames, @Nullable EncodedItems items) {

    long size() {
        return (long) frames.size() + (items == null ? 0 : items.lengthBytes());
    }
}
