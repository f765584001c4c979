package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import org.jspecify.annotations.Nullable;

/** Strings inside of something else. Stateless. */
final class StringCodec implements TypeCodec<String> {

    static final StringCodec INSTANCE = new StringCodec();

    private StringCodec() {}

    @Override
    public void write(WireWriter out, @Nullable String value) {
        out.writeString(value);
    }

    @Override
    public @Nullable String read(WireReader in) {
        return in.readString();
    }
}
