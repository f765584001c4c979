package dev.pooled.internal.wire.codec;

import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values that travel with the name of their class: coded, serialised, records, enums, classes, arrays. Stateless. */
final class NamedCodecs {

    /** Arrays are made no longer than this before so many elements were really read. */
    private static final int FIRST_ELEMENTS = 1024;

    private NamedCodecs() {}

    static void write(WireWriter out, Object value, Kinds.Kind kind, CodecRegistry codecs) {
        switch (kind.tag()) {
            case Tag.CODED -> writeCoded(out, value, CodecRegistry.present(kind.codec()), codecs);
            case Tag.SERIALIZED -> writeSerialized(out, value, codecs);
            case Tag.RECORD -> {
                out.writeByte(Tag.RECORD);
                writeName(out, value.getClass(), codecs);
                CodecRegistry.present(kind.record()).write(out, value);
            }
            case Tag.ENUM -> {
                out.writeByte(Tag.ENUM);
                writeName(out, ((Enum<?>) value).getDeclaringClass(), codecs);
                out.writeString(((Enum<?>) value).name());
            }
            case Tag.CLASS -> {
                out.writeByte(Tag.CLASS);
                writeName(out, (Class<?>) value, codecs);
            }
            case Tag.ARRAY -> writeArray(out, (Object[]) value, codecs);
            case Tag.STRINGS -> writeStrings(out, (String[]) value);
            default -> throw new AssertionError(kind);
        }
    }

    static Object read(WireReader in, byte tag, CodecRegistry codecs) {
        return switch (tag) {
            case Tag.CODED -> readCoded(in, codecs);
            case Tag.SERIALIZED -> JavaSerialization.read(in.readRaw(in.readSize()), codecs);
            case Tag.RECORD -> readRecord(in, codecs);
            case Tag.ENUM -> readEnum(in, codecs);
            case Tag.CLASS -> readClass(in, codecs);
            case Tag.ARRAY -> readArray(in, codecs);
            case Tag.STRINGS -> readStrings(in);
            default -> throw CodecRegistry.unknown(tag);
        };
    }

    /** Writes {@code value} by its registered codec. */
    static void writeCoded(WireWriter out, Object value, Codec<?> codec, CodecRegistry codecs) {
        out.writeByte(Tag.CODED);
        writeName(out, codec.type(), codecs);
        writeBy(codec, out, value);
    }

    /** Writes {@code value} by Java serialization. */
    static void writeSerialized(WireWriter out, Object value, CodecRegistry codecs) {
        SerializedBytes bytes = JavaSerialization.write(value, Trail.path(out), codecs);
        out.writeByte(Tag.SERIALIZED);
        out.writeSize(bytes.size());
        bytes.appendTo(out);
    }

    private static <T> void writeBy(Codec<T> codec, WireWriter out, Object value) {
        codec.write(out, codec.type().cast(value));
    }

    private static Object readCoded(WireReader in, CodecRegistry codecs) {
        Class<?> type = readClass(in, codecs);
        Codec<?> codec = codecs.codec(type);
        if (codec == null) {
            throw Refusals.broken("no codec for " + type.getName() + " is registered here; give it to the pool with"
                    + " codec(…), or name it in META-INF/services/dev.pooled.codec.Codec on both sides");
        }
        return CodecRegistry.<Object>present(codec.read(in));
    }

    private static Object readRecord(WireReader in, CodecRegistry codecs) {
        Class<?> type = readClass(in, codecs);
        RecordCodec record = codecs.kinds().get(type).record();
        if (record == null) {
            throw Refusals.broken(type.getName() + " is written as a record, but is none here, or is serialisable");
        }
        return record.read(in);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is only known by its name; that it is an enum is checked
    private static Object readEnum(WireReader in, CodecRegistry codecs) {
        Class<?> type = readClass(in, codecs);
        String name = CodecRegistry.present(in.readString());
        if (!type.isEnum()) {
            throw Refusals.broken(type.getName() + " is no enum here");
        }
        try {
            return Enum.valueOf((Class) type, name);
        } catch (IllegalArgumentException e) {
            throw Refusals.broken(
                    "enum " + type.getName() + " has no constant " + name + " in the JVM that reads it, only "
                            + Arrays.toString(type.getEnumConstants())
                            + ": the two class paths hold different builds of it",
                    e);
        }
    }

    private static void writeName(WireWriter out, Class<?> type, CodecRegistry codecs) {
        out.writeString(codecs.nameOf(type, type.isHidden() ? Trail.path(out) : ""));
    }

    private static Class<?> readClass(WireReader in, CodecRegistry codecs) {
        return codecs.classes().find(CodecRegistry.present(in.readString()));
    }

    private static void writeArray(WireWriter out, Object[] values, CodecRegistry codecs) {
        out.writeByte(Tag.ARRAY);
        writeName(out, values.getClass().getComponentType(), codecs);
        out.writeSize(values.length);
        for (int i = 0; i < values.length; i++) {
            Trail.at(out, i);
            out.writeObject(values[i]);
        }
    }

    private static Object[] readArray(WireReader in, CodecRegistry codecs) {
        Class<?> component = readClass(in, codecs);
        if (component.isPrimitive()) {
            throw Refusals.broken("the bytes are not what was written: an array of objects that are " + component);
        }
        int size = in.readSize();
        @Nullable Object[] values = (Object[]) Array.newInstance(component, Math.min(size, FIRST_ELEMENTS));
        for (int i = 0; i < size; i++) {
            if (i == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
            }
            Object value = in.readObject();
            if (value != null && !component.isInstance(value)) {
                throw Refusals.broken("an array of " + component.getName() + " cannot hold " + Refusals.nameOf(value));
            }
            values[i] = value;
        }
        return values;
    }

    private static void writeStrings(WireWriter out, String[] values) {
        out.writeByte(Tag.STRINGS);
        out.writeSize(values.length);
        for (String value : values) {
            out.writeString(value);
        }
    }

    private static @Nullable String[] readStrings(WireReader in) {
        int size = in.readSize();
        @Nullable String[] values = new String[Math.min(size, FIRST_ELEMENTS)];
        for (int i = 0; i < size; i++) {
            if (i == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
            }
            values[i] = in.readString();
        }
        return values;
    }
}
