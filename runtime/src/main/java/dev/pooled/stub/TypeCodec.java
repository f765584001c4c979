package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import org.jspecify.annotations.Nullable;

/**
 * How values of one declared type travel, {@code null} included. Unlike a {@link dev.pooled.codec.Codec} it belongs to a
 * place in a signature ({@code List<String>}), not to a class. Implementations are thread-safe.
 *
 * @param <T> the declared type
 */
public interface TypeCodec<T> {

    /** Writes {@code value}, which may be {@code null} unless {@code T} is written as a primitive. */
    void write(WireWriter out, @Nullable T value);

    /** Reads what {@link #write} wrote. */
    @Nullable
    T read(WireReader in);
}
