package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the methods of {@link Nested.Resident} in worker processes. Immutable and thread-safe.
 */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
final class Nested_ResidentPooled extends PooledStub<Nested_ResidentPooled> {
    private Nested_ResidentPooled(StubState state) {
        super(state);
    }

    /**
     * Returns a stub whose calls go to {@code pool}.
     */
    public static Nested_ResidentPooled on(Pool pool) {
        return new Nested_ResidentPooled(StubState.on(pool));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names.
     */
    public static Nested_ResidentPooled shared() {
        return new Nested_ResidentPooled(StubState.shared());
    }

    @Override
    protected Nested_ResidentPooled with(StubState newState) {
        return new Nested_ResidentPooled(newState);
    }

    /**
     * Runs {@link Nested.Resident#count} in a worker and waits for its result.
     */
    int count(int by) {
        return call(Methods.COUNT, by);
    }

    /**
     * Runs {@link Nested.Resident#count} in a worker and returns at once.
     */
    PooledFuture<Integer> countAsync(int by) {
        return callAsync(Methods.COUNT, by);
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> countMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> countMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, without boxing, and waits for all results, in
     * the order of the items.
     */
    int[] countMap(int... items) {
        return mapToInts(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, without boxing, and waits for all results, in
     * the order of the items.
     */
    int[] countMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.COUNT, items.toArray()));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> countMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> countMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Integer> countStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Integer> countStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> countStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> countStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; outcomes, failures among them, come
     * in the order of the items.
     */
    Stream<Outcome<Integer>> countOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; outcomes, failures among them, come
     * in the order of the items.
     */
    Stream<Outcome<Integer>> countOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; outcomes, failures among them, come
     * as they finish.
     */
    Stream<Outcome<Integer>> countOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.COUNT, items));
    }

    /**
     * Runs {@link Nested.Resident#count} in the workers for each item, lazily; outcomes, failures among them, come
     * as they finish.
     */
    Stream<Outcome<Integer>> countOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.COUNT, items));
    }

    /**
     * How the methods travel, and the direct calls: a worker loads this class by name.
     */
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
