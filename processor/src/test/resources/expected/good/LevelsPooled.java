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
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Runs the methods of {@link Levels} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@NullMarked
@SuppressWarnings({"doclint:missing", "rawtypes", "removal", "unchecked", "varargs"})
final class LevelsPooled<T extends @Nullable Serializable> extends PooledStub<LevelsPooled<T>> {
    private LevelsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static <T extends @Nullable Serializable> LevelsPooled<T> on(Pool pool) {
        return new LevelsPooled<>(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static <T extends @Nullable Serializable> LevelsPooled<T> shared() {
        return new LevelsPooled<>(StubState.shared());
    }

    @Override
    protected LevelsPooled<T> with(StubState newState) {
        return new LevelsPooled<>(newState);
    }

    /** Runs {@link Levels#arrays} in a worker and waits for its result. */
    @Nullable String @Nullable [] arrays(@Nullable String @Nullable [] a, String[] @Nullable [] b) {
        return call(Methods.ARRAYS, new ArraysArgs(a, b));
    }

    /** Like {@link #arrays}, but returns at once. */
    PooledFuture<@Nullable String @Nullable []> arraysAsync(@Nullable String @Nullable [] a,
            String[] @Nullable [] b) {
        return callAsync(Methods.ARRAYS, new ArraysArgs(a, b));
    }

    /** Runs {@link #arrays} for each item and waits for all results, in order. */
    List<@Nullable String @Nullable []> arraysMap(Iterable<? extends ArraysArgs> items) {
        return map(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMap} over a stream. */
    List<@Nullable String @Nullable []> arraysMap(Stream<? extends ArraysArgs> items) {
        return map(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMap} over first arguments, with the others fixed. */
    List<@Nullable String @Nullable []> arraysMap(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return map(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysMap} over a stream of first arguments, with the others fixed. */
    List<@Nullable String @Nullable []> arraysMap(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return map(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link #arrays} for each item and returns at once. */
    PooledFuture<List<@Nullable String @Nullable []>> arraysMapAsync(
            Iterable<? extends ArraysArgs> items) {
        return mapAsync(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMapAsync} over a stream. */
    PooledFuture<List<@Nullable String @Nullable []>> arraysMapAsync(
            Stream<? extends ArraysArgs> items) {
        return mapAsync(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<@Nullable String @Nullable []>> arraysMapAsync(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return mapAsync(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<@Nullable String @Nullable []>> arraysMapAsync(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return mapAsync(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link #arrays} for each item, lazily; results come in order. */
    Stream<@Nullable String @Nullable []> arraysStream(Iterable<? extends ArraysArgs> items) {
        return stream(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStream} over a stream. */
    Stream<@Nullable String @Nullable []> arraysStream(Stream<? extends ArraysArgs> items) {
        return stream(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStream} over first arguments, with the others fixed. */
    Stream<@Nullable String @Nullable []> arraysStream(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return stream(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysStream} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable String @Nullable []> arraysStream(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return stream(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link #arrays} for each item, lazily; results come as they finish. */
    Stream<@Nullable String @Nullable []> arraysStreamUnordered(
            Iterable<? extends ArraysArgs> items) {
        return streamUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStreamUnordered} over a stream. */
    Stream<@Nullable String @Nullable []> arraysStreamUnordered(
            Stream<? extends ArraysArgs> items) {
        return streamUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStreamUnordered} over first arguments, with the others fixed. */
    Stream<@Nullable String @Nullable []> arraysStreamUnordered(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return streamUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable String @Nullable []> arraysStreamUnordered(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return streamUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link #arrays} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomes(
            Iterable<? extends ArraysArgs> items) {
        return outcomes(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomes} over a stream. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomes(
            Stream<? extends ArraysArgs> items) {
        return outcomes(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomes(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return outcomes(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomes(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return outcomes(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link #arrays} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomesUnordered(
            Iterable<? extends ArraysArgs> items) {
        return outcomesUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomesUnordered} over a stream. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomesUnordered(
            Stream<? extends ArraysArgs> items) {
        return outcomesUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomesUnordered(
            Iterable<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return outcomesUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** {@link #arraysOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String @Nullable []>> arraysOutcomesUnordered(
            Stream<? extends @Nullable String @Nullable []> as, String[] @Nullable [] b) {
        return outcomesUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b)));
    }

    /** Runs {@link Levels#wildcards} in a worker and waits for its result. */
    Map<String, ? extends @Nullable List<? super @Nullable Integer>> wildcards(
            List<? extends @Nullable CharSequence> a,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return call(Methods.WILDCARDS, new WildcardsArgs(a, b));
    }

    /** Like {@link #wildcards}, but returns at once. */
    PooledFuture<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsAsync(
            List<? extends @Nullable CharSequence> a,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return callAsync(Methods.WILDCARDS, new WildcardsArgs(a, b));
    }

    /** Runs {@link #wildcards} for each item and waits for all results, in order. */
    List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsMap(
            Iterable<? extends WildcardsArgs> items) {
        return map(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsMap} over a stream. */
    List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsMap(
            Stream<? extends WildcardsArgs> items) {
        return map(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsMap} over first arguments, with the others fixed. */
    List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsMap(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return map(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsMap} over a stream of first arguments, with the others fixed. */
    List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsMap(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return map(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link #wildcards} for each item and returns at once. */
    PooledFuture<List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsMapAsync(
            Iterable<? extends WildcardsArgs> items) {
        return mapAsync(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsMapAsync} over a stream. */
    PooledFuture<List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsMapAsync(
            Stream<? extends WildcardsArgs> items) {
        return mapAsync(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsMapAsync(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return mapAsync(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsMapAsync(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return mapAsync(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link #wildcards} for each item, lazily; results come in order. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStream(
            Iterable<? extends WildcardsArgs> items) {
        return stream(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsStream} over a stream. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStream(
            Stream<? extends WildcardsArgs> items) {
        return stream(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsStream} over first arguments, with the others fixed. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStream(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return stream(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsStream} over a stream of first arguments, with the others fixed. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStream(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return stream(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link #wildcards} for each item, lazily; results come as they finish. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStreamUnordered(
            Iterable<? extends WildcardsArgs> items) {
        return streamUnordered(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsStreamUnordered} over a stream. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStreamUnordered(
            Stream<? extends WildcardsArgs> items) {
        return streamUnordered(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStreamUnordered(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return streamUnordered(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Map<String, ? extends @Nullable List<? super @Nullable Integer>>> wildcardsStreamUnordered(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return streamUnordered(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link #wildcards} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomes(
            Iterable<? extends WildcardsArgs> items) {
        return outcomes(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsOutcomes} over a stream. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomes(
            Stream<? extends WildcardsArgs> items) {
        return outcomes(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomes(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return outcomes(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomes(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return outcomes(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link #wildcards} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomesUnordered(
            Iterable<? extends WildcardsArgs> items) {
        return outcomesUnordered(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsOutcomesUnordered} over a stream. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomesUnordered(
            Stream<? extends WildcardsArgs> items) {
        return outcomesUnordered(Methods.WILDCARDS.over(items));
    }

    /** {@link #wildcardsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomesUnordered(
            Iterable<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return outcomesUnordered(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** {@link #wildcardsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Map<String, ? extends @Nullable List<? super @Nullable Integer>>>> wildcardsOutcomesUnordered(
            Stream<? extends List<? extends @Nullable CharSequence>> as,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
        return outcomesUnordered(Methods.WILDCARDS.overFirst(as, new WildcardsArgs(null, b)));
    }

    /** Runs {@link Levels#variables} in a worker and waits for its result. */
    <E extends @Nullable Object> List<@Nullable E> variables(@Nullable T a, List<E> b) {
        return call(Methods.<T, E>variables(), new VariablesArgs<T, E>(a, b));
    }

    /** Like {@link #variables}, but returns at once. */
    <E extends @Nullable Object> PooledFuture<List<@Nullable E>> variablesAsync(@Nullable T a,
            List<E> b) {
        return callAsync(Methods.<T, E>variables(), new VariablesArgs<T, E>(a, b));
    }

    /** Runs {@link #variables} for each item and waits for all results, in order. */
    <E extends @Nullable Object> List<List<@Nullable E>> variablesMap(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return map(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesMap} over a stream. */
    <E extends @Nullable Object> List<List<@Nullable E>> variablesMap(
            Stream<? extends VariablesArgs<T, E>> items) {
        return map(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesMap} over first arguments, with the others fixed. */
    <E extends @Nullable Object> List<List<@Nullable E>> variablesMap(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return map(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesMap} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> List<List<@Nullable E>> variablesMap(
            Stream<? extends @Nullable T> as, List<E> b) {
        return map(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link #variables} for each item and returns at once. */
    <E extends @Nullable Object> PooledFuture<List<List<@Nullable E>>> variablesMapAsync(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return mapAsync(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesMapAsync} over a stream. */
    <E extends @Nullable Object> PooledFuture<List<List<@Nullable E>>> variablesMapAsync(
            Stream<? extends VariablesArgs<T, E>> items) {
        return mapAsync(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesMapAsync} over first arguments, with the others fixed. */
    <E extends @Nullable Object> PooledFuture<List<List<@Nullable E>>> variablesMapAsync(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return mapAsync(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesMapAsync} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> PooledFuture<List<List<@Nullable E>>> variablesMapAsync(
            Stream<? extends @Nullable T> as, List<E> b) {
        return mapAsync(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link #variables} for each item, lazily; results come in order. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStream(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return stream(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesStream} over a stream. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStream(
            Stream<? extends VariablesArgs<T, E>> items) {
        return stream(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesStream} over first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStream(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return stream(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesStream} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStream(
            Stream<? extends @Nullable T> as, List<E> b) {
        return stream(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link #variables} for each item, lazily; results come as they finish. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStreamUnordered(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return streamUnordered(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesStreamUnordered} over a stream. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStreamUnordered(
            Stream<? extends VariablesArgs<T, E>> items) {
        return streamUnordered(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesStreamUnordered} over first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStreamUnordered(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return streamUnordered(Methods.<T, E>variables().overFirst(as,
                new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesStreamUnordered} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<List<@Nullable E>> variablesStreamUnordered(
            Stream<? extends @Nullable T> as, List<E> b) {
        return streamUnordered(Methods.<T, E>variables().overFirst(as,
                new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link #variables} for each item, lazily; outcomes, failures among them, come in order. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomes(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return outcomes(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesOutcomes} over a stream. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomes(
            Stream<? extends VariablesArgs<T, E>> items) {
        return outcomes(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesOutcomes} over first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomes(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return outcomes(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesOutcomes} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomes(
            Stream<? extends @Nullable T> as, List<E> b) {
        return outcomes(Methods.<T, E>variables().overFirst(as, new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link #variables} for each item, lazily; outcomes, failures among them, come as they finish. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomesUnordered(
            Iterable<? extends VariablesArgs<T, E>> items) {
        return outcomesUnordered(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesOutcomesUnordered} over a stream. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomesUnordered(
            Stream<? extends VariablesArgs<T, E>> items) {
        return outcomesUnordered(Methods.<T, E>variables().over(items));
    }

    /** {@link #variablesOutcomesUnordered} over first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomesUnordered(
            Iterable<? extends @Nullable T> as, List<E> b) {
        return outcomesUnordered(Methods.<T, E>variables().overFirst(as,
                new VariablesArgs<T, E>(null, b)));
    }

    /** {@link #variablesOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    <E extends @Nullable Object> Stream<Outcome<List<@Nullable E>>> variablesOutcomesUnordered(
            Stream<? extends @Nullable T> as, List<E> b) {
        return outcomesUnordered(Methods.<T, E>variables().overFirst(as,
                new VariablesArgs<T, E>(null, b)));
    }

    /** Runs {@link Levels#varargs} in a worker and waits for its result. */
    @Nullable T varargs(T first, @Nullable String... rest) {
        return call(Methods.<T>varargs(), new VarargsArgs<T>(first, rest));
    }

    /** Like {@link #varargs}, but returns at once. */
    PooledFuture<@Nullable T> varargsAsync(T first, @Nullable String... rest) {
        return callAsync(Methods.<T>varargs(), new VarargsArgs<T>(first, rest));
    }

    /** Runs {@link #varargs} for each item and waits for all results, in order. */
    List<@Nullable T> varargsMap(Iterable<? extends VarargsArgs<T>> items) {
        return map(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsMap} over a stream. */
    List<@Nullable T> varargsMap(Stream<? extends VarargsArgs<T>> items) {
        return map(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsMap} over first arguments, with the others fixed. */
    List<@Nullable T> varargsMap(Iterable<? extends T> firsts, @Nullable String... rest) {
        return map(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsMap} over a stream of first arguments, with the others fixed. */
    List<@Nullable T> varargsMap(Stream<? extends T> firsts, @Nullable String... rest) {
        return map(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link #varargs} for each item and returns at once. */
    PooledFuture<List<@Nullable T>> varargsMapAsync(Iterable<? extends VarargsArgs<T>> items) {
        return mapAsync(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsMapAsync} over a stream. */
    PooledFuture<List<@Nullable T>> varargsMapAsync(Stream<? extends VarargsArgs<T>> items) {
        return mapAsync(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<@Nullable T>> varargsMapAsync(Iterable<? extends T> firsts,
            @Nullable String... rest) {
        return mapAsync(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<@Nullable T>> varargsMapAsync(Stream<? extends T> firsts,
            @Nullable String... rest) {
        return mapAsync(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link #varargs} for each item, lazily; results come in order. */
    Stream<@Nullable T> varargsStream(Iterable<? extends VarargsArgs<T>> items) {
        return stream(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsStream} over a stream. */
    Stream<@Nullable T> varargsStream(Stream<? extends VarargsArgs<T>> items) {
        return stream(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsStream} over first arguments, with the others fixed. */
    Stream<@Nullable T> varargsStream(Iterable<? extends T> firsts, @Nullable String... rest) {
        return stream(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsStream} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable T> varargsStream(Stream<? extends T> firsts, @Nullable String... rest) {
        return stream(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link #varargs} for each item, lazily; results come as they finish. */
    Stream<@Nullable T> varargsStreamUnordered(Iterable<? extends VarargsArgs<T>> items) {
        return streamUnordered(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsStreamUnordered} over a stream. */
    Stream<@Nullable T> varargsStreamUnordered(Stream<? extends VarargsArgs<T>> items) {
        return streamUnordered(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsStreamUnordered} over first arguments, with the others fixed. */
    Stream<@Nullable T> varargsStreamUnordered(Iterable<? extends T> firsts,
            @Nullable String... rest) {
        return streamUnordered(Methods.<T>varargs().overFirst(firsts,
                new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable T> varargsStreamUnordered(Stream<? extends T> firsts,
            @Nullable String... rest) {
        return streamUnordered(Methods.<T>varargs().overFirst(firsts,
                new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link #varargs} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<@Nullable T>> varargsOutcomes(Iterable<? extends VarargsArgs<T>> items) {
        return outcomes(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsOutcomes} over a stream. */
    Stream<Outcome<@Nullable T>> varargsOutcomes(Stream<? extends VarargsArgs<T>> items) {
        return outcomes(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable T>> varargsOutcomes(Iterable<? extends T> firsts,
            @Nullable String... rest) {
        return outcomes(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable T>> varargsOutcomes(Stream<? extends T> firsts,
            @Nullable String... rest) {
        return outcomes(Methods.<T>varargs().overFirst(firsts, new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link #varargs} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<@Nullable T>> varargsOutcomesUnordered(
            Iterable<? extends VarargsArgs<T>> items) {
        return outcomesUnordered(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsOutcomesUnordered} over a stream. */
    Stream<Outcome<@Nullable T>> varargsOutcomesUnordered(Stream<? extends VarargsArgs<T>> items) {
        return outcomesUnordered(Methods.<T>varargs().over(items));
    }

    /** {@link #varargsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable T>> varargsOutcomesUnordered(Iterable<? extends T> firsts,
            @Nullable String... rest) {
        return outcomesUnordered(Methods.<T>varargs().overFirst(firsts,
                new VarargsArgs<T>(null, rest)));
    }

    /** {@link #varargsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable T>> varargsOutcomesUnordered(Stream<? extends T> firsts,
            @Nullable String... rest) {
        return outcomesUnordered(Methods.<T>varargs().overFirst(firsts,
                new VarargsArgs<T>(null, rest)));
    }

    /** Runs {@link Levels#unmarked} in a worker and waits for its result. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    String unmarked(String text) throws IOException, InterruptedException {
        return call(Methods.UNMARKED, text);
    }

    /** Like {@link #unmarked}, but returns at once. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    PooledFuture<String> unmarkedAsync(String text) {
        return callAsync(Methods.UNMARKED, text);
    }

    /** Runs {@link #unmarked} for each item and waits for all results, in order. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    List<String> unmarkedMap(Iterable<? extends String> items) throws IOException,
            InterruptedException {
        return map(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedMap} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    List<String> unmarkedMap(Stream<? extends String> items) throws IOException,
            InterruptedException {
        return map(Methods.UNMARKED.over(items));
    }

    /** Runs {@link #unmarked} for each item and returns at once. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    PooledFuture<List<String>> unmarkedMapAsync(Iterable<? extends String> items) {
        return mapAsync(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedMapAsync} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    PooledFuture<List<String>> unmarkedMapAsync(Stream<? extends String> items) {
        return mapAsync(Methods.UNMARKED.over(items));
    }

    /** Runs {@link #unmarked} for each item, lazily; results come in order. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<String> unmarkedStream(Iterable<? extends String> items) {
        return stream(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedStream} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<String> unmarkedStream(Stream<? extends String> items) {
        return stream(Methods.UNMARKED.over(items));
    }

    /** Runs {@link #unmarked} for each item, lazily; results come as they finish. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<String> unmarkedStreamUnordered(Iterable<? extends String> items) {
        return streamUnordered(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedStreamUnordered} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<String> unmarkedStreamUnordered(Stream<? extends String> items) {
        return streamUnordered(Methods.UNMARKED.over(items));
    }

    /** Runs {@link #unmarked} for each item, lazily; outcomes, failures among them, come in order. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<Outcome<String>> unmarkedOutcomes(Iterable<? extends String> items) {
        return outcomes(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedOutcomes} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<Outcome<String>> unmarkedOutcomes(Stream<? extends String> items) {
        return outcomes(Methods.UNMARKED.over(items));
    }

    /** Runs {@link #unmarked} for each item, lazily; outcomes, failures among them, come as they finish. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<Outcome<String>> unmarkedOutcomesUnordered(Iterable<? extends String> items) {
        return outcomesUnordered(Methods.UNMARKED.over(items));
    }

    /** {@link #unmarkedOutcomesUnordered} over a stream. */
    @Deprecated(
            since = "3",
            forRemoval = true
    )
    @NullUnmarked
    Stream<Outcome<String>> unmarkedOutcomesUnordered(Stream<? extends String> items) {
        return outcomesUnordered(Methods.UNMARKED.over(items));
    }

    /** All arguments of one call of {@code arrays}. */
    record ArraysArgs(@Nullable String @Nullable [] a, String[] @Nullable [] b) {
    }

    /** All arguments of one call of {@code wildcards}. */
    record WildcardsArgs(List<? extends @Nullable CharSequence> a,
            Map. @Nullable Entry<? super @Nullable String, ?> b) {
    }

    /** All arguments of one call of {@code variables}. */
    record VariablesArgs<T extends @Nullable Serializable, E extends @Nullable Object>(
            @Nullable T a, List<E> b) {
    }

    /** All arguments of one call of {@code varargs}. */
    record VarargsArgs<T extends @Nullable Serializable>(T first, @Nullable String[] rest) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<String[]> STRING_ARRAY_CODEC = Codecs.array(Codecs.string(),
                String.class);

        static final TypeCodec<String[][]> STRING_ARRAY_ARRAY_CODEC = Codecs.array(Codecs.array(Codecs.string(),
                String.class), String[].class);

        static final TypeCodec<List<CharSequence>> CHAR_SEQUENCE_LIST_CODEC = Codecs.list(Codecs.object(CharSequence.class));

        static final TypeCodec<Map.Entry<Object, Object>> OBJECT_OBJECT_ENTRY_CODEC = Codecs.entry(Codecs.object(Object.class),
                Codecs.object(Object.class));

        static final TypeCodec<Map<String, List<Object>>> STRING_OBJECT_LIST_MAP_CODEC = Codecs.map(Codecs.string(),
                Codecs.list(Codecs.object(Object.class)));

        static final TypeCodec<Serializable> SERIALIZABLE_CODEC = Codecs.object(Serializable.class);

        static final TypeCodec<List<Object>> OBJECT_LIST_CODEC = Codecs.list(Codecs.object(Object.class));

        static final PooledMethod<ArraysArgs, String[]> ARRAYS = new PooledMethod<ArraysArgs, String[]>(
                Methods.class,
                0,
                "Levels.arrays",
                "good.Levels#arrays([Ljava/lang/String;[[Ljava/lang/String;)[Ljava/lang/String;",
                0x0e1931c7274248c8L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ArraysArgs arguments) {
                writeArgument(out, 1, "a", STRING_ARRAY_CODEC, arguments.a());
                writeArgument(out, 2, "b", STRING_ARRAY_ARRAY_CODEC, arguments.b());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String[] a = readArgument(in, 1, "a", STRING_ARRAY_CODEC);
                String[][] b = readArgument(in, 2, "b", STRING_ARRAY_ARRAY_CODEC);
                writeResult(out, STRING_ARRAY_CODEC, ((Levels<?>) target).arrays(a, b));
            }

            @Override
            public String[] readResult(WireReader in) {
                return readResult(in, STRING_ARRAY_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: String[]\n"
                        + "argument 2: String[][]\n"
                        + "result: String[]\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", STRING_ARRAY_CODEC, (String[]) first);
            }

            @Override
            public void writeRest(WireWriter out, ArraysArgs arguments) {
                writeArgument(out, 2, "b", STRING_ARRAY_ARRAY_CODEC, arguments.b());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ArraysArgs(null, readArgument(in, 2, "b", STRING_ARRAY_ARRAY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                String[] a = readArgument(in, 1, "a", STRING_ARRAY_CODEC);
                ArraysArgs fixed = (ArraysArgs) rest;
                writeResult(out, STRING_ARRAY_CODEC, ((Levels<?>) target).arrays(a, fixed.b()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", STRING_ARRAY_CODEC));
                each.accept(readArgument(in, 2, "b", STRING_ARRAY_ARRAY_CODEC));
            }

            @Override
            public Object newResident() throws Throwable {
                return new Levels<>();
            }
        };

        static final PooledMethod<WildcardsArgs, Map<String, ? extends List<? super Integer>>> WILDCARDS = new PooledMethod<WildcardsArgs, Map<String, ? extends List<? super Integer>>>(
                Methods.class,
                1,
                "Levels.wildcards",
                "good.Levels#wildcards(Ljava/util/List;Ljava/util/Map$Entry;)Ljava/util/Map;",
                0x75a9c201a412092eL,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, WildcardsArgs arguments) {
                writeArgument(out, 1, "a", Codecs.as(CHAR_SEQUENCE_LIST_CODEC), arguments.a());
                writeArgument(out, 2, "b", Codecs.as(OBJECT_OBJECT_ENTRY_CODEC), arguments.b());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                List<? extends CharSequence> a = readArgument(in, 1, "a", Codecs.as(CHAR_SEQUENCE_LIST_CODEC));
                Map.Entry<? super String, ?> b = readArgument(in, 2, "b", Codecs.as(OBJECT_OBJECT_ENTRY_CODEC));
                writeResult(out, Codecs.as(STRING_OBJECT_LIST_MAP_CODEC), ((Levels<?>) target).wildcards(a, b));
            }

            @Override
            public Map<String, ? extends List<? super Integer>> readResult(WireReader in) {
                return readResult(in, Codecs.as(STRING_OBJECT_LIST_MAP_CODEC));
            }

            @Override
            public String layout() {
                return "argument 1: List<object java.lang.CharSequence>\n"
                        + "argument 2: Map.Entry<object java.lang.Object, object java.lang.Object>\n"
                        + "result: Map<String, List<object java.lang.Object>>\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", Codecs.as(CHAR_SEQUENCE_LIST_CODEC), (List<? extends CharSequence>) first);
            }

            @Override
            public void writeRest(WireWriter out, WildcardsArgs arguments) {
                writeArgument(out, 2, "b", Codecs.as(OBJECT_OBJECT_ENTRY_CODEC), arguments.b());
            }

            @Override
            public Object readRest(WireReader in) {
                return new WildcardsArgs(null,
                        readArgument(in, 2, "b", Codecs.as(OBJECT_OBJECT_ENTRY_CODEC)));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                List<? extends CharSequence> a = readArgument(in, 1, "a", Codecs.as(CHAR_SEQUENCE_LIST_CODEC));
                WildcardsArgs fixed = (WildcardsArgs) rest;
                writeResult(out, Codecs.as(STRING_OBJECT_LIST_MAP_CODEC), ((Levels<?>) target).wildcards(a, fixed.b()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", Codecs.as(CHAR_SEQUENCE_LIST_CODEC)));
                each.accept(readArgument(in, 2, "b", Codecs.as(OBJECT_OBJECT_ENTRY_CODEC)));
            }

            @Override
            public Object newResident() throws Throwable {
                return new Levels<>();
            }
        };

        static final PooledMethod<?, ?> VARIABLES = newVariables();

        static final PooledMethod<?, ?> VARARGS = newVarargs();

        static final PooledMethod<String, String> UNMARKED = new PooledMethod<String, String>(
                Methods.class,
                4,
                "Levels.unmarked",
                "good.Levels#unmarked(Ljava/lang/String;)Ljava/lang/String;",
                0x5c7e8726f85c4018L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) throws IOException,
                    InterruptedException {
                String text = in.readString();
                out.writeString(((Levels<?>) target).unmarked(text));
            }

            @Override
            public String readResult(WireReader in) {
                return in.readString();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
            }

            @Override
            public Object newResident() throws Throwable {
                return new Levels<>();
            }
        };

        static {
            PooledMethods.register(Methods.class, ARRAYS, WILDCARDS, VARIABLES, VARARGS, UNMARKED);
        }

        private Methods() {
        }

        static <T extends @Nullable Serializable, E extends @Nullable Object> PooledMethod<VariablesArgs<T, E>, List<E>> variables(
                ) {
            return (PooledMethod<VariablesArgs<T, E>, List<E>>) VARIABLES;
        }

        private static <T extends @Nullable Serializable, E extends @Nullable Object> PooledMethod<VariablesArgs<T, E>, List<E>> newVariables(
                ) {
            return new PooledMethod<VariablesArgs<T, E>, List<E>>(
                    Methods.class,
                    2,
                    "Levels.variables",
                    "good.Levels#variables(Ljava/io/Serializable;Ljava/util/List;)Ljava/util/List;",
                    0xba04c8f63c5197e6L,
                    PooledMethod.Receiver.RESIDENT,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, VariablesArgs<T, E> arguments) {
                    writeArgument(out, 1, "a", Codecs.as(SERIALIZABLE_CODEC), arguments.a());
                    writeArgument(out, 2, "b", Codecs.as(OBJECT_LIST_CODEC), arguments.b());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC));
                    List<E> b = readArgument(in, 2, "b", Codecs.as(OBJECT_LIST_CODEC));
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), ((Levels<T>) target).variables(a, b));
                }

                @Override
                public List<E> readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.io.Serializable\n"
                            + "argument 2: List<object java.lang.Object>\n"
                            + "result: List<object java.lang.Object>\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "a", Codecs.as(SERIALIZABLE_CODEC), (T) first);
                }

                @Override
                public void writeRest(WireWriter out, VariablesArgs<T, E> arguments) {
                    writeArgument(out, 2, "b", Codecs.as(OBJECT_LIST_CODEC), arguments.b());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new VariablesArgs<T, E>(null,
                            readArgument(in, 2, "b", Codecs.as(OBJECT_LIST_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC));
                    VariablesArgs<T, E> fixed = (VariablesArgs<T, E>) rest;
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), ((Levels<T>) target).variables(a, fixed.b()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "a", Codecs.as(SERIALIZABLE_CODEC)));
                    each.accept(readArgument(in, 2, "b", Codecs.as(OBJECT_LIST_CODEC)));
                }

                @Override
                public Object newResident() throws Throwable {
                    return new Levels<>();
                }
            };
        }

        static <T extends @Nullable Serializable> PooledMethod<VarargsArgs<T>, T> varargs() {
            return (PooledMethod<VarargsArgs<T>, T>) VARARGS;
        }

        private static <T extends @Nullable Serializable> PooledMethod<VarargsArgs<T>, T> newVarargs(
                ) {
            return new PooledMethod<VarargsArgs<T>, T>(
                    Methods.class,
                    3,
                    "Levels.varargs",
                    "good.Levels#varargs(Ljava/io/Serializable;[Ljava/lang/String;)Ljava/io/Serializable;",
                    0x95627bee7f40cf3dL,
                    PooledMethod.Receiver.RESIDENT,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, VarargsArgs<T> arguments) {
                    writeArgument(out, 1, "first", Codecs.as(SERIALIZABLE_CODEC), arguments.first());
                    writeArgument(out, 2, "rest", STRING_ARRAY_CODEC, arguments.rest());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T first = readArgument(in, 1, "first", Codecs.as(SERIALIZABLE_CODEC));
                    String[] rest_ = readArgument(in, 2, "rest", STRING_ARRAY_CODEC);
                    writeResult(out, Codecs.as(SERIALIZABLE_CODEC), ((Levels<T>) target).varargs(first, rest_));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(SERIALIZABLE_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.io.Serializable\n"
                            + "argument 2: String[]\n"
                            + "result: object java.io.Serializable\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "first", Codecs.as(SERIALIZABLE_CODEC), (T) first);
                }

                @Override
                public void writeRest(WireWriter out, VarargsArgs<T> arguments) {
                    writeArgument(out, 2, "rest", STRING_ARRAY_CODEC, arguments.rest());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new VarargsArgs<T>(null,
                            readArgument(in, 2, "rest", STRING_ARRAY_CODEC));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    T first = readArgument(in, 1, "first", Codecs.as(SERIALIZABLE_CODEC));
                    VarargsArgs<T> fixed = (VarargsArgs<T>) rest;
                    writeResult(out, Codecs.as(SERIALIZABLE_CODEC), ((Levels<T>) target).varargs(first, fixed.rest()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "first", Codecs.as(SERIALIZABLE_CODEC)));
                    each.accept(readArgument(in, 2, "rest", STRING_ARRAY_CODEC));
                }

                @Override
                public Object newResident() throws Throwable {
                    return new Levels<>();
                }
            };
        }
    }
}
