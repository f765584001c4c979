package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enum constants, by name: another order of them is no difference. Thread-safe. */
final class EnumCodec<E extends Enum<E>> implements TypeCodec<E> {

    private final Class<E> type;

    EnumCodec(Class<E> type) {
        this.type = type;
    }

    @Override
    public void write(WireWriter out, @Nullable E value) {
        out.writeString(value == null ? null : value.name());
    }

    @Override
    public @Nullable E read(WireReader in) {
        String name = in.readString();
        try {
            return name == null ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new EncodingException(
                    "",
                    "",
                    "enum " + type.getName() + " has no constant " + name + " in the JVM that reads it, only "
                            + names()
                            + ": the two class paths hold different builds of it",
                    e);
        }
    }

    /** Returns the names of all constants; their {@code toString} is a user's. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return names;
    }
}
