package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Optional}, or {@code null} where a caller passes that all the same. Thread-safe. */
@SuppressWarnings("NullableOptional")
final class OptionalCodec<T> implements TypeCodec<Optional<T>> {

    private final TypeCodec<T> value;

    OptionalCodec(TypeCodec<T> value) {
        this.value = value;
    }

    @Override
    public void write(WireWriter out, @Nullable Optional<T> optional) {
        out.writeBoolean(optional != null);
        if (optional != null) {
            value.write(out, optional.orElse(null));
        }
    }

    @Override
    public @Nullable Optional<T> read(WireReader in) {
        return in.readBoolean() ? Optional.ofNullable(value.read(in)) : null;
    }
}
