package dev.pooled.internal.wire.codec;

import dev.pooled.codec.WireWriter;
import java.io.ByteArrayOutputStream;

/** What Java serialization wrote, without a copy of its own. Confined to the thread that writes. */
final class SerializedBytes extends ByteArrayOutputStream {

    SerializedBytes() {
        super(512);
    }

    /** Puts the bytes into {@code out}. */
    void appendTo(WireWriter out) {
        out.writeRaw(buf, 0, count);
    }
}
