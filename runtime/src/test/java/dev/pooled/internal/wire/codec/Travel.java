package dev.pooled.internal.wire.codec;

import dev.pooled.codec.Codec;
import java.util.List;

/** Sends values through bytes and back, as from one JVM to another. */
final class Travel {

    static final CodecRegistry CODECS = registry();

    private Travel() {}

    static CodecRegistry registry(Codec<?>... registered) {
        return new CodecRegistry(List.of(registered), Travel.class.getClassLoader());
    }

    static byte[] encode(Object value) {
        return encode(value, CODECS);
    }

    static byte[] encode(Object value, CodecRegistry codecs) {
        WireBuffer out = new WireBuffer(codecs, 0);
        out.writeObject(value);
        return out.toByteArray();
    }

    static Object decode(byte[] bytes) {
        return decode(bytes, CODECS);
    }

    static Object decode(byte[] bytes, CodecRegistry codecs) {
        WireBytes in = new WireBytes(bytes, codecs);
        Object value = in.readObject();
        if (in.remaining() != 0) {
            throw new AssertionError(in.remaining() + " bytes were not read");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // what comes back is of the same kind, or the test fails
    static <T> T thereAndBack(T value) {
        return (T) decode(encode(value));
    }

    @SuppressWarnings("unchecked") // what comes back is of the same kind, or the test fails
    static <T> T thereAndBack(T value, CodecRegistry codecs) {
        return (T) decode(encode(value, codecs), codecs);
    }
}
