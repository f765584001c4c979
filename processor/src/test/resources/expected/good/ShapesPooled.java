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
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Shapes} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked"})
final class ShapesPooled extends PooledStub<ShapesPooled> {
    private ShapesPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static ShapesPooled on(Pool pool) {
        return new ShapesPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static ShapesPooled shared() {
        return new ShapesPooled(StubState.shared());
    }

    @Override
    protected ShapesPooled with(StubState newState) {
        return new ShapesPooled(newState);
    }

    /** Runs {@link Shapes#primitives} in a worker and waits for its result. */
    boolean primitives(byte a, short b, char c, float d, boolean e) {
        return call(Methods.PRIMITIVES, new PrimitivesArgs(a, b, c, d, e));
    }

    /** Like {@link #primitives}, but returns at once. */
    PooledFuture<Boolean> primitivesAsync(byte a, short b, char c, float d, boolean e) {
        return callAsync(Methods.PRIMITIVES, new PrimitivesArgs(a, b, c, d, e));
    }

    /** Runs {@link #primitives} for each item and waits for all results, in order. */
    List<Boolean> primitivesMap(Iterable<? extends PrimitivesArgs> items) {
        return map(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesMap} over a stream. */
    List<Boolean> primitivesMap(Stream<? extends PrimitivesArgs> items) {
        return map(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesMap} over first arguments, with the others fixed. */
    List<Boolean> primitivesMap(Iterable<? extends Byte> as, short b, char c, float d, boolean e) {
        return map(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesMap} over a stream of first arguments, with the others fixed. */
    List<Boolean> primitivesMap(Stream<? extends Byte> as, short b, char c, float d, boolean e) {
        return map(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link #primitives} for each item and returns at once. */
    PooledFuture<List<Boolean>> primitivesMapAsync(Iterable<? extends PrimitivesArgs> items) {
        return mapAsync(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesMapAsync} over a stream. */
    PooledFuture<List<Boolean>> primitivesMapAsync(Stream<? extends PrimitivesArgs> items) {
        return mapAsync(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Boolean>> primitivesMapAsync(Iterable<? extends Byte> as, short b, char c,
            float d, boolean e) {
        return mapAsync(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Boolean>> primitivesMapAsync(Stream<? extends Byte> as, short b, char c,
            float d, boolean e) {
        return mapAsync(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link #primitives} for each item, lazily; results come in order. */
    Stream<Boolean> primitivesStream(Iterable<? extends PrimitivesArgs> items) {
        return stream(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesStream} over a stream. */
    Stream<Boolean> primitivesStream(Stream<? extends PrimitivesArgs> items) {
        return stream(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesStream} over first arguments, with the others fixed. */
    Stream<Boolean> primitivesStream(Iterable<? extends Byte> as, short b, char c, float d,
            boolean e) {
        return stream(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesStream} over a stream of first arguments, with the others fixed. */
    Stream<Boolean> primitivesStream(Stream<? extends Byte> as, short b, char c, float d,
            boolean e) {
        return stream(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link #primitives} for each item, lazily; results come as they finish. */
    Stream<Boolean> primitivesStreamUnordered(Iterable<? extends PrimitivesArgs> items) {
        return streamUnordered(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesStreamUnordered} over a stream. */
    Stream<Boolean> primitivesStreamUnordered(Stream<? extends PrimitivesArgs> items) {
        return streamUnordered(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesStreamUnordered} over first arguments, with the others fixed. */
    Stream<Boolean> primitivesStreamUnordered(Iterable<? extends Byte> as, short b, char c, float d,
            boolean e) {
        return streamUnordered(Methods.PRIMITIVES.overFirst(as,
                new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Boolean> primitivesStreamUnordered(Stream<? extends Byte> as, short b, char c, float d,
            boolean e) {
        return streamUnordered(Methods.PRIMITIVES.overFirst(as,
                new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link #primitives} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Boolean>> primitivesOutcomes(Iterable<? extends PrimitivesArgs> items) {
        return outcomes(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesOutcomes} over a stream. */
    Stream<Outcome<Boolean>> primitivesOutcomes(Stream<? extends PrimitivesArgs> items) {
        return outcomes(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Boolean>> primitivesOutcomes(Iterable<? extends Byte> as, short b, char c,
            float d, boolean e) {
        return outcomes(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Boolean>> primitivesOutcomes(Stream<? extends Byte> as, short b, char c, float d,
            boolean e) {
        return outcomes(Methods.PRIMITIVES.overFirst(as, new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link #primitives} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Boolean>> primitivesOutcomesUnordered(Iterable<? extends PrimitivesArgs> items) {
        return outcomesUnordered(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesOutcomesUnordered} over a stream. */
    Stream<Outcome<Boolean>> primitivesOutcomesUnordered(Stream<? extends PrimitivesArgs> items) {
        return outcomesUnordered(Methods.PRIMITIVES.over(items));
    }

    /** {@link #primitivesOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Boolean>> primitivesOutcomesUnordered(Iterable<? extends Byte> as, short b,
            char c, float d, boolean e) {
        return outcomesUnordered(Methods.PRIMITIVES.overFirst(as,
                new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** {@link #primitivesOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Boolean>> primitivesOutcomesUnordered(Stream<? extends Byte> as, short b, char c,
            float d, boolean e) {
        return outcomesUnordered(Methods.PRIMITIVES.overFirst(as,
                new PrimitivesArgs((byte) 0, b, c, d, e)));
    }

    /** Runs {@link Shapes#arrays} in a worker and waits for its result. */
    double[][] arrays(int[] a, String[] b, List<String>[] c, double[][] d) {
        return call(Methods.ARRAYS, new ArraysArgs(a, b, c, d));
    }

    /** Like {@link #arrays}, but returns at once. */
    PooledFuture<double[][]> arraysAsync(int[] a, String[] b, List<String>[] c, double[][] d) {
        return callAsync(Methods.ARRAYS, new ArraysArgs(a, b, c, d));
    }

    /** Runs {@link #arrays} for each item and waits for all results, in order. */
    List<double[][]> arraysMap(Iterable<? extends ArraysArgs> items) {
        return map(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMap} over a stream. */
    List<double[][]> arraysMap(Stream<? extends ArraysArgs> items) {
        return map(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMap} over first arguments, with the others fixed. */
    List<double[][]> arraysMap(Iterable<? extends int[]> as, String[] b, List<String>[] c,
            double[][] d) {
        return map(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysMap} over a stream of first arguments, with the others fixed. */
    List<double[][]> arraysMap(Stream<? extends int[]> as, String[] b, List<String>[] c,
            double[][] d) {
        return map(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link #arrays} for each item and returns at once. */
    PooledFuture<List<double[][]>> arraysMapAsync(Iterable<? extends ArraysArgs> items) {
        return mapAsync(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMapAsync} over a stream. */
    PooledFuture<List<double[][]>> arraysMapAsync(Stream<? extends ArraysArgs> items) {
        return mapAsync(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<double[][]>> arraysMapAsync(Iterable<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return mapAsync(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<double[][]>> arraysMapAsync(Stream<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return mapAsync(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link #arrays} for each item, lazily; results come in order. */
    Stream<double[][]> arraysStream(Iterable<? extends ArraysArgs> items) {
        return stream(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStream} over a stream. */
    Stream<double[][]> arraysStream(Stream<? extends ArraysArgs> items) {
        return stream(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStream} over first arguments, with the others fixed. */
    Stream<double[][]> arraysStream(Iterable<? extends int[]> as, String[] b, List<String>[] c,
            double[][] d) {
        return stream(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysStream} over a stream of first arguments, with the others fixed. */
    Stream<double[][]> arraysStream(Stream<? extends int[]> as, String[] b, List<String>[] c,
            double[][] d) {
        return stream(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link #arrays} for each item, lazily; results come as they finish. */
    Stream<double[][]> arraysStreamUnordered(Iterable<? extends ArraysArgs> items) {
        return streamUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStreamUnordered} over a stream. */
    Stream<double[][]> arraysStreamUnordered(Stream<? extends ArraysArgs> items) {
        return streamUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysStreamUnordered} over first arguments, with the others fixed. */
    Stream<double[][]> arraysStreamUnordered(Iterable<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return streamUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<double[][]> arraysStreamUnordered(Stream<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return streamUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link #arrays} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<double[][]>> arraysOutcomes(Iterable<? extends ArraysArgs> items) {
        return outcomes(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomes} over a stream. */
    Stream<Outcome<double[][]>> arraysOutcomes(Stream<? extends ArraysArgs> items) {
        return outcomes(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<double[][]>> arraysOutcomes(Iterable<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return outcomes(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<double[][]>> arraysOutcomes(Stream<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return outcomes(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link #arrays} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<double[][]>> arraysOutcomesUnordered(Iterable<? extends ArraysArgs> items) {
        return outcomesUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomesUnordered} over a stream. */
    Stream<Outcome<double[][]>> arraysOutcomesUnordered(Stream<? extends ArraysArgs> items) {
        return outcomesUnordered(Methods.ARRAYS.over(items));
    }

    /** {@link #arraysOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<double[][]>> arraysOutcomesUnordered(Iterable<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return outcomesUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** {@link #arraysOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<double[][]>> arraysOutcomesUnordered(Stream<? extends int[]> as, String[] b,
            List<String>[] c, double[][] d) {
        return outcomesUnordered(Methods.ARRAYS.overFirst(as, new ArraysArgs(null, b, c, d)));
    }

    /** Runs {@link Shapes#values} in a worker and waits for its result. */
    Optional<LocalDate> values(Integer a, BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return call(Methods.VALUES, new ValuesArgs(a, b, c, d, e));
    }

    /** Like {@link #values}, but returns at once. */
    PooledFuture<Optional<LocalDate>> valuesAsync(Integer a, BigInteger b, Path c, Shapes.Color d,
            Shapes.Color[] e) {
        return callAsync(Methods.VALUES, new ValuesArgs(a, b, c, d, e));
    }

    /** Runs {@link #values} for each item and waits for all results, in order. */
    List<Optional<LocalDate>> valuesMap(Iterable<? extends ValuesArgs> items) {
        return map(Methods.VALUES.over(items));
    }

    /** {@link #valuesMap} over a stream. */
    List<Optional<LocalDate>> valuesMap(Stream<? extends ValuesArgs> items) {
        return map(Methods.VALUES.over(items));
    }

    /** {@link #valuesMap} over first arguments, with the others fixed. */
    List<Optional<LocalDate>> valuesMap(Iterable<? extends Integer> as, BigInteger b, Path c,
            Shapes.Color d, Shapes.Color[] e) {
        return map(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesMap} over a stream of first arguments, with the others fixed. */
    List<Optional<LocalDate>> valuesMap(Stream<? extends Integer> as, BigInteger b, Path c,
            Shapes.Color d, Shapes.Color[] e) {
        return map(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link #values} for each item and returns at once. */
    PooledFuture<List<Optional<LocalDate>>> valuesMapAsync(Iterable<? extends ValuesArgs> items) {
        return mapAsync(Methods.VALUES.over(items));
    }

    /** {@link #valuesMapAsync} over a stream. */
    PooledFuture<List<Optional<LocalDate>>> valuesMapAsync(Stream<? extends ValuesArgs> items) {
        return mapAsync(Methods.VALUES.over(items));
    }

    /** {@link #valuesMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Optional<LocalDate>>> valuesMapAsync(Iterable<? extends Integer> as,
            BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return mapAsync(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Optional<LocalDate>>> valuesMapAsync(Stream<? extends Integer> as,
            BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return mapAsync(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link #values} for each item, lazily; results come in order. */
    Stream<Optional<LocalDate>> valuesStream(Iterable<? extends ValuesArgs> items) {
        return stream(Methods.VALUES.over(items));
    }

    /** {@link #valuesStream} over a stream. */
    Stream<Optional<LocalDate>> valuesStream(Stream<? extends ValuesArgs> items) {
        return stream(Methods.VALUES.over(items));
    }

    /** {@link #valuesStream} over first arguments, with the others fixed. */
    Stream<Optional<LocalDate>> valuesStream(Iterable<? extends Integer> as, BigInteger b, Path c,
            Shapes.Color d, Shapes.Color[] e) {
        return stream(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesStream} over a stream of first arguments, with the others fixed. */
    Stream<Optional<LocalDate>> valuesStream(Stream<? extends Integer> as, BigInteger b, Path c,
            Shapes.Color d, Shapes.Color[] e) {
        return stream(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link #values} for each item, lazily; results come as they finish. */
    Stream<Optional<LocalDate>> valuesStreamUnordered(Iterable<? extends ValuesArgs> items) {
        return streamUnordered(Methods.VALUES.over(items));
    }

    /** {@link #valuesStreamUnordered} over a stream. */
    Stream<Optional<LocalDate>> valuesStreamUnordered(Stream<? extends ValuesArgs> items) {
        return streamUnordered(Methods.VALUES.over(items));
    }

    /** {@link #valuesStreamUnordered} over first arguments, with the others fixed. */
    Stream<Optional<LocalDate>> valuesStreamUnordered(Iterable<? extends Integer> as, BigInteger b,
            Path c, Shapes.Color d, Shapes.Color[] e) {
        return streamUnordered(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Optional<LocalDate>> valuesStreamUnordered(Stream<? extends Integer> as, BigInteger b,
            Path c, Shapes.Color d, Shapes.Color[] e) {
        return streamUnordered(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link #values} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomes(Iterable<? extends ValuesArgs> items) {
        return outcomes(Methods.VALUES.over(items));
    }

    /** {@link #valuesOutcomes} over a stream. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomes(Stream<? extends ValuesArgs> items) {
        return outcomes(Methods.VALUES.over(items));
    }

    /** {@link #valuesOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomes(Iterable<? extends Integer> as,
            BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return outcomes(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomes(Stream<? extends Integer> as, BigInteger b,
            Path c, Shapes.Color d, Shapes.Color[] e) {
        return outcomes(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link #values} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomesUnordered(
            Iterable<? extends ValuesArgs> items) {
        return outcomesUnordered(Methods.VALUES.over(items));
    }

    /** {@link #valuesOutcomesUnordered} over a stream. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomesUnordered(
            Stream<? extends ValuesArgs> items) {
        return outcomesUnordered(Methods.VALUES.over(items));
    }

    /** {@link #valuesOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomesUnordered(Iterable<? extends Integer> as,
            BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return outcomesUnordered(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** {@link #valuesOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Optional<LocalDate>>> valuesOutcomesUnordered(Stream<? extends Integer> as,
            BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
        return outcomesUnordered(Methods.VALUES.overFirst(as, new ValuesArgs(null, b, c, d, e)));
    }

    /** Runs {@link Shapes#collections} in a worker and waits for its result. */
    Map<String, List<Shapes.Color>> collections(Collection<String> a, Iterable<Integer> b,
            Set<Path> c, List<? extends Number> d) {
        return call(Methods.COLLECTIONS, new CollectionsArgs(a, b, c, d));
    }

    /** Like {@link #collections}, but returns at once. */
    PooledFuture<Map<String, List<Shapes.Color>>> collectionsAsync(Collection<String> a,
            Iterable<Integer> b, Set<Path> c, List<? extends Number> d) {
        return callAsync(Methods.COLLECTIONS, new CollectionsArgs(a, b, c, d));
    }

    /** Runs {@link #collections} for each item and waits for all results, in order. */
    List<Map<String, List<Shapes.Color>>> collectionsMap(
            Iterable<? extends CollectionsArgs> items) {
        return map(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMap} over a stream. */
    List<Map<String, List<Shapes.Color>>> collectionsMap(Stream<? extends CollectionsArgs> items) {
        return map(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMap} over first arguments, with the others fixed. */
    List<Map<String, List<Shapes.Color>>> collectionsMap(Iterable<? extends Collection<String>> as,
            Iterable<Integer> b, Set<Path> c, List<? extends Number> d) {
        return map(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsMap} over a stream of first arguments, with the others fixed. */
    List<Map<String, List<Shapes.Color>>> collectionsMap(Stream<? extends Collection<String>> as,
            Iterable<Integer> b, Set<Path> c, List<? extends Number> d) {
        return map(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item and returns at once. */
    PooledFuture<List<Map<String, List<Shapes.Color>>>> collectionsMapAsync(
            Iterable<? extends CollectionsArgs> items) {
        return mapAsync(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMapAsync} over a stream. */
    PooledFuture<List<Map<String, List<Shapes.Color>>>> collectionsMapAsync(
            Stream<? extends CollectionsArgs> items) {
        return mapAsync(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Map<String, List<Shapes.Color>>>> collectionsMapAsync(
            Iterable<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return mapAsync(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Map<String, List<Shapes.Color>>>> collectionsMapAsync(
            Stream<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return mapAsync(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; results come in order. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStream(
            Iterable<? extends CollectionsArgs> items) {
        return stream(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStream} over a stream. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStream(
            Stream<? extends CollectionsArgs> items) {
        return stream(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStream} over first arguments, with the others fixed. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStream(
            Iterable<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return stream(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsStream} over a stream of first arguments, with the others fixed. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStream(
            Stream<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return stream(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; results come as they finish. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStreamUnordered(
            Iterable<? extends CollectionsArgs> items) {
        return streamUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStreamUnordered} over a stream. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStreamUnordered(
            Stream<? extends CollectionsArgs> items) {
        return streamUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStreamUnordered(
            Iterable<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return streamUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Map<String, List<Shapes.Color>>> collectionsStreamUnordered(
            Stream<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return streamUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomes(
            Iterable<? extends CollectionsArgs> items) {
        return outcomes(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomes} over a stream. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomes(
            Stream<? extends CollectionsArgs> items) {
        return outcomes(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomes(
            Iterable<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return outcomes(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomes(
            Stream<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return outcomes(Methods.COLLECTIONS.overFirst(as, new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link #collections} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomesUnordered(
            Iterable<? extends CollectionsArgs> items) {
        return outcomesUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomesUnordered} over a stream. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomesUnordered(
            Stream<? extends CollectionsArgs> items) {
        return outcomesUnordered(Methods.COLLECTIONS.over(items));
    }

    /** {@link #collectionsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomesUnordered(
            Iterable<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return outcomesUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** {@link #collectionsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Map<String, List<Shapes.Color>>>> collectionsOutcomesUnordered(
            Stream<? extends Collection<String>> as, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
        return outcomesUnordered(Methods.COLLECTIONS.overFirst(as,
                new CollectionsArgs(null, b, c, d)));
    }

    /** Runs {@link Shapes#tree} in a worker and waits for its result. */
    Shapes.Tree tree(Shapes.Tree root) {
        return call(Methods.TREE, root);
    }

    /** Like {@link #tree}, but returns at once. */
    PooledFuture<Shapes.Tree> treeAsync(Shapes.Tree root) {
        return callAsync(Methods.TREE, root);
    }

    /** Runs {@link #tree} for each item and waits for all results, in order. */
    List<Shapes.Tree> treeMap(Iterable<? extends Shapes.Tree> items) {
        return map(Methods.TREE.over(items));
    }

    /** {@link #treeMap} over a stream. */
    List<Shapes.Tree> treeMap(Stream<? extends Shapes.Tree> items) {
        return map(Methods.TREE.over(items));
    }

    /** Runs {@link #tree} for each item and returns at once. */
    PooledFuture<List<Shapes.Tree>> treeMapAsync(Iterable<? extends Shapes.Tree> items) {
        return mapAsync(Methods.TREE.over(items));
    }

    /** {@link #treeMapAsync} over a stream. */
    PooledFuture<List<Shapes.Tree>> treeMapAsync(Stream<? extends Shapes.Tree> items) {
        return mapAsync(Methods.TREE.over(items));
    }

    /** Runs {@link #tree} for each item, lazily; results come in order. */
    Stream<Shapes.Tree> treeStream(Iterable<? extends Shapes.Tree> items) {
        return stream(Methods.TREE.over(items));
    }

    /** {@link #treeStream} over a stream. */
    Stream<Shapes.Tree> treeStream(Stream<? extends Shapes.Tree> items) {
        return stream(Methods.TREE.over(items));
    }

    /** Runs {@link #tree} for each item, lazily; results come as they finish. */
    Stream<Shapes.Tree> treeStreamUnordered(Iterable<? extends Shapes.Tree> items) {
        return streamUnordered(Methods.TREE.over(items));
    }

    /** {@link #treeStreamUnordered} over a stream. */
    Stream<Shapes.Tree> treeStreamUnordered(Stream<? extends Shapes.Tree> items) {
        return streamUnordered(Methods.TREE.over(items));
    }

    /** Runs {@link #tree} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Shapes.Tree>> treeOutcomes(Iterable<? extends Shapes.Tree> items) {
        return outcomes(Methods.TREE.over(items));
    }

    /** {@link #treeOutcomes} over a stream. */
    Stream<Outcome<Shapes.Tree>> treeOutcomes(Stream<? extends Shapes.Tree> items) {
        return outcomes(Methods.TREE.over(items));
    }

    /** Runs {@link #tree} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Shapes.Tree>> treeOutcomesUnordered(Iterable<? extends Shapes.Tree> items) {
        return outcomesUnordered(Methods.TREE.over(items));
    }

    /** {@link #treeOutcomesUnordered} over a stream. */
    Stream<Outcome<Shapes.Tree>> treeOutcomesUnordered(Stream<? extends Shapes.Tree> items) {
        return outcomesUnordered(Methods.TREE.over(items));
    }

    /** Runs {@link Shapes#pair} in a worker and waits for its result. */
    Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>> pair(
            Shapes.Pair<? extends Number, List<Shapes.Tree>> pair) {
        return call(Methods.PAIR, pair);
    }

    /** Like {@link #pair}, but returns at once. */
    PooledFuture<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairAsync(
            Shapes.Pair<? extends Number, List<Shapes.Tree>> pair) {
        return callAsync(Methods.PAIR, pair);
    }

    /** Runs {@link #pair} for each item and waits for all results, in order. */
    List<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairMap(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return map(Methods.PAIR.over(items));
    }

    /** {@link #pairMap} over a stream. */
    List<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairMap(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return map(Methods.PAIR.over(items));
    }

    /** Runs {@link #pair} for each item and returns at once. */
    PooledFuture<List<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairMapAsync(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return mapAsync(Methods.PAIR.over(items));
    }

    /** {@link #pairMapAsync} over a stream. */
    PooledFuture<List<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairMapAsync(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return mapAsync(Methods.PAIR.over(items));
    }

    /** Runs {@link #pair} for each item, lazily; results come in order. */
    Stream<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairStream(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return stream(Methods.PAIR.over(items));
    }

    /** {@link #pairStream} over a stream. */
    Stream<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairStream(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return stream(Methods.PAIR.over(items));
    }

    /** Runs {@link #pair} for each item, lazily; results come as they finish. */
    Stream<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairStreamUnordered(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return streamUnordered(Methods.PAIR.over(items));
    }

    /** {@link #pairStreamUnordered} over a stream. */
    Stream<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> pairStreamUnordered(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return streamUnordered(Methods.PAIR.over(items));
    }

    /** Runs {@link #pair} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairOutcomes(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return outcomes(Methods.PAIR.over(items));
    }

    /** {@link #pairOutcomes} over a stream. */
    Stream<Outcome<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairOutcomes(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return outcomes(Methods.PAIR.over(items));
    }

    /** Runs {@link #pair} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairOutcomesUnordered(
            Iterable<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return outcomesUnordered(Methods.PAIR.over(items));
    }

    /** {@link #pairOutcomesUnordered} over a stream. */
    Stream<Outcome<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>> pairOutcomesUnordered(
            Stream<? extends Shapes.Pair<? extends Number, List<Shapes.Tree>>> items) {
        return outcomesUnordered(Methods.PAIR.over(items));
    }

    /** Runs {@link Shapes#endless} in a worker and waits for its result. */
    Shapes.Endless<String> endless(Shapes.Endless<String> row) {
        return call(Methods.ENDLESS, row);
    }

    /** Like {@link #endless}, but returns at once. */
    PooledFuture<Shapes.Endless<String>> endlessAsync(Shapes.Endless<String> row) {
        return callAsync(Methods.ENDLESS, row);
    }

    /** Runs {@link #endless} for each item and waits for all results, in order. */
    List<Shapes.Endless<String>> endlessMap(Iterable<? extends Shapes.Endless<String>> items) {
        return map(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessMap} over a stream. */
    List<Shapes.Endless<String>> endlessMap(Stream<? extends Shapes.Endless<String>> items) {
        return map(Methods.ENDLESS.over(items));
    }

    /** Runs {@link #endless} for each item and returns at once. */
    PooledFuture<List<Shapes.Endless<String>>> endlessMapAsync(
            Iterable<? extends Shapes.Endless<String>> items) {
        return mapAsync(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessMapAsync} over a stream. */
    PooledFuture<List<Shapes.Endless<String>>> endlessMapAsync(
            Stream<? extends Shapes.Endless<String>> items) {
        return mapAsync(Methods.ENDLESS.over(items));
    }

    /** Runs {@link #endless} for each item, lazily; results come in order. */
    Stream<Shapes.Endless<String>> endlessStream(Iterable<? extends Shapes.Endless<String>> items) {
        return stream(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessStream} over a stream. */
    Stream<Shapes.Endless<String>> endlessStream(Stream<? extends Shapes.Endless<String>> items) {
        return stream(Methods.ENDLESS.over(items));
    }

    /** Runs {@link #endless} for each item, lazily; results come as they finish. */
    Stream<Shapes.Endless<String>> endlessStreamUnordered(
            Iterable<? extends Shapes.Endless<String>> items) {
        return streamUnordered(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessStreamUnordered} over a stream. */
    Stream<Shapes.Endless<String>> endlessStreamUnordered(
            Stream<? extends Shapes.Endless<String>> items) {
        return streamUnordered(Methods.ENDLESS.over(items));
    }

    /** Runs {@link #endless} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Shapes.Endless<String>>> endlessOutcomes(
            Iterable<? extends Shapes.Endless<String>> items) {
        return outcomes(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessOutcomes} over a stream. */
    Stream<Outcome<Shapes.Endless<String>>> endlessOutcomes(
            Stream<? extends Shapes.Endless<String>> items) {
        return outcomes(Methods.ENDLESS.over(items));
    }

    /** Runs {@link #endless} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Shapes.Endless<String>>> endlessOutcomesUnordered(
            Iterable<? extends Shapes.Endless<String>> items) {
        return outcomesUnordered(Methods.ENDLESS.over(items));
    }

    /** {@link #endlessOutcomesUnordered} over a stream. */
    Stream<Outcome<Shapes.Endless<String>>> endlessOutcomesUnordered(
            Stream<? extends Shapes.Endless<String>> items) {
        return outcomesUnordered(Methods.ENDLESS.over(items));
    }

    /** Runs {@link Shapes#figure} in a worker and waits for its result. */
    Shapes.Figure figure(Shapes.Figure figure) {
        return call(Methods.FIGURE, figure);
    }

    /** Like {@link #figure}, but returns at once. */
    PooledFuture<Shapes.Figure> figureAsync(Shapes.Figure figure) {
        return callAsync(Methods.FIGURE, figure);
    }

    /** Runs {@link #figure} for each item and waits for all results, in order. */
    List<Shapes.Figure> figureMap(Iterable<? extends Shapes.Figure> items) {
        return map(Methods.FIGURE.over(items));
    }

    /** {@link #figureMap} over a stream. */
    List<Shapes.Figure> figureMap(Stream<? extends Shapes.Figure> items) {
        return map(Methods.FIGURE.over(items));
    }

    /** Runs {@link #figure} for each item and returns at once. */
    PooledFuture<List<Shapes.Figure>> figureMapAsync(Iterable<? extends Shapes.Figure> items) {
        return mapAsync(Methods.FIGURE.over(items));
    }

    /** {@link #figureMapAsync} over a stream. */
    PooledFuture<List<Shapes.Figure>> figureMapAsync(Stream<? extends Shapes.Figure> items) {
        return mapAsync(Methods.FIGURE.over(items));
    }

    /** Runs {@link #figure} for each item, lazily; results come in order. */
    Stream<Shapes.Figure> figureStream(Iterable<? extends Shapes.Figure> items) {
        return stream(Methods.FIGURE.over(items));
    }

    /** {@link #figureStream} over a stream. */
    Stream<Shapes.Figure> figureStream(Stream<? extends Shapes.Figure> items) {
        return stream(Methods.FIGURE.over(items));
    }

    /** Runs {@link #figure} for each item, lazily; results come as they finish. */
    Stream<Shapes.Figure> figureStreamUnordered(Iterable<? extends Shapes.Figure> items) {
        return streamUnordered(Methods.FIGURE.over(items));
    }

    /** {@link #figureStreamUnordered} over a stream. */
    Stream<Shapes.Figure> figureStreamUnordered(Stream<? extends Shapes.Figure> items) {
        return streamUnordered(Methods.FIGURE.over(items));
    }

    /** Runs {@link #figure} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Shapes.Figure>> figureOutcomes(Iterable<? extends Shapes.Figure> items) {
        return outcomes(Methods.FIGURE.over(items));
    }

    /** {@link #figureOutcomes} over a stream. */
    Stream<Outcome<Shapes.Figure>> figureOutcomes(Stream<? extends Shapes.Figure> items) {
        return outcomes(Methods.FIGURE.over(items));
    }

    /** Runs {@link #figure} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Shapes.Figure>> figureOutcomesUnordered(
            Iterable<? extends Shapes.Figure> items) {
        return outcomesUnordered(Methods.FIGURE.over(items));
    }

    /** {@link #figureOutcomesUnordered} over a stream. */
    Stream<Outcome<Shapes.Figure>> figureOutcomesUnordered(Stream<? extends Shapes.Figure> items) {
        return outcomesUnordered(Methods.FIGURE.over(items));
    }

    /** Runs {@link Shapes#hidden} in a worker and waits for its result. */
    Shapes.Hidden hidden(Shapes.Hidden part) {
        return call(Methods.HIDDEN, part);
    }

    /** Like {@link #hidden}, but returns at once. */
    PooledFuture<Shapes.Hidden> hiddenAsync(Shapes.Hidden part) {
        return callAsync(Methods.HIDDEN, part);
    }

    /** Runs {@link #hidden} for each item and waits for all results, in order. */
    List<Shapes.Hidden> hiddenMap(Iterable<? extends Shapes.Hidden> items) {
        return map(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenMap} over a stream. */
    List<Shapes.Hidden> hiddenMap(Stream<? extends Shapes.Hidden> items) {
        return map(Methods.HIDDEN.over(items));
    }

    /** Runs {@link #hidden} for each item and returns at once. */
    PooledFuture<List<Shapes.Hidden>> hiddenMapAsync(Iterable<? extends Shapes.Hidden> items) {
        return mapAsync(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenMapAsync} over a stream. */
    PooledFuture<List<Shapes.Hidden>> hiddenMapAsync(Stream<? extends Shapes.Hidden> items) {
        return mapAsync(Methods.HIDDEN.over(items));
    }

    /** Runs {@link #hidden} for each item, lazily; results come in order. */
    Stream<Shapes.Hidden> hiddenStream(Iterable<? extends Shapes.Hidden> items) {
        return stream(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenStream} over a stream. */
    Stream<Shapes.Hidden> hiddenStream(Stream<? extends Shapes.Hidden> items) {
        return stream(Methods.HIDDEN.over(items));
    }

    /** Runs {@link #hidden} for each item, lazily; results come as they finish. */
    Stream<Shapes.Hidden> hiddenStreamUnordered(Iterable<? extends Shapes.Hidden> items) {
        return streamUnordered(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenStreamUnordered} over a stream. */
    Stream<Shapes.Hidden> hiddenStreamUnordered(Stream<? extends Shapes.Hidden> items) {
        return streamUnordered(Methods.HIDDEN.over(items));
    }

    /** Runs {@link #hidden} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Shapes.Hidden>> hiddenOutcomes(Iterable<? extends Shapes.Hidden> items) {
        return outcomes(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenOutcomes} over a stream. */
    Stream<Outcome<Shapes.Hidden>> hiddenOutcomes(Stream<? extends Shapes.Hidden> items) {
        return outcomes(Methods.HIDDEN.over(items));
    }

    /** Runs {@link #hidden} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Shapes.Hidden>> hiddenOutcomesUnordered(
            Iterable<? extends Shapes.Hidden> items) {
        return outcomesUnordered(Methods.HIDDEN.over(items));
    }

    /** {@link #hiddenOutcomesUnordered} over a stream. */
    Stream<Outcome<Shapes.Hidden>> hiddenOutcomesUnordered(Stream<? extends Shapes.Hidden> items) {
        return outcomesUnordered(Methods.HIDDEN.over(items));
    }

    /** All arguments of one call of {@code primitives}. */
    record PrimitivesArgs(byte a, short b, char c, float d, boolean e) {
    }

    /** All arguments of one call of {@code arrays}. */
    record ArraysArgs(int[] a, String[] b, List<String>[] c, double[][] d) {
    }

    /** All arguments of one call of {@code values}. */
    record ValuesArgs(Integer a, BigInteger b, Path c, Shapes.Color d, Shapes.Color[] e) {
    }

    /** All arguments of one call of {@code collections}. */
    record CollectionsArgs(Collection<String> a, Iterable<Integer> b, Set<Path> c,
            List<? extends Number> d) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Shapes.Tree> TREE_CODEC = new TreeCodec();

        static final TypeCodec<Shapes.Pair<Number, List<Shapes.Tree>>> NUMBER_TREE_LIST_PAIR_CODEC = new NumberTreeListPairCodec();

        static final TypeCodec<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> STRING_INTEGER_TREE_PAIR_PAIR_CODEC = new StringIntegerTreePairPairCodec();

        static final TypeCodec<Shapes.Pair<Integer, Shapes.Tree>> INTEGER_TREE_PAIR_CODEC = new IntegerTreePairCodec();

        static final TypeCodec<Shapes.Endless<String>> STRING_ENDLESS_CODEC = new StringEndlessCodec();

        static final TypeCodec<Shapes.Endless<List<String>>> STRING_LIST_ENDLESS_CODEC = new StringListEndlessCodec();

        static final TypeCodec<Shapes.Endless<List<List<String>>>> STRING_LIST_LIST_ENDLESS_CODEC = new StringListListEndlessCodec();

        static final TypeCodec<Shapes.Endless<List<List<List<String>>>>> STRING_LIST_LIST_LIST_ENDLESS_CODEC = new StringListListListEndlessCodec();

        static final TypeCodec<Shapes.Circle> CIRCLE_CODEC = new CircleCodec();

        static final TypeCodec<Shapes.Square> SQUARE_CODEC = new SquareCodec();

        static final TypeCodec<Shapes.Figure> FIGURE_CODEC = Codecs.sealed(
                Shapes.Figure.class,
                Codecs.subtype(Shapes.Circle.class, CIRCLE_CODEC),
                Codecs.subtype(Shapes.Square.class, SQUARE_CODEC));

        static final TypeCodec<String[]> STRING_ARRAY_CODEC = Codecs.array(Codecs.string(),
                String.class);

        static final TypeCodec<List<String>[]> STRING_LIST_ARRAY_CODEC = Codecs.array(Codecs.list(Codecs.string()),
                List.class);

        static final TypeCodec<double[][]> DOUBLE_ARRAY_ARRAY_CODEC = Codecs.array(Codecs.value(double[].class),
                double[].class);

        static final TypeCodec<Integer> INTEGER_CODEC = Codecs.value(Integer.class);

        static final TypeCodec<BigInteger> BIG_INTEGER_CODEC = Codecs.value(BigInteger.class);

        static final TypeCodec<Path> PATH_CODEC = Codecs.value(Path.class);

        static final TypeCodec<Shapes.Color> COLOR_CODEC = Codecs.enumOf(Shapes.Color.class);

        static final TypeCodec<Shapes.Color[]> COLOR_ARRAY_CODEC = Codecs.array(Codecs.enumOf(Shapes.Color.class),
                Shapes.Color.class);

        static final TypeCodec<Optional<LocalDate>> LOCAL_DATE_OPTIONAL_CODEC = Codecs.optional(Codecs.value(LocalDate.class));

        static final TypeCodec<Collection<String>> STRING_COLLECTION_CODEC = Codecs.collection(Codecs.string());

        static final TypeCodec<Iterable<Integer>> INTEGER_ITERABLE_CODEC = Codecs.iterable(Codecs.value(Integer.class));

        static final TypeCodec<Set<Path>> PATH_SET_CODEC = Codecs.set(Codecs.value(Path.class));

        static final TypeCodec<List<Number>> NUMBER_LIST_CODEC = Codecs.list(Codecs.object(Number.class));

        static final TypeCodec<Map<String, List<Shapes.Color>>> STRING_COLOR_LIST_MAP_CODEC = Codecs.map(Codecs.string(),
                Codecs.list(Codecs.enumOf(Shapes.Color.class)));

        static final TypeCodec<Shapes.Hidden> HIDDEN_CODEC = Codecs.object(Shapes.Hidden.class);

        static final TypeCodec<List<Shapes.Tree>> TREE_LIST_CODEC = Codecs.list(TREE_CODEC);

        static final TypeCodec<Map<String, Shapes.Tree>> STRING_TREE_MAP_CODEC = Codecs.map(Codecs.string(),
                TREE_CODEC);

        static final TypeCodec<Number> NUMBER_CODEC = Codecs.object(Number.class);

        static final TypeCodec<List<String>> STRING_LIST_CODEC = Codecs.list(Codecs.string());

        static final TypeCodec<List<List<String>>> STRING_LIST_LIST_CODEC = Codecs.list(Codecs.list(Codecs.string()));

        static final TypeCodec<List<List<List<String>>>> STRING_LIST_LIST_LIST_CODEC = Codecs.list(Codecs.list(Codecs.list(Codecs.string())));

        static final TypeCodec<Shapes.Endless<List<List<List<List<String>>>>>> STRING_LIST_LIST_LIST_LIST_ENDLESS_CODEC = Codecs.object(Shapes.Endless.class);

        static final PooledMethod<PrimitivesArgs, Boolean> PRIMITIVES = new PooledMethod<PrimitivesArgs, Boolean>(
                Methods.class,
                0,
                "Shapes.primitives",
                "good.Shapes#primitives(BSCFZ)Z",
                0x975e46d14c2b6686L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, PrimitivesArgs arguments) {
                out.writeByte(arguments.a());
                out.writeShort(arguments.b());
                out.writeChar(arguments.c());
                out.writeFloat(arguments.d());
                out.writeBoolean(arguments.e());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                byte a = in.readByte();
                short b = in.readShort();
                char c = in.readChar();
                float d = in.readFloat();
                boolean e = in.readBoolean();
                out.writeBoolean(Shapes.primitives(a, b, c, d, e));
            }

            @Override
            public Boolean readResult(WireReader in) {
                return in.readBoolean();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeByte((Byte) first);
            }

            @Override
            public void writeRest(WireWriter out, PrimitivesArgs arguments) {
                out.writeShort(arguments.b());
                out.writeChar(arguments.c());
                out.writeFloat(arguments.d());
                out.writeBoolean(arguments.e());
            }

            @Override
            public Object readRest(WireReader in) {
                return new PrimitivesArgs((byte) 0, in.readShort(), in.readChar(), in.readFloat(),
                        in.readBoolean());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                byte a = in.readByte();
                PrimitivesArgs fixed = (PrimitivesArgs) rest;
                out.writeBoolean(Shapes.primitives(a, fixed.b(), fixed.c(), fixed.d(), fixed.e()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readByte());
                each.accept(in.readShort());
                each.accept(in.readChar());
                each.accept(in.readFloat());
                each.accept(in.readBoolean());
            }
        };

        static final PooledMethod<ArraysArgs, double[][]> ARRAYS = new PooledMethod<ArraysArgs, double[][]>(
                Methods.class,
                1,
                "Shapes.arrays",
                "good.Shapes#arrays([I[Ljava/lang/String;[Ljava/util/List;[[D)[[D",
                0x845e7277e6a67dfdL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ArraysArgs arguments) {
                out.writeInts(arguments.a());
                writeArgument(out, 2, "b", STRING_ARRAY_CODEC, arguments.b());
                writeArgument(out, 3, "c", STRING_LIST_ARRAY_CODEC, arguments.c());
                writeArgument(out, 4, "d", DOUBLE_ARRAY_ARRAY_CODEC, arguments.d());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int[] a = in.readInts();
                String[] b = readArgument(in, 2, "b", STRING_ARRAY_CODEC);
                List<String>[] c = readArgument(in, 3, "c", STRING_LIST_ARRAY_CODEC);
                double[][] d = readArgument(in, 4, "d", DOUBLE_ARRAY_ARRAY_CODEC);
                writeResult(out, DOUBLE_ARRAY_ARRAY_CODEC, Shapes.arrays(a, b, c, d));
            }

            @Override
            public double[][] readResult(WireReader in) {
                return readResult(in, DOUBLE_ARRAY_ARRAY_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: int[]\n"
                        + "argument 2: String[]\n"
                        + "argument 3: List<String>[]\n"
                        + "argument 4: double[][]\n"
                        + "result: double[][]\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeInts((int[]) first);
            }

            @Override
            public void writeRest(WireWriter out, ArraysArgs arguments) {
                writeArgument(out, 2, "b", STRING_ARRAY_CODEC, arguments.b());
                writeArgument(out, 3, "c", STRING_LIST_ARRAY_CODEC, arguments.c());
                writeArgument(out, 4, "d", DOUBLE_ARRAY_ARRAY_CODEC, arguments.d());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ArraysArgs(null, readArgument(in, 2, "b", STRING_ARRAY_CODEC),
                        readArgument(in, 3, "c", STRING_LIST_ARRAY_CODEC),
                        readArgument(in, 4, "d", DOUBLE_ARRAY_ARRAY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int[] a = in.readInts();
                ArraysArgs fixed = (ArraysArgs) rest;
                writeResult(out, DOUBLE_ARRAY_ARRAY_CODEC, Shapes.arrays(a, fixed.b(), fixed.c(), fixed.d()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInts());
                each.accept(readArgument(in, 2, "b", STRING_ARRAY_CODEC));
                each.accept(readArgument(in, 3, "c", STRING_LIST_ARRAY_CODEC));
                each.accept(readArgument(in, 4, "d", DOUBLE_ARRAY_ARRAY_CODEC));
            }
        };

        static final PooledMethod<ValuesArgs, Optional<LocalDate>> VALUES = new PooledMethod<ValuesArgs, Optional<LocalDate>>(
                Methods.class,
                2,
                "Shapes.values",
                "good.Shapes#values(Ljava/lang/Integer;Ljava/math/BigInteger;Ljava/nio/file/Path;Lgood/Shapes$Color;[Lgood/Shapes$Color;)Ljava/util/Optional;",
                0x659d0b3235f83955L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ValuesArgs arguments) {
                writeArgument(out, 1, "a", INTEGER_CODEC, arguments.a());
                writeArgument(out, 2, "b", BIG_INTEGER_CODEC, arguments.b());
                writeArgument(out, 3, "c", PATH_CODEC, arguments.c());
                writeArgument(out, 4, "d", COLOR_CODEC, arguments.d());
                writeArgument(out, 5, "e", COLOR_ARRAY_CODEC, arguments.e());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Integer a = readArgument(in, 1, "a", INTEGER_CODEC);
                BigInteger b = readArgument(in, 2, "b", BIG_INTEGER_CODEC);
                Path c = readArgument(in, 3, "c", PATH_CODEC);
                Shapes.Color d = readArgument(in, 4, "d", COLOR_CODEC);
                Shapes.Color[] e = readArgument(in, 5, "e", COLOR_ARRAY_CODEC);
                writeResult(out, LOCAL_DATE_OPTIONAL_CODEC, Shapes.values(a, b, c, d, e));
            }

            @Override
            public Optional<LocalDate> readResult(WireReader in) {
                return readResult(in, LOCAL_DATE_OPTIONAL_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: Integer\n"
                        + "argument 2: java.math.BigInteger\n"
                        + "argument 3: java.nio.file.Path\n"
                        + "argument 4: enum good.Shapes.Color\n"
                        + "argument 5: enum good.Shapes.Color[]\n"
                        + "result: Optional<java.time.LocalDate>\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", INTEGER_CODEC, (Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, ValuesArgs arguments) {
                writeArgument(out, 2, "b", BIG_INTEGER_CODEC, arguments.b());
                writeArgument(out, 3, "c", PATH_CODEC, arguments.c());
                writeArgument(out, 4, "d", COLOR_CODEC, arguments.d());
                writeArgument(out, 5, "e", COLOR_ARRAY_CODEC, arguments.e());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ValuesArgs(null, readArgument(in, 2, "b", BIG_INTEGER_CODEC),
                        readArgument(in, 3, "c", PATH_CODEC), readArgument(in, 4, "d", COLOR_CODEC),
                        readArgument(in, 5, "e", COLOR_ARRAY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Integer a = readArgument(in, 1, "a", INTEGER_CODEC);
                ValuesArgs fixed = (ValuesArgs) rest;
                writeResult(out, LOCAL_DATE_OPTIONAL_CODEC, Shapes.values(a, fixed.b(), fixed.c(), fixed.d(), fixed.e()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", INTEGER_CODEC));
                each.accept(readArgument(in, 2, "b", BIG_INTEGER_CODEC));
                each.accept(readArgument(in, 3, "c", PATH_CODEC));
                each.accept(readArgument(in, 4, "d", COLOR_CODEC));
                each.accept(readArgument(in, 5, "e", COLOR_ARRAY_CODEC));
            }
        };

        static final PooledMethod<CollectionsArgs, Map<String, List<Shapes.Color>>> COLLECTIONS = new PooledMethod<CollectionsArgs, Map<String, List<Shapes.Color>>>(
                Methods.class,
                3,
                "Shapes.collections",
                "good.Shapes#collections(Ljava/util/Collection;Ljava/lang/Iterable;Ljava/util/Set;Ljava/util/List;)Ljava/util/Map;",
                0x78de31e543b14b09L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, CollectionsArgs arguments) {
                writeArgument(out, 1, "a", STRING_COLLECTION_CODEC, arguments.a());
                writeArgument(out, 2, "b", INTEGER_ITERABLE_CODEC, arguments.b());
                writeArgument(out, 3, "c", PATH_SET_CODEC, arguments.c());
                writeArgument(out, 4, "d", Codecs.as(NUMBER_LIST_CODEC), arguments.d());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Collection<String> a = readArgument(in, 1, "a", STRING_COLLECTION_CODEC);
                Iterable<Integer> b = readArgument(in, 2, "b", INTEGER_ITERABLE_CODEC);
                Set<Path> c = readArgument(in, 3, "c", PATH_SET_CODEC);
                List<? extends Number> d = readArgument(in, 4, "d", Codecs.as(NUMBER_LIST_CODEC));
                writeResult(out, STRING_COLOR_LIST_MAP_CODEC, Shapes.collections(a, b, c, d));
            }

            @Override
            public Map<String, List<Shapes.Color>> readResult(WireReader in) {
                return readResult(in, STRING_COLOR_LIST_MAP_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: Collection<String>\n"
                        + "argument 2: Iterable<Integer>\n"
                        + "argument 3: Set<java.nio.file.Path>\n"
                        + "argument 4: List<object java.lang.Number>\n"
                        + "result: Map<String, List<enum good.Shapes.Color>>\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", STRING_COLLECTION_CODEC, (Collection<String>) first);
            }

            @Override
            public void writeRest(WireWriter out, CollectionsArgs arguments) {
                writeArgument(out, 2, "b", INTEGER_ITERABLE_CODEC, arguments.b());
                writeArgument(out, 3, "c", PATH_SET_CODEC, arguments.c());
                writeArgument(out, 4, "d", Codecs.as(NUMBER_LIST_CODEC), arguments.d());
            }

            @Override
            public Object readRest(WireReader in) {
                return new CollectionsArgs(null, readArgument(in, 2, "b", INTEGER_ITERABLE_CODEC),
                        readArgument(in, 3, "c", PATH_SET_CODEC),
                        readArgument(in, 4, "d", Codecs.as(NUMBER_LIST_CODEC)));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Collection<String> a = readArgument(in, 1, "a", STRING_COLLECTION_CODEC);
                CollectionsArgs fixed = (CollectionsArgs) rest;
                writeResult(out, STRING_COLOR_LIST_MAP_CODEC, Shapes.collections(a, fixed.b(), fixed.c(), fixed.d()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", STRING_COLLECTION_CODEC));
                each.accept(readArgument(in, 2, "b", INTEGER_ITERABLE_CODEC));
                each.accept(readArgument(in, 3, "c", PATH_SET_CODEC));
                each.accept(readArgument(in, 4, "d", Codecs.as(NUMBER_LIST_CODEC)));
            }
        };

        static final PooledMethod<Shapes.Tree, Shapes.Tree> TREE = new PooledMethod<Shapes.Tree, Shapes.Tree>(
                Methods.class,
                4,
                "Shapes.tree",
                "good.Shapes#tree(Lgood/Shapes$Tree;)Lgood/Shapes$Tree;",
                0x0565abfc34a680d6L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Shapes.Tree arguments) {
                writeArgument(out, 1, "root", TREE_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Shapes.Tree root = readArgument(in, 1, "root", TREE_CODEC);
                writeResult(out, TREE_CODEC, Shapes.tree(root));
            }

            @Override
            public Shapes.Tree readResult(WireReader in) {
                return readResult(in, TREE_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Shapes.Tree\n"
                        + "result: record good.Shapes.Tree\n"
                        + "record good.Shapes.Tree: enum good.Shapes.Color color, List<record good.Shapes.Tree> children, Map<String, record good.Shapes.Tree> named\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "root", TREE_CODEC));
            }
        };

        static final PooledMethod<Shapes.Pair<? extends Number, List<Shapes.Tree>>, Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> PAIR = new PooledMethod<Shapes.Pair<? extends Number, List<Shapes.Tree>>, Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>>(
                Methods.class,
                5,
                "Shapes.pair",
                "good.Shapes#pair(Lgood/Shapes$Pair;)Lgood/Shapes$Pair;",
                0xd73f80834e7881e3L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out,
                    Shapes.Pair<? extends Number, List<Shapes.Tree>> arguments) {
                writeArgument(out, 1, "pair", Codecs.as(NUMBER_TREE_LIST_PAIR_CODEC), arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Shapes.Pair<? extends Number, List<Shapes.Tree>> pair = readArgument(in, 1, "pair", Codecs.as(NUMBER_TREE_LIST_PAIR_CODEC));
                writeResult(out, STRING_INTEGER_TREE_PAIR_PAIR_CODEC, Shapes.pair(pair));
            }

            @Override
            public Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>> readResult(
                    WireReader in) {
                return readResult(in, STRING_INTEGER_TREE_PAIR_PAIR_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Shapes.Pair<java.lang.Number, java.util.List<good.Shapes.Tree>>\n"
                        + "result: record good.Shapes.Pair<java.lang.String, good.Shapes.Pair<java.lang.Integer, good.Shapes.Tree>>\n"
                        + "record good.Shapes.Pair<java.lang.Number, java.util.List<good.Shapes.Tree>>: object java.lang.Number first, List<record good.Shapes.Tree> second\n"
                        + "record good.Shapes.Tree: enum good.Shapes.Color color, List<record good.Shapes.Tree> children, Map<String, record good.Shapes.Tree> named\n"
                        + "record good.Shapes.Pair<java.lang.String, good.Shapes.Pair<java.lang.Integer, good.Shapes.Tree>>: String first, record good.Shapes.Pair<java.lang.Integer, good.Shapes.Tree> second\n"
                        + "record good.Shapes.Pair<java.lang.Integer, good.Shapes.Tree>: Integer first, record good.Shapes.Tree second\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "pair", Codecs.as(NUMBER_TREE_LIST_PAIR_CODEC)));
            }
        };

        static final PooledMethod<Shapes.Endless<String>, Shapes.Endless<String>> ENDLESS = new PooledMethod<Shapes.Endless<String>, Shapes.Endless<String>>(
                Methods.class,
                6,
                "Shapes.endless",
                "good.Shapes#endless(Lgood/Shapes$Endless;)Lgood/Shapes$Endless;",
                0x9859c2efdb5f6883L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Shapes.Endless<String> arguments) {
                writeArgument(out, 1, "row", STRING_ENDLESS_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Shapes.Endless<String> row = readArgument(in, 1, "row", STRING_ENDLESS_CODEC);
                writeResult(out, STRING_ENDLESS_CODEC, Shapes.endless(row));
            }

            @Override
            public Shapes.Endless<String> readResult(WireReader in) {
                return readResult(in, STRING_ENDLESS_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Shapes.Endless<java.lang.String>\n"
                        + "result: record good.Shapes.Endless<java.lang.String>\n"
                        + "record good.Shapes.Endless<java.lang.String>: String value, record good.Shapes.Endless<java.util.List<java.lang.String>> next\n"
                        + "record good.Shapes.Endless<java.util.List<java.lang.String>>: List<String> value, record good.Shapes.Endless<java.util.List<java.util.List<java.lang.String>>> next\n"
                        + "record good.Shapes.Endless<java.util.List<java.util.List<java.lang.String>>>: List<List<String>> value, record good.Shapes.Endless<java.util.List<java.util.List<java.util.List<java.lang.String>>>> next\n"
                        + "record good.Shapes.Endless<java.util.List<java.util.List<java.util.List<java.lang.String>>>>: List<List<List<String>>> value, object good.Shapes.Endless<java.util.List<java.util.List<java.util.List<java.util.List<java.lang.String>>>>> next\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "row", STRING_ENDLESS_CODEC));
            }
        };

        static final PooledMethod<Shapes.Figure, Shapes.Figure> FIGURE = new PooledMethod<Shapes.Figure, Shapes.Figure>(
                Methods.class,
                7,
                "Shapes.figure",
                "good.Shapes#figure(Lgood/Shapes$Figure;)Lgood/Shapes$Figure;",
                0x27c85144c1a3fe09L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Shapes.Figure arguments) {
                writeArgument(out, 1, "figure", FIGURE_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Shapes.Figure figure = readArgument(in, 1, "figure", FIGURE_CODEC);
                writeResult(out, FIGURE_CODEC, Shapes.figure(figure));
            }

            @Override
            public Shapes.Figure readResult(WireReader in) {
                return readResult(in, FIGURE_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: sealed good.Shapes.Figure\n"
                        + "result: sealed good.Shapes.Figure\n"
                        + "sealed good.Shapes.Figure: record good.Shapes.Circle, record good.Shapes.Square\n"
                        + "record good.Shapes.Circle: double radius\n"
                        + "record good.Shapes.Square: double side\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "figure", FIGURE_CODEC));
            }
        };

        static final PooledMethod<Shapes.Hidden, Shapes.Hidden> HIDDEN = new PooledMethod<Shapes.Hidden, Shapes.Hidden>(
                Methods.class,
                8,
                "Shapes.hidden",
                "good.Shapes#hidden(Lgood/Shapes$Hidden;)Lgood/Shapes$Hidden;",
                0x8a82ec95261e0e57L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Shapes.Hidden arguments) {
                writeArgument(out, 1, "part", HIDDEN_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Shapes.Hidden part = readArgument(in, 1, "part", HIDDEN_CODEC);
                writeResult(out, HIDDEN_CODEC, Shapes.hidden(part));
            }

            @Override
            public Shapes.Hidden readResult(WireReader in) {
                return readResult(in, HIDDEN_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: object good.Shapes.Hidden\n"
                        + "result: object good.Shapes.Hidden\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "part", HIDDEN_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, PRIMITIVES, ARRAYS, VALUES, COLLECTIONS, TREE,
                    PAIR, ENDLESS, FIGURE, HIDDEN);
        }

        private Methods() {
        }

        static final class TreeCodec extends Codecs.OfRecord<Shapes.Tree> {
            TreeCodec() {
                super(Shapes.Tree.class, "good.Shapes$Color color, java.util.List children, java.util.Map named");
            }

            @Override
            protected void writeComponents(WireWriter out, Shapes.Tree value) {
                writeComponent(out, "color", COLOR_CODEC, value.color());
                writeComponent(out, "children", TREE_LIST_CODEC, value.children());
                writeComponent(out, "named", STRING_TREE_MAP_CODEC, value.named());
            }

            @Override
            protected Shapes.Tree readComponents(WireReader in) {
                return new Shapes.Tree(COLOR_CODEC.read(in), TREE_LIST_CODEC.read(in),
                        STRING_TREE_MAP_CODEC.read(in));
            }
        }

        static final class NumberTreeListPairCodec extends Codecs.OfRecord<Shapes.Pair<Number, List<Shapes.Tree>>> {
            NumberTreeListPairCodec() {
                super(Shapes.Pair.class, "java.lang.Object first, java.lang.Object second");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Shapes.Pair<Number, List<Shapes.Tree>> value) {
                writeComponent(out, "first", NUMBER_CODEC, value.first());
                writeComponent(out, "second", TREE_LIST_CODEC, value.second());
            }

            @Override
            protected Shapes.Pair<Number, List<Shapes.Tree>> readComponents(WireReader in) {
                return new Shapes.Pair<Number, List<Shapes.Tree>>(NUMBER_CODEC.read(in),
                        TREE_LIST_CODEC.read(in));
            }
        }

        static final class StringIntegerTreePairPairCodec extends Codecs.OfRecord<Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>> {
            StringIntegerTreePairPairCodec() {
                super(Shapes.Pair.class, "java.lang.Object first, java.lang.Object second");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>> value) {
                out.writeString(value.first());
                writeComponent(out, "second", INTEGER_TREE_PAIR_CODEC, value.second());
            }

            @Override
            protected Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>> readComponents(
                    WireReader in) {
                return new Shapes.Pair<String, Shapes.Pair<Integer, Shapes.Tree>>(in.readString(),
                        INTEGER_TREE_PAIR_CODEC.read(in));
            }
        }

        static final class IntegerTreePairCodec extends Codecs.OfRecord<Shapes.Pair<Integer, Shapes.Tree>> {
            IntegerTreePairCodec() {
                super(Shapes.Pair.class, "java.lang.Object first, java.lang.Object second");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Shapes.Pair<Integer, Shapes.Tree> value) {
                writeComponent(out, "first", INTEGER_CODEC, value.first());
                writeComponent(out, "second", TREE_CODEC, value.second());
            }

            @Override
            protected Shapes.Pair<Integer, Shapes.Tree> readComponents(WireReader in) {
                return new Shapes.Pair<Integer, Shapes.Tree>(INTEGER_CODEC.read(in),
                        TREE_CODEC.read(in));
            }
        }

        static final class StringEndlessCodec extends Codecs.OfRecord<Shapes.Endless<String>> {
            StringEndlessCodec() {
                super(Shapes.Endless.class, "java.lang.Object value, good.Shapes$Endless next");
            }

            @Override
            protected void writeComponents(WireWriter out, Shapes.Endless<String> value) {
                out.writeString(value.value());
                writeComponent(out, "next", STRING_LIST_ENDLESS_CODEC, value.next());
            }

            @Override
            protected Shapes.Endless<String> readComponents(WireReader in) {
                return new Shapes.Endless<String>(in.readString(),
                        STRING_LIST_ENDLESS_CODEC.read(in));
            }
        }

        static final class StringListEndlessCodec extends Codecs.OfRecord<Shapes.Endless<List<String>>> {
            StringListEndlessCodec() {
                super(Shapes.Endless.class, "java.lang.Object value, good.Shapes$Endless next");
            }

            @Override
            protected void writeComponents(WireWriter out, Shapes.Endless<List<String>> value) {
                writeComponent(out, "value", STRING_LIST_CODEC, value.value());
                writeComponent(out, "next", STRING_LIST_LIST_ENDLESS_CODEC, value.next());
            }

            @Override
            protected Shapes.Endless<List<String>> readComponents(WireReader in) {
                return new Shapes.Endless<List<String>>(STRING_LIST_CODEC.read(in),
                        STRING_LIST_LIST_ENDLESS_CODEC.read(in));
            }
        }

        static final class StringListListEndlessCodec extends Codecs.OfRecord<Shapes.Endless<List<List<String>>>> {
            StringListListEndlessCodec() {
                super(Shapes.Endless.class, "java.lang.Object value, good.Shapes$Endless next");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Shapes.Endless<List<List<String>>> value) {
                writeComponent(out, "value", STRING_LIST_LIST_CODEC, value.value());
                writeComponent(out, "next", STRING_LIST_LIST_LIST_ENDLESS_CODEC, value.next());
            }

            @Override
            protected Shapes.Endless<List<List<String>>> readComponents(WireReader in) {
                return new Shapes.Endless<List<List<String>>>(STRING_LIST_LIST_CODEC.read(in),
                        STRING_LIST_LIST_LIST_ENDLESS_CODEC.read(in));
            }
        }

        static final class StringListListListEndlessCodec extends Codecs.OfRecord<Shapes.Endless<List<List<List<String>>>>> {
            StringListListListEndlessCodec() {
                super(Shapes.Endless.class, "java.lang.Object value, good.Shapes$Endless next");
            }

            @Override
            protected void writeComponents(WireWriter out,
                    Shapes.Endless<List<List<List<String>>>> value) {
                writeComponent(out, "value", STRING_LIST_LIST_LIST_CODEC, value.value());
                writeComponent(out, "next", STRING_LIST_LIST_LIST_LIST_ENDLESS_CODEC, value.next());
            }

            @Override
            protected Shapes.Endless<List<List<List<String>>>> readComponents(WireReader in) {
                return new Shapes.Endless<List<List<List<String>>>>(STRING_LIST_LIST_LIST_CODEC.read(in),
                        STRING_LIST_LIST_LIST_LIST_ENDLESS_CODEC.read(in));
            }
        }

        static final class CircleCodec extends Codecs.OfRecord<Shapes.Circle> {
            CircleCodec() {
                super(Shapes.Circle.class, "double radius");
            }

            @Override
            protected void writeComponents(WireWriter out, Shapes.Circle value) {
                out.writeDouble(value.radius());
            }

            @Override
            protected Shapes.Circle readComponents(WireReader in) {
                return new Shapes.Circle(in.readDouble());
            }
        }

        static final class SquareCodec extends Codecs.OfRecord<Shapes.Square> {
            SquareCodec() {
                super(Shapes.Square.class, "double side");
            }

            @Override
            protected void writeComponents(WireWriter out, Shapes.Square value) {
                out.writeDouble(value.side());
            }

            @Override
            protected Shapes.Square readComponents(WireReader in) {
                return new Shapes.Square(in.readDouble());
            }
        }
    }
}
