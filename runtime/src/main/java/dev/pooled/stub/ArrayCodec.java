package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An array of references, element by element; {@code component} is the raw class of {@code T}. Thread-safe. */
final class ArrayCodec<T> implements TypeCodec<T[]> {

    private final TypeCodec<T> element;
    private final Class<? super T> component;

    ArrayCodec(TypeCodec<T> element, Class<? super T> component) {
        this.element = element;
        this.component = component;
    }

    @Override
    public void write(WireWriter out, T @Nullable [] values) {
        out.writeBoolean(values != null);
        if (values != null) {
            out.writeSize(values.length);
            for (int i = 0; i < values.length; i++) {
                CollectionCodec.writeElement(out, i, element, values[i]);
            }
        }
    }

    /** The array grows with what was really read: nested bytes may announce more than they hold. */
    @Override
    @SuppressWarnings("unchecked") // an array of T's raw class
    public @Nullable T @Nullable [] read(WireReader in) {
        if (!in.readBoolean()) {
            return null;
        }
        int size = in.readSize();
        @Nullable T[] values = (T[]) Array.newInstance(component, Math.min(size, CollectionCodec.FIRST_ELEMENTS));
        for (int i = 0; i < size; i++) {
            if (i == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
            }
            values[i] = element.read(in);
        }
        return values;
    }
}
