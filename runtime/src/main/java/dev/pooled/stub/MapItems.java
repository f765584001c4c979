package dev.pooled.stub;

import dev.pooled.codec.WireWriter;
import dev.pooled.spi.EncodedItems;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of one map: the method, where its arguments come from, and how each is written.
 *
 * <p>Generated stubs make it: with {@code of}, where an item is all arguments, and with {@code first}, where an item is the
 * first argument and the others are fixed. Items of a primitive array are never boxed. Confined to the thread that reads
 * the source.
 *
 * @param <R> the method's result type
 */
public final class MapItems<R extends @Nullable Object> {

    /** One pass over the items. */
    public interface Cursor {

        /** Moves to the next item; what the source throws comes out as it is. */
        boolean advance();

        /** Writes the item the cursor stands on. */
        void write(WireWriter out);

        /** Closes the source, if it is a stream. */
        default void close() {}
    }

    private final PooledMethod<?, R> method;
    private final Source source;
    private final @Nullable RestWriter rest;

    private MapItems(PooledMethod<?, R> method, Source source, @Nullable RestWriter rest) {
        this.method = method;
        this.source = source;
        this.rest = rest;
    }

    public static <A extends @Nullable Object, R extends @Nullable Object> MapItems<R> of(
            PooledMethod<A, R> method, Iterable<? extends A> items) {
        return new MapItems<>(method, new IterableSource<A>(checked(items), writingAll(method)), null);
    }

    public static <A extends @Nullable Object, R extends @Nullable Object> MapItems<R> of(
            PooledMethod<A, R> method, Stream<? extends A> items) {
        Objects.requireNonNull(items, "items");
        return new MapItems<>(method, new StreamSource<A>(items, writingAll(method)), null);
    }

    /** Items of a method whose only parameter is an {@code int}. */
    public static <R extends @Nullable Object> MapItems<R> of(PooledMethod<?, R> method, int[] items) {
        return new MapItems<>(method, new IntSource(Objects.requireNonNull(items, "items")), null);
    }

    /** Items of a method whose only parameter is a {@code long}. */
    public static <R extends @Nullable Object> MapItems<R> of(PooledMethod<?, R> method, long[] items) {
        return new MapItems<>(method, new LongSource(Objects.requireNonNull(items, "items")), null);
    }

    /** Items of a method whose only parameter is a {@code double}. */
    public static <R extends @Nullable Object> MapItems<R> of(PooledMethod<?, R> method, double[] items) {
        return new MapItems<>(method, new DoubleSource(Objects.requireNonNull(items, "items")), null);
    }

    /** Items that are the first argument; the others are those of {@code rest}, whose first component is not looked at. */
    public static <A, R extends @Nullable Object> MapItems<R> first(
            PooledMethod<A, R> method, Iterable<?> firsts, A rest) {
        return new MapItems<>(method, new IterableSource<>(checked(firsts), writingFirst(method)), fixed(method, rest));
    }

    /** Items that are the first argument; the others are those of {@code rest}, whose first component is not looked at. */
    public static <A, R extends @Nullable Object> MapItems<R> first(
            PooledMethod<A, R> method, Stream<?> firsts, A rest) {
        Objects.requireNonNull(firsts, "items");
        return new MapItems<>(method, new StreamSource<>(firsts, writingFirst(method)), fixed(method, rest));
    }

    /** Items that are the first argument, an {@code int}; the others are those of {@code rest}. */
    public static <A, R extends @Nullable Object> MapItems<R> first(PooledMethod<A, R> method, int[] firsts, A rest) {
        return new MapItems<>(method, new IntSource(Objects.requireNonNull(firsts, "items")), fixed(method, rest));
    }

    /** Items that are the first argument, a {@code long}; the others are those of {@code rest}. */
    public static <A, R extends @Nullable Object> MapItems<R> first(PooledMethod<A, R> method, long[] firsts, A rest) {
        return new MapItems<>(method, new LongSource(Objects.requireNonNull(firsts, "items")), fixed(method, rest));
    }

    /** Items that are the first argument, a {@code double}; the others are those of {@code rest}. */
    public static <A, R extends @Nullable Object> MapItems<R> first(
            PooledMethod<A, R> method, double[] firsts, A rest) {
        return new MapItems<>(method, new DoubleSource(Objects.requireNonNull(firsts, "items")), fixed(method, rest));
    }

    public PooledMethod<?, R> method() {
        return method;
    }

    /** Returns whether all arguments but the first are the same for every item. */
    public boolean isRestFixed() {
        return rest != null;
    }

    /** Writes the fixed arguments; only where {@link #isRestFixed()}. */
    public void writeRest(WireWriter out) {
        Objects.requireNonNull(rest, "rest").write(out);
    }

    /** Returns how many items there are, where that is known without reading them. */
    public OptionalLong knownSize() {
        return source.knownSize();
    }

    /** Returns whether the items are those of an array of primitives: then any thread may have some {@link #encoded}. */
    public boolean isArray() {
        return source.itemBytes() > 0;
    }

    /** Returns how many bytes each item of the array has, encoded; 0 where the source {@linkplain #isArray is none}. */
    public int itemBytes() {
        return source.itemBytes();
    }

    /**
     * Returns items of the array, encoded as {@link Cursor#write} does it.
     *
     * @throws UnsupportedOperationException if the source {@linkplain #isArray is none}
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public EncodedItems encoded(int from, int count) {
        byte[] bytes = new byte[Math.multiplyExact(count, source.itemBytes())];
        source.encode(from, count, ByteBuffer.wrap(bytes));
        return EncodedItems.uniform(bytes, 0, source.itemBytes(), count);
    }

    /** Starts reading the source; to be called once. */
    public Cursor cursor() {
        return source.cursor();
    }

    /** Reads the whole source now, copying references, and returns items that another thread may read. */
    public MapItems<R> copied() {
        return new MapItems<>(method, source.copied(), rest);
    }

    private static <T extends @Nullable Object> Iterable<T> checked(Iterable<T> items) {
        Objects.requireNonNull(items, "items");
        if (items instanceof Path) {
            throw new IllegalArgumentException("the items are a single Path, which would iterate over its names: "
                    + items + "; pass List.of(path), or the files in it");
        }
        return items;
    }

    private static <A extends @Nullable Object> BiConsumer<WireWriter, A> writingAll(PooledMethod<A, ?> method) {
        return method::writeArguments;
    }

    private static BiConsumer<WireWriter, @Nullable Object> writingFirst(PooledMethod<?, ?> method) {
        return method::writeFirst;
    }

    private static <A> RestWriter fixed(PooledMethod<A, ?> method, A rest) {
        return out -> method.writeRest(out, rest);
    }

    private interface RestWriter {
        void write(WireWriter out);
    }

    private interface Source {
        OptionalLong knownSize();

        Cursor cursor();

        Source copied();

        /** How many bytes each item has, where all are in an array of primitives; else 0. */
        default int itemBytes() {
            return 0;
        }

        default void encode(int from, int count, ByteBuffer to) {
            throw new UnsupportedOperationException("the items are in no array of primitives");
        }
    }

    private record IterableSource<T extends @Nullable Object>(
            Iterable<? extends T> items, BiConsumer<WireWriter, T> writer) implements Source {
        @Override
        public OptionalLong knownSize() {
            return items instanceof Collection<?> c ? OptionalLong.of(c.size()) : OptionalLong.empty();
        }

        @Override
        public Cursor cursor() {
            return new IteratorCursor<T>(items.iterator(), writer, null);
        }

        @Override
        public Source copied() {
            List<T> copy = items instanceof Collection<? extends T> c ? new ArrayList<>(c) : new ArrayList<>();
            if (!(items instanceof Collection)) {
                items.forEach(copy::add);
            }
            return new IterableSource<>(copy, writer);
        }
    }

    private record StreamSource<T extends @Nullable Object>(Stream<? extends T> items, BiConsumer<WireWriter, T> writer)
            implements Source {
        @Override
        public OptionalLong knownSize() {
            return OptionalLong.empty();
        }

        @Override
        public Cursor cursor() {
            return new IteratorCursor<T>(items.iterator(), writer, items);
        }

        @Override
        public Source copied() {
            List<T> copy = new ArrayList<>();
            try (items) {
                items.forEachOrdered(copy::add);
            }
            return new IterableSource<>(copy, writer);
        }
    }

    private static final class IteratorCursor<T extends @Nullable Object> implements Cursor {
        private final Iterator<? extends T> iterator;
        private final BiConsumer<WireWriter, T> writer;
        private final @Nullable Stream<?> stream;
        private T item;

        @SuppressWarnings("NullAway") // read only after advance()
        IteratorCursor(Iterator<? extends T> iterator, BiConsumer<WireWriter, T> writer, @Nullable Stream<?> stream) {
            this.iterator = iterator;
            this.writer = writer;
            this.stream = stream;
        }

        @Override
        public boolean advance() {
            if (!iterator.hasNext()) {
                return false;
            }
            item = iterator.next();
            return true;
        }

        @Override
        public void write(WireWriter out) {
            writer.accept(out, item);
        }

        @Override
        public void close() {
            if (stream != null) {
                stream.close();
            }
        }
    }

    /** What the three primitive sources share: a position in an array that nobody copies. */
    private abstract static class ArrayCursor implements Cursor {
        private final int length;
        int position = -1;

        ArrayCursor(int length) {
            this.length = length;
        }

        @Override
        public final boolean advance() {
            return ++position < length;
        }
    }

    private record IntSource(int[] items) implements Source {
        @Override
        public OptionalLong knownSize() {
            return OptionalLong.of(items.length);
        }

        @Override
        public Cursor cursor() {
            return new ArrayCursor(items.length) {
                @Override
                public void write(WireWriter out) {
                    out.writeInt(items[position]);
                }
            };
        }

        @Override
        public Source copied() {
            return new IntSource(items.clone());
        }

        @Override
        public int itemBytes() {
            return Integer.BYTES;
        }

        @Override
        public void encode(int from, int count, ByteBuffer to) {
            to.asIntBuffer().put(items, from, count);
        }
    }

    private record LongSource(long[] items) implements Source {
        @Override
        public OptionalLong knownSize() {
            return OptionalLong.of(items.length);
        }

        @Override
        public Cursor cursor() {
            return new ArrayCursor(items.length) {
                @Override
                public void write(WireWriter out) {
                    out.writeLong(items[position]);
                }
            };
        }

        @Override
        public Source copied() {
            return new LongSource(items.clone());
        }

        @Override
        public int itemBytes() {
            return Long.BYTES;
        }

        @Override
        public void encode(int from, int count, ByteBuffer to) {
            to.asLongBuffer().put(items, from, count);
        }
    }

    private record DoubleSource(double[] items) implements Source {
        @Override
        public OptionalLong knownSize() {
            return OptionalLong.of(items.length);
        }

        @Override
        public Cursor cursor() {
            return new ArrayCursor(items.length) {
                @Override
                public void write(WireWriter out) {
                    out.writeDouble(items[position]);
                }
            };
        }

        @Override
        public Source copied() {
            return new DoubleSource(items.clone());
        }

        @Override
        public int itemBytes() {
            return Double.BYTES;
        }

        @Override
        public void encode(int from, int count, ByteBuffer to) {
            to.asDoubleBuffer().put(items, from, count);
        }
    }
}
