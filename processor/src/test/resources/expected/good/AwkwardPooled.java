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

/** Runs the methods of {@link Awkward} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked"})
final class AwkwardPooled extends PooledStub<AwkwardPooled> {
    private AwkwardPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static AwkwardPooled on(Pool pool) {
        return new AwkwardPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static AwkwardPooled shared() {
        return new AwkwardPooled(StubState.shared());
    }

    @Override
    protected AwkwardPooled with(StubState newState) {
        return new AwkwardPooled(newState);
    }

    /** Runs {@link Awkward#locals} in a worker and waits for its result. */
    int locals(int in, int out, int target, int rest, int fixed, int items, int java_, int dev_,
            int good_) {
        return super.call(Methods.LOCALS,
                new LocalsArgs(in, out, target, rest, fixed, items, java_, dev_, good_));
    }

    /** Like {@link #locals}, but returns at once. */
    PooledFuture<Integer> localsAsync(int in, int out, int target, int rest, int fixed, int items,
            int java_, int dev_, int good_) {
        return super.callAsync(Methods.LOCALS,
                new LocalsArgs(in, out, target, rest, fixed, items, java_, dev_, good_));
    }

    /** Runs {@link #locals} for each item and waits for all results, in order. */
    List<Integer> localsMap(Iterable<? extends LocalsArgs> items) {
        return super.map(Methods.LOCALS.over(items));
    }

    /** {@link #localsMap} over a stream. */
    List<Integer> localsMap(Stream<? extends LocalsArgs> items) {
        return super.map(Methods.LOCALS.over(items));
    }

    /** {@link #localsMap} over first arguments, with the others fixed. */
    List<Integer> localsMap(Iterable<? extends Integer> ins, int out, int target, int rest,
            int fixed, int items, int java_, int dev_, int good_) {
        return super.map(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsMap} over a stream of first arguments, with the others fixed. */
    List<Integer> localsMap(Stream<? extends Integer> ins, int out, int target, int rest, int fixed,
            int items, int java_, int dev_, int good_) {
        return super.map(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsMap} over an array, without boxing. */
    int[] localsMap(int[] items_, int out, int target, int rest, int fixed, int items, int java_,
            int dev_, int good_) {
        return super.mapToInts(Methods.LOCALS.overFirst(items_,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsMap} over a stream, without boxing. */
    int[] localsMap(IntStream items_, int out, int target, int rest, int fixed, int items,
            int java_, int dev_, int good_) {
        return super.mapToInts(Methods.LOCALS.overFirst(items_.toArray(),
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link #locals} for each item and returns at once. */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends LocalsArgs> items) {
        return super.mapAsync(Methods.LOCALS.over(items));
    }

    /** {@link #localsMapAsync} over a stream. */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends LocalsArgs> items) {
        return super.mapAsync(Methods.LOCALS.over(items));
    }

    /** {@link #localsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.mapAsync(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.mapAsync(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link #locals} for each item, lazily; results come in order. */
    Stream<Integer> localsStream(Iterable<? extends LocalsArgs> items) {
        return super.stream(Methods.LOCALS.over(items));
    }

    /** {@link #localsStream} over a stream. */
    Stream<Integer> localsStream(Stream<? extends LocalsArgs> items) {
        return super.stream(Methods.LOCALS.over(items));
    }

    /** {@link #localsStream} over first arguments, with the others fixed. */
    Stream<Integer> localsStream(Iterable<? extends Integer> ins, int out, int target, int rest,
            int fixed, int items, int java_, int dev_, int good_) {
        return super.stream(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> localsStream(Stream<? extends Integer> ins, int out, int target, int rest,
            int fixed, int items, int java_, int dev_, int good_) {
        return super.stream(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link #locals} for each item, lazily; results come as they finish. */
    Stream<Integer> localsStreamUnordered(Iterable<? extends LocalsArgs> items) {
        return super.streamUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsStreamUnordered} over a stream. */
    Stream<Integer> localsStreamUnordered(Stream<? extends LocalsArgs> items) {
        return super.streamUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> localsStreamUnordered(Iterable<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.streamUnordered(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> localsStreamUnordered(Stream<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.streamUnordered(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link #locals} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends LocalsArgs> items) {
        return super.outcomes(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomes} over a stream. */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends LocalsArgs> items) {
        return super.outcomes(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.outcomes(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends Integer> ins, int out, int target,
            int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.outcomes(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link #locals} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends LocalsArgs> items) {
        return super.outcomesUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends LocalsArgs> items) {
        return super.outcomesUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends Integer> ins, int out,
            int target, int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.outcomesUnordered(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** {@link #localsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends Integer> ins, int out,
            int target, int rest, int fixed, int items, int java_, int dev_, int good_) {
        return super.outcomesUnordered(Methods.LOCALS.overFirst(ins,
                new LocalsArgs(0, out, target, rest, fixed, items, java_, dev_, good_)));
    }

    /** Runs {@link Awkward#types} in a worker and waits for its result. */
    int types(int Methods_, int MapItems_, int Awkward_) {
        return super.call(Methods.TYPES, new TypesArgs(Methods_, MapItems_, Awkward_));
    }

    /** Like {@link #types}, but returns at once. */
    PooledFuture<Integer> typesAsync(int Methods_, int MapItems_, int Awkward_) {
        return super.callAsync(Methods.TYPES, new TypesArgs(Methods_, MapItems_, Awkward_));
    }

    /** Runs {@link #types} for each item and waits for all results, in order. */
    List<Integer> typesMap(Iterable<? extends TypesArgs> items) {
        return super.map(Methods.TYPES.over(items));
    }

    /** {@link #typesMap} over a stream. */
    List<Integer> typesMap(Stream<? extends TypesArgs> items) {
        return super.map(Methods.TYPES.over(items));
    }

    /** {@link #typesMap} over first arguments, with the others fixed. */
    List<Integer> typesMap(Iterable<? extends Integer> Methods_s, int MapItems_, int Awkward_) {
        return super.map(Methods.TYPES.overFirst(Methods_s, new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesMap} over a stream of first arguments, with the others fixed. */
    List<Integer> typesMap(Stream<? extends Integer> Methods_s, int MapItems_, int Awkward_) {
        return super.map(Methods.TYPES.overFirst(Methods_s, new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesMap} over an array, without boxing. */
    int[] typesMap(int[] items, int MapItems_, int Awkward_) {
        return super.mapToInts(Methods.TYPES.overFirst(items,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesMap} over a stream, without boxing. */
    int[] typesMap(IntStream items, int MapItems_, int Awkward_) {
        return super.mapToInts(Methods.TYPES.overFirst(items.toArray(),
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link #types} for each item and returns at once. */
    PooledFuture<List<Integer>> typesMapAsync(Iterable<? extends TypesArgs> items) {
        return super.mapAsync(Methods.TYPES.over(items));
    }

    /** {@link #typesMapAsync} over a stream. */
    PooledFuture<List<Integer>> typesMapAsync(Stream<? extends TypesArgs> items) {
        return super.mapAsync(Methods.TYPES.over(items));
    }

    /** {@link #typesMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> typesMapAsync(Iterable<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.mapAsync(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> typesMapAsync(Stream<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.mapAsync(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link #types} for each item, lazily; results come in order. */
    Stream<Integer> typesStream(Iterable<? extends TypesArgs> items) {
        return super.stream(Methods.TYPES.over(items));
    }

    /** {@link #typesStream} over a stream. */
    Stream<Integer> typesStream(Stream<? extends TypesArgs> items) {
        return super.stream(Methods.TYPES.over(items));
    }

    /** {@link #typesStream} over first arguments, with the others fixed. */
    Stream<Integer> typesStream(Iterable<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.stream(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> typesStream(Stream<? extends Integer> Methods_s, int MapItems_, int Awkward_) {
        return super.stream(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link #types} for each item, lazily; results come as they finish. */
    Stream<Integer> typesStreamUnordered(Iterable<? extends TypesArgs> items) {
        return super.streamUnordered(Methods.TYPES.over(items));
    }

    /** {@link #typesStreamUnordered} over a stream. */
    Stream<Integer> typesStreamUnordered(Stream<? extends TypesArgs> items) {
        return super.streamUnordered(Methods.TYPES.over(items));
    }

    /** {@link #typesStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> typesStreamUnordered(Iterable<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.streamUnordered(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> typesStreamUnordered(Stream<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.streamUnordered(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link #types} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> typesOutcomes(Iterable<? extends TypesArgs> items) {
        return super.outcomes(Methods.TYPES.over(items));
    }

    /** {@link #typesOutcomes} over a stream. */
    Stream<Outcome<Integer>> typesOutcomes(Stream<? extends TypesArgs> items) {
        return super.outcomes(Methods.TYPES.over(items));
    }

    /** {@link #typesOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> typesOutcomes(Iterable<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.outcomes(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> typesOutcomes(Stream<? extends Integer> Methods_s, int MapItems_,
            int Awkward_) {
        return super.outcomes(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link #types} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> typesOutcomesUnordered(Iterable<? extends TypesArgs> items) {
        return super.outcomesUnordered(Methods.TYPES.over(items));
    }

    /** {@link #typesOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> typesOutcomesUnordered(Stream<? extends TypesArgs> items) {
        return super.outcomesUnordered(Methods.TYPES.over(items));
    }

    /** {@link #typesOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> typesOutcomesUnordered(Iterable<? extends Integer> Methods_s,
            int MapItems_, int Awkward_) {
        return super.outcomesUnordered(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** {@link #typesOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> typesOutcomesUnordered(Stream<? extends Integer> Methods_s,
            int MapItems_, int Awkward_) {
        return super.outcomesUnordered(Methods.TYPES.overFirst(Methods_s,
                new TypesArgs(0, MapItems_, Awkward_)));
    }

    /** Runs {@link Awkward#components} in a worker and waits for its result. */
    int components(String toString, String hashCode, String toString_) {
        return super.call(Methods.COMPONENTS, new ComponentsArgs(toString, hashCode, toString_));
    }

    /** Like {@link #components}, but returns at once. */
    PooledFuture<Integer> componentsAsync(String toString, String hashCode, String toString_) {
        return super.callAsync(Methods.COMPONENTS,
                new ComponentsArgs(toString, hashCode, toString_));
    }

    /** Runs {@link #components} for each item and waits for all results, in order. */
    List<Integer> componentsMap(Iterable<? extends ComponentsArgs> items) {
        return super.map(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsMap} over a stream. */
    List<Integer> componentsMap(Stream<? extends ComponentsArgs> items) {
        return super.map(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsMap} over first arguments, with the others fixed. */
    List<Integer> componentsMap(Iterable<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.map(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsMap} over a stream of first arguments, with the others fixed. */
    List<Integer> componentsMap(Stream<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.map(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link #components} for each item and returns at once. */
    PooledFuture<List<Integer>> componentsMapAsync(Iterable<? extends ComponentsArgs> items) {
        return super.mapAsync(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsMapAsync} over a stream. */
    PooledFuture<List<Integer>> componentsMapAsync(Stream<? extends ComponentsArgs> items) {
        return super.mapAsync(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> componentsMapAsync(Iterable<? extends String> toStrings,
            String hashCode, String toString_) {
        return super.mapAsync(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> componentsMapAsync(Stream<? extends String> toStrings,
            String hashCode, String toString_) {
        return super.mapAsync(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link #components} for each item, lazily; results come in order. */
    Stream<Integer> componentsStream(Iterable<? extends ComponentsArgs> items) {
        return super.stream(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsStream} over a stream. */
    Stream<Integer> componentsStream(Stream<? extends ComponentsArgs> items) {
        return super.stream(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsStream} over first arguments, with the others fixed. */
    Stream<Integer> componentsStream(Iterable<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.stream(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> componentsStream(Stream<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.stream(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link #components} for each item, lazily; results come as they finish. */
    Stream<Integer> componentsStreamUnordered(Iterable<? extends ComponentsArgs> items) {
        return super.streamUnordered(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsStreamUnordered} over a stream. */
    Stream<Integer> componentsStreamUnordered(Stream<? extends ComponentsArgs> items) {
        return super.streamUnordered(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> componentsStreamUnordered(Iterable<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.streamUnordered(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> componentsStreamUnordered(Stream<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.streamUnordered(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link #components} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> componentsOutcomes(Iterable<? extends ComponentsArgs> items) {
        return super.outcomes(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsOutcomes} over a stream. */
    Stream<Outcome<Integer>> componentsOutcomes(Stream<? extends ComponentsArgs> items) {
        return super.outcomes(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> componentsOutcomes(Iterable<? extends String> toStrings,
            String hashCode, String toString_) {
        return super.outcomes(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> componentsOutcomes(Stream<? extends String> toStrings, String hashCode,
            String toString_) {
        return super.outcomes(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link #components} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> componentsOutcomesUnordered(Iterable<? extends ComponentsArgs> items) {
        return super.outcomesUnordered(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> componentsOutcomesUnordered(Stream<? extends ComponentsArgs> items) {
        return super.outcomesUnordered(Methods.COMPONENTS.over(items));
    }

    /** {@link #componentsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> componentsOutcomesUnordered(Iterable<? extends String> toStrings,
            String hashCode, String toString_) {
        return super.outcomesUnordered(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** {@link #componentsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> componentsOutcomesUnordered(Stream<? extends String> toStrings,
            String hashCode, String toString_) {
        return super.outcomesUnordered(Methods.COMPONENTS.overFirst(toStrings,
                new ComponentsArgs(null, hashCode, toString_)));
    }

    /** Runs {@link Awkward#plural} in a worker and waits for its result. */
    int plural(int item, int items, int itemss) {
        return super.call(Methods.PLURAL, new PluralArgs(item, items, itemss));
    }

    /** Like {@link #plural}, but returns at once. */
    PooledFuture<Integer> pluralAsync(int item, int items, int itemss) {
        return super.callAsync(Methods.PLURAL, new PluralArgs(item, items, itemss));
    }

    /** Runs {@link #plural} for each item and waits for all results, in order. */
    List<Integer> pluralMap(Iterable<? extends PluralArgs> items) {
        return super.map(Methods.PLURAL.over(items));
    }

    /** {@link #pluralMap} over a stream. */
    List<Integer> pluralMap(Stream<? extends PluralArgs> items) {
        return super.map(Methods.PLURAL.over(items));
    }

    /** {@link #pluralMap} over first arguments, with the others fixed. */
    List<Integer> pluralMap(Iterable<? extends Integer> items_, int items, int itemss) {
        return super.map(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralMap} over a stream of first arguments, with the others fixed. */
    List<Integer> pluralMap(Stream<? extends Integer> items_, int items, int itemss) {
        return super.map(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralMap} over an array, without boxing. */
    int[] pluralMap(int[] items_, int items, int itemss) {
        return super.mapToInts(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralMap} over a stream, without boxing. */
    int[] pluralMap(IntStream items_, int items, int itemss) {
        return super.mapToInts(Methods.PLURAL.overFirst(items_.toArray(),
                new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link #plural} for each item and returns at once. */
    PooledFuture<List<Integer>> pluralMapAsync(Iterable<? extends PluralArgs> items) {
        return super.mapAsync(Methods.PLURAL.over(items));
    }

    /** {@link #pluralMapAsync} over a stream. */
    PooledFuture<List<Integer>> pluralMapAsync(Stream<? extends PluralArgs> items) {
        return super.mapAsync(Methods.PLURAL.over(items));
    }

    /** {@link #pluralMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> pluralMapAsync(Iterable<? extends Integer> items_, int items,
            int itemss) {
        return super.mapAsync(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> pluralMapAsync(Stream<? extends Integer> items_, int items,
            int itemss) {
        return super.mapAsync(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link #plural} for each item, lazily; results come in order. */
    Stream<Integer> pluralStream(Iterable<? extends PluralArgs> items) {
        return super.stream(Methods.PLURAL.over(items));
    }

    /** {@link #pluralStream} over a stream. */
    Stream<Integer> pluralStream(Stream<? extends PluralArgs> items) {
        return super.stream(Methods.PLURAL.over(items));
    }

    /** {@link #pluralStream} over first arguments, with the others fixed. */
    Stream<Integer> pluralStream(Iterable<? extends Integer> items_, int items, int itemss) {
        return super.stream(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> pluralStream(Stream<? extends Integer> items_, int items, int itemss) {
        return super.stream(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link #plural} for each item, lazily; results come as they finish. */
    Stream<Integer> pluralStreamUnordered(Iterable<? extends PluralArgs> items) {
        return super.streamUnordered(Methods.PLURAL.over(items));
    }

    /** {@link #pluralStreamUnordered} over a stream. */
    Stream<Integer> pluralStreamUnordered(Stream<? extends PluralArgs> items) {
        return super.streamUnordered(Methods.PLURAL.over(items));
    }

    /** {@link #pluralStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> pluralStreamUnordered(Iterable<? extends Integer> items_, int items,
            int itemss) {
        return super.streamUnordered(Methods.PLURAL.overFirst(items_,
                new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> pluralStreamUnordered(Stream<? extends Integer> items_, int items, int itemss) {
        return super.streamUnordered(Methods.PLURAL.overFirst(items_,
                new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link #plural} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> pluralOutcomes(Iterable<? extends PluralArgs> items) {
        return super.outcomes(Methods.PLURAL.over(items));
    }

    /** {@link #pluralOutcomes} over a stream. */
    Stream<Outcome<Integer>> pluralOutcomes(Stream<? extends PluralArgs> items) {
        return super.outcomes(Methods.PLURAL.over(items));
    }

    /** {@link #pluralOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> pluralOutcomes(Iterable<? extends Integer> items_, int items,
            int itemss) {
        return super.outcomes(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> pluralOutcomes(Stream<? extends Integer> items_, int items,
            int itemss) {
        return super.outcomes(Methods.PLURAL.overFirst(items_, new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link #plural} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> pluralOutcomesUnordered(Iterable<? extends PluralArgs> items) {
        return super.outcomesUnordered(Methods.PLURAL.over(items));
    }

    /** {@link #pluralOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> pluralOutcomesUnordered(Stream<? extends PluralArgs> items) {
        return super.outcomesUnordered(Methods.PLURAL.over(items));
    }

    /** {@link #pluralOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> pluralOutcomesUnordered(Iterable<? extends Integer> items_, int items,
            int itemss) {
        return super.outcomesUnordered(Methods.PLURAL.overFirst(items_,
                new PluralArgs(0, items, itemss)));
    }

    /** {@link #pluralOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> pluralOutcomesUnordered(Stream<? extends Integer> items_, int items,
            int itemss) {
        return super.outcomesUnordered(Methods.PLURAL.overFirst(items_,
                new PluralArgs(0, items, itemss)));
    }

    /** Runs {@link Awkward#call} in a worker and waits for its result. */
    Awkward.Receiver call(Awkward.Receiver Receiver_) {
        return super.call(Methods.CALL, Receiver_);
    }

    /** Like {@link #call}, but returns at once. */
    PooledFuture<Awkward.Receiver> callAsync(Awkward.Receiver Receiver_) {
        return super.callAsync(Methods.CALL, Receiver_);
    }

    /** Runs {@link #call} for each item and waits for all results, in order. */
    List<Awkward.Receiver> callMap(Iterable<? extends Awkward.Receiver> items) {
        return super.map(Methods.CALL.over(items));
    }

    /** {@link #callMap} over a stream. */
    List<Awkward.Receiver> callMap(Stream<? extends Awkward.Receiver> items) {
        return super.map(Methods.CALL.over(items));
    }

    /** Runs {@link #call} for each item and returns at once. */
    PooledFuture<List<Awkward.Receiver>> callMapAsync(Iterable<? extends Awkward.Receiver> items) {
        return super.mapAsync(Methods.CALL.over(items));
    }

    /** {@link #callMapAsync} over a stream. */
    PooledFuture<List<Awkward.Receiver>> callMapAsync(Stream<? extends Awkward.Receiver> items) {
        return super.mapAsync(Methods.CALL.over(items));
    }

    /** Runs {@link #call} for each item, lazily; results come in order. */
    Stream<Awkward.Receiver> callStream(Iterable<? extends Awkward.Receiver> items) {
        return super.stream(Methods.CALL.over(items));
    }

    /** {@link #callStream} over a stream. */
    Stream<Awkward.Receiver> callStream(Stream<? extends Awkward.Receiver> items) {
        return super.stream(Methods.CALL.over(items));
    }

    /** Runs {@link #call} for each item, lazily; results come as they finish. */
    Stream<Awkward.Receiver> callStreamUnordered(Iterable<? extends Awkward.Receiver> items) {
        return super.streamUnordered(Methods.CALL.over(items));
    }

    /** {@link #callStreamUnordered} over a stream. */
    Stream<Awkward.Receiver> callStreamUnordered(Stream<? extends Awkward.Receiver> items) {
        return super.streamUnordered(Methods.CALL.over(items));
    }

    /** Runs {@link #call} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Awkward.Receiver>> callOutcomes(Iterable<? extends Awkward.Receiver> items) {
        return super.outcomes(Methods.CALL.over(items));
    }

    /** {@link #callOutcomes} over a stream. */
    Stream<Outcome<Awkward.Receiver>> callOutcomes(Stream<? extends Awkward.Receiver> items) {
        return super.outcomes(Methods.CALL.over(items));
    }

    /** Runs {@link #call} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Awkward.Receiver>> callOutcomesUnordered(
            Iterable<? extends Awkward.Receiver> items) {
        return super.outcomesUnordered(Methods.CALL.over(items));
    }

    /** {@link #callOutcomesUnordered} over a stream. */
    Stream<Outcome<Awkward.Receiver>> callOutcomesUnordered(
            Stream<? extends Awkward.Receiver> items) {
        return super.outcomesUnordered(Methods.CALL.over(items));
    }

    /** Runs {@link Awkward#map} in a worker and waits for its result. */
    <T> T map(T value) {
        return super.call(Methods.<T>map(), value);
    }

    /** Like {@link #map}, but returns at once. */
    <T> PooledFuture<T> mapAsync(T value) {
        return super.callAsync(Methods.<T>map(), value);
    }

    /** Runs {@link #map} for each item and waits for all results, in order. */
    <T> List<T> mapMap(Iterable<? extends T> items) {
        return super.map(Methods.<T>map().over(items));
    }

    /** {@link #mapMap} over a stream. */
    <T> List<T> mapMap(Stream<? extends T> items) {
        return super.map(Methods.<T>map().over(items));
    }

    /** Runs {@link #map} for each item and returns at once. */
    <T> PooledFuture<List<T>> mapMapAsync(Iterable<? extends T> items) {
        return super.mapAsync(Methods.<T>map().over(items));
    }

    /** {@link #mapMapAsync} over a stream. */
    <T> PooledFuture<List<T>> mapMapAsync(Stream<? extends T> items) {
        return super.mapAsync(Methods.<T>map().over(items));
    }

    /** Runs {@link #map} for each item, lazily; results come in order. */
    <T> Stream<T> mapStream(Iterable<? extends T> items) {
        return super.stream(Methods.<T>map().over(items));
    }

    /** {@link #mapStream} over a stream. */
    <T> Stream<T> mapStream(Stream<? extends T> items) {
        return super.stream(Methods.<T>map().over(items));
    }

    /** Runs {@link #map} for each item, lazily; results come as they finish. */
    <T> Stream<T> mapStreamUnordered(Iterable<? extends T> items) {
        return super.streamUnordered(Methods.<T>map().over(items));
    }

    /** {@link #mapStreamUnordered} over a stream. */
    <T> Stream<T> mapStreamUnordered(Stream<? extends T> items) {
        return super.streamUnordered(Methods.<T>map().over(items));
    }

    /** Runs {@link #map} for each item, lazily; outcomes, failures among them, come in order. */
    <T> Stream<Outcome<T>> mapOutcomes(Iterable<? extends T> items) {
        return super.outcomes(Methods.<T>map().over(items));
    }

    /** {@link #mapOutcomes} over a stream. */
    <T> Stream<Outcome<T>> mapOutcomes(Stream<? extends T> items) {
        return super.outcomes(Methods.<T>map().over(items));
    }

    /** Runs {@link #map} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T> Stream<Outcome<T>> mapOutcomesUnordered(Iterable<? extends T> items) {
        return super.outcomesUnordered(Methods.<T>map().over(items));
    }

    /** {@link #mapOutcomesUnordered} over a stream. */
    <T> Stream<Outcome<T>> mapOutcomesUnordered(Stream<? extends T> items) {
        return super.outcomesUnordered(Methods.<T>map().over(items));
    }

    /** Runs {@link Awkward#clone} in a worker and waits for its result. */
    int clone(int a) {
        return super.call(Methods.CLONE, a);
    }

    /** Like {@link #clone}, but returns at once. */
    PooledFuture<Integer> cloneAsync(int a) {
        return super.callAsync(Methods.CLONE, a);
    }

    /** Runs {@link #clone} for each item and waits for all results, in order. */
    List<Integer> cloneMap(Iterable<? extends Integer> items) {
        return super.map(Methods.CLONE.over(items));
    }

    /** {@link #cloneMap} over a stream. */
    List<Integer> cloneMap(Stream<? extends Integer> items) {
        return super.map(Methods.CLONE.over(items));
    }

    /** {@link #cloneMap} over an array, without boxing. */
    int[] cloneMap(int... items) {
        return super.mapToInts(Methods.CLONE.over(items));
    }

    /** {@link #cloneMap} over a stream, without boxing. */
    int[] cloneMap(IntStream items) {
        return super.mapToInts(Methods.CLONE.over(items.toArray()));
    }

    /** Runs {@link #clone} for each item and returns at once. */
    PooledFuture<List<Integer>> cloneMapAsync(Iterable<? extends Integer> items) {
        return super.mapAsync(Methods.CLONE.over(items));
    }

    /** {@link #cloneMapAsync} over a stream. */
    PooledFuture<List<Integer>> cloneMapAsync(Stream<? extends Integer> items) {
        return super.mapAsync(Methods.CLONE.over(items));
    }

    /** Runs {@link #clone} for each item, lazily; results come in order. */
    Stream<Integer> cloneStream(Iterable<? extends Integer> items) {
        return super.stream(Methods.CLONE.over(items));
    }

    /** {@link #cloneStream} over a stream. */
    Stream<Integer> cloneStream(Stream<? extends Integer> items) {
        return super.stream(Methods.CLONE.over(items));
    }

    /** Runs {@link #clone} for each item, lazily; results come as they finish. */
    Stream<Integer> cloneStreamUnordered(Iterable<? extends Integer> items) {
        return super.streamUnordered(Methods.CLONE.over(items));
    }

    /** {@link #cloneStreamUnordered} over a stream. */
    Stream<Integer> cloneStreamUnordered(Stream<? extends Integer> items) {
        return super.streamUnordered(Methods.CLONE.over(items));
    }

    /** Runs {@link #clone} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> cloneOutcomes(Iterable<? extends Integer> items) {
        return super.outcomes(Methods.CLONE.over(items));
    }

    /** {@link #cloneOutcomes} over a stream. */
    Stream<Outcome<Integer>> cloneOutcomes(Stream<? extends Integer> items) {
        return super.outcomes(Methods.CLONE.over(items));
    }

    /** Runs {@link #clone} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> cloneOutcomesUnordered(Iterable<? extends Integer> items) {
        return super.outcomesUnordered(Methods.CLONE.over(items));
    }

    /** {@link #cloneOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> cloneOutcomesUnordered(Stream<? extends Integer> items) {
        return super.outcomesUnordered(Methods.CLONE.over(items));
    }

    /** Runs {@link Awkward#toString} in a worker and waits for its result. */
    <T> T toString(T a) {
        return super.call(Methods.<T>toString_(), a);
    }

    /** Like {@link #toString}, but returns at once. */
    <T> PooledFuture<T> toStringAsync(T a) {
        return super.callAsync(Methods.<T>toString_(), a);
    }

    /** Runs {@link #toString} for each item and waits for all results, in order. */
    <T> List<T> toStringMap(Iterable<? extends T> items) {
        return super.map(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringMap} over a stream. */
    <T> List<T> toStringMap(Stream<? extends T> items) {
        return super.map(Methods.<T>toString_().over(items));
    }

    /** Runs {@link #toString} for each item and returns at once. */
    <T> PooledFuture<List<T>> toStringMapAsync(Iterable<? extends T> items) {
        return super.mapAsync(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringMapAsync} over a stream. */
    <T> PooledFuture<List<T>> toStringMapAsync(Stream<? extends T> items) {
        return super.mapAsync(Methods.<T>toString_().over(items));
    }

    /** Runs {@link #toString} for each item, lazily; results come in order. */
    <T> Stream<T> toStringStream(Iterable<? extends T> items) {
        return super.stream(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringStream} over a stream. */
    <T> Stream<T> toStringStream(Stream<? extends T> items) {
        return super.stream(Methods.<T>toString_().over(items));
    }

    /** Runs {@link #toString} for each item, lazily; results come as they finish. */
    <T> Stream<T> toStringStreamUnordered(Iterable<? extends T> items) {
        return super.streamUnordered(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringStreamUnordered} over a stream. */
    <T> Stream<T> toStringStreamUnordered(Stream<? extends T> items) {
        return super.streamUnordered(Methods.<T>toString_().over(items));
    }

    /** Runs {@link #toString} for each item, lazily; outcomes, failures among them, come in order. */
    <T> Stream<Outcome<T>> toStringOutcomes(Iterable<? extends T> items) {
        return super.outcomes(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringOutcomes} over a stream. */
    <T> Stream<Outcome<T>> toStringOutcomes(Stream<? extends T> items) {
        return super.outcomes(Methods.<T>toString_().over(items));
    }

    /** Runs {@link #toString} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T> Stream<Outcome<T>> toStringOutcomesUnordered(Iterable<? extends T> items) {
        return super.outcomesUnordered(Methods.<T>toString_().over(items));
    }

    /** {@link #toStringOutcomesUnordered} over a stream. */
    <T> Stream<Outcome<T>> toStringOutcomesUnordered(Stream<? extends T> items) {
        return super.outcomesUnordered(Methods.<T>toString_().over(items));
    }

    /** All arguments of one call of {@code locals}. */
    record LocalsArgs(int in, int out, int target, int rest, int fixed, int items, int java,
            int dev, int good) {
    }

    /** All arguments of one call of {@code types}. */
    record TypesArgs(int Methods, int MapItems, int Awkward) {
    }

    /** All arguments of one call of {@code components}. */
    record ComponentsArgs(String toString_, String hashCode_, String toString__) {
    }

    /** All arguments of one call of {@code plural}. */
    record PluralArgs(int item, int items, int itemss) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Awkward.Receiver> RECEIVER_CODEC = new ReceiverCodec();

        static final TypeCodec<Object> OBJECT_CODEC = Codecs.object(Object.class);

        static final PooledMethod<LocalsArgs, Integer> LOCALS = new PooledMethod<LocalsArgs, Integer>(
                Methods.class,
                0,
                "Awkward.locals",
                "good.Awkward#locals(IIIIIIIII)I",
                0x3df91313ff8a30c7L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, LocalsArgs arguments) {
                out.writeInt(arguments.in());
                out.writeInt(arguments.out());
                out.writeInt(arguments.target());
                out.writeInt(arguments.rest());
                out.writeInt(arguments.fixed());
                out.writeInt(arguments.items());
                out.writeInt(arguments.java());
                out.writeInt(arguments.dev());
                out.writeInt(arguments.good());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int in_ = in.readInt();
                int out_ = in.readInt();
                int target_ = in.readInt();
                int rest_ = in.readInt();
                int fixed_ = in.readInt();
                int items = in.readInt();
                int java_ = in.readInt();
                int dev_ = in.readInt();
                int good_ = in.readInt();
                out.writeInt(Awkward.locals(in_, out_, target_, rest_, fixed_, items, java_, dev_, good_));
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
            public void writeRest(WireWriter out, LocalsArgs arguments) {
                out.writeInt(arguments.out());
                out.writeInt(arguments.target());
                out.writeInt(arguments.rest());
                out.writeInt(arguments.fixed());
                out.writeInt(arguments.items());
                out.writeInt(arguments.java());
                out.writeInt(arguments.dev());
                out.writeInt(arguments.good());
            }

            @Override
            public Object readRest(WireReader in) {
                return new LocalsArgs(0, in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                        in.readInt(), in.readInt(), in.readInt(), in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int in_ = in.readInt();
                LocalsArgs fixed = (LocalsArgs) rest;
                out.writeInt(Awkward.locals(in_, fixed.out(), fixed.target(), fixed.rest(), fixed.fixed(), fixed.items(), fixed.java(), fixed.dev(), fixed.good()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<TypesArgs, Integer> TYPES = new PooledMethod<TypesArgs, Integer>(
                Methods.class,
                1,
                "Awkward.types",
                "good.Awkward#types(III)I",
                0x7253f0971d96464eL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, TypesArgs arguments) {
                out.writeInt(arguments.Methods());
                out.writeInt(arguments.MapItems());
                out.writeInt(arguments.Awkward());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int Methods_ = in.readInt();
                int MapItems_ = in.readInt();
                int Awkward_ = in.readInt();
                out.writeInt(Awkward.types(Methods_, MapItems_, Awkward_));
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
            public void writeRest(WireWriter out, TypesArgs arguments) {
                out.writeInt(arguments.MapItems());
                out.writeInt(arguments.Awkward());
            }

            @Override
            public Object readRest(WireReader in) {
                return new TypesArgs(0, in.readInt(), in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int Methods_ = in.readInt();
                TypesArgs fixed = (TypesArgs) rest;
                out.writeInt(Awkward.types(Methods_, fixed.MapItems(), fixed.Awkward()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<ComponentsArgs, Integer> COMPONENTS = new PooledMethod<ComponentsArgs, Integer>(
                Methods.class,
                2,
                "Awkward.components",
                "good.Awkward#components(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)I",
                0x61acabdd1b83e2deL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ComponentsArgs arguments) {
                out.writeString(arguments.toString_());
                out.writeString(arguments.hashCode_());
                out.writeString(arguments.toString__());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String toString = in.readString();
                String hashCode = in.readString();
                String toString_ = in.readString();
                out.writeInt(Awkward.components(toString, hashCode, toString_));
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
                out.writeString((String) first);
            }

            @Override
            public void writeRest(WireWriter out, ComponentsArgs arguments) {
                out.writeString(arguments.hashCode_());
                out.writeString(arguments.toString__());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ComponentsArgs(null, in.readString(), in.readString());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                String toString = in.readString();
                ComponentsArgs fixed = (ComponentsArgs) rest;
                out.writeInt(Awkward.components(toString, fixed.hashCode_(), fixed.toString__()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
                each.accept(in.readString());
                each.accept(in.readString());
            }
        };

        static final PooledMethod<PluralArgs, Integer> PLURAL = new PooledMethod<PluralArgs, Integer>(
                Methods.class,
                3,
                "Awkward.plural",
                "good.Awkward#plural(III)I",
                0x6fd3d8df9a496c8fL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, PluralArgs arguments) {
                out.writeInt(arguments.item());
                out.writeInt(arguments.items());
                out.writeInt(arguments.itemss());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int item = in.readInt();
                int items = in.readInt();
                int itemss = in.readInt();
                out.writeInt(Awkward.plural(item, items, itemss));
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
            public void writeRest(WireWriter out, PluralArgs arguments) {
                out.writeInt(arguments.items());
                out.writeInt(arguments.itemss());
            }

            @Override
            public Object readRest(WireReader in) {
                return new PluralArgs(0, in.readInt(), in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int item = in.readInt();
                PluralArgs fixed = (PluralArgs) rest;
                out.writeInt(Awkward.plural(item, fixed.items(), fixed.itemss()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Awkward.Receiver, Awkward.Receiver> CALL = new PooledMethod<Awkward.Receiver, Awkward.Receiver>(
                Methods.class,
                4,
                "Awkward.call",
                "good.Awkward#call(Lgood/Awkward$Receiver;)Lgood/Awkward$Receiver;",
                0x91b234f5eed3a42aL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Awkward.Receiver arguments) {
                writeArgument(out, 1, "Receiver", RECEIVER_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Awkward.Receiver Receiver_ = readArgument(in, 1, "Receiver", RECEIVER_CODEC);
                writeResult(out, RECEIVER_CODEC, Awkward.call(Receiver_));
            }

            @Override
            public Awkward.Receiver readResult(WireReader in) {
                return readResult(in, RECEIVER_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Awkward.Receiver\n"
                        + "result: record good.Awkward.Receiver\n"
                        + "record good.Awkward.Receiver: int number\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "Receiver", RECEIVER_CODEC));
            }
        };

        static final PooledMethod<?, ?> MAP = newMap();

        static final PooledMethod<Integer, Integer> CLONE = new PooledMethod<Integer, Integer>(
                Methods.class,
                6,
                "Awkward.clone",
                "good.Awkward#clone(I)I",
                0xf259b3154d1ee84cL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int a = in.readInt();
                out.writeInt(Awkward.clone(a));
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

        static final PooledMethod<?, ?> TO_STRING = newToString();

        static {
            PooledMethods.register(Methods.class, LOCALS, TYPES, COMPONENTS, PLURAL, CALL, MAP,
                    CLONE, TO_STRING);
        }

        private Methods() {
        }

        static <T> PooledMethod<T, T> map() {
            return (PooledMethod<T, T>) MAP;
        }

        private static <T> PooledMethod<T, T> newMap() {
            return new PooledMethod<T, T>(
                    Methods.class,
                    5,
                    "Awkward.map",
                    "good.Awkward#map(Ljava/lang/Object;)Ljava/lang/Object;",
                    0xf87f292da68f1358L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, T arguments) {
                    writeArgument(out, 1, "value", Codecs.as(OBJECT_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T value = readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC));
                    writeResult(out, Codecs.as(OBJECT_CODEC), Awkward.map(value));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Object\n"
                            + "result: object java.lang.Object\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC)));
                }
            };
        }

        static <T> PooledMethod<T, T> toString_() {
            return (PooledMethod<T, T>) TO_STRING;
        }

        private static <T> PooledMethod<T, T> newToString() {
            return new PooledMethod<T, T>(
                    Methods.class,
                    7,
                    "Awkward.toString",
                    "good.Awkward#toString(Ljava/lang/Object;)Ljava/lang/Object;",
                    0x99c1304f89b379faL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, T arguments) {
                    writeArgument(out, 1, "a", Codecs.as(OBJECT_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(OBJECT_CODEC));
                    writeResult(out, Codecs.as(OBJECT_CODEC), Awkward.toString(a));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Object\n"
                            + "result: object java.lang.Object\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "a", Codecs.as(OBJECT_CODEC)));
                }
            };
        }

        static final class ReceiverCodec extends Codecs.OfRecord<Awkward.Receiver> {
            ReceiverCodec() {
                super(Awkward.Receiver.class, "int number");
            }

            @Override
            protected void writeComponents(WireWriter out, Awkward.Receiver value) {
                out.writeInt(value.number());
            }

            @Override
            protected Awkward.Receiver readComponents(WireReader in) {
                return new Awkward.Receiver(in.readInt());
            }
        }
    }
}
