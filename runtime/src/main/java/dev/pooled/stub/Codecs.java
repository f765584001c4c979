package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that generated code composes: a {@code List<String>} is {@code list(string())}. What is not listed here and
 * is no primitive travels by {@link #object}, with its run-time class. Thread-safe.
 *
 * <p>Collections keep their kind: the common mutable and unmodifiable ones of the JDK element by element, any other by its
 * run-time class. Named classes instead of lambdas, because a worker loads them before its first answer.
 */
public final class Codecs {

    private static final byte NULL = 0;
    private static final byte MUTABLE = 1;
    private static final byte UNMODIFIABLE = 2;
    private static final byte LINKED = 3;
    private static final byte OTHER = 4;

    private Codecs() {}

    /** Any value with its run-time class; reading refuses what is no {@code type}, the raw class of {@code T}. */
    public static <T> TypeCodec<T> object(Class<? super T> type) {
        return new ObjectCodec<>(type);
    }

    /**
     * The same codec for a type that differs in type arguments only: {@code List<? extends Number>} travels as
     * {@code List<Number>} does.
     */
    @SuppressWarnings("unchecked") // the two types have one erasure, and codecs look no further
    public static <T> TypeCodec<T> as(TypeCodec<?> codec) {
        return (TypeCodec<T>) codec;
    }

    public static TypeCodec<String> string() {
        return StringCodec.INSTANCE;
    }

    /** Enum constants, by name. */
    public static <E extends Enum<E>> TypeCodec<E> enumOf(Class<E> type) {
        return new EnumCodec<>(type);
    }

    public static <T> TypeCodec<List<T>> list(TypeCodec<T> element) {
        return new ListCodec<>(element);
    }

    /** A declared {@code Collection}: lists and sets keep being what they are. */
    public static <T> TypeCodec<Collection<T>> collection(TypeCodec<T> element) {
        return new IterableCodec<>(element, Collection.class);
    }

    /** A declared {@code Iterable}: lists and sets keep being what they are. */
    public static <T> TypeCodec<Iterable<T>> iterable(TypeCodec<T> element) {
        return new IterableCodec<>(element, Iterable.class);
    }

    public static <T> TypeCodec<Set<T>> set(TypeCodec<T> element) {
        return new SetCodec<>(element);
    }

    public static <K, V> TypeCodec<Map<K, V>> map(TypeCodec<K> key, TypeCodec<V> value) {
        return new MapCodec<>(key, value);
    }

    public static <T> TypeCodec<Optional<T>> optional(TypeCodec<T> value) {
        return new OptionalCodec<>(value);
    }

    /** Arrays of references; {@code component} is the raw class of {@code T}, and the one the array is made for. */
    public static <T> TypeCodec<T[]> array(TypeCodec<T> element, Class<? super T> component) {
        return new ArrayCodec<>(element, component);
    }

    /**
     * The base of a generated codec of a record: it writes the flag for {@code null}, the subclass the components.
     *
     * @param <T> the record
     */
    public abstract static class OfRecord<T> implements TypeCodec<T> {

        /** For generated code. */
        protected OfRecord() {}

        /** Writes one component, so that an error has it in its path. */
        protected static <C> void writeComponent(
                WireWriter out, String name, TypeCodec<C> codec, @Nullable C component) {
            try {
                codec.write(out, component);
            } catch (EncodingException e) {
                throw e.within(name);
            }
        }

        protected abstract void writeComponents(WireWriter out, T value);

        protected abstract T readComponents(WireReader in);

        @Override
        public final void write(WireWriter out, @Nullable T value) {
            out.writeBoolean(value != null);
            if (value != null) {
                writeComponents(out, value);
            }
        }

        @Override
        public final @Nullable T read(WireReader in) {
            return in.readBoolean() ? readComponents(in) : null;
        }
    }

    private static EncodingException unknownTag(String type, byte tag) {
        return new EncodingException("", "", "the bytes are no " + type + ": tag " + tag, null);
    }

    private record ObjectCodec<T>(Class<? super T> type) implements TypeCodec<T> {
        @Override
        public void write(WireWriter out, @Nullable T value) {
            out.writeObject(value);
        }

        @Override
        @SuppressWarnings("unchecked") // checked as far as the class goes
        public @Nullable T read(WireReader in) {
            Object value = in.readObject();
            if (value != null && !type.isInstance(value)) {
                throw new EncodingException(
                        "",
                        "",
                        "expected " + type.getName() + " but found "
                                + value.getClass().getName(),
                        null);
            }
            return (T) value;
        }
    }

    private static final class StringCodec implements TypeCodec<String> {
        static final StringCodec INSTANCE = new StringCodec();

        @Override
        public void write(WireWriter out, @Nullable String value) {
            out.writeString(value);
        }

        @Override
        public @Nullable String read(WireReader in) {
            return in.readString();
        }
    }

    private record EnumCodec<E extends Enum<E>>(Class<E> type) implements TypeCodec<E> {
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
                throw new EncodingException("", "", type.getName() + " has no constant " + name + " here", e);
            }
        }
    }

    private record ListCodec<T>(TypeCodec<T> element) implements TypeCodec<List<T>> {
        @Override
        public void write(WireWriter out, @Nullable List<T> value) {
            byte kind = Kinds.of(value);
            out.writeByte(kind);
            if (kind == OTHER) {
                out.writeObject(value);
            } else if (value != null) {
                writeElements(out, value, element);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // OTHER was written as a List<T>
        public @Nullable List<T> read(WireReader in) {
            byte kind = in.readByte();
            return switch (kind) {
                case NULL -> null;
                case MUTABLE -> readElements(in, element, new ArrayList<>());
                case UNMODIFIABLE -> Collections.unmodifiableList(readElements(in, element, new ArrayList<>()));
                case OTHER -> (List<T>) Codecs.object(List.class).read(in);
                default -> throw unknownTag("list", kind);
            };
        }
    }

    private record SetCodec<T>(TypeCodec<T> element) implements TypeCodec<Set<T>> {
        @Override
        public void write(WireWriter out, @Nullable Set<T> value) {
            byte kind = Kinds.of(value);
            out.writeByte(kind);
            if (kind == OTHER) {
                out.writeObject(value);
            } else if (value != null) {
                writeElements(out, value, element);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // OTHER was written as a Set<T>
        public @Nullable Set<T> read(WireReader in) {
            byte kind = in.readByte();
            return switch (kind) {
                case NULL -> null;
                case MUTABLE -> readElements(in, element, new HashSet<>());
                case LINKED -> readElements(in, element, new LinkedHashSet<>());
                case UNMODIFIABLE -> Collections.unmodifiableSet(readElements(in, element, new LinkedHashSet<>()));
                case OTHER -> (Set<T>) Codecs.object(Set.class).read(in);
                default -> throw unknownTag("set", kind);
            };
        }
    }

    /** The codec of {@code Collection} and {@code Iterable}; {@code C} is one of the two. */
    private static final class IterableCodec<T, C extends Iterable<T>> implements TypeCodec<C> {
        private final TypeCodec<List<T>> lists;
        private final TypeCodec<Set<T>> sets;
        private final Class<?> type;

        IterableCodec(TypeCodec<T> element, Class<?> type) {
            lists = new ListCodec<>(element);
            sets = new SetCodec<>(element);
            this.type = type;
        }

        @Override
        public void write(WireWriter out, @Nullable C value) {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof List<?> list) {
                out.writeByte(MUTABLE);
                lists.write(out, elements(list));
            } else if (value instanceof Set<?> set) {
                out.writeByte(LINKED);
                sets.write(out, elements(set));
            } else {
                out.writeByte(OTHER);
                out.writeObject(value);
            }
        }

        @Override
        public @Nullable C read(WireReader in) {
            byte kind = in.readByte();
            return switch (kind) {
                case NULL -> null;
                case MUTABLE -> elements(lists.read(in));
                case LINKED -> elements(sets.read(in));
                case OTHER -> elements(Codecs.<Object>as(Codecs.object(type)).read(in));
                default -> throw unknownTag("collection", kind);
            };
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the same elements under another interface
        private static <X> @Nullable X elements(@Nullable Object collection) {
            return (X) collection;
        }
    }

    private record MapCodec<K, V>(TypeCodec<K> key, TypeCodec<V> value) implements TypeCodec<Map<K, V>> {
        @Override
        public void write(WireWriter out, @Nullable Map<K, V> map) {
            byte kind = Kinds.of(map);
            out.writeByte(kind);
            if (kind == OTHER) {
                out.writeObject(map);
            } else if (map != null) {
                writeEntries(out, map);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // OTHER was written as a Map<K, V>
        public @Nullable Map<K, V> read(WireReader in) {
            byte kind = in.readByte();
            return switch (kind) {
                case NULL -> null;
                case MUTABLE -> readEntries(in, new HashMap<>());
                case LINKED -> readEntries(in, new LinkedHashMap<>());
                case UNMODIFIABLE -> Collections.unmodifiableMap(readEntries(in, new LinkedHashMap<>()));
                case OTHER -> (Map<K, V>) Codecs.object(Map.class).read(in);
                default -> throw unknownTag("map", kind);
            };
        }

        private void writeEntries(WireWriter out, Map<K, V> map) {
            out.writeSize(map.size());
            for (Map.Entry<K, V> entry : map.entrySet()) {
                try {
                    key.write(out, entry.getKey());
                    value.write(out, entry.getValue());
                } catch (EncodingException e) {
                    throw e.within(keyStep(entry.getKey()));
                }
            }
        }

        /** Only keys that can be shown without running a user's code are. */
        private static String keyStep(@Nullable Object key) {
            if (key == null || key instanceof String || key instanceof Number || key instanceof Character) {
                return "[" + key + "]";
            }
            return "[" + key.getClass().getName() + "]";
        }

        private Map<K, V> readEntries(WireReader in, Map<K, V> into) {
            for (int left = in.readSize(); left > 0; left--) {
                K k = key.read(in);
                into.put(k, value.read(in));
            }
            return into;
        }
    }

    @SuppressWarnings("NullableOptional") // a caller may pass null all the same
    private record OptionalCodec<T>(TypeCodec<T> value) implements TypeCodec<Optional<T>> {
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

    private record ArrayCodec<T>(TypeCodec<T> element, Class<? super T> component) implements TypeCodec<T[]> {
        @Override
        public void write(WireWriter out, T @Nullable [] values) {
            out.writeBoolean(values != null);
            if (values != null) {
                out.writeSize(values.length);
                for (int i = 0; i < values.length; i++) {
                    writeElement(out, i, element, values[i]);
                }
            }
        }

        @Override
        @SuppressWarnings("unchecked") // an array of T's raw class
        public T @Nullable [] read(WireReader in) {
            if (!in.readBoolean()) {
                return null;
            }
            T[] values = (T[]) Array.newInstance(component, in.readSize());
            for (int i = 0; i < values.length; i++) {
                values[i] = element.read(in);
            }
            return values;
        }
    }

    private static <T> void writeElements(WireWriter out, Collection<T> values, TypeCodec<T> element) {
        out.writeSize(values.size());
        int index = 0;
        for (T value : values) {
            writeElement(out, index++, element, value);
        }
    }

    private static <T> void writeElement(WireWriter out, int index, TypeCodec<T> element, @Nullable T value) {
        try {
            element.write(out, value);
        } catch (EncodingException e) {
            throw e.within("[" + index + "]");
        }
    }

    private static <T, C extends Collection<T>> C readElements(WireReader in, TypeCodec<T> element, C into) {
        for (int left = in.readSize(); left > 0; left--) {
            into.add(element.read(in));
        }
        return into;
    }

    /** Which collections of the JDK are rebuilt element by element. */
    private static final class Kinds {
        private static final Map<Class<?>, Byte> KINDS = new HashMap<>();

        static {
            put(MUTABLE, new ArrayList<>(), Arrays.asList(), new HashSet<>(), new HashMap<>());
            put(LINKED, new LinkedHashSet<>(), new LinkedHashMap<>());
            put(UNMODIFIABLE, List.of(), List.of(1), Set.of(), Set.of(1), Map.of(), Map.of(1, 1));
            put(
                    UNMODIFIABLE,
                    Collections.emptyList(),
                    Collections.singletonList(1),
                    Collections.unmodifiableList(new ArrayList<>()),
                    Collections.emptySet(),
                    Collections.singleton(1),
                    Collections.unmodifiableSet(new HashSet<>()),
                    Collections.emptyMap(),
                    Collections.singletonMap(1, 1),
                    Collections.unmodifiableMap(new HashMap<>()));
        }

        private Kinds() {}

        static byte of(@Nullable Object value) {
            if (value == null) {
                return NULL;
            }
            Byte kind = KINDS.get(value.getClass());
            return kind == null ? OTHER : kind;
        }

        private static void put(byte kind, Object... samples) {
            for (Object sample : samples) {
                KINDS.put(sample.getClass(), kind);
            }
        }
    }
}
