package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.stub.Nesting;
import dev.pooled.stub.ValueReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that values are read from, laid out as {@link WireBuffer} draws them. Nothing in them is trusted: every read is
 * checked against the bytes that are left before anything is allocated. Confined to the thread that reads.
 */
public final class WireBytes implements WireReader, ValueReader {

    private final CodecRegistry codecs;
    private final Nesting nesting = new Nesting();
    private byte[] bytes = {};
    private int from;
    private int position;
    private int to;

    /** Reads all of {@code bytes}, which must not change meanwhile. */
    public WireBytes(byte[] bytes, CodecRegistry codecs) {
        this(bytes, 0, bytes.length, codecs);
    }

    /** Reads {@code bytes[from..to)}, which must not change meanwhile. */
    public WireBytes(byte[] bytes, int from, int to, CodecRegistry codecs) {
        this.codecs = codecs;
        reset(bytes, from, to);
    }

    /** Goes on with {@code newBytes[newFrom..newTo)}. */
    public void reset(byte[] newBytes, int newFrom, int newTo) {
        if (newFrom < 0 || newFrom > newTo || newTo > newBytes.length) {
            throw new IllegalArgumentException(
                    "no range of " + newBytes.length + " bytes: from=" + newFrom + ", to=" + newTo);
        }
        bytes = newBytes;
        from = newFrom;
        position = newFrom;
        to = newTo;
        nesting.reset();
    }

    /** Returns the index in the array of the byte that is read next. */
    public int position() {
        return position;
    }

    /** Steps over {@code length} bytes. */
    public void skip(int length) {
        take(length);
    }

    @Override
    public int remaining() {
        return to - position;
    }

    @Override
    public boolean readBoolean() {
        byte value = readByte();
        if ((value & ~1) != 0) {
            throw Refusals.broken("the bytes are not what was written: " + value + " is no boolean");
        }
        return value == 1;
    }

    @Override
    public byte readByte() {
        return bytes[take(1)];
    }

    @Override
    public short readShort() {
        int at = take(2);
        return (short) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
    }

    @Override
    public char readChar() {
        return (char) readShort();
    }

    @Override
    public int readInt() {
        return Words.int32(bytes, take(4));
    }

    @Override
    public long readLong() {
        return Words.get(bytes, take(8));
    }

    @Override
    public float readFloat() {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public int readSize() {
        int size = readUnsigned();
        if (size < 0 || size > remaining()) {
            throw endsBefore(Integer.toUnsignedLong(size));
        }
        return size;
    }

    @Override
    @SuppressWarnings("deprecation") // String(byte[], int, int, int) is Latin-1 without loading a charset
    public @Nullable String readString() {
        long header = Integer.toUnsignedLong(readUnsigned());
        if (header == 0) {
            return null;
        }
        int length = (int) ((header - 1) >>> 1);
        if ((header & 1) == 1) {
            return new String(bytes, 0, take(length), length);
        }
        int at = take(2L * length);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[at + 2 * i] & 0xFF) << 8 | (bytes[at + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    @Override
    public boolean @Nullable [] readBooleans() {
        int length = readLength(1);
        if (length < 0) {
            return null;
        }
        boolean[] values = new boolean[length];
        for (int i = 0; i < length; i++) {
            values[i] = readBoolean();
        }
        return values;
    }

    @Override
    public byte @Nullable [] readBytes() {
        int length = readLength(1);
        return length < 0 ? null : readRaw(length);
    }

    @Override
    public byte[] readRaw(int length) {
        if (length < 0) {
            throw Refusals.broken("the bytes are not what was written: a length of " + length);
        }
        int at = take(length);
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    @Override
    public short @Nullable [] readShorts() {
        int length = readLength(2);
        if (length < 0) {
            return null;
        }
        short[] values = new short[length];
        PrimitiveArrays.get(bytes, take(2L * length), values);
        return values;
    }

    @Override
    public char @Nullable [] readChars() {
        int length = readLength(2);
        if (length < 0) {
            return null;
        }
        char[] values = new char[length];
        PrimitiveArrays.get(bytes, take(2L * length), values);
        return values;
    }

    @Override
    public int @Nullable [] readInts() {
        int length = readLength(4);
        if (length < 0) {
            return null;
        }
        int[] values = new int[length];
        PrimitiveArrays.get(bytes, take(4L * length), values);
        return values;
    }

    @Override
    public long @Nullable [] readLongs() {
        int length = readLength(8);
        if (length < 0) {
            return null;
        }
        long[] values = new long[length];
        PrimitiveArrays.get(bytes, take(8L * length), values);
        return values;
    }

    @Override
    public float @Nullable [] readFloats() {
        int length = readLength(4);
        if (length < 0) {
            return null;
        }
        float[] values = new float[length];
        PrimitiveArrays.get(bytes, take(4L * length), values);
        return values;
    }

    @Override
    public double @Nullable [] readDoubles() {
        int length = readLength(8);
        if (length < 0) {
            return null;
        }
        double[] values = new double[length];
        PrimitiveArrays.get(bytes, take(8L * length), values);
        return values;
    }

    @Override
    public Nesting nesting() {
        return nesting;
    }

    @Override
    public @Nullable Object readObject() {
        int level = nesting.enter();
        try {
            if (level == Nesting.DEEP_LEVEL) {
                Deeper deeper = new Deeper();
                nesting.runDeep(deeper);
                return deeper.value;
            }
            return codecs.readObject(this);
        } catch (EncodingException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) { // of a class's own code, or of values that do not fit together
            throw Refusals.unreadable(e);
        } catch (StackOverflowError e) {
            if (level == 0) { // only here is there room again
                throw Refusals.broken("the bytes nest values too deeply: the stack overflowed", e);
            }
            throw e;
        } finally {
            nesting.leaveTo(level);
        }
    }

    /** Reads like {@link #readObject}: bytes that are no such value may hold others all the same. */
    @Override
    public @Nullable Object readValue() {
        int tag = position < to ? bytes[position] : Tag.NULL;
        if (!Tag.holdsNothing((byte) tag)) {
            return readObject();
        }
        try {
            return codecs.readObject(this);
        } catch (EncodingException e) {
            throw e;
        } catch (RuntimeException e) { // of values that do not fit together
            throw Refusals.unreadable(e);
        }
    }

    /** What is read on another stack. */
    private final class Deeper implements Runnable {
        private @Nullable Object value;

        @Override
        public void run() {
            value = codecs.readObject(WireBytes.this);
        }
    }

    /** Reads the length of an array, -1 for none, and checks that so many elements are left. */
    private int readLength(int elementBytes) {
        long header = Integer.toUnsignedLong(readUnsigned());
        if ((header - 1) * elementBytes > remaining()) {
            throw endsBefore((header - 1) * elementBytes);
        }
        return (int) header - 1;
    }

    private int readUnsigned() {
        int first = readByte();
        return first >= 0 ? first : readUnsignedRest(first & 0x7F);
    }

    private int readUnsignedRest(int first) {
        int value = first;
        for (int shift = 7; shift <= 28; shift += 7) {
            int next = readByte();
            if (shift == 28 && (next & 0xF0) != 0) {
                break;
            }
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw Refusals.broken("the bytes are not what was written: a size has more than 32 bits");
    }

    /** Checks that {@code count} bytes are left, steps over them, and returns where they begin. */
    private int take(long count) {
        int at = position;
        if (count > to - at) {
            throw endsBefore(count);
        }
        position = at + (int) count;
        return at;
    }

    private EncodingException endsBefore(long more) {
        return Refusals.broken("the bytes end after " + (to - from) + " of at least " + (position - from + more)
                + ": they were cut off, or are not what was written");
    }
}
