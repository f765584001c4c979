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
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Nested.Shape} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_ShapePooled extends PooledStub<Nested_ShapePooled> {
    private Nested_ShapePooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Nested_ShapePooled on(Pool pool) {
        return new Nested_ShapePooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Nested_ShapePooled on(Pool pool, Nested.Shape receiver) {
        return new Nested_ShapePooled(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Nested_ShapePooled shared() {
        return new Nested_ShapePooled(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Nested_ShapePooled shared(Nested.Shape receiver) {
        return new Nested_ShapePooled(StubState.shared(receiver));
    }

    @Override
    protected Nested_ShapePooled with(StubState newState) {
        return new Nested_ShapePooled(newState);
    }

    /** Runs {@link Nested.Shape#area} in a worker and waits for its result. */
    public double area(double scale) {
        return call(Methods.AREA, scale);
    }

    /** Like {@link #area}, but returns at once. */
    public PooledFuture<Double> areaAsync(double scale) {
        return callAsync(Methods.AREA, scale);
    }

    /** Runs {@link #area} for each item and waits for all results, in order. */
    public List<Double> areaMap(Iterable<? extends Double> items) {
        return map(Methods.AREA.over(items));
    }

    /** {@link #areaMap} over a stream. */
    public List<Double> areaMap(Stream<? extends Double> items) {
        return map(Methods.AREA.over(items));
    }

    /** {@link #areaMap} over an array, without boxing. */
    public double[] areaMap(double... items) {
        return mapToDoubles(Methods.AREA.over(items));
    }

    /** {@link #areaMap} over a stream, without boxing. */
    public double[] areaMap(DoubleStream items) {
        return mapToDoubles(Methods.AREA.over(items.toArray()));
    }

    /** Runs {@link #area} for each item and returns at once. */
    public PooledFuture<List<Double>> areaMapAsync(Iterable<? extends Double> items) {
        return mapAsync(Methods.AREA.over(items));
    }

    /** {@link #areaMapAsync} over a stream. */
    public PooledFuture<List<Double>> areaMapAsync(Stream<? extends Double> items) {
        return mapAsync(Methods.AREA.over(items));
    }

    /** Runs {@link #area} for each item, lazily; results come in order. */
    public Stream<Double> areaStream(Iterable<? extends Double> items) {
        return stream(Methods.AREA.over(items));
    }

    /** {@link #areaStream} over a stream. */
    public Stream<Double> areaStream(Stream<? extends Double> items) {
        return stream(Methods.AREA.over(items));
    }

    /** Runs {@link #area} for each item, lazily; results come as they finish. */
    public Stream<Double> areaStreamUnordered(Iterable<? extends Double> items) {
        return streamUnordered(Methods.AREA.over(items));
    }

    /** {@link #areaStreamUnordered} over a stream. */
    public Stream<Double> areaStreamUnordered(Stream<? extends Double> items) {
        return streamUnordered(Methods.AREA.over(items));
    }

    /** Runs {@link #area} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Double>> areaOutcomes(Iterable<? extends Double> items) {
        return outcomes(Methods.AREA.over(items));
    }

    /** {@link #areaOutcomes} over a stream. */
    public Stream<Outcome<Double>> areaOutcomes(Stream<? extends Double> items) {
        return outcomes(Methods.AREA.over(items));
    }

    /** Runs {@link #area} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Double>> areaOutcomesUnordered(Iterable<? extends Double> items) {
        return outcomesUnordered(Methods.AREA.over(items));
    }

    /** {@link #areaOutcomesUnordered} over a stream. */
    public Stream<Outcome<Double>> areaOutcomesUnordered(Stream<? extends Double> items) {
        return outcomesUnordered(Methods.AREA.over(items));
    }

    /** Runs {@link Nested.Shape#square} in a worker and waits for its result. */
    public Nested.Shape square(double side) {
        return call(Methods.SQUARE, side);
    }

    /** Like {@link #square}, but returns at once. */
    public PooledFuture<Nested.Shape> squareAsync(double side) {
        return callAsync(Methods.SQUARE, side);
    }

    /** Runs {@link #square} for each item and waits for all results, in order. */
    public List<Nested.Shape> squareMap(Iterable<? extends Double> items) {
        return map(Methods.SQUARE.over(items));
    }

    /** {@link #squareMap} over a stream. */
    public List<Nested.Shape> squareMap(Stream<? extends Double> items) {
        return map(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item and returns at once. */
    public PooledFuture<List<Nested.Shape>> squareMapAsync(Iterable<? extends Double> items) {
        return mapAsync(Methods.SQUARE.over(items));
    }

    /** {@link #squareMapAsync} over a stream. */
    public PooledFuture<List<Nested.Shape>> squareMapAsync(Stream<? extends Double> items) {
        return mapAsync(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; results come in order. */
    public Stream<Nested.Shape> squareStream(Iterable<? extends Double> items) {
        return stream(Methods.SQUARE.over(items));
    }

    /** {@link #squareStream} over a stream. */
    public Stream<Nested.Shape> squareStream(Stream<? extends Double> items) {
        return stream(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; results come as they finish. */
    public Stream<Nested.Shape> squareStreamUnordered(Iterable<? extends Double> items) {
        return streamUnordered(Methods.SQUARE.over(items));
    }

    /** {@link #squareStreamUnordered} over a stream. */
    public Stream<Nested.Shape> squareStreamUnordered(Stream<? extends Double> items) {
        return streamUnordered(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Nested.Shape>> squareOutcomes(Iterable<? extends Double> items) {
        return outcomes(Methods.SQUARE.over(items));
    }

    /** {@link #squareOutcomes} over a stream. */
    public Stream<Outcome<Nested.Shape>> squareOutcomes(Stream<? extends Double> items) {
        return outcomes(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Nested.Shape>> squareOutcomesUnordered(Iterable<? extends Double> items) {
        return outcomesUnordered(Methods.SQUARE.over(items));
    }

    /** {@link #squareOutcomesUnordered} over a stream. */
    public Stream<Outcome<Nested.Shape>> squareOutcomesUnordered(Stream<? extends Double> items) {
        return outcomesUnordered(Methods.SQUARE.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Nested.Shape> SHAPE_CODEC = Codecs.object(Nested.Shape.class);

        static final PooledMethod<Double, Double> AREA = new PooledMethod<Double, Double>(
                Methods.class,
                0,
                "Nested.Shape.area",
                "good.Nested$Shape#area(D)D",
                0xdfc2fd96ec1ef429L,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Double arguments) {
                out.writeDouble(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                double scale = in.readDouble();
                out.writeDouble(((Nested.Shape) target).area(scale));
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
            public String layout() {
                return "argument 1: double\n"
                        + "result: double\n"
                        + "receiver: object good.Nested.Shape\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readDouble());
            }
        };

        static final PooledMethod<Double, Nested.Shape> SQUARE = new PooledMethod<Double, Nested.Shape>(
                Methods.class,
                1,
                "Nested.Shape.square",
                "good.Nested$Shape#square(D)Lgood/Nested$Shape;",
                0x235f4267ed03bc5eL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Double arguments) {
                out.writeDouble(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                double side = in.readDouble();
                writeResult(out, SHAPE_CODEC, Nested.Shape.square(side));
            }

            @Override
            public Nested.Shape readResult(WireReader in) {
                return readResult(in, SHAPE_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: double\n"
                        + "result: object good.Nested.Shape\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readDouble());
            }
        };

        static {
            PooledMethods.register(Methods.class, AREA, SQUARE);
        }

        private Methods() {
        }
    }
}
