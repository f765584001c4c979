package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that generated code composes: a {@code List<String>} is {@code list(string())}. What is not listed here and
 * is no primitive travels by {@link #object}, with its run-time class. Thread-safe.
 *
 * <p>Collections keep their kind: the common mutable and unmodifiable ones of the JDK element by element, any other by its
 * run-time class. An object that is referred to twice arrives as two equal ones; one that holds itself is refused. Named
 * classes instead of lambdas, because a worker loads them before its first answer.
 */
public final class Codecs {

    private Codecs() {}

    /** Any value with its run-time class; reading refuses what is no {@code type}, the raw class of {@code T}. */
    public static <T> TypeCodec<T> object(Class<? super T> type) {
        return new ObjectCodec<>(type);
    }

    /**
     * Values that hold no others and that the product knows: boxed primitives, arrays of primitives, {@code java.time}, big
     * numbers, {@code UUID}, {@code URI}, {@code Path}. On the wire they are what {@link #object} makes of them, a byte for
     * the kind and the content, and a registered codec goes before; but nothing is kept about where in a value they stand.
     */
    public static <T> TypeCodec<T> value(Class<? super T> type) {
        return new ValueCodec<>(type);
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

    /** A sealed type: the number of the subtype, then the subtype's own codec; what is none of these by its class. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> TypeCodec<T> sealed(Class<? super T> type, Subtype<? extends T>... subtypes) {
        return new SealedCodec<>(type, subtypes);
    }

    /** One subtype of a sealed type: a record or an enum, and the codec that the stub has for it. */
    public static <S> Subtype<S> subtype(Class<? super S> type, TypeCodec<S> codec) {
        return new Subtype<>(type, codec);
    }

    public static <T> TypeCodec<List<T>> list(TypeCodec<T> element) {
        return new CollectionCodec<>(List.class, element);
    }

    public static <T> TypeCodec<Set<T>> set(TypeCodec<T> element) {
        return new CollectionCodec<>(Set.class, element);
    }

    /** A declared {@code Collection}: lists and sets keep being what they are. */
    public static <T> TypeCodec<Collection<T>> collection(TypeCodec<T> element) {
        return new CollectionCodec<>(Collection.class, element);
    }

    /** A declared {@code Iterable}: lists and sets keep being what they are. */
    public static <T> TypeCodec<Iterable<T>> iterable(TypeCodec<T> element) {
        return new CollectionCodec<>(Iterable.class, element);
    }

    /** Any other collection type of {@code java.util}; {@code type} is the raw class of {@code C}. */
    public static <T, C extends Collection<T>> TypeCodec<C> collectionOf(Class<? super C> type, TypeCodec<T> element) {
        return new CollectionCodec<>(type, element);
    }

    public static <K, V> TypeCodec<Map<K, V>> map(TypeCodec<K> key, TypeCodec<V> value) {
        return new MapCodec<>(Map.class, key, value);
    }

    /** Any other map type of {@code java.util}; {@code type} is the raw class of {@code M}. */
    public static <K, V, M extends Map<K, V>> TypeCodec<M> mapOf(
            Class<? super M> type, TypeCodec<K> key, TypeCodec<V> value) {
        return new MapCodec<>(type, key, value);
    }

    public static <K, V> TypeCodec<Map.Entry<K, V>> entry(TypeCodec<K> key, TypeCodec<V> value) {
        return new EntryCodec<>(key, value);
    }

    public static <T> TypeCodec<Optional<T>> optional(TypeCodec<T> value) {
        return new OptionalCodec<>(value);
    }

    /** Arrays of references; {@code component} is the raw class of {@code T}, and the one the array is made for. */
    public static <T> TypeCodec<T[]> array(TypeCodec<T> element, Class<? super T> component) {
        return new ArrayCodec<>(element, component);
    }

    /**
     * The base of a generated codec of a record: it writes the flag for {@code null}, the subclass the components. Before
     * the first value it looks whether the record still has the components that the codec was generated for.
     *
     * @param <T> the record
     */
    public abstract static class OfRecord<T> implements TypeCodec<T> {

        private final Class<? super T> type;
        private final String components;
        /** Racing threads look twice, and find the same. */
        private boolean isChecked;

        /**
         * For generated code.
         *
         * @param type the record
         * @param components its components' erased types and names when the codec was generated: {@code int x, int y}
         */
        protected OfRecord(Class<? super T> type, String components) {
            this.type = type;
            this.components = components;
        }

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
                writePresent(out, value);
            }
        }

        @Override
        public final @Nullable T read(WireReader in) {
            return in.readBoolean() ? readPresent(in) : null;
        }

        /** Writes a value without saying that it is there. */
        final void writePresent(WireWriter out, T value) {
            if (!isChecked) {
                checkLayout();
            }
            if (!(out instanceof ValueWriter writer)) {
                writeComponents(out, value);
                return;
            }
            Nesting nesting = writer.nesting();
            int level = nesting.enter(value);
            try {
                if (level == Nesting.DEEP_LEVEL) {
                    nesting.runDeep(new Writing<>(this, out, value));
                } else {
                    writeComponents(out, value);
                }
            } catch (EncodingException e) {
                throw e;
            } catch (RuntimeException | LinkageError e) { // of an accessor
                throw Failures.unwritable(type, e);
            } catch (StackOverflowError e) {
                throw Failures.overflowed(level, e);
            } finally {
                nesting.leaveTo(level);
            }
        }

        /** Reads what {@link #writePresent} wrote. */
        final T readPresent(WireReader in) {
            if (!isChecked) {
                checkLayout();
            }
            if (!(in instanceof ValueReader reader)) {
                return readComponents(in);
            }
            Nesting nesting = reader.nesting();
            int level = nesting.enter();
            try {
                if (level == Nesting.DEEP_LEVEL) {
                    Reading<T> reading = new Reading<>(this, in);
                    nesting.runDeep(reading);
                    return reading.value();
                }
                return readComponents(in);
            } catch (EncodingException e) {
                throw e;
            } catch (RuntimeException | LinkageError e) { // of the constructor
                throw Failures.unreadable(type, e);
            } catch (StackOverflowError e) {
                throw Failures.overflowed(level, e);
            } finally {
                nesting.leaveTo(level);
            }
        }

        /** Guards against a stub that was compiled with another version of the record. */
        private void checkLayout() {
            String here = RecordLayout.componentsOf(type);
            if (!here.equals(components)) {
                throw Failures.otherComponents(type, here, components);
            }
            isChecked = true;
        }
    }

    /** The components of a value that is written on another stack. */
    private static final class Writing<T> implements Runnable {
        private final OfRecord<T> codec;
        private final WireWriter out;
        private final T value;

        Writing(OfRecord<T> codec, WireWriter out, T value) {
            this.codec = codec;
            this.out = out;
            this.value = value;
        }

        @Override
        public void run() {
            codec.writeComponents(out, value);
        }
    }

    /** The components of a value that is read on another stack. */
    private static final class Reading<T> implements Runnable {
        private final OfRecord<T> codec;
        private final WireReader in;
        private @Nullable T value;

        Reading(OfRecord<T> codec, WireReader in) {
            this.codec = codec;
            this.in = in;
        }

        @Override
        public void run() {
            value = codec.readComponents(in);
        }

        T value() {
            return Objects.requireNonNull(value);
        }
    }

    /** A subtype of a sealed type; made by {@link #subtype}. */
    public static final class Subtype<S> {
        private final Class<? super S> type;
        private final TypeCodec<S> codec;

        private Subtype(Class<? super S> type, TypeCodec<S> codec) {
            this.type = type;
            this.codec = codec;
        }

        Class<? super S> type() {
            return type;
        }

        TypeCodec<S> codec() {
            return codec;
        }
    }
}
