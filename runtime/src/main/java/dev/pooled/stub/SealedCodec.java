package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import org.jspecify.annotations.Nullable;

/**
 * A value of a sealed type: a number for its class, then that class's own codec. Thread-safe.
 *
 * <pre>
 *   0      null
 *   1      a class without a codec of its own: the value with its run-time class
 *   2 + n  a value of subtype n, in the order in which the stub lists them
 * </pre>
 *
 * The number is one byte, or two where the type has very many subtypes.
 */
final class SealedCodec<T> implements TypeCodec<T> {

    private static final int NULL = 0;
    private static final int OTHER = 1;
    private static final int FIRST = 2;
    private static final int MOST_IN_ONE_BYTE = Byte.MAX_VALUE - FIRST;

    private final Class<? super T> type;
    private final Class<?>[] classes;
    private final TypeCodec<?>[] codecs;

    SealedCodec(Class<? super T> type, Codecs.Subtype<? extends T>[] subtypes) {
        this.type = type;
        classes = new Class<?>[subtypes.length];
        codecs = new TypeCodec<?>[subtypes.length];
        for (int i = 0; i < subtypes.length; i++) {
            classes[i] = subtypes[i].type();
            codecs[i] = subtypes[i].codec();
        }
    }

    @Override
    public void write(WireWriter out, @Nullable T value) {
        if (value == null) {
            writeNumber(out, NULL);
            return;
        }
        int index = indexOf(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        if (index < 0) {
            writeNumber(out, OTHER);
            out.writeObject(value);
            return;
        }
        writeNumber(out, FIRST + index);
        TypeCodec<T> codec = Codecs.as(codecs[index]);
        if (codec instanceof Codecs.OfRecord<T> record) {
            record.writePresent(out, value);
        } else {
            codec.write(out, value);
        }
    }

    private void writeNumber(WireWriter out, int number) {
        if (codecs.length > MOST_IN_ONE_BYTE) {
            out.writeShort(number);
        } else {
            out.writeByte(number);
        }
    }

    private int indexOf(Class<?> wanted) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    @SuppressWarnings("unchecked") // checked as far as the class goes
    public @Nullable T read(WireReader in) {
        int kind = codecs.length > MOST_IN_ONE_BYTE ? in.readShort() : in.readByte();
        if (kind == NULL) {
            return null;
        } else if (kind == OTHER) {
            Object value = in.readObject();
            if (value != null && !type.isInstance(value)) {
                throw Failures.unexpected(type, value);
            }
            return (T) value;
        } else if (kind < 0 || kind - FIRST >= codecs.length) {
            throw Failures.broken("the bytes are no " + type.getName() + ": subtype " + kind + " of " + codecs.length);
        }
        TypeCodec<T> codec = Codecs.as(codecs[kind - FIRST]);
        return codec instanceof Codecs.OfRecord<T> record ? record.readPresent(in) : codec.read(in);
    }
}
