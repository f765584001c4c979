package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.Words;
import dev.pooled.spi.EncodedItems;
import dev.pooled.stub.MapItems;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source of a map and encodes its items, some at a time: many of a source that has them all, one of a source that may
 * wait for the next. Runs the user's code, under no lock. Confined to the thread that feeds the map.
 */
final class SourceReader {

    /** So many items are read before they are queued together. */
    private static final int AT_ONCE = 16_384;

    /** What is to be read of a source that has so many more is worth preparing for. */
    private static final int MANY = 4_096;

    /** Even a collection may compute its elements as they are read: then what is there is queued. */
    private static final long AT_ONCE_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    private static final int AT_ONCE_BYTES = MapRun.MAX_CHUNK_BYTES;

    /** What is smaller is copied, and its buffer used again. */
    private static final int HANDED_OUT_BYTES = 4 * 1024;

    private final MapItems.Cursor cursor;
    private final LongSupplier nanoTime;
    private final int mostAtOnce;
    private final CodecRegistry codecs;
    private WireBuffer encoded;
    private int[] ends = new int[16];
    private int count;

    /** How many bytes each item of the read has; -1 where they differ. */
    private int width;

    private boolean hasEnded;
    private @Nullable RuntimeException refused;
    private @Nullable Throwable error;

    /** Begins to read, with the time of {@code nanoTime}; what the source's iterator throws comes out here. */
    SourceReader(MapItems<?> items, CodecRegistry codecs, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.mostAtOnce = items.knownSize().isPresent() ? AT_ONCE : 1;
        this.codecs = codecs;
        this.encoded = new WireBuffer(codecs, 256);
        this.cursor = items.cursor();
    }

    /** Reads at most {@code most} items, at least one if there is one. */
    void read(int most) {
        long begin = nanoTime.getAsLong();
        encoded.reset();
        count = 0;
        refused = null;
        int wanted = Math.min(most, mostAtOnce);
        if (wanted >= MANY) {
            Words.link();
        }
        boolean goesOn = true;
        while (goesOn && advance()) {
            int start = encoded.size();
            encode();
            long nextEnd = 2L * encoded.size() - start; // if it is as long: what is left over would have to be copied
            boolean isTimeToLook = count < 4 || count % 8 == 0;
            goesOn = count < wanted
                    && refused == null
                    && nextEnd <= AT_ONCE_BYTES
                    && !(isTimeToLook && nanoTime.getAsLong() - begin > AT_ONCE_NANOS);
        }
    }

    private boolean advance() {
        try {
            hasEnded = !cursor.advance();
        } catch (Throwable thrown) { // the source is the user's: whatever it throws ends it
            error = thrown;
            hasEnded = true;
        }
        return !hasEnded;
    }

    private void encode() {
        int start = encoded.size();
        try {
            cursor.write(encoded);
            add(start, encoded.size());
        } catch (EncodingException e) {
            encoded.truncate(start);
            refused = e;
        } catch (RuntimeException | Error e) { // an accessor or a writeObject of the user's, or a graph too deep
            encoded.truncate(start);
            refused = new EncodingException("argument", "", "it could not be written: " + e, e);
        }
    }

    private void add(int start, int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
        if (count == 1) {
            width = end - start;
        } else if (end - start != width) {
            width = -1;
        }
    }

    /** Returns how many items the last read brought. */
    int count() {
        return count;
    }

    /** Returns the items of the last read, of which there must be one; to be called once for each. */
    EncodedItems items() {
        int size = encoded.size();
        byte[] bytes = encoded.array();
        boolean isFull = size >= HANDED_OUT_BYTES && bytes.length - size <= size / 4;
        if (isFull) {
            encoded = new WireBuffer(codecs, size + size / 8);
        } else {
            bytes = encoded.toByteArray();
        }
        return width >= 0
                ? EncodedItems.uniform(bytes, 0, width, count)
                : EncodedItems.of(bytes, Arrays.copyOf(ends, count));
    }

    /** Returns why the item behind the last read cannot travel, if there is one. */
    @Nullable
    RuntimeException refused() {
        return refused;
    }

    /** Returns whether the source has no more items. */
    boolean hasEnded() {
        return hasEnded;
    }

    /** Returns what the source threw, if that ended it. */
    @Nullable
    Throwable error() {
        return error;
    }

    /** Closes the source; what its close handlers throw comes out. */
    void close() {
        cursor.close();
    }
}
