package dev.pooled.ignite;

import dev.pooled.spi.EncodedItems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote, from a JVM that is not trusted to have written it: a length is compared with the bytes
 * that are there before anything is allocated for it. Whatever is wrong is an {@link IllegalArgumentException}. Not
 * thread-safe.
 */
final class ByteReader {

    /** More items than any chunk has. */
    private static final int MAX_EMPTY = 1 << 20;

    private final ByteBuffer buffer;

    ByteReader(byte[] bytes) {
        this.buffer = ByteBuffer.wrap(bytes);
    }

    boolean hasMore() {
        return buffer.hasRemaining();
    }

    byte getByte() {
        return require(1).get();
    }

    boolean getBoolean() {
        byte value = getByte();
        if (value != 0 && value != 1) {
            throw new IllegalArgumentException("a flag is 0 or 1: " + value);
        }
        return value == 1;
    }

    int getInt() {
        return require(4).getInt();
    }

    long getLong() {
        return require(8).getLong();
    }

    <E extends Enum<E>> E getEnum(E[] values) {
        byte ordinal = getByte();
        if (ordinal < 0 || ordinal >= values.length) {
            throw new IllegalArgumentException(
                    "there is no " + values[0].getDeclaringClass().getSimpleName() + " " + ordinal);
        }
        return values[ordinal];
    }

    String getString() {
        String value = getOptional();
        if (value == null) {
            throw new IllegalArgumentException("a text is missing from a message");
        }
        return value;
    }

    @Nullable
    String getOptional() {
        byte[] bytes = getBytes();
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    byte @Nullable [] getBytes() {
        int length = getInt();
        if (length == -1) {
            return null;
        }
        byte[] bytes = new byte[checked(length, 1)];
        buffer.get(bytes);
        return bytes;
    }

    List<String> getStrings() {
        int count = getCount(4);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(getString());
        }
        return values;
    }

    Map<String, String> getMap() {
        int count = getCount(4 + 4);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            values.put(getString(), getString());
        }
        return values;
    }

    /** Reads a number of things of which each takes {@code bytes} at least. */
    int getCount(int bytes) {
        return checked(getInt(), bytes);
    }

    EncodedItems getItems() {
        int count = getInt();
        int width = getInt();
        if (width >= 0) {
            if (count < 0 || (width > 0 ? count > buffer.remaining() / width : count > MAX_EMPTY)) {
                throw new IllegalArgumentException(count + " items of " + width + " bytes are not in the "
                        + buffer.remaining() + " that are left");
            }
            byte[] bytes = new byte[count * width];
            buffer.get(bytes);
            return EncodedItems.uniform(bytes, 0, width, count);
        }
        int[] ends = new int[checked(count, 4)];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            int length = getInt();
            end += length;
            if (length < 0 || end > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("an item has " + length + " bytes");
            }
            ends[i] = (int) end;
        }
        byte[] bytes = new byte[checked((int) end, 1)];
        buffer.get(bytes);
        return EncodedItems.of(bytes, ends);
    }

    private int checked(int count, int bytesEach) {
        if (count < 0 || count > buffer.remaining() / bytesEach) {
            throw new IllegalArgumentException(
                    "a message says " + count + " where " + buffer.remaining() + " bytes are left");
        }
        return count;
    }

    private ByteBuffer require(int bytes) {
        if (buffer.remaining() < bytes) {
            throw new IllegalArgumentException("a message ends " + (bytes - buffer.remaining()) + " bytes too early");
        }
        return buffer;
    }
}
