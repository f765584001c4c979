package dev.pooled.internal.wire.message;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireWriter;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.spi.EncodedItems;

/**
 * How items stand at the end of a frame: those of a call, or the results of some. Where all have the same length, as numbers
 * do, it is said once.
 *
 * <pre>
 *   number of items (32 bits)
 *   length of each (32 bits), or -1 and a size for each of them
 *   all of them, one behind the other
 * </pre>
 */
final class ItemsCodec {

    /** As many as a worker can claim. */
    private static final int MAX_ITEMS = (1 << 24) - 1;

    private ItemsCodec() {}

    static void write(EncodedItems items, WireWriter out) {
        writeLengths(items, out);
        if (items.count() > 0) {
            out.writeRaw(items.bytes(), items.start(0), items.lengthBytes());
        }
    }

    /** Writes all but the items themselves. */
    static void writeLengths(EncodedItems items, WireWriter out) {
        out.writeInt(items.count());
        out.writeInt(items.width());
        if (items.width() < 0) {
            for (int i = 0; i < items.count(); i++) {
                out.writeSize(items.end(i) - items.start(i));
            }
        }
    }

    /** Reads all that is left in {@code in}, which reads {@code bytes}; they are copied, unless nobody changes them any more. */
    static EncodedItems read(WireBytes in, byte[] bytes, boolean areKept) {
        int count = in.readInt();
        if (count < 0 || count > MAX_ITEMS) {
            throw broken("it announces " + count + " items");
        }
        int width = in.readInt();
        if (width == -1) {
            return readEach(in, count);
        }
        if (width < 0 || (long) width * count != in.remaining()) {
            throw broken("it announces " + count + " items of " + width + " bytes, and has " + in.remaining());
        }
        if (!areKept) {
            return EncodedItems.uniform(in.readRaw(width * count), 0, width, count);
        }
        int from = in.position();
        in.skip(width * count);
        return EncodedItems.uniform(bytes, from, width, count);
    }

    private static EncodedItems readEach(WireBytes in, int count) {
        if (count > in.remaining()) {
            throw broken("it announces " + count + " items, and has " + in.remaining() + " bytes");
        }
        int[] ends = new int[count];
        long end = 0;
        for (int i = 0; i < count; i++) {
            end += in.readSize();
            if (end > in.remaining()) {
                throw broken("item " + i + " ends beyond it");
            }
            ends[i] = (int) end;
        }
        return EncodedItems.of(in.readRaw(in.remaining()), ends);
    }

    private static EncodingException broken(String why) {
        return new EncodingException("", "", "a frame of items is none: " + why, null);
    }
}
