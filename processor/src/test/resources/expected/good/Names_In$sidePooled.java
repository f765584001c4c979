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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Names.In$side} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Names_In$sidePooled extends PooledStub<Names_In$sidePooled> {
    private Names_In$sidePooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Names_In$sidePooled on(Pool pool) {
        return new Names_In$sidePooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Names_In$sidePooled shared() {
        return new Names_In$sidePooled(StubState.shared());
    }

    @Override
    protected Names_In$sidePooled with(StubState newState) {
        return new Names_In$sidePooled(newState);
    }

    /** Runs {@link Names.In$side#inside} in a worker and waits for its result. */
    int inside(int x) {
        return call(Methods.INSIDE, x);
    }

    /** Like {@link #inside}, but returns at once. */
    PooledFuture<Integer> insideAsync(int x) {
        return callAsync(Methods.INSIDE, x);
    }

    /** Runs {@link #inside} for each item and waits for all results, in order. */
    List<Integer> insideMap(Iterable<? extends Integer> items) {
        return map(Methods.INSIDE.over(items));
    }

    /** {@link #insideMap} over a stream. */
    List<Integer> insideMap(Stream<? extends Integer> items) {
        return map(Methods.INSIDE.over(items));
    }

    /** {@link #insideMap} over an array, without boxing. */
    int[] insideMap(int... items) {
        return mapToInts(Methods.INSIDE.over(items));
    }

    /** {@link #insideMap} over a stream, without boxing. */
    int[] insideMap(IntStream items) {
        return mapToInts(Methods.INSIDE.over(items.toArray()));
    }

    /** Runs {@link #inside} for each item and returns at once. */
    PooledFuture<List<Integer>> insideMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.INSIDE.over(items));
    }

    /** {@link #insideMapAsync} over a stream. */
    PooledFuture<List<Integer>> insideMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.INSIDE.over(items));
    }

    /** Runs {@link #inside} for each item, lazily; results come in order. */
    Stream<Integer> insideStream(Iterable<? extends Integer> items) {
        return stream(Methods.INSIDE.over(items));
    }

    /** {@link #insideStream} over a stream. */
    Stream<Integer> insideStream(Stream<? extends Integer> items) {
        return stream(Methods.INSIDE.over(items));
    }

    /** Runs {@link #inside} for each item, lazily; results come as they finish. */
    Stream<Integer> insideStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.INSIDE.over(items));
    }

    /** {@link #insideStreamUnordered} over a stream. */
    Stream<Integer> insideStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.INSIDE.over(items));
    }

    /** Runs {@link #inside} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> insideOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.INSIDE.over(items));
    }

    /** {@link #insideOutcomes} over a stream. */
    Stream<Outcome<Integer>> insideOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.INSIDE.over(items));
    }

    /** Runs {@link #inside} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> insideOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.INSIDE.over(items));
    }

    /** {@link #insideOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> insideOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.INSIDE.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Integer, Integer> INSIDE = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Names.In$side.inside",
                "good.Names$In$side#inside(I)I",
                0x2a3239633052ae86L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(((Names.In$side) target).inside(x));
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

            @Override
            public Object newResident() throws Throwable {
                return new Names.In$side();
            }
        };

        static {
            PooledMethods.register(Methods.class, INSIDE);
        }

        private Methods() {
        }
    }
}
