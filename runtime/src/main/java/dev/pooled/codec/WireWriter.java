package dev.pooled.codec;

import org.jspecify.annotations.Nullable;

/**
 * Where a codec writes a value's bytes. The byte order and the room for the bytes are the writer's business.
 *
 * <p>Everything is read back by the method of the same name in {@link WireReader}, in the same order. Strings, arrays and
 * objects may be {@code null}. Confined to the thread that writes.
 */
public interface WireWriter {

    void writeBoolean(boolean value);

    void writeByte(int value);

    void writeShort(int value);

    void writeChar(int value);

    void writeInt(int value);

    void writeLong(long value);

    void writeFloat(float value);

    void writeDouble(double value);

    /** Writes a string of any length, or {@code null}; every char survives, unpaired surrogates included. */
    void writeString(@Nullable String value);

    /**
     * Writes a length or count: one byte below 128, at most five.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    void writeSize(int value);

    void writeBooleans(boolean @Nullable [] values);

    void writeBytes(byte @Nullable [] values);

    /** Writes {@code length} bytes as they are, without a length in front; read back by {@link WireReader#readRaw}. */
    void writeRaw(byte[] bytes, int offset, int length);

    void writeShorts(short @Nullable [] values);

    void writeChars(char @Nullable [] values);

    void writeInts(int @Nullable [] values);

    void writeLongs(long @Nullable [] values);

    void writeFloats(float @Nullable [] values);

    void writeDoubles(double @Nullable [] values);

    /**
     * Writes any value with its run-time class: by a built-in codec, a registered one, or Java serialization.
     *
     * @throws dev.pooled.EncodingException if it, or something it holds, can travel by none of these
     */
    void writeObject(@Nullable Object value);
}
