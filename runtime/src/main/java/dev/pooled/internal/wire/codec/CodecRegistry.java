package dev.pooled.internal.wire.codec;

import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All the ways in which values of any class travel. For each class the first that applies is taken: a registered codec, a
 * built-in one, arrays and collections element by element, Java serialization. Thread-safe.
 *
 * <p>Codecs found by {@link java.util.ServiceLoader} are asked like registered ones, except for strings, boxed primitives,
 * arrays and the collections of {@code java.util}: a worker that only meets these never looks for services. The order of
 * the files is that of a value's way: this one, {@link Kinds} for its class, then the codecs that its {@link Tag} names.
 */
public final class CodecRegistry {

    private final Map<Class<?>, Codec<?>> registered = new HashMap<>();
    private final ClassFinder classes;
    private volatile @Nullable Kinds kinds;
    private volatile @Nullable Map<Class<?>, Codec<?>> services;

    /**
     * Makes a registry that prefers {@code registered}.
     *
     * @param registered at most one codec for each class
     * @param loader finds classes and services; {@code null} for the thread's context class loader at the time, or the
     *     system's
     */
    public CodecRegistry(List<Codec<?>> registered, @Nullable ClassLoader loader) {
        this(registered, loader, null);
    }

    /**
     * Makes a registry that prefers {@code registered}, and tells classes of one name apart.
     *
     * @param origins numbers the class loaders; {@code null} where all classes are on the class path
     */
    public CodecRegistry(List<Codec<?>> registered, @Nullable ClassLoader loader, @Nullable ClassOrigins origins) {
        for (Codec<?> codec : registered) {
            Codec<?> other = this.registered.put(codec.type(), codec);
            if (other != null && other != codec) {
                throw new IllegalArgumentException("two codecs for "
                        + codec.type().getName() + ": " + other.getClass().getName() + " and "
                        + codec.getClass().getName());
            }
        }
        this.classes = new ClassFinder(loader, origins);
    }

    /**
     * Writes {@code value} with its run-time class.
     *
     * @throws dev.pooled.EncodingException if it, or something it holds, cannot travel
     */
    public void writeObject(WireWriter out, @Nullable Object value) {
        if (value == null) {
            out.writeByte(Tag.NULL);
            return;
        }
        Class<?> type = value.getClass();
        Codec<?> codec = registered.isEmpty() ? null : registered.get(type);
        if (codec != null) {
            NamedCodecs.writeCoded(out, value, codec, this);
        } else if (type == String.class) {
            out.writeByte(Tag.STRING);
            out.writeString((String) value);
        } else if (type == Integer.class) {
            out.writeByte(Tag.INT);
            out.writeInt((Integer) value);
        } else if (type == Long.class) {
            out.writeByte(Tag.LONG);
            out.writeLong((Long) value);
        } else if (type == Double.class) {
            out.writeByte(Tag.DOUBLE);
            out.writeDouble((Double) value);
        } else if (type == Boolean.class) {
            out.writeByte((Boolean) value ? Tag.TRUE : Tag.FALSE);
        } else {
            write(out, value, kinds().of(value));
        }
    }

    /**
     * Reads what {@link #writeObject} wrote.
     *
     * @throws dev.pooled.EncodingException if the bytes are something else, or a class is missing here or refused
     */
    public @Nullable Object readObject(WireReader in) {
        byte tag = in.readByte();
        return switch (Tag.family(tag)) {
            case 0 -> readScalar(in, tag);
            case 1 -> readPrimitives(in, tag);
            case 2 -> NamedCodecs.read(in, tag, this);
            case 3 -> CollectionCodecs.read(in, tag);
            case 4 -> BuiltInCodecs.read(in, tag);
            case 5 -> TimeCodecs.read(in, tag);
            default -> throw unknown(tag);
        };
    }

    /**
     * Returns the name by which the other JVM finds {@code type}, for {@link #initialised}.
     *
     * @throws dev.pooled.EncodingException if it has none
     */
    public String nameOf(Class<?> type) {
        return nameOf(type, "");
    }

    /** As {@link #nameOf(Class)}, of a value that stands at {@code path} of what is written. */
    String nameOf(Class<?> type, String path) {
        if (type.isHidden()) {
            throw Refusals.hidden(type, path);
        }
        return ClassNames.travelling(type.getName(), classes.originOf(type));
    }

    /** Returns the class that the other JVM has named, initialised. */
    public Class<?> initialised(String travellingName) throws ClassNotFoundException {
        Class<?> type = classes.load(travellingName);
        return Class.forName(type.getName(), /* initialize= */ true, type.getClassLoader());
    }

    /** Returns where classes are found by name. */
    ClassFinder classes() {
        return classes;
    }

    /** Returns how values of each class are written; racing threads may decide twice, and alike. */
    Kinds kinds() {
        Kinds found = kinds;
        if (found == null) {
            found = new Kinds(this);
            kinds = found;
        }
        return found;
    }

    /** Returns the codec that was registered for {@code type}; services not counted. */
    @Nullable
    Codec<?> registered(Class<?> type) {
        return registered.get(type);
    }

    /** Returns the codec that was registered for {@code type} or is found as a service. */
    @Nullable
    Codec<?> codec(Class<?> type) {
        Codec<?> codec = registered.get(type);
        return codec != null ? codec : services().get(type);
    }

    private Map<Class<?>, Codec<?>> services() {
        Map<Class<?>, Codec<?>> found = services;
        if (found == null) {
            found = ServiceCodecs.find(classes.loader()); // outside any lock: it runs the codecs' constructors
            services = found;
        }
        return found;
    }

    private void write(WireWriter out, Object value, Kinds.Kind kind) {
        byte tag = kind.tag();
        switch (Tag.family(tag)) {
            case 0 -> writeScalar(out, value, tag);
            case 1 -> writePrimitives(out, value, tag);
            case 2 -> NamedCodecs.write(out, value, kind, this);
            case 3 -> CollectionCodecs.write(out, value, tag, this);
            case 4 -> BuiltInCodecs.write(out, value, tag, this);
            case 5 -> TimeCodecs.write(out, value, tag);
            default -> throw new AssertionError(tag);
        }
    }

    private static void writeScalar(WireWriter out, Object value, byte tag) {
        out.writeByte(tag);
        switch (tag) {
            case Tag.BYTE -> out.writeByte((Byte) value);
            case Tag.SHORT -> out.writeShort((Short) value);
            case Tag.CHAR -> out.writeChar((Character) value);
            case Tag.FLOAT -> out.writeFloat((Float) value);
            default -> throw new AssertionError(tag);
        }
    }

    private static @Nullable Object readScalar(WireReader in, byte tag) {
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.FALSE -> false;
            case Tag.TRUE -> true;
            case Tag.BYTE -> in.readByte();
            case Tag.SHORT -> in.readShort();
            case Tag.CHAR -> in.readChar();
            case Tag.INT -> in.readInt();
            case Tag.LONG -> in.readLong();
            case Tag.FLOAT -> in.readFloat();
            case Tag.DOUBLE -> in.readDouble();
            case Tag.STRING -> present(in.readString());
            default -> throw unknown(tag);
        };
    }

    private static void writePrimitives(WireWriter out, Object value, byte tag) {
        out.writeByte(tag);
        switch (tag) {
            case Tag.BOOLEANS -> out.writeBooleans((boolean[]) value);
            case Tag.BYTES -> out.writeBytes((byte[]) value);
            case Tag.SHORTS -> out.writeShorts((short[]) value);
            case Tag.CHARS -> out.writeChars((char[]) value);
            case Tag.INTS -> out.writeInts((int[]) value);
            case Tag.LONGS -> out.writeLongs((long[]) value);
            case Tag.FLOATS -> out.writeFloats((float[]) value);
            case Tag.DOUBLES -> out.writeDoubles((double[]) value);
            default -> throw new AssertionError(tag);
        }
    }

    private static Object readPrimitives(WireReader in, byte tag) {
        return present(
                switch (tag) {
                    case Tag.BOOLEANS -> in.readBooleans();
                    case Tag.BYTES -> in.readBytes();
                    case Tag.SHORTS -> in.readShorts();
                    case Tag.CHARS -> in.readChars();
                    case Tag.INTS -> in.readInts();
                    case Tag.LONGS -> in.readLongs();
                    case Tag.FLOATS -> in.readFloats();
                    case Tag.DOUBLES -> in.readDoubles();
                    default -> throw unknown(tag);
                });
    }

    /** Returns {@code value}, which the writer never left out. */
    static <T> T present(@Nullable T value) {
        if (value == null) {
            throw Refusals.broken("the bytes are not what was written: something that must be there is null");
        }
        return value;
    }

    /** There is no such tag. */
    static RuntimeException unknown(byte tag) {
        return Refusals.broken("the bytes are not what was written: there is no kind of value " + tag);
    }
}
