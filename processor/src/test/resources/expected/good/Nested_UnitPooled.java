package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Nested.Unit} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_UnitPooled extends PooledStub<Nested_UnitPooled> {
    private Nested_UnitPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Nested_UnitPooled on(Pool pool, Nested.Unit receiver) {
        return new Nested_UnitPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Nested_UnitPooled shared(Nested.Unit receiver) {
        return new Nested_UnitPooled(StubState.shared(receiver));
    }

    @Override
    protected Nested_UnitPooled with(StubState newState) {
        return new Nested_UnitPooled(newState);
    }

    /** Runs {@link Nested.Unit#of} in a worker and waits for its result. */
    double of(double value) {
        return call(Methods.OF, value);
    }

    /** Like {@link #of}, but returns at once. */
    PooledFuture<Double> ofAsync(double value) {
        return callAsync(Methods.OF, value);
    }

    /** Runs {@link #of} for each item and waits for all results, in order. */
    List<Double> ofMap(Iterable<? extends Double> items) {
        return map(Methods.OF.over(items));
    }

    /** {@link #ofMap} over a stream. */
    List<Double> ofMap(Stream<? extends Double> items) {
        return map(Methods.OF.over(items));
    }

    /** {@link #ofMap} over an array, without boxing. */
    double[] ofMap(double... items) {
        return mapToDoubles(Methods.OF.over(items));
    }

    /** {@link #ofMap} over a stream, without boxing. */
    double[] ofMap(DoubleStream items) {
        return mapToDoubles(Methods.OF.over(items.toArray()));
    }

    /** Runs {@link #of} for each item and returns at once. */
    PooledFuture<List<Double>> ofMapAsync(Iterable<? extends Double> items) {
        return mapAsync(Methods.OF.over(items));
    }

    /** {@link #ofMapAsync} over a stream. */
    PooledFuture<List<Double>> ofMapAsync(Stream<? extends Double> items) {
        return mapAsync(Methods.OF.over(items));
    }

    /** Runs {@link #of} for each item, lazily; results come in order. */
    Stream<Double> ofStream(Iterable<? extends Double> items) {
        return stream(Methods.OF.over(items));
    }

    /** {@link #ofStream} over a stream. */
    Stream<Double> ofStream(Stream<? extends Double> items) {
        return stream(Methods.OF.over(items));
    }

    /** Runs {@link #of} for each item, lazily; results come as they finish. */
    Stream<Double> ofStreamUnordered(Iterable<? extends Double> items) {
        return streamUnordered(Methods.OF.over(items));
    }

    /** {@link #ofStreamUnordered} over a stream. */
    Stream<Double> ofStreamUnordered(Stream<? extends Double> items) {
        return streamUnordered(Methods.OF.over(items));
    }

    /** Runs {@link #of} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Double>> ofOutcomes(Iterable<? extends Double> items) {
        return outcomes(Methods.OF.over(items));
    }

    /** {@link #ofOutcomes} over a stream. */
    Stream<Outcome<Double>> ofOutcomes(Stream<? extends Double> items) {
        return outcomes(Methods.OF.over(items));
    }

    /** Runs {@link #of} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Double>> ofOutcomesUnordered(Iterable<? extends Double> items) {
        return outcomesUnordered(Methods.OF.over(items));
    }

    /** {@link #ofOutcomesUnordered} over a stream. */
    Stream<Outcome<Double>> ofOutcomesUnordered(Stream<? extends Double> items) {
        return outcomesUnordered(Methods.OF.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Double, Double> OF = new PooledMethod<Double, Double>(
                Methods.class,
                0,
                "Nested.Unit.of",
                "good.Nested$Unit#of(D)D",
                0x9cdd592c10721583L,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Double arguments) {
                out.writeDouble(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                double value = in.readDouble();
                out.writeDouble(((Nested.Unit) target).of(value));
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
                        + "receiver: enum good.Nested.Unit\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readDouble());
            }
        };

        static {
            PooledMethods.register(Methods.class, OF);
        }

        private Methods() {
        }
    }
}
