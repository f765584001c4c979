package dev.pooled.internal.wire.codec;

import java.io.Serializable;

/**
 * What stands in a serialised graph for an object that is not serialisable itself but has a codec. Immutable: the array
 * must not change any more.
 */
final class CodedObject implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    /** Stands for what {@link CodecRegistry#writeObject} wrote. */
    CodedObject(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the bytes; not a copy. */
    byte[] bytes() {
        return bytes;
    }
}
