package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of a whole map are put together: a list, an array of primitives, or nothing. Thread-safe: items come from
 * several threads.
 *
 * @param <T> what the map returns
 */
public interface Collecting<T extends @Nullable Object> {

    /** Takes the result of the item at {@code index}; must be quick and run no user code. */
    void add(long index, TaskDescriptor item, TaskOutcome.Returned result);

    /**
     * Takes the results of the items from {@code index} on, which are in {@code chunk} from {@code from} on; as {@link #add} for
     * each. What was taken before an error may be taken again.
     */
    default void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {
        for (int i = 0; i < all.count(); i++) {
            add(index + i, chunk.slice(from + i, 1), new TaskOutcome.Returned(all.item(i)));
        }
    }

    /** Returns whether {@link #finish} runs code of the results' classes. */
    default boolean decodesAtTheEnd() {
        return false;
    }

    /**
     * Returns everything; called once, after {@code count} items.
     *
     * @param next is told before the result of an item is decoded, if that runs code of its class
     */
    @Nullable
    T finish(long count, Consumer<TaskDescriptor> next) throws Throwable;

    /**
     * Returns results that are numbers of {@code width} bytes, one behind the other.
     *
     * @throws EncodingException if they are not
     */
    private static ByteBuffer numbers(EncodedItems all, int width) {
        for (int i = 0; i < all.count() && all.width() != width; i++) {
            if (all.end(i) - all.start(i) != width) {
                throw new EncodingException(
                        "result", "", "it has " + (all.end(i) - all.start(i)) + " bytes, not " + width, null);
            }
        }
        return ByteBuffer.wrap(all.bytes(), all.start(0), all.lengthBytes()).slice();
    }

    /** Results that are not kept. */
    final class Nothing implements Collecting<@Nullable Void> {
        @Override
        public void add(long index, TaskDescriptor item, TaskOutcome.Returned result) {}

        @Override
        public void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {}

        @Override
        public @Nullable Void finish(long count, Consumer<TaskDescriptor> next) {
            return null;
        }
    }

    /** An unmodifiable list. Results that are ours to decode are decoded as they come, the others at the end. */
    final class Listed<R extends @Nullable Object> implements Collecting<List<R>> {
        private final PooledMethod<?, R> method;
        private final Results results;
        private final boolean isDecodedAtOnce;
        private final ResultList<R> values;

        Listed(PooledMethod<?, R> method, Results results, OptionalLong size) {
            this.method = method;
            this.results = results;
            this.isDecodedAtOnce = method.isResultPlain();
            this.values = new ResultList<>(size.orElse(16));
        }

        private record Undecoded(TaskDescriptor item, TaskOutcome.Returned result) {}

        @Override
        public void add(long index, TaskDescriptor item, TaskOutcome.Returned result) {
            Object value = isDecodedAtOnce
                    ? method.readResult(new WireBytes(result.result(), results.codecs()))
                    : new Undecoded(item, result);
            synchronized (this) {
                values.put(index, value);
            }
        }

        @Override
        public void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {
            if (!isDecodedAtOnce) {
                Collecting.super.addAll(index, chunk, from, all);
                return;
            }
            @Nullable Object[] decoded = new Object[all.count()];
            WireBytes in = new WireBytes(all.bytes(), results.codecs());
            for (int i = 0; i < decoded.length; i++) {
                in.reset(all.bytes(), all.start(i), all.end(i));
                decoded[i] = method.readResult(in);
            }
            synchronized (this) {
                values.putAll(index, decoded);
            }
        }

        @Override
        public boolean decodesAtTheEnd() {
            return !isDecodedAtOnce;
        }

        @Override
        public List<R> finish(long count, Consumer<TaskDescriptor> next) throws Throwable {
            synchronized (this) { // what was put there is seen from here on
                values.end(count);
            }
            for (int i = 0; i < count && !isDecodedAtOnce; i++) {
                if (values.get(i) instanceof Undecoded undecoded) {
                    next.accept(undecoded.item());
                    values.put(i, results.value(method, undecoded.item(), undecoded.result()));
                }
            }
            return Collections.unmodifiableList(values); // a class that codecs and filters know
        }
    }

    /** An {@code int[]}; the number of items is known. */
    final class Ints implements Collecting<int[]> {
        private final Results results;
        private final int[] values;

        public Ints(Results results, OptionalLong size) {
            this.results = results;
            this.values = new int[(int) size.orElseThrow()];
        }

        @Override
        public void add(long index, TaskDescriptor item, TaskOutcome.Returned result) {
            values[(int) index] = new WireBytes(result.result(), results.codecs()).readInt();
        }

        @Override
        public void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {
            numbers(all, Integer.BYTES).asIntBuffer().get(values, (int) index, all.count());
        }

        @Override
        public int[] finish(long count, Consumer<TaskDescriptor> next) {
            return values;
        }
    }

    /** A {@code long[]}; the number of items is known. */
    final class Longs implements Collecting<long[]> {
        private final Results results;
        private final long[] values;

        public Longs(Results results, OptionalLong size) {
            this.results = results;
            this.values = new long[(int) size.orElseThrow()];
        }

        @Override
        public void add(long index, TaskDescriptor item, TaskOutcome.Returned result) {
            values[(int) index] = new WireBytes(result.result(), results.codecs()).readLong();
        }

        @Override
        public void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {
            numbers(all, Long.BYTES).asLongBuffer().get(values, (int) index, all.count());
        }

        @Override
        public long[] finish(long count, Consumer<TaskDescriptor> next) {
            return values;
        }
    }

    /** A {@code double[]}; the number of items is known. */
    final class Doubles implements Collecting<double[]> {
        private final Results results;
        private final double[] values;

        public Doubles(Results results, OptionalLong size) {
            this.results = results;
            this.values = new double[(int) size.orElseThrow()];
        }

        @Override
        public void add(long index, TaskDescriptor item, TaskOutcome.Returned result) {
            values[(int) index] = new WireBytes(result.result(), results.codecs()).readDouble();
        }

        @Override
        public void addAll(long index, TaskDescriptor chunk, int from, EncodedItems all) {
            numbers(all, Double.BYTES).asDoubleBuffer().get(values, (int) index, all.count());
        }

        @Override
        public double[] finish(long count, Consumer<TaskDescriptor> next) {
            return values;
        }
    }
}
