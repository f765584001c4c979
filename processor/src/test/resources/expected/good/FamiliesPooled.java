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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Families} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked"})
final class FamiliesPooled extends PooledStub<FamiliesPooled> {
    private FamiliesPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static FamiliesPooled on(Pool pool) {
        return new FamiliesPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static FamiliesPooled shared() {
        return new FamiliesPooled(StubState.shared());
    }

    @Override
    protected FamiliesPooled with(StubState newState) {
        return new FamiliesPooled(newState);
    }

    /** Runs {@link Families#expression} in a worker and waits for its result. */
    Families.Expression expression(Families.Expression expression) {
        return call(Methods.EXPRESSION, expression);
    }

    /** Like {@link #expression}, but returns at once. */
    PooledFuture<Families.Expression> expressionAsync(Families.Expression expression) {
        return callAsync(Methods.EXPRESSION, expression);
    }

    /** Runs {@link #expression} for each item and waits for all results, in order. */
    List<Families.Expression> expressionMap(Iterable<? extends Families.Expression> items) {
        return map(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionMap} over a stream. */
    List<Families.Expression> expressionMap(Stream<? extends Families.Expression> items) {
        return map(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link #expression} for each item and returns at once. */
    PooledFuture<List<Families.Expression>> expressionMapAsync(
            Iterable<? extends Families.Expression> items) {
        return mapAsync(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionMapAsync} over a stream. */
    PooledFuture<List<Families.Expression>> expressionMapAsync(
            Stream<? extends Families.Expression> items) {
        return mapAsync(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link #expression} for each item, lazily; results come in order. */
    Stream<Families.Expression> expressionStream(Iterable<? extends Families.Expression> items) {
        return stream(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionStream} over a stream. */
    Stream<Families.Expression> expressionStream(Stream<? extends Families.Expression> items) {
        return stream(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link #expression} for each item, lazily; results come as they finish. */
    Stream<Families.Expression> expressionStreamUnordered(
            Iterable<? extends Families.Expression> items) {
        return streamUnordered(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionStreamUnordered} over a stream. */
    Stream<Families.Expression> expressionStreamUnordered(
            Stream<? extends Families.Expression> items) {
        return streamUnordered(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link #expression} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Families.Expression>> expressionOutcomes(
            Iterable<? extends Families.Expression> items) {
        return outcomes(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionOutcomes} over a stream. */
    Stream<Outcome<Families.Expression>> expressionOutcomes(
            Stream<? extends Families.Expression> items) {
        return outcomes(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link #expression} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Families.Expression>> expressionOutcomesUnordered(
            Iterable<? extends Families.Expression> items) {
        return outcomesUnordered(Methods.EXPRESSION.over(items));
    }

    /** {@link #expressionOutcomesUnordered} over a stream. */
    Stream<Outcome<Families.Expression>> expressionOutcomesUnordered(
            Stream<? extends Families.Expression> items) {
        return outcomesUnordered(Methods.EXPRESSION.over(items));
    }

    /** Runs {@link Families#result} in a worker and waits for its result. */
    Families.Result<Families.Expression> result(Families.Result<? extends Number> result) {
        return call(Methods.RESULT, result);
    }

    /** Like {@link #result}, but returns at once. */
    PooledFuture<Families.Result<Families.Expression>> resultAsync(
            Families.Result<? extends Number> result) {
        return callAsync(Methods.RESULT, result);
    }

    /** Runs {@link #result} for each item and waits for all results, in order. */
    List<Families.Result<Families.Expression>> resultMap(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return map(Methods.RESULT.over(items));
    }

    /** {@link #resultMap} over a stream. */
    List<Families.Result<Families.Expression>> resultMap(
            Stream<? extends Families.Result<? extends Number>> items) {
        return map(Methods.RESULT.over(items));
    }

    /** Runs {@link #result} for each item and returns at once. */
    PooledFuture<List<Families.Result<Families.Expression>>> resultMapAsync(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return mapAsync(Methods.RESULT.over(items));
    }

    /** {@link #resultMapAsync} over a stream. */
    PooledFuture<List<Families.Result<Families.Expression>>> resultMapAsync(
            Stream<? extends Families.Result<? extends Number>> items) {
        return mapAsync(Methods.RESULT.over(items));
    }

    /** Runs {@link #result} for each item, lazily; results come in order. */
    Stream<Families.Result<Families.Expression>> resultStream(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return stream(Methods.RESULT.over(items));
    }

    /** {@link #resultStream} over a stream. */
    Stream<Families.Result<Families.Expression>> resultStream(
            Stream<? extends Families.Result<? extends Number>> items) {
        return stream(Methods.RESULT.over(items));
    }

    /** Runs {@link #result} for each item, lazily; results come as they finish. */
    Stream<Families.Result<Families.Expression>> resultStreamUnordered(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return streamUnordered(Methods.RESULT.over(items));
    }

    /** {@link #resultStreamUnordered} over a stream. */
    Stream<Families.Result<Families.Expression>> resultStreamUnordered(
            Stream<? extends Families.Result<? extends Number>> items) {
        return streamUnordered(Methods.RESULT.over(items));
    }

    /** Runs {@link #result} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Families.Result<Families.Expression>>> resultOutcomes(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return outcomes(Methods.RESULT.over(items));
    }

    /** {@link #resultOutcomes} over a stream. */
    Stream<Outcome<Families.Result<Families.Expression>>> resultOutcomes(
            Stream<? extends Families.Result<? extends Number>> items) {
        return outcomes(Methods.RESULT.over(items));
    }

    /** Runs {@link #result} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Families.Result<Families.Expression>>> resultOutcomesUnordered(
            Iterable<? extends Families.Result<? extends Number>> items) {
        return outcomesUnordered(Methods.RESULT.over(items));
    }

    /** {@link #resultOutcomesUnordered} over a stream. */
    Stream<Outcome<Families.Result<Families.Expression>>> resultOutcomesUnordered(
            Stream<? extends Families.Result<? extends Number>> items) {
        return outcomesUnordered(Methods.RESULT.over(items));
    }

    /** Runs {@link Families#ordered} in a worker and waits for its result. */
    <T extends Comparable<T>> Families.Result<T> ordered(Families.Result<T> result) {
        return call(Methods.<T>ordered(), result);
    }

    /** Like {@link #ordered}, but returns at once. */
    <T extends Comparable<T>> PooledFuture<Families.Result<T>> orderedAsync(
            Families.Result<T> result) {
        return callAsync(Methods.<T>ordered(), result);
    }

    /** Runs {@link #ordered} for each item and waits for all results, in order. */
    <T extends Comparable<T>> List<Families.Result<T>> orderedMap(
            Iterable<? extends Families.Result<T>> items) {
        return map(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedMap} over a stream. */
    <T extends Comparable<T>> List<Families.Result<T>> orderedMap(
            Stream<? extends Families.Result<T>> items) {
        return map(Methods.<T>ordered().over(items));
    }

    /** Runs {@link #ordered} for each item and returns at once. */
    <T extends Comparable<T>> PooledFuture<List<Families.Result<T>>> orderedMapAsync(
            Iterable<? extends Families.Result<T>> items) {
        return mapAsync(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedMapAsync} over a stream. */
    <T extends Comparable<T>> PooledFuture<List<Families.Result<T>>> orderedMapAsync(
            Stream<? extends Families.Result<T>> items) {
        return mapAsync(Methods.<T>ordered().over(items));
    }

    /** Runs {@link #ordered} for each item, lazily; results come in order. */
    <T extends Comparable<T>> Stream<Families.Result<T>> orderedStream(
            Iterable<? extends Families.Result<T>> items) {
        return stream(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedStream} over a stream. */
    <T extends Comparable<T>> Stream<Families.Result<T>> orderedStream(
            Stream<? extends Families.Result<T>> items) {
        return stream(Methods.<T>ordered().over(items));
    }

    /** Runs {@link #ordered} for each item, lazily; results come as they finish. */
    <T extends Comparable<T>> Stream<Families.Result<T>> orderedStreamUnordered(
            Iterable<? extends Families.Result<T>> items) {
        return streamUnordered(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedStreamUnordered} over a stream. */
    <T extends Comparable<T>> Stream<Families.Result<T>> orderedStreamUnordered(
            Stream<? extends Families.Result<T>> items) {
        return streamUnordered(Methods.<T>ordered().over(items));
    }

    /** Runs {@link #ordered} for each item, lazily; outcomes, failures among them, come in order. */
    <T extends Comparable<T>> Stream<Outcome<Families.Result<T>>> orderedOutcomes(
            Iterable<? extends Families.Result<T>> items) {
        return outcomes(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedOutcomes} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<Families.Result<T>>> orderedOutcomes(
            Stream<? extends Families.Result<T>> items) {
        return outcomes(Methods.<T>ordered().over(items));
    }

    /** Runs {@link #ordered} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T extends Comparable<T>> Stream<Outcome<Families.Result<T>>> orderedOutcomesUnordered(
            Iterable<? extends Families.Result<T>> items) {
        return outcomesUnordered(Methods.<T>ordered().over(items));
    }

    /** {@link #orderedOutcomesUnordered} over a stream. */
    <T extends Comparable<T>> Stream<Outcome<Families.Result<T>>> orderedOutcomesUnordered(
            Stream<? extends Families.Result<T>> items) {
        return outcomesUnordered(Methods.<T>ordered().over(items));
    }

    /** Runs {@link Families#collections} in a worker and waits for its result. */
    SortedMap<String, Families.Result<Families.Sign>> collections(ArrayList<Families.Expression> a,
            Deque<Families.Sign> b, Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return call(Methods.COLLECTIONS, new CollectionsArgs(a, b, c, d));
    }

    /** Like {@link #collections}, but returns at once. */
    PooledFuture<SortedMap<String, Families.Result<Families.Sign>>> collectionsAsync(
            ArrayList<Families.Expression> a, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return callAsync(Methods.COLLECTIONS, new CollectionsArgs(a, b, c, d));
    }

    /** Runs {@link #collections} for each item and waits for all results, in order. */
    List<SortedMap<String, Families.Result<Families.Sign>>> collectionsMap(
            Iterable<? extends CollectionsArgs> items) {
        return map(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMap} over a stream. */
    List<SortedMap<String, Families.Result<Families.Sign>>> collectionsMap(
            Stream<? extends CollectionsArgs> items) {
        return map(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMap} over first arguments, with the others fixed. */
    List<SortedMap<String, Families.Result<Families.Sign>>> collectionsMap(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return map(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsMap} over a stream of first arguments, with the others fixed. */
    List<SortedMap<String, Families.Result<Families.Sign>>> collectionsMap(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return map(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item and returns at once. */
    PooledFuture<List<SortedMap<String, Families.Result<Families.Sign>>>> collectionsMapAsync(
            Iterable<? extends CollectionsArgs> items) {
        return mapAsync(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMapAsync} over a stream. */
    PooledFuture<List<SortedMap<String, Families.Result<Families.Sign>>>> collectionsMapAsync(
            Stream<? extends CollectionsArgs> items) {
        return mapAsync(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<SortedMap<String, Families.Result<Families.Sign>>>> collectionsMapAsync(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return mapAsync(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<SortedMap<String, Families.Result<Families.Sign>>>> collectionsMapAsync(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return mapAsync(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; results come in order. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStream(
            Iterable<? extends CollectionsArgs> items) {
        return stream(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStream} over a stream. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStream(
            Stream<? extends CollectionsArgs> items) {
        return stream(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStream} over first arguments, with the others fixed. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStream(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return stream(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsStream} over a stream of first arguments, with the others fixed. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStream(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return stream(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; results come as they finish. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStreamUnordered(
            Iterable<? extends CollectionsArgs> items) {
        return streamUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStreamUnordered} over a stream. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStreamUnordered(
            Stream<? extends CollectionsArgs> items) {
        return streamUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStreamUnordered} over first arguments, with the others fixed. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStreamUnordered(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return streamUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<SortedMap<String, Families.Result<Families.Sign>>> collectionsStreamUnordered(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return streamUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomes(
            Iterable<? extends CollectionsArgs> items) {
        return outcomes(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomes} over a stream. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomes(
            Stream<? extends CollectionsArgs> items) {
        return outcomes(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomes(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return outcomes(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomes(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return outcomes(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomesUnordered(
            Iterable<? extends CollectionsArgs> items) {
        return outcomesUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomesUnordered} over a stream. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomesUnordered(
            Stream<? extends CollectionsArgs> items) {
        return outcomesUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomesUnordered(
            Iterable<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return outcomesUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<SortedMap<String, Families.Result<Families.Sign>>>> collectionsOutcomesUnordered(
            Stream<? extends ArrayList<Families.Expression>> as, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
        return outcomesUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link Families#handles} in a worker and waits for its result. */
    List<Families.Handle> handles(Families.Handle handle) {
        return call(Methods.HANDLES, handle);
    }

    /** Like {@link #handles}, but returns at once. */
    PooledFuture<List<Families.Handle>> handlesAsync(Families.Handle handle) {
        return callAsync(Methods.HANDLES, handle);
    }

    /** Runs {@link #handles} for each item and waits for all results, in order. */
    List<List<Families.Handle>> handlesMap(Iterable<? extends Families.Handle> items) {
        return map(Methods.HANDLES.over(items));
    }

    /** {@link #handlesMap} over a stream. */
    List<List<Families.Handle>> handlesMap(Stream<? extends Families.Handle> items) {
        return map(Methods.HANDLES.over(items));
    }

    /** Runs {@link #handles} for each item and returns at once. */
    PooledFuture<List<List<Families.Handle>>> handlesMapAsync(
            Iterable<? extends Families.Handle> items) {
        return mapAsync(Methods.HANDLES.over(items));
    }

    /** {@link #handlesMapAsync} over a stream. */
    PooledFuture<List<List<Families.Handle>>> handlesMapAsync(
            Stream<? extends Families.Handle> items) {
        return mapAsync(Methods.HANDLES.over(items));
    }

    /** Runs {@link #handles} for each item, lazily; results come in order. */
    Stream<List<Families.Handle>> handlesStream(Iterable<? extends Families.Handle> items) {
        return stream(Methods.HANDLES.over(items));
    }

    /** {@link #handlesStream} over a stream. */
    Stream<List<Families.Handle>> handlesStream(Stream<? extends Families.Handle> items) {
        return stream(Methods.HANDLES.over(items));
    }

    /** Runs {@link #handles} for each item, lazily; results come as they finish. */
    Stream<List<Families.Handle>> handlesStreamUnordered(
            Iterable<? extends Families.Handle> items) {
        return streamUnordered(Methods.HANDLES.over(items));
    }

    /** {@link #handlesStreamUnordered} over a stream. */
    Stream<List<Families.Handle>> handlesStreamUnordered(Stream<? extends Families.Handle> items) {
        return streamUnordered(Methods.HANDLES.over(items));
    }

    /** Runs {@link #handles} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<List<Families.Handle>>> handlesOutcomes(
            Iterable<? extends Families.Handle> items) {
        return outcomes(Methods.HANDLES.over(items));
    }

    /** {@link #handlesOutcomes} over a stream. */
    Stream<Outcome<List<Families.Handle>>> handlesOutcomes(
            Stream<? extends Families.Handle> items) {
        return outcomes(Methods.HANDLES.over(items));
    }

    /** Runs {@link #handles} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<List<Families.Handle>>> handlesOutcomesUnordered(
            Iterable<? extends Families.Handle> items) {
        return outcomesUnordered(Methods.HANDLES.over(items));
    }

    /** {@link #handlesOutcomesUnordered} over a stream. */
    Stream<Outcome<List<Families.Handle>>> handlesOutcomesUnordered(
            Stream<? extends Families.Handle> items) {
        return outcomesUnordered(Methods.HANDLES.over(items));
    }

    /** All arguments of one call of {@code collections}. */
    record CollectionsArgs(ArrayList<Families.Expression> a, Deque<Families.Sign> b,
            Map.Entry<Families.Sign, OptionalInt> c, TreeSet<Long> d) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Families.Constant> CONSTANT_CODEC = new ConstantCodec();

        static final TypeCodec<Families.Sum> SUM_CODEC = new SumCodec();

        static final TypeCodec<Families.Name> NAME_CODEC = new NameCodec();

        static final TypeCodec<Families.Done<Number>> NUMBER_DONE_CODEC = new NumberDoneCodec();

        static final TypeCodec<Families.Failed<Number>> NUMBER_FAILED_CODEC = new NumberFailedCodec();

        static final TypeCodec<Families.Done<Families.Expression>> EXPRESSION_DONE_CODEC = new ExpressionDoneCodec();

        static final TypeCodec<Families.Failed<Families.Expression>> EXPRESSION_FAILED_CODEC = new ExpressionFailedCodec();

        static final TypeCodec<Families.Done<Comparable>> COMPARABLE_DONE_CODEC = new ComparableDoneCodec();

        static final TypeCodec<Families.Failed<Comparable>> COMPARABLE_FAILED_CODEC = new ComparableFailedCodec();

        static final TypeCodec<Families.Done<Families.Sign>> SIGN_DONE_CODEC = new SignDoneCodec();

        static final TypeCodec<Families.Failed<Families.Sign>> SIGN_FAILED_CODEC = new SignFailedCodec();

        static final TypeCodec<Families.Expression> EXPRESSION_CODEC = Codecs.sealed(
                Families.Expression.class,
                Codecs.subtype(Families.Constant.class, CONSTANT_CODEC),
                Codecs.subtype(Families.Sum.class, SUM_CODEC),
                Codecs.subtype(Families.Sign.class, Codecs.enumOf(Families.Sign.class)),
                Codecs.subtype(Families.Name.class, NAME_CODEC));

        static final TypeCodec<Families.Result<Number>> NUMBER_RESULT_CODEC = Codecs.sealed(
                Families.Result.class,
                Codecs.subtype(Families.Done.class, NUMBER_DONE_CODEC),
                Codecs.subtype(Families.Failed.class, NUMBER_FAILED_CODEC));

        static final TypeCodec<Families.Result<Families.Expression>> EXPRESSION_RESULT_CODEC = Codecs.sealed(
                Families.Result.class,
                Codecs.subtype(Families.Done.class, EXPRESSION_DONE_CODEC),
                Codecs.subtype(Families.Failed.class, EXPRESSION_FAILED_CODEC));

        static final TypeCodec<Families.Result<Comparable>> COMPARABLE_RESULT_CODEC = Codecs.sealed(
                Families.Result.class,
                Codecs.subtype(Families.Done.class, COMPARABLE_DONE_CODEC),
                Codecs.subtype(Families.Failed.class, COMPARABLE_FAILED_CODEC));

        static final TypeCodec<Families.Result<Families.Sign>> SIGN_RESULT_CODEC = Codecs.sealed(
                Families.Result.class,
                Codecs.subtype(Families.Done.class, SIGN_DONE_CODEC),
                Codecs.subtype(Families.Failed.class, SIGN_FAILED_CODEC));

        static final TypeCodec<ArrayList<Families.Expression>> EXPRESSION_ARRAY_LIST_CODEC = Codecs.collectionOf(ArrayList.class,
                EXPRESSION_CODEC);

        static final TypeCodec<Deque<Families.Sign>> SIGN_DEQUE_CODEC = Codecs.collectionOf(Deque.class,
                Codecs.enumOf(Families.Sign.class));

        static final TypeCodec<Map.Entry<Families.Sign, OptionalInt>> SIGN_OPTIONAL_INT_ENTRY_CODEC = Codecs.entry(Codecs.enumOf(Families.Sign.class),
                Codecs.value(OptionalInt.class));

        static final TypeCodec<TreeSet<Long>> LONG_TREE_SET_CODEC = Codecs.collectionOf(TreeSet.class,
                Codecs.value(Long.class));

        static final TypeCodec<SortedMap<String, Families.Result<Families.Sign>>> STRING_SIGN_RESULT_SORTED_MAP_CODEC = Codecs.mapOf(SortedMap.class,
                Codecs.string(), SIGN_RESULT_CODEC);

        static final TypeCodec<Families.Handle> HANDLE_CODEC = Codecs.object(Families.Handle.class);

        static final TypeCodec<List<Families.Handle>> HANDLE_LIST_CODEC = Codecs.list(Codecs.object(Families.Handle.class));

        static final TypeCodec<List<Families.Expression>> EXPRESSION_LIST_CODEC = Codecs.list(EXPRESSION_CODEC);

        static final TypeCodec<Number> NUMBER_CODEC = Codecs.object(Number.class);

        static final TypeCodec<Comparable> COMPARABLE_CODEC = Codecs.object(Comparable.class);

        static final TypeCodec<Families.Sign> SIGN_CODEC = Codecs.enumOf(Families.Sign.class);

        static final PooledMethod<Families.Expression, Families.Expression> EXPRESSION = new PooledMethod<Families.Expression, Families.Expression>(
                Methods.class,
                0,
                "Families.expression",
                "good.Families#expression(Lgood/Families$Expression;)Lgood/Families$Expression;",
                0x1629012b371d6c04L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Families.Expression arguments) {
                writeArgument(out, 1, "expression", EXPRESSION_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Families.Expression expression = readArgument(in, 1, "expression", EXPRESSION_CODEC);
                writeResult(out, EXPRESSION_CODEC, Families.expression(expression));
            }

            @Override
            public Families.Expression readResult(WireReader in) {
                return readResult(in, EXPRESSION_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: sealed good.Families.Expression\n"
                        + "result: sealed good.Families.Expression\n"
                        + "sealed good.Families.Expression: record good.Families.Constant, record good.Families.Sum, enum good.Families.Sign, record good.Families.Name, object good.Families.Blob, object good.Families.Open\n"
                        + "record good.Families.Constant: long value\n"
                        + "record good.Families.Sum: sealed good.Families.Expression left, sealed good.Families.Expression right, List<sealed good.Families.Expression> more\n"
                        + "record good.Families.Name: String name\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "expression", EXPRESSION_CODEC));
            }
        };

        static final PooledMethod<Families.Result<? extends Number>, Families.Result<Families.Expression>> RESULT = new PooledMethod<Families.Result<? extends Number>, Families.Result<Families.Expression>>(
                Methods.class,
                1,
                "Families.result",
                "good.Families#result(Lgood/Families$Result;)Lgood/Families$Result;",
                0x4f31fe16743bd488L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out,
                    Families.Result<? extends Number> arguments) {
                writeArgument(out, 1, "result", Codecs.as(NUMBER_RESULT_CODEC), arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Families.Result<? extends Number> result = readArgument(in, 1, "result", Codecs.as(NUMBER_RESULT_CODEC));
                writeResult(out, EXPRESSION_RESULT_CODEC, Families.result(result));
            }

            @Override
            public Families.Result<Families.Expression> readResult(WireReader in) {
                return readResult(in, EXPRESSION_RESULT_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: sealed good.Families.Result<java.lang.Number>\n"
                        + "result: sealed good.Families.Result<good.Families.Expression>\n"
                        + "sealed good.Families.Result<java.lang.Number>: record good.Families.Done<java.lang.Number>, record good.Families.Failed<java.lang.Number>, object good.Families.Numeric\n"
                        + "record good.Families.Done<java.lang.Number>: object java.lang.Number value, sealed good.Families.Result<java.lang.Number> before\n"
                        + "record good.Families.Failed<java.lang.Number>: String reason\n"
                        + "sealed good.Families.Result<good.Families.Expression>: record good.Families.Done<good.Families.Expression>, record good.Families.Failed<good.Families.Expression>, object good.Families.Numeric\n"
                        + "record good.Families.Done<good.Families.Expression>: sealed good.Families.Expression value, sealed good.Families.Result<good.Families.Expression> before\n"
                        + "sealed good.Families.Expression: record good.Families.Constant, record good.Families.Sum, enum good.Families.Sign, record good.Families.Name, object good.Families.Blob, object good.Families.Open\n"
                        + "record good.Families.Constant: long value\n"
                        + "record good.Families.Sum: sealed good.Families.Expression left, sealed good.Families.Expression right, List<sealed good.Families.Expression> more\n"
                        + "record good.Families.Name: String name\n"
                        + "record good.Families.Failed<good.Families.Expression>: String reason\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "result", Codecs.as(NUMBER_RESULT_CODEC)));
            }
        };

        static final PooledMethod<?, ?> ORDERED = newOrdered();

        static final PooledMethod<CollectionsArgs, SortedMap<String, Families.Result<Families.Sign>>> COLLECTIONS = new PooledMethod<CollectionsArgs, SortedMap<String, Families.Result<Families.Sign>>>(
                Methods.class,
                3,
                "Families.collections",
                "good.Families#collections(Ljava/util/ArrayList;Ljava/util/Deque;Ljava/util/Map$Entry;Ljava/util/TreeSet;)Ljava/util/SortedMap;",
                0x7023dea10440bfd6L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, CollectionsArgs arguments) {
                writeArgument(out, 1, "a", EXPRESSION_ARRAY_LIST_CODEC, arguments.a());
                writeArgument(out, 2, "b", SIGN_DEQUE_CODEC, arguments.b());
                writeArgument(out, 3, "c", SIGN_OPTIONAL_INT_ENTRY_CODEC, arguments.c());
                writeArgument(out, 4, "d", LONG_TREE_SET_CODEC, arguments.d());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                ArrayList<Families.Expression> a = readArgument(in, 1, "a", EXPRESSION_ARRAY_LIST_CODEC);
                Deque<Families.Sign> b = readArgument(in, 2, "b", SIGN_DEQUE_CODEC);
                Map.Entry<Families.Sign, OptionalInt> c = readArgument(in, 3, "c", SIGN_OPTIONAL_INT_ENTRY_CODEC);
                TreeSet<Long> d = readArgument(in, 4, "d", LONG_TREE_SET_CODEC);
                writeResult(out, STRING_SIGN_RESULT_SORTED_MAP_CODEC, Families.collections(a, b, c, d));
            }

            @Override
            public SortedMap<String, Families.Result<Families.Sign>> readResult(WireReader in) {
                return readResult(in, STRING_SIGN_RESULT_SORTED_MAP_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: ArrayList<sealed good.Families.Expression>\n"
                        + "argument 2: Deque<enum good.Families.Sign>\n"
                        + "argument 3: Map.Entry<enum good.Families.Sign, java.util.OptionalInt>\n"
                        + "argument 4: TreeSet<Long>\n"
                        + "result: SortedMap<String, sealed good.Families.Result<good.Families.Sign>>\n"
                        + "sealed good.Families.Expression: record good.Families.Constant, record good.Families.Sum, enum good.Families.Sign, record good.Families.Name, object good.Families.Blob, object good.Families.Open\n"
                        + "record good.Families.Constant: long value\n"
                        + "record good.Families.Sum: sealed good.Families.Expression left, sealed good.Families.Expression right, List<sealed good.Families.Expression> more\n"
                        + "record good.Families.Name: String name\n"
                        + "sealed good.Families.Result<good.Families.Sign>: record good.Families.Done<good.Families.Sign>, record good.Families.Failed<good.Families.Sign>, object good.Families.Numeric\n"
                        + "record good.Families.Done<good.Families.Sign>: enum good.Families.Sign value, sealed good.Families.Result<good.Families.Sign> before\n"
                        + "record good.Families.Failed<good.Families.Sign>: String reason\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", EXPRESSION_ARRAY_LIST_CODEC, (ArrayList<Families.Expression>) first);
            }

            @Override
            public void writeRest(WireWriter out, CollectionsArgs arguments) {
                writeArgument(out, 2, "b", SIGN_DEQUE_CODEC, arguments.b());
                writeArgument(out, 3, "c", SIGN_OPTIONAL_INT_ENTRY_CODEC, arguments.c());
                writeArgument(out, 4, "d", LONG_TREE_SET_CODEC, arguments.d());
            }

            @Override
            public Object readRest(WireReader in) {
                return new CollectionsArgs(null, readArgument(in, 2, "b", SIGN_DEQUE_CODEC),
                        readArgument(in, 3, "c", SIGN_OPTIONAL_INT_ENTRY_CODEC),
                        readArgument(in, 4, "d", LONG_TREE_SET_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                ArrayList<Families.Expression> a = readArgument(in, 1, "a", EXPRESSION_ARRAY_LIST_CODEC);
                CollectionsArgs fixed = (CollectionsArgs) rest;
                writeResult(out, STRING_SIGN_RESULT_SORTED_MAP_CODEC, Families.collections(a, fixed.b(), fixed.c(), fixed.d()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", EXPRESSION_ARRAY_LIST_CODEC));
                each.accept(readArgument(in, 2, "b", SIGN_DEQUE_CODEC));
                each.accept(readArgument(in, 3, "c", SIGN_OPTIONAL_INT_ENTRY_CODEC));
                each.accept(readArgument(in, 4, "d", LONG_TREE_SET_CODEC));
            }
        };

        static final PooledMethod<Families.Handle, List<Families.Handle>> HANDLES = new PooledMethod<Families.Handle, List<Families.Handle>>(
                Methods.class,
                4,
                "Families.handles",
                "good.Families#handles(Lgood/Families$Handle;)Ljava/util/List;",
                0x6d73e4a2b3cdd718L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Families.Handle arguments) {
                writeArgument(out, 1, "handle", HANDLE_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Families.Handle handle = readArgument(in, 1, "handle", HANDLE_CODEC);
                writeResult(out, HANDLE_LIST_CODEC, Families.handles(handle));
            }

            @Override
            public List<Families.Handle> readResult(WireReader in) {
                return readResult(in, HANDLE_LIST_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: object good.Families.Handle\n"
                        + "result: List<object good.Families.Handle>\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "handle", HANDLE_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, EXPRESSION, RESULT, ORDERED, COLLECTIONS,
                    HANDLES);
        }

        private Methods() {
        }

        static <T extends Comparable<T>> PooledMethod<Families.Result<T>, Families.Result<T>> ordered(
                ) {
            return (PooledMethod<Families.Result<T>, Families.Result<T>>) ORDERED;
        }

        private static <T extends Comparable<T>> PooledMethod<Families.Result<T>, Families.Result<T>> newOrdered(
                ) {
            return new PooledMethod<Families.Result<T>, Families.Result<T>>(
                    Methods.class,
                    2,
                    "Families.ordered",
                    "good.Families#ordered(Lgood/Families$Result;)Lgood/Families$Result;",
                    0x0ae10b07cd0130ffL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, Families.Result<T> arguments) {
                    writeArgument(out, 1, "result", Codecs.as(COMPARABLE_RESULT_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    Families.Result<T> result = readArgument(in, 1, "result", Codecs.as(COMPARABLE_RESULT_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_RESULT_CODEC), Families.ordered(result));
                }

                @Override
                public Families.Result<T> readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_RESULT_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: sealed good.Families.Result<java.lang.Comparable>\n"
                            + "result: sealed good.Families.Result<java.lang.Comparable>\n"
                            + "sealed good.Families.Result<java.lang.Comparable>: record good.Families.Done<java.lang.Comparable>, record good.Families.Failed<java.lang.Comparable>, object good.Families.Numeric\n"
                            + "record good.Families.Done<java.lang.Comparable>: object java.lang.Comparable value, sealed good.Families.Result<java.lang.Comparable> before\n"
                            + "record good.Families.Failed<java.lang.Comparable>: String reason\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "result", Codecs.as(COMPARABLE_RESULT_CODEC)));
                }
            };
        }

        static final class ConstantCodec extends Codecs.OfRecord<Families.Constant> {
            ConstantCodec() {
                super(Families.Constant.class, "long value");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Constant value) {
                out.writeLong(value.value());
            }

            @Override
            protected Families.Constant readComponents(WireReader in) {
                return new Families.Constant(in.readLong());
            }
        }

        static final class SumCodec extends Codecs.OfRecord<Families.Sum> {
            SumCodec() {
                super(Families.Sum.class, "good.Families$Expression left, good.Families$Expression right, java.util.List more");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Sum value) {
                writeComponent(out, "left", EXPRESSION_CODEC, value.left());
                writeComponent(out, "right", EXPRESSION_CODEC, value.right());
                writeComponent(out, "more", EXPRESSION_LIST_CODEC, value.more());
            }

            @Override
            protected Families.Sum readComponents(WireReader in) {
                return new Families.Sum(EXPRESSION_CODEC.read(in), EXPRESSION_CODEC.read(in),
                        EXPRESSION_LIST_CODEC.read(in));
            }
        }

        static final class NameCodec extends Codecs.OfRecord<Families.Name> {
            NameCodec() {
                super(Families.Name.class, "java.lang.String name");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Name value) {
                out.writeString(value.name());
            }

            @Override
            protected Families.Name readComponents(WireReader in) {
                return new Families.Name(in.readString());
            }
        }

        static final class NumberDoneCodec extends Codecs.OfRecord<Families.Done<Number>> {
            NumberDoneCodec() {
                super(Families.Done.class, "java.lang.Object value, good.Families$Result before");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Done<Number> value) {
                writeComponent(out, "value", NUMBER_CODEC, value.value());
                writeComponent(out, "before", NUMBER_RESULT_CODEC, value.before());
            }

            @Override
            protected Families.Done<Number> readComponents(WireReader in) {
                return new Families.Done<Number>(NUMBER_CODEC.read(in),
                        NUMBER_RESULT_CODEC.read(in));
            }
        }

        static final class NumberFailedCodec extends Codecs.OfRecord<Families.Failed<Number>> {
            NumberFailedCodec() {
                super(Families.Failed.class, "java.lang.String reason");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Failed<Number> value) {
                out.writeString(value.reason());
            }

            @Override
            protected Families.Failed<Number> readComponents(WireReader in) {
                return new Families.Failed<Number>(in.readString());
            }
        }

        static final class ExpressionDoneCodec extends Codecs.OfRecord<Families.Done<Families.Expression>> {
            ExpressionDoneCodec() {
                super(Families.Done.class, "java.lang.Object value, good.Families$Result before");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Families.Done<Families.Expression> value) {
                writeComponent(out, "value", EXPRESSION_CODEC, value.value());
                writeComponent(out, "before", EXPRESSION_RESULT_CODEC, value.before());
            }

            @Override
            protected Families.Done<Families.Expression> readComponents(WireReader in) {
                return new Families.Done<Families.Expression>(EXPRESSION_CODEC.read(in),
                        EXPRESSION_RESULT_CODEC.read(in));
            }
        }

        static final class ExpressionFailedCodec extends Codecs.OfRecord<Families.Failed<Families.Expression>> {
            ExpressionFailedCodec() {
                super(Families.Failed.class, "java.lang.String reason");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Families.Failed<Families.Expression> value) {
                out.writeString(value.reason());
            }

            @Override
            protected Families.Failed<Families.Expression> readComponents(WireReader in) {
                return new Families.Failed<Families.Expression>(in.readString());
            }
        }

        static final class ComparableDoneCodec extends Codecs.OfRecord<Families.Done<Comparable>> {
            ComparableDoneCodec() {
                super(Families.Done.class, "java.lang.Object value, good.Families$Result before");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Done<Comparable> value) {
                writeComponent(out, "value", COMPARABLE_CODEC, value.value());
                writeComponent(out, "before", COMPARABLE_RESULT_CODEC, value.before());
            }

            @Override
            protected Families.Done<Comparable> readComponents(WireReader in) {
                return new Families.Done<Comparable>(COMPARABLE_CODEC.read(in),
                        COMPARABLE_RESULT_CODEC.read(in));
            }
        }

        static final class ComparableFailedCodec extends Codecs.OfRecord<Families.Failed<Comparable>> {
            ComparableFailedCodec() {
                super(Families.Failed.class, "java.lang.String reason");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Failed<Comparable> value) {
                out.writeString(value.reason());
            }

            @Override
            protected Families.Failed<Comparable> readComponents(WireReader in) {
                return new Families.Failed<Comparable>(in.readString());
            }
        }

        static final class SignDoneCodec extends Codecs.OfRecord<Families.Done<Families.Sign>> {
            SignDoneCodec() {
                super(Families.Done.class, "java.lang.Object value, good.Families$Result before");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Done<Families.Sign> value) {
                writeComponent(out, "value", SIGN_CODEC, value.value());
                writeComponent(out, "before", SIGN_RESULT_CODEC, value.before());
            }

            @Override
            protected Families.Done<Families.Sign> readComponents(WireReader in) {
                return new Families.Done<Families.Sign>(SIGN_CODEC.read(in),
                        SIGN_RESULT_CODEC.read(in));
            }
        }

        static final class SignFailedCodec extends Codecs.OfRecord<Families.Failed<Families.Sign>> {
            SignFailedCodec() {
                super(Families.Failed.class, "java.lang.String reason");
            }

            @Override
            protected void writeComponents(WireWriter out, Families.Failed<Families.Sign> value) {
                out.writeString(value.reason());
            }

            @Override
            protected Families.Failed<Families.Sign> readComponents(WireReader in) {
                return new Families.Failed<Families.Sign>(in.readString());
            }
        }
    }
}
