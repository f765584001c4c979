package dev.pooled.ignite;

import dev.pooled.spi.EncodedItems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes of messages in the making, which {@link ByteReader} reads; big-endian. Not thread-safe. */
final class ByteWriter {

    private ByteBuffer buffer = ByteBuffer.allocate(512);

    int size() {
        return buffer.position();
    }

    /** Returns a copy of what was written, and is empty again; memory for more than {@code spareBytes} is let go. */
    byte[] take(int spareBytes) {
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        buffer = buffer.capacity() > spareBytes ? ByteBuffer.allocate(512) : buffer.clear();
        return bytes;
    }

    /** Lets go what was written after the first {@code size} bytes. */
    void truncate(int size) {
        buffer.position(size);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int wanted = Math.addExact(buffer.position(), bytes);
            int capacity = (int) Math.max(wanted, Math.min(2L * buffer.capacity(), Integer.MAX_VALUE - 8));
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
        }
        return buffer;
    }

    void putByte(byte value) {
        room(1).put(value);
    }

    void putBoolean(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
    }

    void putInt(int value) {
        room(4).putInt(value);
    }

    void putLong(long value) {
        room(8).putLong(value);
    }

    @SuppressWarnings("EnumOrdinal") // both ends speak the same version of the protocol
    void putEnum(Enum<?> value) {
        putByte((byte) value.ordinal());
    }

    void putString(String value) {
        putBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void putOptional(@Nullable String value) {
        putBytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    void putBytes(byte @Nullable [] value) {
        putInt(value == null ? -1 : value.length);
        if (value != null) {
            room(value.length).put(value);
        }
    }

    /** Appends bytes without their length. */
    void putRaw(byte[] bytes) {
        room(bytes.length).put(bytes);
    }

    void putStrings(List<String> values) {
        putInt(values.size());
        values.forEach(this::putString);
    }

    void putMap(Map<String, String> values) {
        putInt(values.size());
        values.forEach((key, value) -> {
            putString(key);
            putString(value);
        });
    }

    /** Writes how many there are, the length of all or of each, and their bytes. */
    void putItems(EncodedItems items) {
        putInt(items.count());
        putInt(items.width());
        if (items.width() < 0) {
            for (int i = 0; i < items.count(); i++) {
                putInt(items.end(i) - items.start(i));
            }
        }
        int length = items.lengthBytes();
        if (length > 0) {
            room(length).put(items.bytes(), items.start(0), length);
        }
    }
}
