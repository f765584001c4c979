package dev.pooled.codec;

import org.jspecify.annotations.Nullable;

/**
 * Where a codec reads a value's bytes, in the order they were written.
 *
 * <p>Every method throws {@link dev.pooled.EncodingException} when the bytes end too early or announce more than there is;
 * nothing is allocated for a length before it is checked against the bytes at hand. Confined to the thread that reads.
 */
public interface WireReader {

    boolean readBoolean();

    byte readByte();

    short readShort();

    char readChar();

    int readInt();

    long readLong();

    float readFloat();

    double readDouble();

    @Nullable
    String readString();

    /** Reads a count that {@link WireWriter#writeSize} wrote; never more than the bytes that are left. */
    int readSize();

    boolean @Nullable [] readBooleans();

    byte @Nullable [] readBytes();

    /** Reads {@code length} bytes that {@link WireWriter#writeRaw} wrote. */
    byte[] readRaw(int length);

    short @Nullable [] readShorts();

    char @Nullable [] readChars();

    int @Nullable [] readInts();

    long @Nullable [] readLongs();

    float @Nullable [] readFloats();

    double @Nullable [] readDoubles();

    /**
     * Reads a value written by {@link WireWriter#writeObject}.
     *
     * @throws dev.pooled.EncodingException if its class is missing here, is refused by a filter, or cannot be rebuilt
     */
    @Nullable
    Object readObject();

    /** Returns how many bytes are left. */
    int remaining();
}
