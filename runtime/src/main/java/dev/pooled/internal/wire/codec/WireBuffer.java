package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Nesting;
import dev.pooled.stub.ValueWriter;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing array of bytes that values are written into. Confined to the thread that writes.
 *
 * <pre>
 *   short, char, int, long, float, double   big-endian, as many bytes as they have
 *   size                                    7 bits per byte, the lowest first, bit 7 set when more follow
 *   string    null: size 0      Latin-1: size 1 + 2n, then n bytes      else: size 2 + 2n, then n chars
 *   array     null: size 0      else: size 1 + n, then n elements, little-endian, so that large ones are copied in bulk
 *   object    one byte of {@link Tag}, then what that kind writes
 * </pre>
 */
public final class WireBuffer implements WireWriter, ValueWriter {

    /** The most bytes a buffer holds: 2^31 - 64. */
    static final int MAX_BYTES = Integer.MAX_VALUE - 63;

    private static final int INITIAL_BYTES = 256;
    private static final int DOUBLED_UP_TO_BYTES = 64 << 20;
    private static final int SPARE_BYTES = 1024;

    /** What needs less does not get what much was needed for once. */
    private static final int LARGE_BYTES = 64 * 1024;

    private final CodecRegistry codecs;
    private final Nesting nesting = new Nesting();
    private final Trail trail = new Trail();
    private byte[] bytes;
    private int size;
    private @Nullable SoftReference<byte[]> largeRoom;

    /** An empty buffer whose objects {@code codecs} writes. */
    public WireBuffer(CodecRegistry codecs) {
        this(codecs, INITIAL_BYTES);
    }

    /** An empty buffer with room for {@code initialBytes} bytes before it grows. */
    public WireBuffer(CodecRegistry codecs, int initialBytes) {
        this.codecs = codecs;
        this.bytes = new byte[initialBytes];
    }

    /** Returns how many bytes were written. */
    public int size() {
        return size;
    }

    /** Returns a copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Returns the array behind the buffer, valid up to {@link #size()} and until the next write; not a copy. */
    public byte[] array() {
        return bytes;
    }

    /** Forgets everything, keeping the room. */
    public void reset() {
        truncate(0);
    }

    /**
     * Forgets everything. Room for more than {@code most} bytes is there again when it is needed, if memory was not short
     * meanwhile: to have new memory filled with zeros takes as long as to write into it.
     */
    public void reset(int most) {
        reset();
        if (bytes.length > most) {
            if (bytes.length >= LARGE_BYTES) {
                largeRoom = new SoftReference<>(bytes);
            }
            bytes = new byte[INITIAL_BYTES];
        }
    }

    /** Forgets what was written beyond the first {@code newSize} bytes: an item that turned out not to travel. */
    public void truncate(int newSize) {
        if (newSize < 0 || newSize > size) {
            throw new IllegalArgumentException("size must be between 0 and " + size + ": size=" + newSize);
        }
        size = newSize;
    }

    @Override
    public Nesting nesting() {
        return nesting;
    }

    /** Returns where in the object being written the writer is. */
    Trail trail() {
        return trail;
    }

    @Override
    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    @Override
    public void writeByte(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void writeShort(int value) {
        ensure(2);
        bytes[size] = (byte) (value >>> 8);
        bytes[size + 1] = (byte) value;
        size += 2;
    }

    @Override
    public void writeChar(int value) {
        writeShort(value);
    }

    @Override
    public void writeInt(int value) {
        ensure(4);
        Words.put32(bytes, size, value);
        size += 4;
    }

    @Override
    public void writeLong(long value) {
        ensure(8);
        Words.put(bytes, size, value);
        size += 8;
    }

    @Override
    public void writeFloat(float value) {
        writeInt(Float.floatToRawIntBits(value));
    }

    @Override
    public void writeDouble(double value) {
        writeLong(Double.doubleToRawLongBits(value));
    }

    @Override
    public void writeSize(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a size must not be negative: size=" + value);
        }
        writeUnsigned(value);
    }

    @Override
    @SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) drops the high bytes, which are zero here
    public void writeString(@Nullable String value) {
        if (value == null) {
            writeByte(0);
            return;
        }
        int length = value.length();
        if (isLatin1(value)) {
            writeStringLength(1, length);
            ensure(length);
            value.getBytes(0, length, bytes, size);
            size += length;
        } else {
            writeStringLength(2, length);
            ensure(2L * length);
            for (int i = 0; i < length; i++) {
                writeChar(value.charAt(i));
            }
        }
    }

    @Override
    public void writeBooleans(boolean @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 1) && values != null) {
            for (boolean value : values) {
                bytes[size++] = (byte) (value ? 1 : 0);
            }
        }
    }

    @Override
    public void writeBytes(byte @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 1) && values != null) {
            writeRaw(values, 0, values.length);
        }
    }

    @Override
    public void writeRaw(byte[] from, int offset, int length) {
        ensure(length);
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    @Override
    public void writeShorts(short @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 2) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeChars(char @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 2) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeInts(int @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 4) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeLongs(long @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 8) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeFloats(float @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 4) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeDoubles(double @Nullable [] values) {
        if (beginArray(values == null ? -1 : values.length, 8) && values != null) {
            size = PrimitiveArrays.put(values, bytes, size);
        }
    }

    @Override
    public void writeObject(@Nullable Object value) {
        int level = enter(value);
        boolean isOutermost = trail.enter();
        try {
            if (level == Nesting.DEEP_LEVEL) {
                nesting.runDeep(new Deeper(value));
            } else {
                codecs.writeObject(this, value);
            }
        } catch (EncodingException e) {
            throw e;
        } catch (RuntimeException e) { // of a class's own code: an accessor, a codec, an iterator
            throw Refusals.unwritable(value, trail, e);
        } catch (StackOverflowError e) {
            if (level == 0) { // only here is there room again
                throw Refusals.tooDeep(value, e);
            }
            throw e;
        } finally {
            trail.leave(isOutermost);
            nesting.leaveTo(level);
        }
    }

    private int enter(@Nullable Object value) {
        try {
            return nesting.enter(value);
        } catch (EncodingException e) {
            throw e.within(trail.path());
        }
    }

    @Override
    public void writeValue(@Nullable Object value) {
        try {
            codecs.writeObject(this, value);
        } catch (EncodingException e) {
            throw e;
        } catch (RuntimeException e) { // of a registered codec
            throw Refusals.unwritable(value, trail, e);
        }
    }

    /** What is written on another stack. */
    private final class Deeper implements Runnable {
        private final @Nullable Object value;

        Deeper(@Nullable Object value) {
            this.value = value;
        }

        @Override
        public void run() {
            codecs.writeObject(WireBuffer.this, value);
        }
    }

    /** Writes the length of an array, or that there is none, and makes room for its elements. */
    private boolean beginArray(int length, int elementBytes) {
        writeUnsigned(length + 1);
        if (length > 0) {
            ensure((long) length * elementBytes);
        }
        return length > 0;
    }

    private void writeStringLength(int kind, int length) {
        if (length > MAX_BYTES / kind) {
            throw tooLarge((long) size + (long) kind * length);
        }
        writeUnsigned(kind + 2 * length); // may exceed 2^31: it is read back unsigned
    }

    private void writeUnsigned(int value) {
        ensure(5);
        int left = value;
        while ((left & ~0x7F) != 0) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    private static boolean isLatin1(String value) {
        for (int i = 0, length = value.length(); i < length; i++) {
            if (value.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void ensure(long more) {
        if (more > bytes.length - size) {
            grow(size + more);
        }
    }

    private void grow(long needed) {
        if (needed > MAX_BYTES) {
            throw tooLarge(needed);
        }
        long old = bytes.length;
        long wanted = Math.max(old + (old < DOUBLED_UP_TO_BYTES ? old : old / 4), needed + SPARE_BYTES);
        byte[] room = takeLargeRoom(needed);
        if (room == null) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, MAX_BYTES));
        } else {
            System.arraycopy(bytes, 0, room, 0, size);
            bytes = room;
        }
    }

    private byte @Nullable [] takeLargeRoom(long needed) {
        byte[] room = largeRoom == null || needed < LARGE_BYTES ? null : largeRoom.get();
        if (room == null || room.length < needed) {
            return null;
        }
        largeRoom = null;
        return room;
    }

    private EncodingException tooLarge(long needed) {
        return new EncodingException(
                "",
                trail.path(),
                "too large to travel: at least " + needed + " bytes, and " + MAX_BYTES
                        + " are the most; send it in parts, or send the name of a file",
                null);
    }
}
