package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import org.jspecify.annotations.Nullable;

/** Any value with its run-time class, which {@code type}, the raw class of {@code T}, must admit. Thread-safe. */
final class ObjectCodec<T> implements TypeCodec<T> {

    private final Class<? super T> type;

    ObjectCodec(Class<? super T> type) {
        this.type = type;
    }

    @Override
    public void write(WireWriter out, @Nullable T value) {
        out.writeObject(value);
    }

    @Override
    public @Nullable T read(WireReader in) {
        return checked(type, in.readObject());
    }

    /** Returns {@code value} if it is a {@code type}. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // checked as far as the class goes
    static <T> @Nullable T checked(Class<?> type, @Nullable Object value) {
        if (value != null && !type.isInstance(value)) {
            throw Failures.unexpected(type, value);
        }
        return (T) value;
    }
}
