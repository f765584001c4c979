package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Codecs;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import dev.pooled.stub.TypeCodec;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Wild} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked", "varargs"})
final class WildPooled<K extends Comparable<? super K> & Serializable, V extends List<? extends K>> extends PooledStub<WildPooled<K, V>> {
    private WildPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> WildPooled<K, V> on(
            Pool pool) {
        return new WildPooled<>(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> WildPooled<K, V> on(
            Pool pool, Wild<K, V> receiver) {
        return new WildPooled<>(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> WildPooled<K, V> shared(
            ) {
        return new WildPooled<>(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> WildPooled<K, V> shared(
            Wild<K, V> receiver) {
        return new WildPooled<>(StubState.shared(receiver));
    }

    @Override
    protected WildPooled<K, V> with(StubState newState) {
        return new WildPooled<>(newState);
    }

    /**
     * Of an abstract class: objects of its subclasses are carried.
     *
     * <p>Runs {@link Wild#first} in a worker and waits for its result.
     */
    K first(V values) {
        return call(Methods.<K, V>first(), values);
    }

    /** Like {@link #first}, but returns at once. */
    PooledFuture<K> firstAsync(V values) {
        return callAsync(Methods.<K, V>first(), values);
    }

    /** Runs {@link #first} for each item and waits for all results, in order. */
    List<K> firstMap(Iterable<? extends V> items) {
        return map(Methods.<K, V>first().over(items));
    }

    /** {@link #firstMap} over a stream. */
    List<K> firstMap(Stream<? extends V> items) {
        return map(Methods.<K, V>first().over(items));
    }

    /** Runs {@link #first} for each item and returns at once. */
    PooledFuture<List<K>> firstMapAsync(Iterable<? extends V> items) {
        return mapAsync(Methods.<K, V>first().over(items));
    }

    /** {@link #firstMapAsync} over a stream. */
    PooledFuture<List<K>> firstMapAsync(Stream<? extends V> items) {
        return mapAsync(Methods.<K, V>first().over(items));
    }

    /** Runs {@link #first} for each item, lazily; results come in order. */
    Stream<K> firstStream(Iterable<? extends V> items) {
        return stream(Methods.<K, V>first().over(items));
    }

    /** {@link #firstStream} over a stream. */
    Stream<K> firstStream(Stream<? extends V> items) {
        return stream(Methods.<K, V>first().over(items));
    }

    /** Runs {@link #first} for each item, lazily; results come as they finish. */
    Stream<K> firstStreamUnordered(Iterable<? extends V> items) {
        return streamUnordered(Methods.<K, V>first().over(items));
    }

    /** {@link #firstStreamUnordered} over a stream. */
    Stream<K> firstStreamUnordered(Stream<? extends V> items) {
        return streamUnordered(Methods.<K, V>first().over(items));
    }

    /** Runs {@link #first} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<K>> firstOutcomes(Iterable<? extends V> items) {
        return outcomes(Methods.<K, V>first().over(items));
    }

    /** {@link #firstOutcomes} over a stream. */
    Stream<Outcome<K>> firstOutcomes(Stream<? extends V> items) {
        return outcomes(Methods.<K, V>first().over(items));
    }

    /** Runs {@link #first} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<K>> firstOutcomesUnordered(Iterable<? extends V> items) {
        return outcomesUnordered(Methods.<K, V>first().over(items));
    }

    /** {@link #firstOutcomesUnordered} over a stream. */
    Stream<Outcome<K>> firstOutcomesUnordered(Stream<? extends V> items) {
        return outcomesUnordered(Methods.<K, V>first().over(items));
    }

    /** Runs {@link Wild#named} in a worker and waits for its result. */
    <E extends Enum<E>> Map<K, E> named(K key, E value) {
        return call(Methods.<K, E>named(), new NamedArgs<K, E>(key, value));
    }

    /** Like {@link #named}, but returns at once. */
    <E extends Enum<E>> PooledFuture<Map<K, E>> namedAsync(K key, E value) {
        return callAsync(Methods.<K, E>named(), new NamedArgs<K, E>(key, value));
    }

    /** Runs {@link #named} for each item and waits for all results, in order. */
    <E extends Enum<E>> List<Map<K, E>> namedMap(Iterable<? extends NamedArgs<K, E>> items) {
        return map(Methods.<K, E>named().over(items));
    }

    /** {@link #namedMap} over a stream. */
    <E extends Enum<E>> List<Map<K, E>> namedMap(Stream<? extends NamedArgs<K, E>> items) {
        return map(Methods.<K, E>named().over(items));
    }

    /** {@link #namedMap} over first arguments, with the others fixed. */
    <E extends Enum<E>> List<Map<K, E>> namedMap(Iterable<? extends K> keys, E value) {
        return map(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedMap} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> List<Map<K, E>> namedMap(Stream<? extends K> keys, E value) {
        return map(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link #named} for each item and returns at once. */
    <E extends Enum<E>> PooledFuture<List<Map<K, E>>> namedMapAsync(
            Iterable<? extends NamedArgs<K, E>> items) {
        return mapAsync(Methods.<K, E>named().over(items));
    }

    /** {@link #namedMapAsync} over a stream. */
    <E extends Enum<E>> PooledFuture<List<Map<K, E>>> namedMapAsync(
            Stream<? extends NamedArgs<K, E>> items) {
        return mapAsync(Methods.<K, E>named().over(items));
    }

    /** {@link #namedMapAsync} over first arguments, with the others fixed. */
    <E extends Enum<E>> PooledFuture<List<Map<K, E>>> namedMapAsync(Iterable<? extends K> keys,
            E value) {
        return mapAsync(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedMapAsync} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> PooledFuture<List<Map<K, E>>> namedMapAsync(Stream<? extends K> keys,
            E value) {
        return mapAsync(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link #named} for each item, lazily; results come in order. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStream(Iterable<? extends NamedArgs<K, E>> items) {
        return stream(Methods.<K, E>named().over(items));
    }

    /** {@link #namedStream} over a stream. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStream(Stream<? extends NamedArgs<K, E>> items) {
        return stream(Methods.<K, E>named().over(items));
    }

    /** {@link #namedStream} over first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStream(Iterable<? extends K> keys, E value) {
        return stream(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedStream} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStream(Stream<? extends K> keys, E value) {
        return stream(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link #named} for each item, lazily; results come as they finish. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStreamUnordered(
            Iterable<? extends NamedArgs<K, E>> items) {
        return streamUnordered(Methods.<K, E>named().over(items));
    }

    /** {@link #namedStreamUnordered} over a stream. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStreamUnordered(
            Stream<? extends NamedArgs<K, E>> items) {
        return streamUnordered(Methods.<K, E>named().over(items));
    }

    /** {@link #namedStreamUnordered} over first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStreamUnordered(Iterable<? extends K> keys,
            E value) {
        return streamUnordered(Methods.<K, E>named().overFirst(keys,
                new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedStreamUnordered} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Map<K, E>> namedStreamUnordered(Stream<? extends K> keys, E value) {
        return streamUnordered(Methods.<K, E>named().overFirst(keys,
                new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link #named} for each item, lazily; outcomes, failures among them, come in order. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomes(
            Iterable<? extends NamedArgs<K, E>> items) {
        return outcomes(Methods.<K, E>named().over(items));
    }

    /** {@link #namedOutcomes} over a stream. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomes(
            Stream<? extends NamedArgs<K, E>> items) {
        return outcomes(Methods.<K, E>named().over(items));
    }

    /** {@link #namedOutcomes} over first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomes(Iterable<? extends K> keys,
            E value) {
        return outcomes(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedOutcomes} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomes(Stream<? extends K> keys,
            E value) {
        return outcomes(Methods.<K, E>named().overFirst(keys, new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link #named} for each item, lazily; outcomes, failures among them, come as they finish. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomesUnordered(
            Iterable<? extends NamedArgs<K, E>> items) {
        return outcomesUnordered(Methods.<K, E>named().over(items));
    }

    /** {@link #namedOutcomesUnordered} over a stream. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomesUnordered(
            Stream<? extends NamedArgs<K, E>> items) {
        return outcomesUnordered(Methods.<K, E>named().over(items));
    }

    /** {@link #namedOutcomesUnordered} over first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomesUnordered(
            Iterable<? extends K> keys, E value) {
        return outcomesUnordered(Methods.<K, E>named().overFirst(keys,
                new NamedArgs<K, E>(null, value)));
    }

    /** {@link #namedOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <E extends Enum<E>> Stream<Outcome<Map<K, E>>> namedOutcomesUnordered(Stream<? extends K> keys,
            E value) {
        return outcomesUnordered(Methods.<K, E>named().overFirst(keys,
                new NamedArgs<K, E>(null, value)));
    }

    /** Runs {@link Wild#position} in a worker and waits for its result. */
    <E extends Enum<E>> int position(E value) {
        return call(Methods.<E>position(), value);
    }

    /** Like {@link #position}, but returns at once. */
    <E extends Enum<E>> PooledFuture<Integer> positionAsync(E value) {
        return callAsync(Methods.<E>position(), value);
    }

    /** Runs {@link #position} for each item and waits for all results, in order. */
    <E extends Enum<E>> List<Integer> positionMap(Iterable<? extends E> items) {
        return map(Methods.<E>position().over(items));
    }

    /** {@link #positionMap} over a stream. */
    <E extends Enum<E>> List<Integer> positionMap(Stream<? extends E> items) {
        return map(Methods.<E>position().over(items));
    }

    /** Runs {@link #position} for each item and returns at once. */
    <E extends Enum<E>> PooledFuture<List<Integer>> positionMapAsync(Iterable<? extends E> items) {
        return mapAsync(Methods.<E>position().over(items));
    }

    /** {@link #positionMapAsync} over a stream. */
    <E extends Enum<E>> PooledFuture<List<Integer>> positionMapAsync(Stream<? extends E> items) {
        return mapAsync(Methods.<E>position().over(items));
    }

    /** Runs {@link #position} for each item, lazily; results come in order. */
    <E extends Enum<E>> Stream<Integer> positionStream(Iterable<? extends E> items) {
        return stream(Methods.<E>position().over(items));
    }

    /** {@link #positionStream} over a stream. */
    <E extends Enum<E>> Stream<Integer> positionStream(Stream<? extends E> items) {
        return stream(Methods.<E>position().over(items));
    }

    /** Runs {@link #position} for each item, lazily; results come as they finish. */
    <E extends Enum<E>> Stream<Integer> positionStreamUnordered(Iterable<? extends E> items) {
        return streamUnordered(Methods.<E>position().over(items));
    }

    /** {@link #positionStreamUnordered} over a stream. */
    <E extends Enum<E>> Stream<Integer> positionStreamUnordered(Stream<? extends E> items) {
        return streamUnordered(Methods.<E>position().over(items));
    }

    /** Runs {@link #position} for each item, lazily; outcomes, failures among them, come in order. */
    <E extends Enum<E>> Stream<Outcome<Integer>> positionOutcomes(Iterable<? extends E> items) {
        return outcomes(Methods.<E>position().over(items));
    }

    /** {@link #positionOutcomes} over a stream. */
    <E extends Enum<E>> Stream<Outcome<Integer>> positionOutcomes(Stream<? extends E> items) {
        return outcomes(Methods.<E>position().over(items));
    }

    /** Runs {@link #position} for each item, lazily; outcomes, failures among them, come as they finish. */
    <E extends Enum<E>> Stream<Outcome<Integer>> positionOutcomesUnordered(
            Iterable<? extends E> items) {
        return outcomesUnordered(Methods.<E>position().over(items));
    }

    /** {@link #positionOutcomesUnordered} over a stream. */
    <E extends Enum<E>> Stream<Outcome<Integer>> positionOutcomesUnordered(
            Stream<? extends E> items) {
        return outcomesUnordered(Methods.<E>position().over(items));
    }

    /** Runs {@link Wild#largest} in a worker and waits for its result. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> N largest(L numbers,
            N least) {
        return call(Methods.<N, L>largest(), new LargestArgs<N, L>(numbers, least));
    }

    /** Like {@link #largest}, but returns at once. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledFuture<N> largestAsync(
            L numbers, N least) {
        return callAsync(Methods.<N, L>largest(), new LargestArgs<N, L>(numbers, least));
    }

    /** Runs {@link #largest} for each item and waits for all results, in order. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> List<N> largestMap(
            Iterable<? extends LargestArgs<N, L>> items) {
        return map(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestMap} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> List<N> largestMap(
            Stream<? extends LargestArgs<N, L>> items) {
        return map(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestMap} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> List<N> largestMap(
            Iterable<? extends L> numberss, N least) {
        return map(Methods.<N, L>largest().overFirst(numberss, new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestMap} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> List<N> largestMap(
            Stream<? extends L> numberss, N least) {
        return map(Methods.<N, L>largest().overFirst(numberss, new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link #largest} for each item and returns at once. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledFuture<List<N>> largestMapAsync(
            Iterable<? extends LargestArgs<N, L>> items) {
        return mapAsync(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestMapAsync} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledFuture<List<N>> largestMapAsync(
            Stream<? extends LargestArgs<N, L>> items) {
        return mapAsync(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestMapAsync} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledFuture<List<N>> largestMapAsync(
            Iterable<? extends L> numberss, N least) {
        return mapAsync(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestMapAsync} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledFuture<List<N>> largestMapAsync(
            Stream<? extends L> numberss, N least) {
        return mapAsync(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link #largest} for each item, lazily; results come in order. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStream(
            Iterable<? extends LargestArgs<N, L>> items) {
        return stream(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestStream} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStream(
            Stream<? extends LargestArgs<N, L>> items) {
        return stream(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestStream} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStream(
            Iterable<? extends L> numberss, N least) {
        return stream(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestStream} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStream(
            Stream<? extends L> numberss, N least) {
        return stream(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link #largest} for each item, lazily; results come as they finish. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStreamUnordered(
            Iterable<? extends LargestArgs<N, L>> items) {
        return streamUnordered(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestStreamUnordered} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStreamUnordered(
            Stream<? extends LargestArgs<N, L>> items) {
        return streamUnordered(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestStreamUnordered} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStreamUnordered(
            Iterable<? extends L> numberss, N least) {
        return streamUnordered(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestStreamUnordered} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<N> largestStreamUnordered(
            Stream<? extends L> numberss, N least) {
        return streamUnordered(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link #largest} for each item, lazily; outcomes, failures among them, come in order. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomes(
            Iterable<? extends LargestArgs<N, L>> items) {
        return outcomes(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestOutcomes} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomes(
            Stream<? extends LargestArgs<N, L>> items) {
        return outcomes(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestOutcomes} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomes(
            Iterable<? extends L> numberss, N least) {
        return outcomes(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestOutcomes} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomes(
            Stream<? extends L> numberss, N least) {
        return outcomes(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link #largest} for each item, lazily; outcomes, failures among them, come as they finish. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomesUnordered(
            Iterable<? extends LargestArgs<N, L>> items) {
        return outcomesUnordered(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestOutcomesUnordered} over a stream. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomesUnordered(
            Stream<? extends LargestArgs<N, L>> items) {
        return outcomesUnordered(Methods.<N, L>largest().over(items));
    }

    /** {@link #largestOutcomesUnordered} over first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomesUnordered(
            Iterable<? extends L> numberss, N least) {
        return outcomesUnordered(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** {@link #largestOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <N extends Number & Comparable<? super N>, L extends List<? extends N>> Stream<Outcome<N>> largestOutcomesUnordered(
            Stream<? extends L> numberss, N least) {
        return outcomesUnordered(Methods.<N, L>largest().overFirst(numberss,
                new LargestArgs<N, L>(null, least)));
    }

    /** Runs {@link Wild#both} in a worker and waits for its result. */
    <A extends Serializable, B extends A> List<? super B> both(A a, B b) {
        return call(Methods.<A, B>both(), new BothArgs<A, B>(a, b));
    }

    /** Like {@link #both}, but returns at once. */
    <A extends Serializable, B extends A> PooledFuture<List<? super B>> bothAsync(A a, B b) {
        return callAsync(Methods.<A, B>both(), new BothArgs<A, B>(a, b));
    }

    /** Runs {@link #both} for each item and waits for all results, in order. */
    <A extends Serializable, B extends A> List<List<? super B>> bothMap(
            Iterable<? extends BothArgs<A, B>> items) {
        return map(Methods.<A, B>both().over(items));
    }

    /** {@link #bothMap} over a stream. */
    <A extends Serializable, B extends A> List<List<? super B>> bothMap(
            Stream<? extends BothArgs<A, B>> items) {
        return map(Methods.<A, B>both().over(items));
    }

    /** {@link #bothMap} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> List<List<? super B>> bothMap(Iterable<? extends A> as,
            B b) {
        return map(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothMap} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> List<List<? super B>> bothMap(Stream<? extends A> as,
            B b) {
        return map(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link #both} for each item and returns at once. */
    <A extends Serializable, B extends A> PooledFuture<List<List<? super B>>> bothMapAsync(
            Iterable<? extends BothArgs<A, B>> items) {
        return mapAsync(Methods.<A, B>both().over(items));
    }

    /** {@link #bothMapAsync} over a stream. */
    <A extends Serializable, B extends A> PooledFuture<List<List<? super B>>> bothMapAsync(
            Stream<? extends BothArgs<A, B>> items) {
        return mapAsync(Methods.<A, B>both().over(items));
    }

    /** {@link #bothMapAsync} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> PooledFuture<List<List<? super B>>> bothMapAsync(
            Iterable<? extends A> as, B b) {
        return mapAsync(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothMapAsync} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> PooledFuture<List<List<? super B>>> bothMapAsync(
            Stream<? extends A> as, B b) {
        return mapAsync(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link #both} for each item, lazily; results come in order. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStream(
            Iterable<? extends BothArgs<A, B>> items) {
        return stream(Methods.<A, B>both().over(items));
    }

    /** {@link #bothStream} over a stream. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStream(
            Stream<? extends BothArgs<A, B>> items) {
        return stream(Methods.<A, B>both().over(items));
    }

    /** {@link #bothStream} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStream(
            Iterable<? extends A> as, B b) {
        return stream(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothStream} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStream(Stream<? extends A> as,
            B b) {
        return stream(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link #both} for each item, lazily; results come as they finish. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStreamUnordered(
            Iterable<? extends BothArgs<A, B>> items) {
        return streamUnordered(Methods.<A, B>both().over(items));
    }

    /** {@link #bothStreamUnordered} over a stream. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStreamUnordered(
            Stream<? extends BothArgs<A, B>> items) {
        return streamUnordered(Methods.<A, B>both().over(items));
    }

    /** {@link #bothStreamUnordered} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStreamUnordered(
            Iterable<? extends A> as, B b) {
        return streamUnordered(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothStreamUnordered} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<List<? super B>> bothStreamUnordered(
            Stream<? extends A> as, B b) {
        return streamUnordered(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link #both} for each item, lazily; outcomes, failures among them, come in order. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomes(
            Iterable<? extends BothArgs<A, B>> items) {
        return outcomes(Methods.<A, B>both().over(items));
    }

    /** {@link #bothOutcomes} over a stream. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomes(
            Stream<? extends BothArgs<A, B>> items) {
        return outcomes(Methods.<A, B>both().over(items));
    }

    /** {@link #bothOutcomes} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomes(
            Iterable<? extends A> as, B b) {
        return outcomes(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothOutcomes} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomes(
            Stream<? extends A> as, B b) {
        return outcomes(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link #both} for each item, lazily; outcomes, failures among them, come as they finish. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomesUnordered(
            Iterable<? extends BothArgs<A, B>> items) {
        return outcomesUnordered(Methods.<A, B>both().over(items));
    }

    /** {@link #bothOutcomesUnordered} over a stream. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomesUnordered(
            Stream<? extends BothArgs<A, B>> items) {
        return outcomesUnordered(Methods.<A, B>both().over(items));
    }

    /** {@link #bothOutcomesUnordered} over first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomesUnordered(
            Iterable<? extends A> as, B b) {
        return outcomesUnordered(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** {@link #bothOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <A extends Serializable, B extends A> Stream<Outcome<List<? super B>>> bothOutcomesUnordered(
            Stream<? extends A> as, B b) {
        return outcomesUnordered(Methods.<A, B>both().overFirst(as, new BothArgs<A, B>(null, b)));
    }

    /** Runs {@link Wild#size} in a worker and waits for its result. */
    int size(List<? extends Set<? extends Number>> a,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return call(Methods.SIZE, new SizeArgs(a, b, c));
    }

    /** Like {@link #size}, but returns at once. */
    PooledFuture<Integer> sizeAsync(List<? extends Set<? extends Number>> a,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return callAsync(Methods.SIZE, new SizeArgs(a, b, c));
    }

    /** Runs {@link #size} for each item and waits for all results, in order. */
    List<Integer> sizeMap(Iterable<? extends SizeArgs> items) {
        return map(Methods.SIZE.over(items));
    }

    /** {@link #sizeMap} over a stream. */
    List<Integer> sizeMap(Stream<? extends SizeArgs> items) {
        return map(Methods.SIZE.over(items));
    }

    /** {@link #sizeMap} over first arguments, with the others fixed. */
    List<Integer> sizeMap(Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return map(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeMap} over a stream of first arguments, with the others fixed. */
    List<Integer> sizeMap(Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return map(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link #size} for each item and returns at once. */
    PooledFuture<List<Integer>> sizeMapAsync(Iterable<? extends SizeArgs> items) {
        return mapAsync(Methods.SIZE.over(items));
    }

    /** {@link #sizeMapAsync} over a stream. */
    PooledFuture<List<Integer>> sizeMapAsync(Stream<? extends SizeArgs> items) {
        return mapAsync(Methods.SIZE.over(items));
    }

    /** {@link #sizeMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> sizeMapAsync(
            Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return mapAsync(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> sizeMapAsync(
            Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return mapAsync(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link #size} for each item, lazily; results come in order. */
    Stream<Integer> sizeStream(Iterable<? extends SizeArgs> items) {
        return stream(Methods.SIZE.over(items));
    }

    /** {@link #sizeStream} over a stream. */
    Stream<Integer> sizeStream(Stream<? extends SizeArgs> items) {
        return stream(Methods.SIZE.over(items));
    }

    /** {@link #sizeStream} over first arguments, with the others fixed. */
    Stream<Integer> sizeStream(Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return stream(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> sizeStream(Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return stream(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link #size} for each item, lazily; results come as they finish. */
    Stream<Integer> sizeStreamUnordered(Iterable<? extends SizeArgs> items) {
        return streamUnordered(Methods.SIZE.over(items));
    }

    /** {@link #sizeStreamUnordered} over a stream. */
    Stream<Integer> sizeStreamUnordered(Stream<? extends SizeArgs> items) {
        return streamUnordered(Methods.SIZE.over(items));
    }

    /** {@link #sizeStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> sizeStreamUnordered(
            Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return streamUnordered(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> sizeStreamUnordered(Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return streamUnordered(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link #size} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> sizeOutcomes(Iterable<? extends SizeArgs> items) {
        return outcomes(Methods.SIZE.over(items));
    }

    /** {@link #sizeOutcomes} over a stream. */
    Stream<Outcome<Integer>> sizeOutcomes(Stream<? extends SizeArgs> items) {
        return outcomes(Methods.SIZE.over(items));
    }

    /** {@link #sizeOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sizeOutcomes(
            Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return outcomes(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sizeOutcomes(
            Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return outcomes(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link #size} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> sizeOutcomesUnordered(Iterable<? extends SizeArgs> items) {
        return outcomesUnordered(Methods.SIZE.over(items));
    }

    /** {@link #sizeOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> sizeOutcomesUnordered(Stream<? extends SizeArgs> items) {
        return outcomesUnordered(Methods.SIZE.over(items));
    }

    /** {@link #sizeOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sizeOutcomesUnordered(
            Iterable<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return outcomesUnordered(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** {@link #sizeOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sizeOutcomesUnordered(
            Stream<? extends List<? extends Set<? extends Number>>> as,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return outcomesUnordered(Methods.SIZE.overFirst(as, new SizeArgs(null, b, c)));
    }

    /** Runs {@link Wild#rows} in a worker and waits for its result. */
    <T extends Comparable<T>> List<List<T>> rows(List<T>... rows) {
        return call(Methods.<T>rows(), rows);
    }

    /** Like {@link #rows}, but returns at once. */
    <T extends Comparable<T>> PooledFuture<List<List<T>>> rowsAsync(List<T>... rows) {
        return callAsync(Methods.<T>rows(), rows);
    }

    /** Runs {@link #rows} for each item and waits for all results, in order. */
    <T extends Comparable<T>> List<List<List<T>>> rowsMap(Iterable<? extends List<T>[]> items) {
        return map(Methods.<T>rows().over(items));
    }

    /** {@link #rowsMap} over a stream. */
    <T extends Comparable<T>> List<List<List<T>>> rowsMap(Stream<? extends List<T>[]> items) {
        return map(Methods.<T>rows().over(items));
    }

    /** Runs {@link #rows} for each item and returns at once. */
    <T extends Comparable<T>> PooledFuture<List<List<List<T>>>> rowsMapAsync(
            Iterable<? extends List<T>[]> items) {
        return mapAsync(Methods.<T>rows().over(items));
    }

    /** {@link #rowsMapAsync} over a stream. */
    <T extends Comparable<T>> PooledFuture<List<List<List<T>>>> rowsMapAsync(
            Stream<? extends List<T>[]> items) {
        return mapAsync(Methods.<T>rows().over(items));
    }

    /** Runs {@link #rows} for each item, lazily; results come in order. */
    <T extends Comparable<T>> Stream<List<List<T>>> rowsStream(
            Iterable<? extends List<T>[]> items) {
        return stream(Methods.<T>rows().over(items));
    }

    /** {@link #rowsStream} over a stream. */
    <T extends Comparable<T>> Stream<List<List<T>>> rowsStream(Stream<? extends List<T>[]> items) {
        return stream(Methods.<T>rows().over(items));
    }

    /** Runs {@link #rows} for each item, lazily; results come as they finish. */
    <T extends Comparable<T>> Stream<List<List<T>>> rowsStreamUnordered(
            Iterable<? extends List<T>[]> items) {
        return streamUnordered(Methods.<T>rows().over(items));
    }

    /** {@link #rowsStreamUnordered} over a stream. */
    <T extends Comparable<T>> Stream<List<List<T>>> rowsStreamUnordered(
            Stream<? extends List<T>[]> items) {
        return streamUnordered(Methods.<T>rows().over(items));
    }

    /** Runs {@link #rows} for each item, lazily; outcomes, failures among them, come in order. */
    <T extends Comparable<T>> Stream<Outcome<List<List<T>>>> rowsOutcomes(
            Iterable<? extends List<T>[]> items) {
        return outcomes(Methods.<T>rows().over(items));
    }

    /** {@link #rowsOutcomes} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<List<List<T>>>> rowsOutcomes(
            Stream<? extends List<T>[]> items) {
        return outcomes(Methods.<T>rows().over(items));
    }

    /** Runs {@link #rows} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T extends Comparable<T>> Stream<Outcome<List<List<T>>>> rowsOutcomesUnordered(
            Iterable<? extends List<T>[]> items) {
        return outcomesUnordered(Methods.<T>rows().over(items));
    }

    /** {@link #rowsOutcomesUnordered} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<List<List<T>>>> rowsOutcomesUnordered(
            Stream<? extends List<T>[]> items) {
        return outcomesUnordered(Methods.<T>rows().over(items));
    }

    /** Runs {@link Wild#fail} in a worker and waits for its result. */
    <X extends Exception, Y extends RuntimeException> int fail(X checked, Y unchecked, int which)
            throws X, Y {
        return call(Methods.<X, Y>fail(), new FailArgs<X, Y>(checked, unchecked, which));
    }

    /** Like {@link #fail}, but returns at once. */
    <X extends Exception, Y extends RuntimeException> PooledFuture<Integer> failAsync(X checked,
            Y unchecked, int which) {
        return callAsync(Methods.<X, Y>fail(), new FailArgs<X, Y>(checked, unchecked, which));
    }

    /** Runs {@link #fail} for each item and waits for all results, in order. */
    <X extends Exception, Y extends RuntimeException> List<Integer> failMap(
            Iterable<? extends FailArgs<X, Y>> items) throws X, Y {
        return map(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failMap} over a stream. */
    <X extends Exception, Y extends RuntimeException> List<Integer> failMap(
            Stream<? extends FailArgs<X, Y>> items) throws X, Y {
        return map(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failMap} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> List<Integer> failMap(
            Iterable<? extends X> checkeds, Y unchecked, int which) throws X, Y {
        return map(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failMap} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> List<Integer> failMap(
            Stream<? extends X> checkeds, Y unchecked, int which) throws X, Y {
        return map(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link #fail} for each item and returns at once. */
    <X extends Exception, Y extends RuntimeException> PooledFuture<List<Integer>> failMapAsync(
            Iterable<? extends FailArgs<X, Y>> items) {
        return mapAsync(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failMapAsync} over a stream. */
    <X extends Exception, Y extends RuntimeException> PooledFuture<List<Integer>> failMapAsync(
            Stream<? extends FailArgs<X, Y>> items) {
        return mapAsync(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failMapAsync} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> PooledFuture<List<Integer>> failMapAsync(
            Iterable<? extends X> checkeds, Y unchecked, int which) {
        return mapAsync(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failMapAsync} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> PooledFuture<List<Integer>> failMapAsync(
            Stream<? extends X> checkeds, Y unchecked, int which) {
        return mapAsync(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link #fail} for each item, lazily; results come in order. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStream(
            Iterable<? extends FailArgs<X, Y>> items) {
        return stream(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failStream} over a stream. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStream(
            Stream<? extends FailArgs<X, Y>> items) {
        return stream(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failStream} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStream(
            Iterable<? extends X> checkeds, Y unchecked, int which) {
        return stream(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failStream} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStream(
            Stream<? extends X> checkeds, Y unchecked, int which) {
        return stream(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link #fail} for each item, lazily; results come as they finish. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStreamUnordered(
            Iterable<? extends FailArgs<X, Y>> items) {
        return streamUnordered(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failStreamUnordered} over a stream. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStreamUnordered(
            Stream<? extends FailArgs<X, Y>> items) {
        return streamUnordered(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failStreamUnordered} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStreamUnordered(
            Iterable<? extends X> checkeds, Y unchecked, int which) {
        return streamUnordered(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failStreamUnordered} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Integer> failStreamUnordered(
            Stream<? extends X> checkeds, Y unchecked, int which) {
        return streamUnordered(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link #fail} for each item, lazily; outcomes, failures among them, come in order. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomes(
            Iterable<? extends FailArgs<X, Y>> items) {
        return outcomes(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failOutcomes} over a stream. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomes(
            Stream<? extends FailArgs<X, Y>> items) {
        return outcomes(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failOutcomes} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomes(
            Iterable<? extends X> checkeds, Y unchecked, int which) {
        return outcomes(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failOutcomes} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomes(
            Stream<? extends X> checkeds, Y unchecked, int which) {
        return outcomes(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link #fail} for each item, lazily; outcomes, failures among them, come as they finish. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomesUnordered(
            Iterable<? extends FailArgs<X, Y>> items) {
        return outcomesUnordered(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failOutcomesUnordered} over a stream. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomesUnordered(
            Stream<? extends FailArgs<X, Y>> items) {
        return outcomesUnordered(Methods.<X, Y>fail().over(items));
    }

    /** {@link #failOutcomesUnordered} over first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomesUnordered(
            Iterable<? extends X> checkeds, Y unchecked, int which) {
        return outcomesUnordered(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** {@link #failOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <X extends Exception, Y extends RuntimeException> Stream<Outcome<Integer>> failOutcomesUnordered(
            Stream<? extends X> checkeds, Y unchecked, int which) {
        return outcomesUnordered(Methods.<X, Y>fail().overFirst(checkeds,
                new FailArgs<X, Y>(null, unchecked, which)));
    }

    /** Runs {@link Wild#counts} in a worker and waits for its result. */
    <K_ extends Enum<K_>> EnumMap<K_, Integer> counts(EnumMap<K_, Integer> counts) {
        return call(Methods.<K_>counts(), counts);
    }

    /** Like {@link #counts}, but returns at once. */
    <K_ extends Enum<K_>> PooledFuture<EnumMap<K_, Integer>> countsAsync(
            EnumMap<K_, Integer> counts) {
        return callAsync(Methods.<K_>counts(), counts);
    }

    /** Runs {@link #counts} for each item and waits for all results, in order. */
    <K_ extends Enum<K_>> List<EnumMap<K_, Integer>> countsMap(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return map(Methods.<K_>counts().over(items));
    }

    /** {@link #countsMap} over a stream. */
    <K_ extends Enum<K_>> List<EnumMap<K_, Integer>> countsMap(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return map(Methods.<K_>counts().over(items));
    }

    /** Runs {@link #counts} for each item and returns at once. */
    <K_ extends Enum<K_>> PooledFuture<List<EnumMap<K_, Integer>>> countsMapAsync(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return mapAsync(Methods.<K_>counts().over(items));
    }

    /** {@link #countsMapAsync} over a stream. */
    <K_ extends Enum<K_>> PooledFuture<List<EnumMap<K_, Integer>>> countsMapAsync(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return mapAsync(Methods.<K_>counts().over(items));
    }

    /** Runs {@link #counts} for each item, lazily; results come in order. */
    <K_ extends Enum<K_>> Stream<EnumMap<K_, Integer>> countsStream(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return stream(Methods.<K_>counts().over(items));
    }

    /** {@link #countsStream} over a stream. */
    <K_ extends Enum<K_>> Stream<EnumMap<K_, Integer>> countsStream(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return stream(Methods.<K_>counts().over(items));
    }

    /** Runs {@link #counts} for each item, lazily; results come as they finish. */
    <K_ extends Enum<K_>> Stream<EnumMap<K_, Integer>> countsStreamUnordered(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return streamUnordered(Methods.<K_>counts().over(items));
    }

    /** {@link #countsStreamUnordered} over a stream. */
    <K_ extends Enum<K_>> Stream<EnumMap<K_, Integer>> countsStreamUnordered(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return streamUnordered(Methods.<K_>counts().over(items));
    }

    /** Runs {@link #counts} for each item, lazily; outcomes, failures among them, come in order. */
    <K_ extends Enum<K_>> Stream<Outcome<EnumMap<K_, Integer>>> countsOutcomes(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return outcomes(Methods.<K_>counts().over(items));
    }

    /** {@link #countsOutcomes} over a stream. */
    <K_ extends Enum<K_>> Stream<Outcome<EnumMap<K_, Integer>>> countsOutcomes(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return outcomes(Methods.<K_>counts().over(items));
    }

    /** Runs {@link #counts} for each item, lazily; outcomes, failures among them, come as they finish. */
    <K_ extends Enum<K_>> Stream<Outcome<EnumMap<K_, Integer>>> countsOutcomesUnordered(
            Iterable<? extends EnumMap<K_, Integer>> items) {
        return outcomesUnordered(Methods.<K_>counts().over(items));
    }

    /** {@link #countsOutcomesUnordered} over a stream. */
    <K_ extends Enum<K_>> Stream<Outcome<EnumMap<K_, Integer>>> countsOutcomesUnordered(
            Stream<? extends EnumMap<K_, Integer>> items) {
        return outcomesUnordered(Methods.<K_>counts().over(items));
    }

    /** Runs {@link Wild#compare} in a worker and waits for its result. */
    <T extends Comparator<String> & Serializable> int compare(T order) {
        return call(Methods.<T>compare(), order);
    }

    /** Like {@link #compare}, but returns at once. */
    <T extends Comparator<String> & Serializable> PooledFuture<Integer> compareAsync(T order) {
        return callAsync(Methods.<T>compare(), order);
    }

    /** Runs {@link #compare} for each item and waits for all results, in order. */
    <T extends Comparator<String> & Serializable> List<Integer> compareMap(
            Iterable<? extends T> items) {
        return map(Methods.<T>compare().over(items));
    }

    /** {@link #compareMap} over a stream. */
    <T extends Comparator<String> & Serializable> List<Integer> compareMap(
            Stream<? extends T> items) {
        return map(Methods.<T>compare().over(items));
    }

    /** Runs {@link #compare} for each item and returns at once. */
    <T extends Comparator<String> & Serializable> PooledFuture<List<Integer>> compareMapAsync(
            Iterable<? extends T> items) {
        return mapAsync(Methods.<T>compare().over(items));
    }

    /** {@link #compareMapAsync} over a stream. */
    <T extends Comparator<String> & Serializable> PooledFuture<List<Integer>> compareMapAsync(
            Stream<? extends T> items) {
        return mapAsync(Methods.<T>compare().over(items));
    }

    /** Runs {@link #compare} for each item, lazily; results come in order. */
    <T extends Comparator<String> & Serializable> Stream<Integer> compareStream(
            Iterable<? extends T> items) {
        return stream(Methods.<T>compare().over(items));
    }

    /** {@link #compareStream} over a stream. */
    <T extends Comparator<String> & Serializable> Stream<Integer> compareStream(
            Stream<? extends T> items) {
        return stream(Methods.<T>compare().over(items));
    }

    /** Runs {@link #compare} for each item, lazily; results come as they finish. */
    <T extends Comparator<String> & Serializable> Stream<Integer> compareStreamUnordered(
            Iterable<? extends T> items) {
        return streamUnordered(Methods.<T>compare().over(items));
    }

    /** {@link #compareStreamUnordered} over a stream. */
    <T extends Comparator<String> & Serializable> Stream<Integer> compareStreamUnordered(
            Stream<? extends T> items) {
        return streamUnordered(Methods.<T>compare().over(items));
    }

    /** Runs {@link #compare} for each item, lazily; outcomes, failures among them, come in order. */
    <T extends Comparator<String> & Serializable> Stream<Outcome<Integer>> compareOutcomes(
            Iterable<? extends T> items) {
        return outcomes(Methods.<T>compare().over(items));
    }

    /** {@link #compareOutcomes} over a stream. */
    <T extends Comparator<String> & Serializable> Stream<Outcome<Integer>> compareOutcomes(
            Stream<? extends T> items) {
        return outcomes(Methods.<T>compare().over(items));
    }

    /** Runs {@link #compare} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T extends Comparator<String> & Serializable> Stream<Outcome<Integer>> compareOutcomesUnordered(
            Iterable<? extends T> items) {
        return outcomesUnordered(Methods.<T>compare().over(items));
    }

    /** {@link #compareOutcomesUnordered} over a stream. */
    <T extends Comparator<String> & Serializable> Stream<Outcome<Integer>> compareOutcomesUnordered(
            Stream<? extends T> items) {
        return outcomesUnordered(Methods.<T>compare().over(items));
    }

    /** All arguments of one call of {@code named}. */
    record NamedArgs<K extends Comparable<? super K> & Serializable, E extends Enum<E>>(K key,
            E value) {
    }

    /** All arguments of one call of {@code largest}. */
    record LargestArgs<N extends Number & Comparable<? super N>, L extends List<? extends N>>(
            L numbers, N least) {
    }

    /** All arguments of one call of {@code both}. */
    record BothArgs<A extends Serializable, B extends A>(A a, B b) {
    }

    /** All arguments of one call of {@code size}. */
    record SizeArgs(List<? extends Set<? extends Number>> a,
            Map<? super Integer, ? extends List<String>> b, Class<?> c) {
    }

    /** All arguments of one call of {@code fail}. */
    record FailArgs<X extends Exception, Y extends RuntimeException>(X checked, Y unchecked,
            int which) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<List<Object>> OBJECT_LIST_CODEC = Codecs.list(Codecs.object(Object.class));

        static final TypeCodec<Comparable> COMPARABLE_CODEC = Codecs.object(Comparable.class);

        static final TypeCodec<Enum> ENUM_CODEC = Codecs.object(Enum.class);

        static final TypeCodec<Map<Comparable, Enum>> COMPARABLE_ENUM_MAP_CODEC = Codecs.map(Codecs.object(Comparable.class),
                Codecs.object(Enum.class));

        static final TypeCodec<Number> NUMBER_CODEC = Codecs.object(Number.class);

        static final TypeCodec<Serializable> SERIALIZABLE_CODEC = Codecs.object(Serializable.class);

        static final TypeCodec<List<Set<Number>>> NUMBER_SET_LIST_CODEC = Codecs.list(Codecs.set(Codecs.object(Number.class)));

        static final TypeCodec<Map<Object, List<String>>> OBJECT_STRING_LIST_MAP_CODEC = Codecs.map(Codecs.object(Object.class),
                Codecs.list(Codecs.string()));

        static final TypeCodec<Class<Object>> OBJECT_CLASS_CODEC = Codecs.object(Class.class);

        static final TypeCodec<List<Comparable>[]> COMPARABLE_LIST_ARRAY_CODEC = Codecs.array(Codecs.list(Codecs.object(Comparable.class)),
                List.class);

        static final TypeCodec<List<List<Comparable>>> COMPARABLE_LIST_LIST_CODEC = Codecs.list(Codecs.list(Codecs.object(Comparable.class)));

        static final TypeCodec<Exception> EXCEPTION_CODEC = Codecs.object(Exception.class);

        static final TypeCodec<RuntimeException> RUNTIME_EXCEPTION_CODEC = Codecs.object(RuntimeException.class);

        static final TypeCodec<EnumMap> ENUM_MAP_CODEC = Codecs.object(EnumMap.class);

        static final TypeCodec<Comparator> COMPARATOR_CODEC = Codecs.object(Comparator.class);

        static final PooledMethod<?, ?> FIRST = newFirst();

        static final PooledMethod<?, ?> NAMED = newNamed();

        static final PooledMethod<?, ?> POSITION = newPosition();

        static final PooledMethod<?, ?> LARGEST = newLargest();

        static final PooledMethod<?, ?> BOTH = newBoth();

        static final PooledMethod<SizeArgs, Integer> SIZE = new PooledMethod<SizeArgs, Integer>(
                Methods.class,
                5,
                "Wild.size",
                "good.Wild#size(Ljava/util/List;Ljava/util/Map;Ljava/lang/Class;)I",
                0x847f705493bbae05L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, SizeArgs arguments) {
                writeArgument(out, 1, "a", Codecs.as(NUMBER_SET_LIST_CODEC), arguments.a());
                writeArgument(out, 2, "b", Codecs.as(OBJECT_STRING_LIST_MAP_CODEC), arguments.b());
                writeArgument(out, 3, "c", Codecs.as(OBJECT_CLASS_CODEC), arguments.c());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                List<? extends Set<? extends Number>> a = readArgument(in, 1, "a", Codecs.as(NUMBER_SET_LIST_CODEC));
                Map<? super Integer, ? extends List<String>> b = readArgument(in, 2, "b", Codecs.as(OBJECT_STRING_LIST_MAP_CODEC));
                Class<?> c = readArgument(in, 3, "c", Codecs.as(OBJECT_CLASS_CODEC));
                out.writeInt(Wild.size(a, b, c));
            }

            @Override
            public Integer readResult(WireReader in) {
                return in.readInt();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: List<Set<object java.lang.Number>>\n"
                        + "argument 2: Map<object java.lang.Object, List<String>>\n"
                        + "argument 3: object java.lang.Class<java.lang.Object>\n"
                        + "result: int\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", Codecs.as(NUMBER_SET_LIST_CODEC), (List<? extends Set<? extends Number>>) first);
            }

            @Override
            public void writeRest(WireWriter out, SizeArgs arguments) {
                writeArgument(out, 2, "b", Codecs.as(OBJECT_STRING_LIST_MAP_CODEC), arguments.b());
                writeArgument(out, 3, "c", Codecs.as(OBJECT_CLASS_CODEC), arguments.c());
            }

            @Override
            public Object readRest(WireReader in) {
                return new SizeArgs(null,
                        readArgument(in, 2, "b", Codecs.as(OBJECT_STRING_LIST_MAP_CODEC)),
                        readArgument(in, 3, "c", Codecs.as(OBJECT_CLASS_CODEC)));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                List<? extends Set<? extends Number>> a = readArgument(in, 1, "a", Codecs.as(NUMBER_SET_LIST_CODEC));
                SizeArgs fixed = (SizeArgs) rest;
                out.writeInt(Wild.size(a, fixed.b(), fixed.c()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", Codecs.as(NUMBER_SET_LIST_CODEC)));
                each.accept(readArgument(in, 2, "b", Codecs.as(OBJECT_STRING_LIST_MAP_CODEC)));
                each.accept(readArgument(in, 3, "c", Codecs.as(OBJECT_CLASS_CODEC)));
            }
        };

        static final PooledMethod<?, ?> ROWS = newRows();

        static final PooledMethod<?, ?> FAIL = newFail();

        static final PooledMethod<?, ?> COUNTS = newCounts();

        static final PooledMethod<?, ?> COMPARE = newCompare();

        static {
            PooledMethods.register(Methods.class, FIRST, NAMED, POSITION, LARGEST, BOTH, SIZE, ROWS,
                    FAIL, COUNTS, COMPARE);
        }

        private Methods() {
        }

        static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> PooledMethod<V, K> first(
                ) {
            return (PooledMethod<V, K>) FIRST;
        }

        private static <K extends Comparable<? super K> & Serializable, V extends List<? extends K>> PooledMethod<V, K> newFirst(
                ) {
            return new PooledMethod<V, K>(
                    Methods.class,
                    0,
                    "Wild.first",
                    "good.Wild#first(Ljava/util/List;)Ljava/lang/Comparable;",
                    0x48d552dfffba43ffL,
                    PooledMethod.Receiver.CARRIED,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, V arguments) {
                    writeArgument(out, 1, "values", Codecs.as(OBJECT_LIST_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    V values = readArgument(in, 1, "values", Codecs.as(OBJECT_LIST_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_CODEC), ((Wild<K, V>) target).first(values));
                }

                @Override
                public K readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: List<object java.lang.Object>\n"
                            + "result: object java.lang.Comparable\n"
                            + "receiver: object good.Wild\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "values", Codecs.as(OBJECT_LIST_CODEC)));
                }
            };
        }

        static <K extends Comparable<? super K> & Serializable, E extends Enum<E>> PooledMethod<NamedArgs<K, E>, Map<K, E>> named(
                ) {
            return (PooledMethod<NamedArgs<K, E>, Map<K, E>>) NAMED;
        }

        private static <K extends Comparable<? super K> & Serializable, E extends Enum<E>> PooledMethod<NamedArgs<K, E>, Map<K, E>> newNamed(
                ) {
            return new PooledMethod<NamedArgs<K, E>, Map<K, E>>(
                    Methods.class,
                    1,
                    "Wild.named",
                    "good.Wild#named(Ljava/lang/Comparable;Ljava/lang/Enum;)Ljava/util/Map;",
                    0x38e964bd43824db2L,
                    PooledMethod.Receiver.CARRIED,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, NamedArgs<K, E> arguments) {
                    writeArgument(out, 1, "key", Codecs.as(COMPARABLE_CODEC), arguments.key());
                    writeArgument(out, 2, "value", Codecs.as(ENUM_CODEC), arguments.value());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    K key = readArgument(in, 1, "key", Codecs.as(COMPARABLE_CODEC));
                    E value = readArgument(in, 2, "value", Codecs.as(ENUM_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_ENUM_MAP_CODEC), ((Wild<K, ?>) target).named(key, value));
                }

                @Override
                public Map<K, E> readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_ENUM_MAP_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Comparable\n"
                            + "argument 2: object java.lang.Enum\n"
                            + "result: Map<object java.lang.Comparable, object java.lang.Enum>\n"
                            + "receiver: object good.Wild\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "key", Codecs.as(COMPARABLE_CODEC), (K) first);
                }

                @Override
                public void writeRest(WireWriter out, NamedArgs<K, E> arguments) {
                    writeArgument(out, 2, "value", Codecs.as(ENUM_CODEC), arguments.value());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new NamedArgs<K, E>(null,
                            readArgument(in, 2, "value", Codecs.as(ENUM_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    K key = readArgument(in, 1, "key", Codecs.as(COMPARABLE_CODEC));
                    NamedArgs<K, E> fixed = (NamedArgs<K, E>) rest;
                    writeResult(out, Codecs.as(COMPARABLE_ENUM_MAP_CODEC), ((Wild<K, ?>) target).named(key, fixed.value()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "key", Codecs.as(COMPARABLE_CODEC)));
                    each.accept(readArgument(in, 2, "value", Codecs.as(ENUM_CODEC)));
                }
            };
        }

        static <E extends Enum<E>> PooledMethod<E, Integer> position() {
            return (PooledMethod<E, Integer>) POSITION;
        }

        private static <E extends Enum<E>> PooledMethod<E, Integer> newPosition() {
            return new PooledMethod<E, Integer>(
                    Methods.class,
                    2,
                    "Wild.position",
                    "good.Wild#position(Ljava/lang/Enum;)I",
                    0x5eb7f9cd94804f1cL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, E arguments) {
                    writeArgument(out, 1, "value", Codecs.as(ENUM_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    E value = readArgument(in, 1, "value", Codecs.as(ENUM_CODEC));
                    out.writeInt(Wild.position(value));
                }

                @Override
                public Integer readResult(WireReader in) {
                    return in.readInt();
                }

                @Override
                public boolean isResultPlain() {
                    return true;
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Enum\n"
                            + "result: int\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "value", Codecs.as(ENUM_CODEC)));
                }
            };
        }

        static <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledMethod<LargestArgs<N, L>, N> largest(
                ) {
            return (PooledMethod<LargestArgs<N, L>, N>) LARGEST;
        }

        private static <N extends Number & Comparable<? super N>, L extends List<? extends N>> PooledMethod<LargestArgs<N, L>, N> newLargest(
                ) {
            return new PooledMethod<LargestArgs<N, L>, N>(
                    Methods.class,
                    3,
                    "Wild.largest",
                    "good.Wild#largest(Ljava/util/List;Ljava/lang/Number;)Ljava/lang/Number;",
                    0x05dd88b94dd4d25bL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, LargestArgs<N, L> arguments) {
                    writeArgument(out, 1, "numbers", Codecs.as(OBJECT_LIST_CODEC), arguments.numbers());
                    writeArgument(out, 2, "least", Codecs.as(NUMBER_CODEC), arguments.least());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    L numbers = readArgument(in, 1, "numbers", Codecs.as(OBJECT_LIST_CODEC));
                    N least = readArgument(in, 2, "least", Codecs.as(NUMBER_CODEC));
                    writeResult(out, Codecs.as(NUMBER_CODEC), Wild.largest(numbers, least));
                }

                @Override
                public N readResult(WireReader in) {
                    return readResult(in, Codecs.as(NUMBER_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: List<object java.lang.Object>\n"
                            + "argument 2: object java.lang.Number\n"
                            + "result: object java.lang.Number\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "numbers", Codecs.as(OBJECT_LIST_CODEC), (L) first);
                }

                @Override
                public void writeRest(WireWriter out, LargestArgs<N, L> arguments) {
                    writeArgument(out, 2, "least", Codecs.as(NUMBER_CODEC), arguments.least());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new LargestArgs<N, L>(null,
                            readArgument(in, 2, "least", Codecs.as(NUMBER_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    L numbers = readArgument(in, 1, "numbers", Codecs.as(OBJECT_LIST_CODEC));
                    LargestArgs<N, L> fixed = (LargestArgs<N, L>) rest;
                    writeResult(out, Codecs.as(NUMBER_CODEC), Wild.largest(numbers, fixed.least()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "numbers", Codecs.as(OBJECT_LIST_CODEC)));
                    each.accept(readArgument(in, 2, "least", Codecs.as(NUMBER_CODEC)));
                }
            };
        }

        static <A extends Serializable, B extends A> PooledMethod<BothArgs<A, B>, List<? super B>> both(
                ) {
            return (PooledMethod<BothArgs<A, B>, List<? super B>>) BOTH;
        }

        private static <A extends Serializable, B extends A> PooledMethod<BothArgs<A, B>, List<? super B>> newBoth(
                ) {
            return new PooledMethod<BothArgs<A, B>, List<? super B>>(
                    Methods.class,
                    4,
                    "Wild.both",
                    "good.Wild#both(Ljava/io/Serializable;Ljava/io/Serializable;)Ljava/util/List;",
                    0x031183b79386af70L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, BothArgs<A, B> arguments) {
                    writeArgument(out, 1, "a", Codecs.as(SERIALIZABLE_CODEC), arguments.a());
                    writeArgument(out, 2, "b", Codecs.as(SERIALIZABLE_CODEC), arguments.b());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    A a = readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC));
                    B b = readArgument(in, 2, "b", Codecs.as(SERIALIZABLE_CODEC));
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), Wild.both(a, b));
                }

                @Override
                public List<? super B> readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.io.Serializable\n"
                            + "argument 2: object java.io.Serializable\n"
                            + "result: List<object java.lang.Object>\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "a", Codecs.as(SERIALIZABLE_CODEC), (A) first);
                }

                @Override
                public void writeRest(WireWriter out, BothArgs<A, B> arguments) {
                    writeArgument(out, 2, "b", Codecs.as(SERIALIZABLE_CODEC), arguments.b());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new BothArgs<A, B>(null,
                            readArgument(in, 2, "b", Codecs.as(SERIALIZABLE_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    A a = readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC));
                    BothArgs<A, B> fixed = (BothArgs<A, B>) rest;
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), Wild.both(a, fixed.b()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC)));
                    each.accept(readArgument(in, 2, "b", Codecs.as(SERIALIZABLE_CODEC)));
                }
            };
        }

        static <T extends Comparable<T>> PooledMethod<List<T>[], List<List<T>>> rows() {
            return (PooledMethod<List<T>[], List<List<T>>>) ROWS;
        }

        private static <T extends Comparable<T>> PooledMethod<List<T>[], List<List<T>>> newRows() {
            return new PooledMethod<List<T>[], List<List<T>>>(
                    Methods.class,
                    6,
                    "Wild.rows",
                    "good.Wild#rows([Ljava/util/List;)Ljava/util/List;",
                    0x9ae8f838befc17ebL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, List<T>[] arguments) {
                    writeArgument(out, 1, "rows", Codecs.as(COMPARABLE_LIST_ARRAY_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    List<T>[] rows = readArgument(in, 1, "rows", Codecs.as(COMPARABLE_LIST_ARRAY_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_LIST_LIST_CODEC), Wild.rows(rows));
                }

                @Override
                public List<List<T>> readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_LIST_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: List<object java.lang.Comparable>[]\n"
                            + "result: List<List<object java.lang.Comparable>>\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "rows", Codecs.as(COMPARABLE_LIST_ARRAY_CODEC)));
                }
            };
        }

        static <X extends Exception, Y extends RuntimeException> PooledMethod<FailArgs<X, Y>, Integer> fail(
                ) {
            return (PooledMethod<FailArgs<X, Y>, Integer>) FAIL;
        }

        private static <X extends Exception, Y extends RuntimeException> PooledMethod<FailArgs<X, Y>, Integer> newFail(
                ) {
            return new PooledMethod<FailArgs<X, Y>, Integer>(
                    Methods.class,
                    7,
                    "Wild.fail",
                    "good.Wild#fail(Ljava/lang/Exception;Ljava/lang/RuntimeException;I)I",
                    0x4d03c642be916b38L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, FailArgs<X, Y> arguments) {
                    writeArgument(out, 1, "checked", Codecs.as(EXCEPTION_CODEC), arguments.checked());
                    writeArgument(out, 2, "unchecked", Codecs.as(RUNTIME_EXCEPTION_CODEC), arguments.unchecked());
                    out.writeInt(arguments.which());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) throws X, Y {
                    X checked = readArgument(in, 1, "checked", Codecs.as(EXCEPTION_CODEC));
                    Y unchecked = readArgument(in, 2, "unchecked", Codecs.as(RUNTIME_EXCEPTION_CODEC));
                    int which = in.readInt();
                    out.writeInt(Wild.fail(checked, unchecked, which));
                }

                @Override
                public Integer readResult(WireReader in) {
                    return in.readInt();
                }

                @Override
                public boolean isResultPlain() {
                    return true;
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Exception\n"
                            + "argument 2: object java.lang.RuntimeException\n"
                            + "argument 3: int\n"
                            + "result: int\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "checked", Codecs.as(EXCEPTION_CODEC), (X) first);
                }

                @Override
                public void writeRest(WireWriter out, FailArgs<X, Y> arguments) {
                    writeArgument(out, 2, "unchecked", Codecs.as(RUNTIME_EXCEPTION_CODEC), arguments.unchecked());
                    out.writeInt(arguments.which());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new FailArgs<X, Y>(null,
                            readArgument(in, 2, "unchecked", Codecs.as(RUNTIME_EXCEPTION_CODEC)),
                            in.readInt());
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out)
                        throws X, Y {
                    X checked = readArgument(in, 1, "checked", Codecs.as(EXCEPTION_CODEC));
                    FailArgs<X, Y> fixed = (FailArgs<X, Y>) rest;
                    out.writeInt(Wild.fail(checked, fixed.unchecked(), fixed.which()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "checked", Codecs.as(EXCEPTION_CODEC)));
                    each.accept(readArgument(in, 2, "unchecked", Codecs.as(RUNTIME_EXCEPTION_CODEC)));
                    each.accept(in.readInt());
                }
            };
        }

        static <K_ extends Enum<K_>> PooledMethod<EnumMap<K_, Integer>, EnumMap<K_, Integer>> counts(
                ) {
            return (PooledMethod<EnumMap<K_, Integer>, EnumMap<K_, Integer>>) COUNTS;
        }

        private static <K_ extends Enum<K_>> PooledMethod<EnumMap<K_, Integer>, EnumMap<K_, Integer>> newCounts(
                ) {
            return new PooledMethod<EnumMap<K_, Integer>, EnumMap<K_, Integer>>(
                    Methods.class,
                    8,
                    "Wild.counts",
                    "good.Wild#counts(Ljava/util/EnumMap;)Ljava/util/EnumMap;",
                    0xde103f45b7b1f8afL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, EnumMap<K_, Integer> arguments) {
                    writeArgument(out, 1, "counts", Codecs.as(ENUM_MAP_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    EnumMap<K_, Integer> counts = readArgument(in, 1, "counts", Codecs.as(ENUM_MAP_CODEC));
                    writeResult(out, Codecs.as(ENUM_MAP_CODEC), Wild.counts(counts));
                }

                @Override
                public EnumMap<K_, Integer> readResult(WireReader in) {
                    return readResult(in, Codecs.as(ENUM_MAP_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.util.EnumMap\n"
                            + "result: object java.util.EnumMap\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "counts", Codecs.as(ENUM_MAP_CODEC)));
                }
            };
        }

        static <T extends Comparator<String> & Serializable> PooledMethod<T, Integer> compare() {
            return (PooledMethod<T, Integer>) COMPARE;
        }

        private static <T extends Comparator<String> & Serializable> PooledMethod<T, Integer> newCompare(
                ) {
            return new PooledMethod<T, Integer>(
                    Methods.class,
                    9,
                    "Wild.compare",
                    "good.Wild#compare(Ljava/util/Comparator;)I",
                    0x8df41df3cf8d2ed0L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, T arguments) {
                    writeArgument(out, 1, "order", Codecs.as(COMPARATOR_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T order = readArgument(in, 1, "order", Codecs.as(COMPARATOR_CODEC));
                    out.writeInt(Wild.compare(order));
                }

                @Override
                public Integer readResult(WireReader in) {
                    return in.readInt();
                }

                @Override
                public boolean isResultPlain() {
                    return true;
                }

                @Override
                public String layout() {
                    return "argument 1: object java.util.Comparator\n"
                            + "result: int\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "order", Codecs.as(COMPARATOR_CODEC)));
                }
            };
        }
    }
}
