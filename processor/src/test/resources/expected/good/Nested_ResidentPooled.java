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

/** Runs the methods of {@link Nested.Resident} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_ResidentPooled extends PooledStub<Nested_ResidentPooled> {
    private Nested_ResidentPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Nested_ResidentPooled on(Pool pool) {
        return new Nested_ResidentPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Nested_ResidentPooled shared() {
        return new Nested_ResidentPooled(StubState.shared());
    }

    @Override
    protected Nested_ResidentPooled with(StubState newState) {
        return new Nested_ResidentPooled(newState);
    }

    /** Runs {@link Nested.Resident#count} in a worker and waits for its result. */
    int count(int by) {
        return call(Methods.COUNT, by);
    }

    /** Like {@link #count}, but returns at once. */
    PooledFuture<Integer> countAsync(int by) {
        return callAsync(Methods.COUNT, by);
    }

    /** Runs {@link #count} for each item and waits for all results, in order. */
    List<Integer> countMap(Iterable<? extends Integer> items) {
        return map(Methods.COUNT.over(items));
    }

    /** {@link #countMap} over a stream. */
    List<Integer> countMap(Stream<? extends Integer> items) {
        return map(Methods.COUNT.over(items));
    }

    /** {@link #countMap} over an array, without boxing. */
    int[] countMap(int... items) {
        return mapToInts(Methods.COUNT.over(items));
    }

    /** {@link #countMap} over a stream, without boxing. */
    int[] countMap(IntStream items) {
        return mapToInts(Methods.COUNT.over(items.toArray()));
    }

    /** Runs {@link #count} for each item and returns at once. */
    PooledFuture<List<Integer>> countMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.COUNT.over(items));
    }

    /** {@link #countMapAsync} over a stream. */
    PooledFuture<List<Integer>> countMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.COUNT.over(items));
    }

    /** Runs {@link #count} for each item, lazily; results come in order. */
    Stream<Integer> countStream(Iterable<? extends Integer> items) {
        return stream(Methods.COUNT.over(items));
    }

    /** {@link #countStream} over a stream. */
    Stream<Integer> countStream(Stream<? extends Integer> items) {
        return stream(Methods.COUNT.over(items));
    }

    /** Runs {@link #count} for each item, lazily; results come as they finish. */
    Stream<Integer> countStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countStreamUnordered} over a stream. */
    Stream<Integer> countStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.COUNT.over(items));
    }

    /** Runs {@link #count} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> countOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomes} over a stream. */
    Stream<Outcome<Integer>> countOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.COUNT.over(items));
    }

    /** Runs {@link #count} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> countOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.COUNT.over(items));
    }

    /** {@link #countOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> countOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.COUNT.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Integer, Integer> COUNT = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Nested.Resident.count",
                "good.Nested$Resident#count(I)I",
                0x76d6921e779b46c0L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int by = in.readInt();
                out.writeInt(((Nested.Resident) target).count(by));
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
                return new Nested.Resident();
            }
        };

        static {
            PooledMethods.register(Methods.class, COUNT);
        }

        private Methods() {
        }
    }
}
