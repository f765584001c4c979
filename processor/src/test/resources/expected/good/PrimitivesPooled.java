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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Primitives} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "varargs"})
final class PrimitivesPooled extends PooledStub<PrimitivesPooled> {
    private PrimitivesPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static PrimitivesPooled on(Pool pool) {
        return new PrimitivesPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static PrimitivesPooled shared() {
        return new PrimitivesPooled(StubState.shared());
    }

    @Override
    protected PrimitivesPooled with(StubState newState) {
        return new PrimitivesPooled(newState);
    }

    /** Runs {@link Primitives#not} in a worker and waits for its result. */
    public boolean not(boolean x) {
        return call(Methods.NOT, x);
    }

    /** Like {@link #not}, but returns at once. */
    public PooledFuture<Boolean> notAsync(boolean x) {
        return callAsync(Methods.NOT, x);
    }

    /** Runs {@link #not} for each item and waits for all results, in order. */
    public List<Boolean> notMap(Iterable<? extends Boolean> items) {
        return map(Methods.NOT.over(items));
    }

    /** {@link #notMap} over a stream. */
    public List<Boolean> notMap(Stream<? extends Boolean> items) {
        return map(Methods.NOT.over(items));
    }

    /** Runs {@link #not} for each item and returns at once. */
    public PooledFuture<List<Boolean>> notMapAsync(Iterable<? extends Boolean> items) {
        return mapAsync(Methods.NOT.over(items));
    }

    /** {@link #notMapAsync} over a stream. */
    public PooledFuture<List<Boolean>> notMapAsync(Stream<? extends Boolean> items) {
        return mapAsync(Methods.NOT.over(items));
    }

    /** Runs {@link #not} for each item, lazily; results come in order. */
    public Stream<Boolean> notStream(Iterable<? extends Boolean> items) {
        return stream(Methods.NOT.over(items));
    }

    /** {@link #notStream} over a stream. */
    public Stream<Boolean> notStream(Stream<? extends Boolean> items) {
        return stream(Methods.NOT.over(items));
    }

    /** Runs {@link #not} for each item, lazily; results come as they finish. */
    public Stream<Boolean> notStreamUnordered(Iterable<? extends Boolean> items) {
        return streamUnordered(Methods.NOT.over(items));
    }

    /** {@link #notStreamUnordered} over a stream. */
    public Stream<Boolean> notStreamUnordered(Stream<? extends Boolean> items) {
        return streamUnordered(Methods.NOT.over(items));
    }

    /** Runs {@link #not} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Boolean>> notOutcomes(Iterable<? extends Boolean> items) {
        return outcomes(Methods.NOT.over(items));
    }

    /** {@link #notOutcomes} over a stream. */
    public Stream<Outcome<Boolean>> notOutcomes(Stream<? extends Boolean> items) {
        return outcomes(Methods.NOT.over(items));
    }

    /** Runs {@link #not} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Boolean>> notOutcomesUnordered(Iterable<? extends Boolean> items) {
        return outcomesUnordered(Methods.NOT.over(items));
    }

    /** {@link #notOutcomesUnordered} over a stream. */
    public Stream<Outcome<Boolean>> notOutcomesUnordered(Stream<? extends Boolean> items) {
        return outcomesUnordered(Methods.NOT.over(items));
    }

    /** Runs {@link Primitives#next} in a worker and waits for its result. */
    public byte next(byte x) {
        return call(Methods.NEXT, x);
    }

    /** Like {@link #next}, but returns at once. */
    public PooledFuture<Byte> nextAsync(byte x) {
        return callAsync(Methods.NEXT, x);
    }

    /** Runs {@link #next} for each item and waits for all results, in order. */
    public List<Byte> nextMap(Iterable<? extends Byte> items) {
        return map(Methods.NEXT.over(items));
    }

    /** {@link #nextMap} over a stream. */
    public List<Byte> nextMap(Stream<? extends Byte> items) {
        return map(Methods.NEXT.over(items));
    }

    /** Runs {@link #next} for each item and returns at once. */
    public PooledFuture<List<Byte>> nextMapAsync(Iterable<? extends Byte> items) {
        return mapAsync(Methods.NEXT.over(items));
    }

    /** {@link #nextMapAsync} over a stream. */
    public PooledFuture<List<Byte>> nextMapAsync(Stream<? extends Byte> items) {
        return mapAsync(Methods.NEXT.over(items));
    }

    /** Runs {@link #next} for each item, lazily; results come in order. */
    public Stream<Byte> nextStream(Iterable<? extends Byte> items) {
        return stream(Methods.NEXT.over(items));
    }

    /** {@link #nextStream} over a stream. */
    public Stream<Byte> nextStream(Stream<? extends Byte> items) {
        return stream(Methods.NEXT.over(items));
    }

    /** Runs {@link #next} for each item, lazily; results come as they finish. */
    public Stream<Byte> nextStreamUnordered(Iterable<? extends Byte> items) {
        return streamUnordered(Methods.NEXT.over(items));
    }

    /** {@link #nextStreamUnordered} over a stream. */
    public Stream<Byte> nextStreamUnordered(Stream<? extends Byte> items) {
        return streamUnordered(Methods.NEXT.over(items));
    }

    /** Runs {@link #next} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Byte>> nextOutcomes(Iterable<? extends Byte> items) {
        return outcomes(Methods.NEXT.over(items));
    }

    /** {@link #nextOutcomes} over a stream. */
    public Stream<Outcome<Byte>> nextOutcomes(Stream<? extends Byte> items) {
        return outcomes(Methods.NEXT.over(items));
    }

    /** Runs {@link #next} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Byte>> nextOutcomesUnordered(Iterable<? extends Byte> items) {
        return outcomesUnordered(Methods.NEXT.over(items));
    }

    /** {@link #nextOutcomesUnordered} over a stream. */
    public Stream<Outcome<Byte>> nextOutcomesUnordered(Stream<? extends Byte> items) {
        return outcomesUnordered(Methods.NEXT.over(items));
    }

    /** Runs {@link Primitives#nextShort} in a worker and waits for its result. */
    public short nextShort(short x) {
        return call(Methods.NEXT_SHORT, x);
    }

    /** Like {@link #nextShort}, but returns at once. */
    public PooledFuture<Short> nextShortAsync(short x) {
        return callAsync(Methods.NEXT_SHORT, x);
    }

    /** Runs {@link #nextShort} for each item and waits for all results, in order. */
    public List<Short> nextShortMap(Iterable<? extends Short> items) {
        return map(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortMap} over a stream. */
    public List<Short> nextShortMap(Stream<? extends Short> items) {
        return map(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link #nextShort} for each item and returns at once. */
    public PooledFuture<List<Short>> nextShortMapAsync(Iterable<? extends Short> items) {
        return mapAsync(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortMapAsync} over a stream. */
    public PooledFuture<List<Short>> nextShortMapAsync(Stream<? extends Short> items) {
        return mapAsync(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link #nextShort} for each item, lazily; results come in order. */
    public Stream<Short> nextShortStream(Iterable<? extends Short> items) {
        return stream(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortStream} over a stream. */
    public Stream<Short> nextShortStream(Stream<? extends Short> items) {
        return stream(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link #nextShort} for each item, lazily; results come as they finish. */
    public Stream<Short> nextShortStreamUnordered(Iterable<? extends Short> items) {
        return streamUnordered(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortStreamUnordered} over a stream. */
    public Stream<Short> nextShortStreamUnordered(Stream<? extends Short> items) {
        return streamUnordered(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link #nextShort} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Short>> nextShortOutcomes(Iterable<? extends Short> items) {
        return outcomes(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortOutcomes} over a stream. */
    public Stream<Outcome<Short>> nextShortOutcomes(Stream<? extends Short> items) {
        return outcomes(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link #nextShort} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Short>> nextShortOutcomesUnordered(Iterable<? extends Short> items) {
        return outcomesUnordered(Methods.NEXT_SHORT.over(items));
    }

    /** {@link #nextShortOutcomesUnordered} over a stream. */
    public Stream<Outcome<Short>> nextShortOutcomesUnordered(Stream<? extends Short> items) {
        return outcomesUnordered(Methods.NEXT_SHORT.over(items));
    }

    /** Runs {@link Primitives#nextChar} in a worker and waits for its result. */
    public char nextChar(char x) {
        return call(Methods.NEXT_CHAR, x);
    }

    /** Like {@link #nextChar}, but returns at once. */
    public PooledFuture<Character> nextCharAsync(char x) {
        return callAsync(Methods.NEXT_CHAR, x);
    }

    /** Runs {@link #nextChar} for each item and waits for all results, in order. */
    public List<Character> nextCharMap(Iterable<? extends Character> items) {
        return map(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharMap} over a stream. */
    public List<Character> nextCharMap(Stream<? extends Character> items) {
        return map(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link #nextChar} for each item and returns at once. */
    public PooledFuture<List<Character>> nextCharMapAsync(Iterable<? extends Character> items) {
        return mapAsync(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharMapAsync} over a stream. */
    public PooledFuture<List<Character>> nextCharMapAsync(Stream<? extends Character> items) {
        return mapAsync(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link #nextChar} for each item, lazily; results come in order. */
    public Stream<Character> nextCharStream(Iterable<? extends Character> items) {
        return stream(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharStream} over a stream. */
    public Stream<Character> nextCharStream(Stream<? extends Character> items) {
        return stream(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link #nextChar} for each item, lazily; results come as they finish. */
    public Stream<Character> nextCharStreamUnordered(Iterable<? extends Character> items) {
        return streamUnordered(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharStreamUnordered} over a stream. */
    public Stream<Character> nextCharStreamUnordered(Stream<? extends Character> items) {
        return streamUnordered(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link #nextChar} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Character>> nextCharOutcomes(Iterable<? extends Character> items) {
        return outcomes(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharOutcomes} over a stream. */
    public Stream<Outcome<Character>> nextCharOutcomes(Stream<? extends Character> items) {
        return outcomes(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link #nextChar} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Character>> nextCharOutcomesUnordered(
            Iterable<? extends Character> items) {
        return outcomesUnordered(Methods.NEXT_CHAR.over(items));
    }

    /** {@link #nextCharOutcomesUnordered} over a stream. */
    public Stream<Outcome<Character>> nextCharOutcomesUnordered(Stream<? extends Character> items) {
        return outcomesUnordered(Methods.NEXT_CHAR.over(items));
    }

    /** Runs {@link Primitives#nextInt} in a worker and waits for its result. */
    public int nextInt(int x) {
        return call(Methods.NEXT_INT, x);
    }

    /** Like {@link #nextInt}, but returns at once. */
    public PooledFuture<Integer> nextIntAsync(int x) {
        return callAsync(Methods.NEXT_INT, x);
    }

    /** Runs {@link #nextInt} for each item and waits for all results, in order. */
    public List<Integer> nextIntMap(Iterable<? extends Integer> items) {
        return map(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntMap} over a stream. */
    public List<Integer> nextIntMap(Stream<? extends Integer> items) {
        return map(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntMap} over an array, without boxing. */
    public int[] nextIntMap(int... items) {
        return mapToInts(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntMap} over a stream, without boxing. */
    public int[] nextIntMap(IntStream items) {
        return mapToInts(Methods.NEXT_INT.over(items.toArray()));
    }

    /** Runs {@link #nextInt} for each item and returns at once. */
    public PooledFuture<List<Integer>> nextIntMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntMapAsync} over a stream. */
    public PooledFuture<List<Integer>> nextIntMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.NEXT_INT.over(items));
    }

    /** Runs {@link #nextInt} for each item, lazily; results come in order. */
    public Stream<Integer> nextIntStream(Iterable<? extends Integer> items) {
        return stream(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntStream} over a stream. */
    public Stream<Integer> nextIntStream(Stream<? extends Integer> items) {
        return stream(Methods.NEXT_INT.over(items));
    }

    /** Runs {@link #nextInt} for each item, lazily; results come as they finish. */
    public Stream<Integer> nextIntStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntStreamUnordered} over a stream. */
    public Stream<Integer> nextIntStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.NEXT_INT.over(items));
    }

    /** Runs {@link #nextInt} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Integer>> nextIntOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntOutcomes} over a stream. */
    public Stream<Outcome<Integer>> nextIntOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.NEXT_INT.over(items));
    }

    /** Runs {@link #nextInt} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Integer>> nextIntOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.NEXT_INT.over(items));
    }

    /** {@link #nextIntOutcomesUnordered} over a stream. */
    public Stream<Outcome<Integer>> nextIntOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.NEXT_INT.over(items));
    }

    /** Runs {@link Primitives#half} in a worker and waits for its result. */
    public float half(float x) {
        return call(Methods.HALF, x);
    }

    /** Like {@link #half}, but returns at once. */
    public PooledFuture<Float> halfAsync(float x) {
        return callAsync(Methods.HALF, x);
    }

    /** Runs {@link #half} for each item and waits for all results, in order. */
    public List<Float> halfMap(Iterable<? extends Float> items) {
        return map(Methods.HALF.over(items));
    }

    /** {@link #halfMap} over a stream. */
    public List<Float> halfMap(Stream<? extends Float> items) {
        return map(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item and returns at once. */
    public PooledFuture<List<Float>> halfMapAsync(Iterable<? extends Float> items) {
        return mapAsync(Methods.HALF.over(items));
    }

    /** {@link #halfMapAsync} over a stream. */
    public PooledFuture<List<Float>> halfMapAsync(Stream<? extends Float> items) {
        return mapAsync(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; results come in order. */
    public Stream<Float> halfStream(Iterable<? extends Float> items) {
        return stream(Methods.HALF.over(items));
    }

    /** {@link #halfStream} over a stream. */
    public Stream<Float> halfStream(Stream<? extends Float> items) {
        return stream(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; results come as they finish. */
    public Stream<Float> halfStreamUnordered(Iterable<? extends Float> items) {
        return streamUnordered(Methods.HALF.over(items));
    }

    /** {@link #halfStreamUnordered} over a stream. */
    public Stream<Float> halfStreamUnordered(Stream<? extends Float> items) {
        return streamUnordered(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Float>> halfOutcomes(Iterable<? extends Float> items) {
        return outcomes(Methods.HALF.over(items));
    }

    /** {@link #halfOutcomes} over a stream. */
    public Stream<Outcome<Float>> halfOutcomes(Stream<? extends Float> items) {
        return outcomes(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Float>> halfOutcomesUnordered(Iterable<? extends Float> items) {
        return outcomesUnordered(Methods.HALF.over(items));
    }

    /** {@link #halfOutcomesUnordered} over a stream. */
    public Stream<Outcome<Float>> halfOutcomesUnordered(Stream<? extends Float> items) {
        return outcomesUnordered(Methods.HALF.over(items));
    }

    /** Runs {@link Primitives#halfDouble} in a worker and waits for its result. */
    public double halfDouble(double x) {
        return call(Methods.HALF_DOUBLE, x);
    }

    /** Like {@link #halfDouble}, but returns at once. */
    public PooledFuture<Double> halfDoubleAsync(double x) {
        return callAsync(Methods.HALF_DOUBLE, x);
    }

    /** Runs {@link #halfDouble} for each item and waits for all results, in order. */
    public List<Double> halfDoubleMap(Iterable<? extends Double> items) {
        return map(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleMap} over a stream. */
    public List<Double> halfDoubleMap(Stream<? extends Double> items) {
        return map(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleMap} over an array, without boxing. */
    public double[] halfDoubleMap(double... items) {
        return mapToDoubles(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleMap} over a stream, without boxing. */
    public double[] halfDoubleMap(DoubleStream items) {
        return mapToDoubles(Methods.HALF_DOUBLE.over(items.toArray()));
    }

    /** Runs {@link #halfDouble} for each item and returns at once. */
    public PooledFuture<List<Double>> halfDoubleMapAsync(Iterable<? extends Double> items) {
        return mapAsync(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleMapAsync} over a stream. */
    public PooledFuture<List<Double>> halfDoubleMapAsync(Stream<? extends Double> items) {
        return mapAsync(Methods.HALF_DOUBLE.over(items));
    }

    /** Runs {@link #halfDouble} for each item, lazily; results come in order. */
    public Stream<Double> halfDoubleStream(Iterable<? extends Double> items) {
        return stream(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleStream} over a stream. */
    public Stream<Double> halfDoubleStream(Stream<? extends Double> items) {
        return stream(Methods.HALF_DOUBLE.over(items));
    }

    /** Runs {@link #halfDouble} for each item, lazily; results come as they finish. */
    public Stream<Double> halfDoubleStreamUnordered(Iterable<? extends Double> items) {
        return streamUnordered(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleStreamUnordered} over a stream. */
    public Stream<Double> halfDoubleStreamUnordered(Stream<? extends Double> items) {
        return streamUnordered(Methods.HALF_DOUBLE.over(items));
    }

    /** Runs {@link #halfDouble} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Double>> halfDoubleOutcomes(Iterable<? extends Double> items) {
        return outcomes(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleOutcomes} over a stream. */
    public Stream<Outcome<Double>> halfDoubleOutcomes(Stream<? extends Double> items) {
        return outcomes(Methods.HALF_DOUBLE.over(items));
    }

    /** Runs {@link #halfDouble} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Double>> halfDoubleOutcomesUnordered(Iterable<? extends Double> items) {
        return outcomesUnordered(Methods.HALF_DOUBLE.over(items));
    }

    /** {@link #halfDoubleOutcomesUnordered} over a stream. */
    public Stream<Outcome<Double>> halfDoubleOutcomesUnordered(Stream<? extends Double> items) {
        return outcomesUnordered(Methods.HALF_DOUBLE.over(items));
    }

    /** Runs {@link Primitives#mixed} in a worker and waits for its result. */
    public double mixed(long x) {
        return call(Methods.MIXED, x);
    }

    /** Like {@link #mixed}, but returns at once. */
    public PooledFuture<Double> mixedAsync(long x) {
        return callAsync(Methods.MIXED, x);
    }

    /** Runs {@link #mixed} for each item and waits for all results, in order. */
    public List<Double> mixedMap(Iterable<? extends Long> items) {
        return map(Methods.MIXED.over(items));
    }

    /** {@link #mixedMap} over a stream. */
    public List<Double> mixedMap(Stream<? extends Long> items) {
        return map(Methods.MIXED.over(items));
    }

    /** {@link #mixedMap} over an array, without boxing. */
    public double[] mixedMap(long... items) {
        return mapToDoubles(Methods.MIXED.over(items));
    }

    /** {@link #mixedMap} over a stream, without boxing. */
    public double[] mixedMap(LongStream items) {
        return mapToDoubles(Methods.MIXED.over(items.toArray()));
    }

    /** Runs {@link #mixed} for each item and returns at once. */
    public PooledFuture<List<Double>> mixedMapAsync(Iterable<? extends Long> items) {
        return mapAsync(Methods.MIXED.over(items));
    }

    /** {@link #mixedMapAsync} over a stream. */
    public PooledFuture<List<Double>> mixedMapAsync(Stream<? extends Long> items) {
        return mapAsync(Methods.MIXED.over(items));
    }

    /** Runs {@link #mixed} for each item, lazily; results come in order. */
    public Stream<Double> mixedStream(Iterable<? extends Long> items) {
        return stream(Methods.MIXED.over(items));
    }

    /** {@link #mixedStream} over a stream. */
    public Stream<Double> mixedStream(Stream<? extends Long> items) {
        return stream(Methods.MIXED.over(items));
    }

    /** Runs {@link #mixed} for each item, lazily; results come as they finish. */
    public Stream<Double> mixedStreamUnordered(Iterable<? extends Long> items) {
        return streamUnordered(Methods.MIXED.over(items));
    }

    /** {@link #mixedStreamUnordered} over a stream. */
    public Stream<Double> mixedStreamUnordered(Stream<? extends Long> items) {
        return streamUnordered(Methods.MIXED.over(items));
    }

    /** Runs {@link #mixed} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Double>> mixedOutcomes(Iterable<? extends Long> items) {
        return outcomes(Methods.MIXED.over(items));
    }

    /** {@link #mixedOutcomes} over a stream. */
    public Stream<Outcome<Double>> mixedOutcomes(Stream<? extends Long> items) {
        return outcomes(Methods.MIXED.over(items));
    }

    /** Runs {@link #mixed} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Double>> mixedOutcomesUnordered(Iterable<? extends Long> items) {
        return outcomesUnordered(Methods.MIXED.over(items));
    }

    /** {@link #mixedOutcomesUnordered} over a stream. */
    public Stream<Outcome<Double>> mixedOutcomesUnordered(Stream<? extends Long> items) {
        return outcomesUnordered(Methods.MIXED.over(items));
    }

    /** Runs {@link Primitives#sizes} in a worker and waits for its result. */
    public int sizes(boolean[] a, byte[] b, short[] c, char[] d, int[] e, long[] f, float[] g,
            double[] h, String[][] i) {
        return call(Methods.SIZES, new SizesArgs(a, b, c, d, e, f, g, h, i));
    }

    /** Like {@link #sizes}, but returns at once. */
    public PooledFuture<Integer> sizesAsync(boolean[] a, byte[] b, short[] c, char[] d, int[] e,
            long[] f, float[] g, double[] h, String[][] i) {
        return callAsync(Methods.SIZES, new SizesArgs(a, b, c, d, e, f, g, h, i));
    }

    /** Runs {@link #sizes} for each item and waits for all results, in order. */
    public List<Integer> sizesMap(Iterable<? extends SizesArgs> items) {
        return map(Methods.SIZES.over(items));
    }

    /** {@link #sizesMap} over a stream. */
    public List<Integer> sizesMap(Stream<? extends SizesArgs> items) {
        return map(Methods.SIZES.over(items));
    }

    /** {@link #sizesMap} over first arguments, with the others fixed. */
    public List<Integer> sizesMap(Iterable<? extends boolean[]> as, byte[] b, short[] c, char[] d,
            int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return map(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesMap} over a stream of first arguments, with the others fixed. */
    public List<Integer> sizesMap(Stream<? extends boolean[]> as, byte[] b, short[] c, char[] d,
            int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return map(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link #sizes} for each item and returns at once. */
    public PooledFuture<List<Integer>> sizesMapAsync(Iterable<? extends SizesArgs> items) {
        return mapAsync(Methods.SIZES.over(items));
    }

    /** {@link #sizesMapAsync} over a stream. */
    public PooledFuture<List<Integer>> sizesMapAsync(Stream<? extends SizesArgs> items) {
        return mapAsync(Methods.SIZES.over(items));
    }

    /** {@link #sizesMapAsync} over first arguments, with the others fixed. */
    public PooledFuture<List<Integer>> sizesMapAsync(Iterable<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return mapAsync(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesMapAsync} over a stream of first arguments, with the others fixed. */
    public PooledFuture<List<Integer>> sizesMapAsync(Stream<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return mapAsync(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link #sizes} for each item, lazily; results come in order. */
    public Stream<Integer> sizesStream(Iterable<? extends SizesArgs> items) {
        return stream(Methods.SIZES.over(items));
    }

    /** {@link #sizesStream} over a stream. */
    public Stream<Integer> sizesStream(Stream<? extends SizesArgs> items) {
        return stream(Methods.SIZES.over(items));
    }

    /** {@link #sizesStream} over first arguments, with the others fixed. */
    public Stream<Integer> sizesStream(Iterable<? extends boolean[]> as, byte[] b, short[] c,
            char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return stream(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesStream} over a stream of first arguments, with the others fixed. */
    public Stream<Integer> sizesStream(Stream<? extends boolean[]> as, byte[] b, short[] c,
            char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return stream(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link #sizes} for each item, lazily; results come as they finish. */
    public Stream<Integer> sizesStreamUnordered(Iterable<? extends SizesArgs> items) {
        return streamUnordered(Methods.SIZES.over(items));
    }

    /** {@link #sizesStreamUnordered} over a stream. */
    public Stream<Integer> sizesStreamUnordered(Stream<? extends SizesArgs> items) {
        return streamUnordered(Methods.SIZES.over(items));
    }

    /** {@link #sizesStreamUnordered} over first arguments, with the others fixed. */
    public Stream<Integer> sizesStreamUnordered(Iterable<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return streamUnordered(Methods.SIZES.overFirst(as,
                new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesStreamUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Integer> sizesStreamUnordered(Stream<? extends boolean[]> as, byte[] b, short[] c,
            char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return streamUnordered(Methods.SIZES.overFirst(as,
                new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link #sizes} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Integer>> sizesOutcomes(Iterable<? extends SizesArgs> items) {
        return outcomes(Methods.SIZES.over(items));
    }

    /** {@link #sizesOutcomes} over a stream. */
    public Stream<Outcome<Integer>> sizesOutcomes(Stream<? extends SizesArgs> items) {
        return outcomes(Methods.SIZES.over(items));
    }

    /** {@link #sizesOutcomes} over first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> sizesOutcomes(Iterable<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return outcomes(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesOutcomes} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> sizesOutcomes(Stream<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return outcomes(Methods.SIZES.overFirst(as, new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link #sizes} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Integer>> sizesOutcomesUnordered(Iterable<? extends SizesArgs> items) {
        return outcomesUnordered(Methods.SIZES.over(items));
    }

    /** {@link #sizesOutcomesUnordered} over a stream. */
    public Stream<Outcome<Integer>> sizesOutcomesUnordered(Stream<? extends SizesArgs> items) {
        return outcomesUnordered(Methods.SIZES.over(items));
    }

    /** {@link #sizesOutcomesUnordered} over first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> sizesOutcomesUnordered(Iterable<? extends boolean[]> as,
            byte[] b, short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return outcomesUnordered(Methods.SIZES.overFirst(as,
                new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** {@link #sizesOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> sizesOutcomesUnordered(Stream<? extends boolean[]> as, byte[] b,
            short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return outcomesUnordered(Methods.SIZES.overFirst(as,
                new SizesArgs(null, b, c, d, e, f, g, h, i)));
    }

    /** Runs {@link Primitives#deep} in a worker and waits for its result. */
    public long[][][] deep(long[][][] x) {
        return call(Methods.DEEP, x);
    }

    /** Like {@link #deep}, but returns at once. */
    public PooledFuture<long[][][]> deepAsync(long[][][] x) {
        return callAsync(Methods.DEEP, x);
    }

    /** Runs {@link #deep} for each item and waits for all results, in order. */
    public List<long[][][]> deepMap(Iterable<? extends long[][][]> items) {
        return map(Methods.DEEP.over(items));
    }

    /** {@link #deepMap} over a stream. */
    public List<long[][][]> deepMap(Stream<? extends long[][][]> items) {
        return map(Methods.DEEP.over(items));
    }

    /** Runs {@link #deep} for each item and returns at once. */
    public PooledFuture<List<long[][][]>> deepMapAsync(Iterable<? extends long[][][]> items) {
        return mapAsync(Methods.DEEP.over(items));
    }

    /** {@link #deepMapAsync} over a stream. */
    public PooledFuture<List<long[][][]>> deepMapAsync(Stream<? extends long[][][]> items) {
        return mapAsync(Methods.DEEP.over(items));
    }

    /** Runs {@link #deep} for each item, lazily; results come in order. */
    public Stream<long[][][]> deepStream(Iterable<? extends long[][][]> items) {
        return stream(Methods.DEEP.over(items));
    }

    /** {@link #deepStream} over a stream. */
    public Stream<long[][][]> deepStream(Stream<? extends long[][][]> items) {
        return stream(Methods.DEEP.over(items));
    }

    /** Runs {@link #deep} for each item, lazily; results come as they finish. */
    public Stream<long[][][]> deepStreamUnordered(Iterable<? extends long[][][]> items) {
        return streamUnordered(Methods.DEEP.over(items));
    }

    /** {@link #deepStreamUnordered} over a stream. */
    public Stream<long[][][]> deepStreamUnordered(Stream<? extends long[][][]> items) {
        return streamUnordered(Methods.DEEP.over(items));
    }

    /** Runs {@link #deep} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<long[][][]>> deepOutcomes(Iterable<? extends long[][][]> items) {
        return outcomes(Methods.DEEP.over(items));
    }

    /** {@link #deepOutcomes} over a stream. */
    public Stream<Outcome<long[][][]>> deepOutcomes(Stream<? extends long[][][]> items) {
        return outcomes(Methods.DEEP.over(items));
    }

    /** Runs {@link #deep} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<long[][][]>> deepOutcomesUnordered(Iterable<? extends long[][][]> items) {
        return outcomesUnordered(Methods.DEEP.over(items));
    }

    /** {@link #deepOutcomesUnordered} over a stream. */
    public Stream<Outcome<long[][][]>> deepOutcomesUnordered(Stream<? extends long[][][]> items) {
        return outcomesUnordered(Methods.DEEP.over(items));
    }

    /** Runs {@link Primitives#reversed} in a worker and waits for its result. */
    public byte[] reversed(byte... x) {
        return call(Methods.REVERSED, x);
    }

    /** Like {@link #reversed}, but returns at once. */
    public PooledFuture<byte[]> reversedAsync(byte... x) {
        return callAsync(Methods.REVERSED, x);
    }

    /** Runs {@link #reversed} for each item and waits for all results, in order. */
    public List<byte[]> reversedMap(Iterable<? extends byte[]> items) {
        return map(Methods.REVERSED.over(items));
    }

    /** {@link #reversedMap} over a stream. */
    public List<byte[]> reversedMap(Stream<? extends byte[]> items) {
        return map(Methods.REVERSED.over(items));
    }

    /** Runs {@link #reversed} for each item and returns at once. */
    public PooledFuture<List<byte[]>> reversedMapAsync(Iterable<? extends byte[]> items) {
        return mapAsync(Methods.REVERSED.over(items));
    }

    /** {@link #reversedMapAsync} over a stream. */
    public PooledFuture<List<byte[]>> reversedMapAsync(Stream<? extends byte[]> items) {
        return mapAsync(Methods.REVERSED.over(items));
    }

    /** Runs {@link #reversed} for each item, lazily; results come in order. */
    public Stream<byte[]> reversedStream(Iterable<? extends byte[]> items) {
        return stream(Methods.REVERSED.over(items));
    }

    /** {@link #reversedStream} over a stream. */
    public Stream<byte[]> reversedStream(Stream<? extends byte[]> items) {
        return stream(Methods.REVERSED.over(items));
    }

    /** Runs {@link #reversed} for each item, lazily; results come as they finish. */
    public Stream<byte[]> reversedStreamUnordered(Iterable<? extends byte[]> items) {
        return streamUnordered(Methods.REVERSED.over(items));
    }

    /** {@link #reversedStreamUnordered} over a stream. */
    public Stream<byte[]> reversedStreamUnordered(Stream<? extends byte[]> items) {
        return streamUnordered(Methods.REVERSED.over(items));
    }

    /** Runs {@link #reversed} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<byte[]>> reversedOutcomes(Iterable<? extends byte[]> items) {
        return outcomes(Methods.REVERSED.over(items));
    }

    /** {@link #reversedOutcomes} over a stream. */
    public Stream<Outcome<byte[]>> reversedOutcomes(Stream<? extends byte[]> items) {
        return outcomes(Methods.REVERSED.over(items));
    }

    /** Runs {@link #reversed} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<byte[]>> reversedOutcomesUnordered(Iterable<? extends byte[]> items) {
        return outcomesUnordered(Methods.REVERSED.over(items));
    }

    /** {@link #reversedOutcomesUnordered} over a stream. */
    public Stream<Outcome<byte[]>> reversedOutcomesUnordered(Stream<? extends byte[]> items) {
        return outcomesUnordered(Methods.REVERSED.over(items));
    }

    /** Runs {@link Primitives#count} in a worker and waits for its result. */
    public int count(long first, double[]... rest) {
        return call(Methods.COUNT, new CountArgs(first, rest));
    }

    /** Like {@link #count}, but returns at once. */
    public PooledFuture<Integer> countAsync(long first, double[]... rest) {
        return callAsync(Methods.COUNT, new CountArgs(first, rest));
    }

    /** Runs {@link #count} for each item and waits for all results, in order. */
    public List<Integer> countMap(Iterable<? extends CountArgs> items) {
        return map(Methods.COUNT.over(items));
    }

    /** {@link #countMap} over a stream. */
    public List<Integer> countMap(Stream<? extends CountArgs> items) {
        return map(Methods.COUNT.over(items));
    }

    /** {@link #countMap} over first arguments, with the others fixed. */
    public List<Integer> countMap(Iterable<? extends Long> firsts, double[]... rest) {
        return map(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countMap} over a stream of first arguments, with the others fixed. */
    public List<Integer> countMap(Stream<? extends Long> firsts, double[]... rest) {
        return map(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countMap} over an array, without boxing. */
    public int[] countMap(long[] items, double[]... rest) {
        return mapToInts(Methods.COUNT.overFirst(items, new CountArgs(0, rest)));
    }

    /** {@link #countMap} over a stream, without boxing. */
    public int[] countMap(LongStream items, double[]... rest) {
        return mapToInts(Methods.COUNT.overFirst(items.toArray(), new CountArgs(0, rest)));
    }

    /** Runs {@link #count} for each item and returns at once. */
    public PooledFuture<List<Integer>> countMapAsync(Iterable<? extends CountArgs> items) {
        return mapAsync(Methods.COUNT.over(items));
    }

    /** {@link #countMapAsync} over a stream. */
    public PooledFuture<List<Integer>> countMapAsync(Stream<? extends CountArgs> items) {
        return mapAsync(Methods.COUNT.over(items));
    }

    /** {@link #countMapAsync} over first arguments, with the others fixed. */
    public PooledFuture<List<Integer>> countMapAsync(Iterable<? extends Long> firsts,
            double[]... rest) {
        return mapAsync(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countMapAsync} over a stream of first arguments, with the others fixed. */
    public PooledFuture<List<Integer>> countMapAsync(Stream<? extends Long> firsts,
            double[]... rest) {
        return mapAsync(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** Runs {@link #count} for each item, lazily; results come in order. */
    public Stream<Integer> countStream(Iterable<? extends CountArgs> items) {
        return stream(Methods.COUNT.over(items));
    }

    /** {@link #countStream} over a stream. */
    public Stream<Integer> countStream(Stream<? extends CountArgs> items) {
        return stream(Methods.COUNT.over(items));
    }

    /** {@link #countStream} over first arguments, with the others fixed. */
    public Stream<Integer> countStream(Iterable<? extends Long> firsts, double[]... rest) {
        return stream(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countStream} over a stream of first arguments, with the others fixed. */
    public Stream<Integer> countStream(Stream<? extends Long> firsts, double[]... rest) {
        return stream(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** Runs {@link #count} for each item, lazily; results come as they finish. */
    public Stream<Integer> countStreamUnordered(Iterable<? extends CountArgs> items) {
        return streamUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countStreamUnordered} over a stream. */
    public Stream<Integer> countStreamUnordered(Stream<? extends CountArgs> items) {
        return streamUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countStreamUnordered} over first arguments, with the others fixed. */
    public Stream<Integer> countStreamUnordered(Iterable<? extends Long> firsts, double[]... rest) {
        return streamUnordered(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countStreamUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Integer> countStreamUnordered(Stream<? extends Long> firsts, double[]... rest) {
        return streamUnordered(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** Runs {@link #count} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Integer>> countOutcomes(Iterable<? extends CountArgs> items) {
        return outcomes(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomes} over a stream. */
    public Stream<Outcome<Integer>> countOutcomes(Stream<? extends CountArgs> items) {
        return outcomes(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomes} over first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> countOutcomes(Iterable<? extends Long> firsts,
            double[]... rest) {
        return outcomes(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countOutcomes} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> countOutcomes(Stream<? extends Long> firsts, double[]... rest) {
        return outcomes(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** Runs {@link #count} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Integer>> countOutcomesUnordered(Iterable<? extends CountArgs> items) {
        return outcomesUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomesUnordered} over a stream. */
    public Stream<Outcome<Integer>> countOutcomesUnordered(Stream<? extends CountArgs> items) {
        return outcomesUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomesUnordered} over first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> countOutcomesUnordered(Iterable<? extends Long> firsts,
            double[]... rest) {
        return outcomesUnordered(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** {@link #countOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Integer>> countOutcomesUnordered(Stream<? extends Long> firsts,
            double[]... rest) {
        return outcomesUnordered(Methods.COUNT.overFirst(firsts, new CountArgs(0, rest)));
    }

    /** All arguments of one call of {@code sizes}. */
    public record SizesArgs(boolean[] a, byte[] b, short[] c, char[] d, int[] e, long[] f,
            float[] g, double[] h, String[][] i) {
    }

    /** All arguments of one call of {@code count}. */
    public record CountArgs(long first, double[][] rest) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<String[][]> STRING_ARRAY_ARRAY_CODEC = Codecs.array(Codecs.array(Codecs.string(),
                String.class), String[].class);

        static final TypeCodec<long[][][]> LONG_ARRAY_ARRAY_ARRAY_CODEC = Codecs.array(Codecs.array(Codecs.value(long[].class),
                long[].class), long[][].class);

        static final TypeCodec<double[][]> DOUBLE_ARRAY_ARRAY_CODEC = Codecs.array(Codecs.value(double[].class),
                double[].class);

        static final PooledMethod<Boolean, Boolean> NOT = new PooledMethod<Boolean, Boolean>(
                Methods.class,
                0,
                "Primitives.not",
                "good.Primitives#not(Z)Z",
                0x5c604fb4ac109a57L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Boolean arguments) {
                out.writeBoolean(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                boolean x = in.readBoolean();
                out.writeBoolean(Primitives.not(x));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readBoolean());
            }
        };

        static final PooledMethod<Byte, Byte> NEXT = new PooledMethod<Byte, Byte>(
                Methods.class,
                1,
                "Primitives.next",
                "good.Primitives#next(B)B",
                0x02958b066d476345L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Byte arguments) {
                out.writeByte(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                byte x = in.readByte();
                out.writeByte(Primitives.next(x));
            }

            @Override
            public Byte readResult(WireReader in) {
                return in.readByte();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readByte());
            }
        };

        static final PooledMethod<Short, Short> NEXT_SHORT = new PooledMethod<Short, Short>(
                Methods.class,
                2,
                "Primitives.nextShort",
                "good.Primitives#nextShort(S)S",
                0xcec9ab8f5e2bbebbL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Short arguments) {
                out.writeShort(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                short x = in.readShort();
                out.writeShort(Primitives.nextShort(x));
            }

            @Override
            public Short readResult(WireReader in) {
                return in.readShort();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readShort());
            }
        };

        static final PooledMethod<Character, Character> NEXT_CHAR = new PooledMethod<Character, Character>(
                Methods.class,
                3,
                "Primitives.nextChar",
                "good.Primitives#nextChar(C)C",
                0xadbcde734ed3322dL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Character arguments) {
                out.writeChar(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                char x = in.readChar();
                out.writeChar(Primitives.nextChar(x));
            }

            @Override
            public Character readResult(WireReader in) {
                return in.readChar();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readChar());
            }
        };

        static final PooledMethod<Integer, Integer> NEXT_INT = new PooledMethod<Integer, Integer>(
                Methods.class,
                4,
                "Primitives.nextInt",
                "good.Primitives#nextInt(I)I",
                0x70087caf18314e6aL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Primitives.nextInt(x));
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

        static final PooledMethod<Float, Float> HALF = new PooledMethod<Float, Float>(
                Methods.class,
                5,
                "Primitives.half",
                "good.Primitives#half(F)F",
                0xdb76e7cecd487871L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Float arguments) {
                out.writeFloat(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                float x = in.readFloat();
                out.writeFloat(Primitives.half(x));
            }

            @Override
            public Float readResult(WireReader in) {
                return in.readFloat();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readFloat());
            }
        };

        static final PooledMethod<Double, Double> HALF_DOUBLE = new PooledMethod<Double, Double>(
                Methods.class,
                6,
                "Primitives.halfDouble",
                "good.Primitives#halfDouble(D)D",
                0xe1af348a63b570deL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Double arguments) {
                out.writeDouble(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                double x = in.readDouble();
                out.writeDouble(Primitives.halfDouble(x));
            }

            @Override
            public Double readResult(WireReader in) {
                return in.readDouble();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readDouble());
            }
        };

        static final PooledMethod<Long, Double> MIXED = new PooledMethod<Long, Double>(
                Methods.class,
                7,
                "Primitives.mixed",
                "good.Primitives#mixed(J)D",
                0x51c83178e1b2165bL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Long arguments) {
                out.writeLong(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                long x = in.readLong();
                out.writeDouble(Primitives.mixed(x));
            }

            @Override
            public Double readResult(WireReader in) {
                return in.readDouble();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readLong());
            }
        };

        static final PooledMethod<SizesArgs, Integer> SIZES = new PooledMethod<SizesArgs, Integer>(
                Methods.class,
                8,
                "Primitives.sizes",
                "good.Primitives#sizes([Z[B[S[C[I[J[F[D[[Ljava/lang/String;)I",
                0xaf002c965e75782bL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, SizesArgs arguments) {
                out.writeBooleans(arguments.a());
                out.writeBytes(arguments.b());
                out.writeShorts(arguments.c());
                out.writeChars(arguments.d());
                out.writeInts(arguments.e());
                out.writeLongs(arguments.f());
                out.writeFloats(arguments.g());
                out.writeDoubles(arguments.h());
                writeArgument(out, 9, "i", STRING_ARRAY_ARRAY_CODEC, arguments.i());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                boolean[] a = in.readBooleans();
                byte[] b = in.readBytes();
                short[] c = in.readShorts();
                char[] d = in.readChars();
                int[] e = in.readInts();
                long[] f = in.readLongs();
                float[] g = in.readFloats();
                double[] h = in.readDoubles();
                String[][] i = readArgument(in, 9, "i", STRING_ARRAY_ARRAY_CODEC);
                out.writeInt(Primitives.sizes(a, b, c, d, e, f, g, h, i));
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
                return "argument 1: boolean[]\n"
                        + "argument 2: byte[]\n"
                        + "argument 3: short[]\n"
                        + "argument 4: char[]\n"
                        + "argument 5: int[]\n"
                        + "argument 6: long[]\n"
                        + "argument 7: float[]\n"
                        + "argument 8: double[]\n"
                        + "argument 9: String[][]\n"
                        + "result: int\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeBooleans((boolean[]) first);
            }

            @Override
            public void writeRest(WireWriter out, SizesArgs arguments) {
                out.writeBytes(arguments.b());
                out.writeShorts(arguments.c());
                out.writeChars(arguments.d());
                out.writeInts(arguments.e());
                out.writeLongs(arguments.f());
                out.writeFloats(arguments.g());
                out.writeDoubles(arguments.h());
                writeArgument(out, 9, "i", STRING_ARRAY_ARRAY_CODEC, arguments.i());
            }

            @Override
            public Object readRest(WireReader in) {
                return new SizesArgs(null, in.readBytes(), in.readShorts(), in.readChars(),
                        in.readInts(), in.readLongs(), in.readFloats(), in.readDoubles(),
                        readArgument(in, 9, "i", STRING_ARRAY_ARRAY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                boolean[] a = in.readBooleans();
                SizesArgs fixed = (SizesArgs) rest;
                out.writeInt(Primitives.sizes(a, fixed.b(), fixed.c(), fixed.d(), fixed.e(), fixed.f(), fixed.g(), fixed.h(), fixed.i()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readBooleans());
                each.accept(in.readBytes());
                each.accept(in.readShorts());
                each.accept(in.readChars());
                each.accept(in.readInts());
                each.accept(in.readLongs());
                each.accept(in.readFloats());
                each.accept(in.readDoubles());
                each.accept(readArgument(in, 9, "i", STRING_ARRAY_ARRAY_CODEC));
            }
        };

        static final PooledMethod<long[][][], long[][][]> DEEP = new PooledMethod<long[][][], long[][][]>(
                Methods.class,
                9,
                "Primitives.deep",
                "good.Primitives#deep([[[J)[[[J",
                0xcda8b378ad45117fL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, long[][][] arguments) {
                writeArgument(out, 1, "x", LONG_ARRAY_ARRAY_ARRAY_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                long[][][] x = readArgument(in, 1, "x", LONG_ARRAY_ARRAY_ARRAY_CODEC);
                writeResult(out, LONG_ARRAY_ARRAY_ARRAY_CODEC, Primitives.deep(x));
            }

            @Override
            public long[][][] readResult(WireReader in) {
                return readResult(in, LONG_ARRAY_ARRAY_ARRAY_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: long[][][]\n"
                        + "result: long[][][]\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "x", LONG_ARRAY_ARRAY_ARRAY_CODEC));
            }
        };

        static final PooledMethod<byte[], byte[]> REVERSED = new PooledMethod<byte[], byte[]>(
                Methods.class,
                10,
                "Primitives.reversed",
                "good.Primitives#reversed([B)[B",
                0x7180db2e6664dfe8L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, byte[] arguments) {
                out.writeBytes(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                byte[] x = in.readBytes();
                out.writeBytes(Primitives.reversed(x));
            }

            @Override
            public byte[] readResult(WireReader in) {
                return in.readBytes();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readBytes());
            }
        };

        static final PooledMethod<CountArgs, Integer> COUNT = new PooledMethod<CountArgs, Integer>(
                Methods.class,
                11,
                "Primitives.count",
                "good.Primitives#count(J[[D)I",
                0x913c64edf35dd82aL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, CountArgs arguments) {
                out.writeLong(arguments.first());
                writeArgument(out, 2, "rest", DOUBLE_ARRAY_ARRAY_CODEC, arguments.rest());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                long first = in.readLong();
                double[][] rest_ = readArgument(in, 2, "rest", DOUBLE_ARRAY_ARRAY_CODEC);
                out.writeInt(Primitives.count(first, rest_));
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
                return "argument 1: long\n"
                        + "argument 2: double[][]\n"
                        + "result: int\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeLong((Long) first);
            }

            @Override
            public void writeRest(WireWriter out, CountArgs arguments) {
                writeArgument(out, 2, "rest", DOUBLE_ARRAY_ARRAY_CODEC, arguments.rest());
            }

            @Override
            public Object readRest(WireReader in) {
                return new CountArgs(0, readArgument(in, 2, "rest", DOUBLE_ARRAY_ARRAY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                long first = in.readLong();
                CountArgs fixed = (CountArgs) rest;
                out.writeInt(Primitives.count(first, fixed.rest()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readLong());
                each.accept(readArgument(in, 2, "rest", DOUBLE_ARRAY_ARRAY_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, NOT, NEXT, NEXT_SHORT, NEXT_CHAR, NEXT_INT, HALF,
                    HALF_DOUBLE, MIXED, SIZES, DEEP, REVERSED, COUNT);
        }

        private Methods() {
        }
    }
}
