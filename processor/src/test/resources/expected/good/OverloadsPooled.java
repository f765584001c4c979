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
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Overloads} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "overloads", "rawtypes", "unchecked", "varargs"})
final class OverloadsPooled extends PooledStub<OverloadsPooled> {
    private OverloadsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static OverloadsPooled on(Pool pool) {
        return new OverloadsPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static OverloadsPooled shared() {
        return new OverloadsPooled(StubState.shared());
    }

    @Override
    protected OverloadsPooled with(StubState newState) {
        return new OverloadsPooled(newState);
    }

    /** Runs {@link Overloads#t} in a worker and waits for its result. */
    int t() {
        return call(Methods.T, null);
    }

    /** Like {@link #t}, but returns at once. */
    PooledFuture<Integer> tAsync() {
        return callAsync(Methods.T, null);
    }

    /** Runs {@link Overloads#t} in a worker and waits for its result. */
    int t(int a) {
        return call(Methods.T_INT, a);
    }

    /** Like {@link #t}, but returns at once. */
    PooledFuture<Integer> tAsync(int a) {
        return callAsync(Methods.T_INT, a);
    }

    /** Runs {@link #t} for each item and waits for all results, in order. */
    List<Integer> tIntMap(Iterable<? extends Integer> items) {
        return map(Methods.T_INT.over(items));
    }

    /** {@link #tIntMap} over a stream. */
    List<Integer> tIntMap(Stream<? extends Integer> items) {
        return map(Methods.T_INT.over(items));
    }

    /** {@link #tIntMap} over an array, without boxing. */
    int[] tIntMap(int... items) {
        return mapToInts(Methods.T_INT.over(items));
    }

    /** {@link #tIntMap} over a stream, without boxing. */
    int[] tIntMap(IntStream items) {
        return mapToInts(Methods.T_INT.over(items.toArray()));
    }

    /** Runs {@link #t} for each item and returns at once. */
    PooledFuture<List<Integer>> tIntMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.T_INT.over(items));
    }

    /** {@link #tIntMapAsync} over a stream. */
    PooledFuture<List<Integer>> tIntMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.T_INT.over(items));
    }

    /** Runs {@link #t} for each item, lazily; results come in order. */
    Stream<Integer> tIntStream(Iterable<? extends Integer> items) {
        return stream(Methods.T_INT.over(items));
    }

    /** {@link #tIntStream} over a stream. */
    Stream<Integer> tIntStream(Stream<? extends Integer> items) {
        return stream(Methods.T_INT.over(items));
    }

    /** Runs {@link #t} for each item, lazily; results come as they finish. */
    Stream<Integer> tIntStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.T_INT.over(items));
    }

    /** {@link #tIntStreamUnordered} over a stream. */
    Stream<Integer> tIntStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.T_INT.over(items));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> tIntOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.T_INT.over(items));
    }

    /** {@link #tIntOutcomes} over a stream. */
    Stream<Outcome<Integer>> tIntOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.T_INT.over(items));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> tIntOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.T_INT.over(items));
    }

    /** {@link #tIntOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> tIntOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.T_INT.over(items));
    }

    /** Runs {@link Overloads#t} in a worker and waits for its result. */
    int t(int a, int... more) {
        return call(Methods.T_INT_INT_ARRAY, new TIntIntArrayArgs(a, more));
    }

    /** Like {@link #t}, but returns at once. */
    PooledFuture<Integer> tAsync(int a, int... more) {
        return callAsync(Methods.T_INT_INT_ARRAY, new TIntIntArrayArgs(a, more));
    }

    /** Runs {@link #t} for each item and waits for all results, in order. */
    List<Integer> tIntIntArrayMap(Iterable<? extends TIntIntArrayArgs> items) {
        return map(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayMap} over a stream. */
    List<Integer> tIntIntArrayMap(Stream<? extends TIntIntArrayArgs> items) {
        return map(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayMap} over first arguments, with the others fixed. */
    List<Integer> tIntIntArrayMap(Iterable<? extends Integer> as, int... more) {
        return map(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayMap} over a stream of first arguments, with the others fixed. */
    List<Integer> tIntIntArrayMap(Stream<? extends Integer> as, int... more) {
        return map(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayMap} over an array, without boxing. */
    int[] tIntIntArrayMap(int[] items, int... more) {
        return mapToInts(Methods.T_INT_INT_ARRAY.overFirst(items, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayMap} over a stream, without boxing. */
    int[] tIntIntArrayMap(IntStream items, int... more) {
        return mapToInts(Methods.T_INT_INT_ARRAY.overFirst(items.toArray(),
                new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link #t} for each item and returns at once. */
    PooledFuture<List<Integer>> tIntIntArrayMapAsync(Iterable<? extends TIntIntArrayArgs> items) {
        return mapAsync(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayMapAsync} over a stream. */
    PooledFuture<List<Integer>> tIntIntArrayMapAsync(Stream<? extends TIntIntArrayArgs> items) {
        return mapAsync(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> tIntIntArrayMapAsync(Iterable<? extends Integer> as, int... more) {
        return mapAsync(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> tIntIntArrayMapAsync(Stream<? extends Integer> as, int... more) {
        return mapAsync(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link #t} for each item, lazily; results come in order. */
    Stream<Integer> tIntIntArrayStream(Iterable<? extends TIntIntArrayArgs> items) {
        return stream(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayStream} over a stream. */
    Stream<Integer> tIntIntArrayStream(Stream<? extends TIntIntArrayArgs> items) {
        return stream(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayStream} over first arguments, with the others fixed. */
    Stream<Integer> tIntIntArrayStream(Iterable<? extends Integer> as, int... more) {
        return stream(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> tIntIntArrayStream(Stream<? extends Integer> as, int... more) {
        return stream(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link #t} for each item, lazily; results come as they finish. */
    Stream<Integer> tIntIntArrayStreamUnordered(Iterable<? extends TIntIntArrayArgs> items) {
        return streamUnordered(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayStreamUnordered} over a stream. */
    Stream<Integer> tIntIntArrayStreamUnordered(Stream<? extends TIntIntArrayArgs> items) {
        return streamUnordered(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> tIntIntArrayStreamUnordered(Iterable<? extends Integer> as, int... more) {
        return streamUnordered(Methods.T_INT_INT_ARRAY.overFirst(as,
                new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> tIntIntArrayStreamUnordered(Stream<? extends Integer> as, int... more) {
        return streamUnordered(Methods.T_INT_INT_ARRAY.overFirst(as,
                new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomes(Iterable<? extends TIntIntArrayArgs> items) {
        return outcomes(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayOutcomes} over a stream. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomes(Stream<? extends TIntIntArrayArgs> items) {
        return outcomes(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomes(Iterable<? extends Integer> as, int... more) {
        return outcomes(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomes(Stream<? extends Integer> as, int... more) {
        return outcomes(Methods.T_INT_INT_ARRAY.overFirst(as, new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomesUnordered(
            Iterable<? extends TIntIntArrayArgs> items) {
        return outcomesUnordered(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomesUnordered(
            Stream<? extends TIntIntArrayArgs> items) {
        return outcomesUnordered(Methods.T_INT_INT_ARRAY.over(items));
    }

    /** {@link #tIntIntArrayOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomesUnordered(Iterable<? extends Integer> as,
            int... more) {
        return outcomesUnordered(Methods.T_INT_INT_ARRAY.overFirst(as,
                new TIntIntArrayArgs(0, more)));
    }

    /** {@link #tIntIntArrayOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> tIntIntArrayOutcomesUnordered(Stream<? extends Integer> as,
            int... more) {
        return outcomesUnordered(Methods.T_INT_INT_ARRAY.overFirst(as,
                new TIntIntArrayArgs(0, more)));
    }

    /** Runs {@link Overloads#t} in a worker and waits for its result. */
    int t(List<String> texts) {
        return call(Methods.T_LIST, texts);
    }

    /** Like {@link #t}, but returns at once. */
    PooledFuture<Integer> tAsync(List<String> texts) {
        return callAsync(Methods.T_LIST, texts);
    }

    /** Runs {@link #t} for each item and waits for all results, in order. */
    List<Integer> tListMap(Iterable<? extends List<String>> items) {
        return map(Methods.T_LIST.over(items));
    }

    /** {@link #tListMap} over a stream. */
    List<Integer> tListMap(Stream<? extends List<String>> items) {
        return map(Methods.T_LIST.over(items));
    }

    /** Runs {@link #t} for each item and returns at once. */
    PooledFuture<List<Integer>> tListMapAsync(Iterable<? extends List<String>> items) {
        return mapAsync(Methods.T_LIST.over(items));
    }

    /** {@link #tListMapAsync} over a stream. */
    PooledFuture<List<Integer>> tListMapAsync(Stream<? extends List<String>> items) {
        return mapAsync(Methods.T_LIST.over(items));
    }

    /** Runs {@link #t} for each item, lazily; results come in order. */
    Stream<Integer> tListStream(Iterable<? extends List<String>> items) {
        return stream(Methods.T_LIST.over(items));
    }

    /** {@link #tListStream} over a stream. */
    Stream<Integer> tListStream(Stream<? extends List<String>> items) {
        return stream(Methods.T_LIST.over(items));
    }

    /** Runs {@link #t} for each item, lazily; results come as they finish. */
    Stream<Integer> tListStreamUnordered(Iterable<? extends List<String>> items) {
        return streamUnordered(Methods.T_LIST.over(items));
    }

    /** {@link #tListStreamUnordered} over a stream. */
    Stream<Integer> tListStreamUnordered(Stream<? extends List<String>> items) {
        return streamUnordered(Methods.T_LIST.over(items));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> tListOutcomes(Iterable<? extends List<String>> items) {
        return outcomes(Methods.T_LIST.over(items));
    }

    /** {@link #tListOutcomes} over a stream. */
    Stream<Outcome<Integer>> tListOutcomes(Stream<? extends List<String>> items) {
        return outcomes(Methods.T_LIST.over(items));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> tListOutcomesUnordered(Iterable<? extends List<String>> items) {
        return outcomesUnordered(Methods.T_LIST.over(items));
    }

    /** {@link #tListOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> tListOutcomesUnordered(Stream<? extends List<String>> items) {
        return outcomesUnordered(Methods.T_LIST.over(items));
    }

    /** Runs {@link Overloads#t} in a worker and waits for its result. */
    <T extends Comparable<T>> T t(T a, T b) {
        return call(Methods.<T>tComparableComparable(), new TComparableComparableArgs<T>(a, b));
    }

    /** Like {@link #t}, but returns at once. */
    <T extends Comparable<T>> PooledFuture<T> tAsync(T a, T b) {
        return callAsync(Methods.<T>tComparableComparable(),
                new TComparableComparableArgs<T>(a, b));
    }

    /** Runs {@link #t} for each item and waits for all results, in order. */
    <T extends Comparable<T>> List<T> tComparableComparableMap(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return map(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableMap} over a stream. */
    <T extends Comparable<T>> List<T> tComparableComparableMap(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return map(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableMap} over first arguments, with the others fixed. */
    <T extends Comparable<T>> List<T> tComparableComparableMap(Iterable<? extends T> as, T b) {
        return map(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableMap} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> List<T> tComparableComparableMap(Stream<? extends T> as, T b) {
        return map(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link #t} for each item and returns at once. */
    <T extends Comparable<T>> PooledFuture<List<T>> tComparableComparableMapAsync(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return mapAsync(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableMapAsync} over a stream. */
    <T extends Comparable<T>> PooledFuture<List<T>> tComparableComparableMapAsync(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return mapAsync(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableMapAsync} over first arguments, with the others fixed. */
    <T extends Comparable<T>> PooledFuture<List<T>> tComparableComparableMapAsync(
            Iterable<? extends T> as, T b) {
        return mapAsync(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableMapAsync} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> PooledFuture<List<T>> tComparableComparableMapAsync(
            Stream<? extends T> as, T b) {
        return mapAsync(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link #t} for each item, lazily; results come in order. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStream(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return stream(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableStream} over a stream. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStream(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return stream(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableStream} over first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStream(Iterable<? extends T> as, T b) {
        return stream(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableStream} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStream(Stream<? extends T> as, T b) {
        return stream(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link #t} for each item, lazily; results come as they finish. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStreamUnordered(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return streamUnordered(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableStreamUnordered} over a stream. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStreamUnordered(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return streamUnordered(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableStreamUnordered} over first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStreamUnordered(
            Iterable<? extends T> as, T b) {
        return streamUnordered(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableStreamUnordered} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<T> tComparableComparableStreamUnordered(Stream<? extends T> as,
            T b) {
        return streamUnordered(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come in order. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomes(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return outcomes(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableOutcomes} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomes(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return outcomes(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableOutcomes} over first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomes(
            Iterable<? extends T> as, T b) {
        return outcomes(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableOutcomes} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomes(
            Stream<? extends T> as, T b) {
        return outcomes(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link #t} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomesUnordered(
            Iterable<? extends TComparableComparableArgs<T>> items) {
        return outcomesUnordered(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableOutcomesUnordered} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomesUnordered(
            Stream<? extends TComparableComparableArgs<T>> items) {
        return outcomesUnordered(Methods.<T>tComparableComparable().over(items));
    }

    /** {@link #tComparableComparableOutcomesUnordered} over first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomesUnordered(
            Iterable<? extends T> as, T b) {
        return outcomesUnordered(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** {@link #tComparableComparableOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <T extends Comparable<T>> Stream<Outcome<T>> tComparableComparableOutcomesUnordered(
            Stream<? extends T> as, T b) {
        return outcomesUnordered(Methods.<T>tComparableComparable().overFirst(as,
                new TComparableComparableArgs<T>(null, b)));
    }

    /** Runs {@link Overloads#u} in a worker and waits for its result. */
    int u(int a) {
        return call(Methods.U, a);
    }

    /** Like {@link #u}, but returns at once. */
    PooledFuture<Integer> uAsync(int a) {
        return callAsync(Methods.U, a);
    }

    /** Runs {@link #u} for each item and waits for all results, in order. */
    List<Integer> uMap(Iterable<? extends Integer> items) {
        return map(Methods.U.over(items));
    }

    /** {@link #uMap} over a stream. */
    List<Integer> uMap(Stream<? extends Integer> items) {
        return map(Methods.U.over(items));
    }

    /** {@link #uMap} over an array, without boxing. */
    int[] uMap(int... items) {
        return mapToInts(Methods.U.over(items));
    }

    /** {@link #uMap} over a stream, without boxing. */
    int[] uMap(IntStream items) {
        return mapToInts(Methods.U.over(items.toArray()));
    }

    /** Runs {@link #u} for each item and returns at once. */
    PooledFuture<List<Integer>> uMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.U.over(items));
    }

    /** {@link #uMapAsync} over a stream. */
    PooledFuture<List<Integer>> uMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.U.over(items));
    }

    /** Runs {@link #u} for each item, lazily; results come in order. */
    Stream<Integer> uStream(Iterable<? extends Integer> items) {
        return stream(Methods.U.over(items));
    }

    /** {@link #uStream} over a stream. */
    Stream<Integer> uStream(Stream<? extends Integer> items) {
        return stream(Methods.U.over(items));
    }

    /** Runs {@link #u} for each item, lazily; results come as they finish. */
    Stream<Integer> uStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.U.over(items));
    }

    /** {@link #uStreamUnordered} over a stream. */
    Stream<Integer> uStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.U.over(items));
    }

    /** Runs {@link #u} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> uOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.U.over(items));
    }

    /** {@link #uOutcomes} over a stream. */
    Stream<Outcome<Integer>> uOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.U.over(items));
    }

    /** Runs {@link #u} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> uOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.U.over(items));
    }

    /** {@link #uOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> uOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.U.over(items));
    }

    /**
     * Two functional interfaces in one place: javac has something to say about that, also in the stub.
     *
     * <p>Runs {@link Overloads#applied} in a worker and waits for its result.
     */
    int applied(Overloads.ByInt function) {
        return call(Methods.APPLIED_BY_INT, function);
    }

    /** Like {@link #applied}, but returns at once. */
    PooledFuture<Integer> appliedAsync(Overloads.ByInt function) {
        return callAsync(Methods.APPLIED_BY_INT, function);
    }

    /** Runs {@link #applied} for each item and waits for all results, in order. */
    List<Integer> appliedByIntMap(Iterable<? extends Overloads.ByInt> items) {
        return map(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntMap} over a stream. */
    List<Integer> appliedByIntMap(Stream<? extends Overloads.ByInt> items) {
        return map(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link #applied} for each item and returns at once. */
    PooledFuture<List<Integer>> appliedByIntMapAsync(Iterable<? extends Overloads.ByInt> items) {
        return mapAsync(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntMapAsync} over a stream. */
    PooledFuture<List<Integer>> appliedByIntMapAsync(Stream<? extends Overloads.ByInt> items) {
        return mapAsync(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; results come in order. */
    Stream<Integer> appliedByIntStream(Iterable<? extends Overloads.ByInt> items) {
        return stream(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntStream} over a stream. */
    Stream<Integer> appliedByIntStream(Stream<? extends Overloads.ByInt> items) {
        return stream(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; results come as they finish. */
    Stream<Integer> appliedByIntStreamUnordered(Iterable<? extends Overloads.ByInt> items) {
        return streamUnordered(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntStreamUnordered} over a stream. */
    Stream<Integer> appliedByIntStreamUnordered(Stream<? extends Overloads.ByInt> items) {
        return streamUnordered(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> appliedByIntOutcomes(Iterable<? extends Overloads.ByInt> items) {
        return outcomes(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntOutcomes} over a stream. */
    Stream<Outcome<Integer>> appliedByIntOutcomes(Stream<? extends Overloads.ByInt> items) {
        return outcomes(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> appliedByIntOutcomesUnordered(
            Iterable<? extends Overloads.ByInt> items) {
        return outcomesUnordered(Methods.APPLIED_BY_INT.over(items));
    }

    /** {@link #appliedByIntOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> appliedByIntOutcomesUnordered(
            Stream<? extends Overloads.ByInt> items) {
        return outcomesUnordered(Methods.APPLIED_BY_INT.over(items));
    }

    /** Runs {@link Overloads#applied} in a worker and waits for its result. */
    int applied(Overloads.ByLong function) {
        return call(Methods.APPLIED_BY_LONG, function);
    }

    /** Like {@link #applied}, but returns at once. */
    PooledFuture<Integer> appliedAsync(Overloads.ByLong function) {
        return callAsync(Methods.APPLIED_BY_LONG, function);
    }

    /** Runs {@link #applied} for each item and waits for all results, in order. */
    List<Integer> appliedByLongMap(Iterable<? extends Overloads.ByLong> items) {
        return map(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongMap} over a stream. */
    List<Integer> appliedByLongMap(Stream<? extends Overloads.ByLong> items) {
        return map(Methods.APPLIED_BY_LONG.over(items));
    }

    /** Runs {@link #applied} for each item and returns at once. */
    PooledFuture<List<Integer>> appliedByLongMapAsync(Iterable<? extends Overloads.ByLong> items) {
        return mapAsync(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongMapAsync} over a stream. */
    PooledFuture<List<Integer>> appliedByLongMapAsync(Stream<? extends Overloads.ByLong> items) {
        return mapAsync(Methods.APPLIED_BY_LONG.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; results come in order. */
    Stream<Integer> appliedByLongStream(Iterable<? extends Overloads.ByLong> items) {
        return stream(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongStream} over a stream. */
    Stream<Integer> appliedByLongStream(Stream<? extends Overloads.ByLong> items) {
        return stream(Methods.APPLIED_BY_LONG.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; results come as they finish. */
    Stream<Integer> appliedByLongStreamUnordered(Iterable<? extends Overloads.ByLong> items) {
        return streamUnordered(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongStreamUnordered} over a stream. */
    Stream<Integer> appliedByLongStreamUnordered(Stream<? extends Overloads.ByLong> items) {
        return streamUnordered(Methods.APPLIED_BY_LONG.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> appliedByLongOutcomes(Iterable<? extends Overloads.ByLong> items) {
        return outcomes(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongOutcomes} over a stream. */
    Stream<Outcome<Integer>> appliedByLongOutcomes(Stream<? extends Overloads.ByLong> items) {
        return outcomes(Methods.APPLIED_BY_LONG.over(items));
    }

    /** Runs {@link #applied} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> appliedByLongOutcomesUnordered(
            Iterable<? extends Overloads.ByLong> items) {
        return outcomesUnordered(Methods.APPLIED_BY_LONG.over(items));
    }

    /** {@link #appliedByLongOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> appliedByLongOutcomesUnordered(
            Stream<? extends Overloads.ByLong> items) {
        return outcomesUnordered(Methods.APPLIED_BY_LONG.over(items));
    }

    /** All arguments of one call of {@code t}. */
    record TIntIntArrayArgs(int a, int[] more) {
    }

    /** All arguments of one call of {@code t}. */
    record TComparableComparableArgs<T extends Comparable<T>>(T a, T b) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<List<String>> STRING_LIST_CODEC = Codecs.list(Codecs.string());

        static final TypeCodec<Comparable> COMPARABLE_CODEC = Codecs.object(Comparable.class);

        static final TypeCodec<Overloads.ByInt> BY_INT_CODEC = Codecs.object(Overloads.ByInt.class);

        static final TypeCodec<Overloads.ByLong> BY_LONG_CODEC = Codecs.object(Overloads.ByLong.class);

        static final PooledMethod<Void, Integer> T = new PooledMethod<Void, Integer>(
                Methods.class,
                0,
                "Overloads.t",
                "good.Overloads#t()I",
                0x514dd4b6b9aeb712L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(Overloads.t());
            }

            @Override
            public Integer readResult(WireReader in) {
                return in.readInt();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }
        };

        static final PooledMethod<Integer, Integer> T_INT = new PooledMethod<Integer, Integer>(
                Methods.class,
                1,
                "Overloads.t",
                "good.Overloads#t(I)I",
                0x1706337494ded7afL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int a = in.readInt();
                out.writeInt(Overloads.t(a));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<TIntIntArrayArgs, Integer> T_INT_INT_ARRAY = new PooledMethod<TIntIntArrayArgs, Integer>(
                Methods.class,
                2,
                "Overloads.t",
                "good.Overloads#t(I[I)I",
                0x08d6e73decc810fbL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, TIntIntArrayArgs arguments) {
                out.writeInt(arguments.a());
                out.writeInts(arguments.more());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int a = in.readInt();
                int[] more = in.readInts();
                out.writeInt(Overloads.t(a, more));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, TIntIntArrayArgs arguments) {
                out.writeInts(arguments.more());
            }

            @Override
            public Object readRest(WireReader in) {
                return new TIntIntArrayArgs(0, in.readInts());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int a = in.readInt();
                TIntIntArrayArgs fixed = (TIntIntArrayArgs) rest;
                out.writeInt(Overloads.t(a, fixed.more()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInts());
            }
        };

        static final PooledMethod<List<String>, Integer> T_LIST = new PooledMethod<List<String>, Integer>(
                Methods.class,
                3,
                "Overloads.t",
                "good.Overloads#t(Ljava/util/List;)I",
                0xc4a2ae42fdb98d06L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, List<String> arguments) {
                writeArgument(out, 1, "texts", STRING_LIST_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                List<String> texts = readArgument(in, 1, "texts", STRING_LIST_CODEC);
                out.writeInt(Overloads.t(texts));
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
                return "argument 1: List<String>\n"
                        + "result: int\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "texts", STRING_LIST_CODEC));
            }
        };

        static final PooledMethod<?, ?> T_COMPARABLE_COMPARABLE = newTComparableComparable();

        static final PooledMethod<Integer, Integer> U = new PooledMethod<Integer, Integer>(
                Methods.class,
                5,
                "Overloads.u",
                "good.Overloads#u(I)I",
                0x230e013bac605486L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int a = in.readInt();
                out.writeInt(Overloads.u(a));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Overloads.ByInt, Integer> APPLIED_BY_INT = new PooledMethod<Overloads.ByInt, Integer>(
                Methods.class,
                6,
                "Overloads.applied",
                "good.Overloads#applied(Lgood/Overloads$ByInt;)I",
                0xe8c29ae91df05474L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Overloads.ByInt arguments) {
                writeArgument(out, 1, "function", BY_INT_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Overloads.ByInt function = readArgument(in, 1, "function", BY_INT_CODEC);
                out.writeInt(Overloads.applied(function));
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
                return "argument 1: object good.Overloads.ByInt\n"
                        + "result: int\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "function", BY_INT_CODEC));
            }
        };

        static final PooledMethod<Overloads.ByLong, Integer> APPLIED_BY_LONG = new PooledMethod<Overloads.ByLong, Integer>(
                Methods.class,
                7,
                "Overloads.applied",
                "good.Overloads#applied(Lgood/Overloads$ByLong;)I",
                0x1cceec19c1bccbdcL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Overloads.ByLong arguments) {
                writeArgument(out, 1, "function", BY_LONG_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Overloads.ByLong function = readArgument(in, 1, "function", BY_LONG_CODEC);
                out.writeInt(Overloads.applied(function));
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
                return "argument 1: object good.Overloads.ByLong\n"
                        + "result: int\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "function", BY_LONG_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, T, T_INT, T_INT_INT_ARRAY, T_LIST,
                    T_COMPARABLE_COMPARABLE, U, APPLIED_BY_INT, APPLIED_BY_LONG);
        }

        private Methods() {
        }

        static <T extends Comparable<T>> PooledMethod<TComparableComparableArgs<T>, T> tComparableComparable(
                ) {
            return (PooledMethod<TComparableComparableArgs<T>, T>) T_COMPARABLE_COMPARABLE;
        }

        private static <T extends Comparable<T>> PooledMethod<TComparableComparableArgs<T>, T> newTComparableComparable(
                ) {
            return new PooledMethod<TComparableComparableArgs<T>, T>(
                    Methods.class,
                    4,
                    "Overloads.t",
                    "good.Overloads#t(Ljava/lang/Comparable;Ljava/lang/Comparable;)Ljava/lang/Comparable;",
                    0xc96a9b127cf1933fL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, TComparableComparableArgs<T> arguments) {
                    writeArgument(out, 1, "a", Codecs.as(COMPARABLE_CODEC), arguments.a());
                    writeArgument(out, 2, "b", Codecs.as(COMPARABLE_CODEC), arguments.b());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC));
                    T b = readArgument(in, 2, "b", Codecs.as(COMPARABLE_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_CODEC), Overloads.t(a, b));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Comparable\n"
                            + "argument 2: object java.lang.Comparable\n"
                            + "result: object java.lang.Comparable\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "a", Codecs.as(COMPARABLE_CODEC), (T) first);
                }

                @Override
                public void writeRest(WireWriter out, TComparableComparableArgs<T> arguments) {
                    writeArgument(out, 2, "b", Codecs.as(COMPARABLE_CODEC), arguments.b());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new TComparableComparableArgs<T>(null,
                            readArgument(in, 2, "b", Codecs.as(COMPARABLE_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC));
                    TComparableComparableArgs<T> fixed = (TComparableComparableArgs<T>) rest;
                    writeResult(out, Codecs.as(COMPARABLE_CODEC), Overloads.t(a, fixed.b()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC)));
                    each.accept(readArgument(in, 2, "b", Codecs.as(COMPARABLE_CODEC)));
                }
            };
        }
    }
}
