package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import org.jspecify.annotations.Nullable;

/** A value that holds no others, of a class that the product knows; see {@link Codecs#value}. Thread-safe. */
final class ValueCodec<T> implements TypeCodec<T> {

    private final Class<? super T> type;

    ValueCodec(Class<? super T> type) {
        this.type = type;
    }

    @Override
    public void write(WireWriter out, @Nullable T value) {
        if (out instanceof ValueWriter writer) {
            writer.writeValue(value);
        } else {
            out.writeObject(value);
        }
    }

    @Override
    public @Nullable T read(WireReader in) {
        return ObjectCodec.checked(type, in instanceof ValueReader reader ? reader.readValue() : in.readObject());
    }
}
