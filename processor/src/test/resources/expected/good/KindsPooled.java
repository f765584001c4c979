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
 * Runs the methods of {@link Kinds} in worker processes. Immutable and thread-safe.
 */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
public final class KindsPooled extends PooledStub<KindsPooled> {
    private KindsPooled(StubState state) {
        super(state);
    }

    /**
     * Returns a stub whose calls go to {@code pool}.
     */
    public static KindsPooled on(Pool pool) {
        return new KindsPooled(StubState.on(pool));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names.
     */
    public static KindsPooled shared() {
        return new KindsPooled(StubState.shared());
    }

    @Override
    protected KindsPooled with(StubState newState) {
        return new KindsPooled(newState);
    }

    /**
     * Runs {@link Kinds#ofInterface} in a worker and waits for its result.
     */
    public int ofInterface(int x) {
        return call(Methods.OF_INTERFACE, x);
    }

    /**
     * Runs {@link Kinds#ofInterface} in a worker and returns at once.
     */
    public PooledFuture<Integer> ofInterfaceAsync(int x) {
        return callAsync(Methods.OF_INTERFACE, x);
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    public List<Integer> ofInterfaceMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    public List<Integer> ofInterfaceMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    public int[] ofInterfaceMap(int... items) {
        return mapToInts(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    public int[] ofInterfaceMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.OF_INTERFACE, items.toArray()));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item and returns at once.
     */
    public PooledFuture<List<Integer>> ofInterfaceMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item and returns at once.
     */
    public PooledFuture<List<Integer>> ofInterfaceMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; results come in the order of the items.
     */
    public Stream<Integer> ofInterfaceStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; results come in the order of the items.
     */
    public Stream<Integer> ofInterfaceStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; results come as they finish.
     */
    public Stream<Integer> ofInterfaceStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; results come as they finish.
     */
    public Stream<Integer> ofInterfaceStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    public Stream<Outcome<Integer>> ofInterfaceOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    public Stream<Outcome<Integer>> ofInterfaceOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    public Stream<Outcome<Integer>> ofInterfaceOutcomesUnordered(
            Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * Runs {@link Kinds#ofInterface} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    public Stream<Outcome<Integer>> ofInterfaceOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.OF_INTERFACE, items));
    }

    /**
     * How the methods travel, and the direct calls: a worker loads this class by name.
     */
    private static final class Methods {
        static final PooledMethod<Integer, Integer> OF_INTERFACE = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Kinds.ofInterface",
                "good.Kinds#ofInterface(I)I",
                0xcb52c5d293d19c57L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Kinds.ofInterface(x));
            }

            @Override
            public Integer readResult(WireReader in) {
                return in.readInt();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }
        };

        static {
            PooledMethods.register(Methods.class, OF_INTERFACE);
        }

        private Methods() {
        }
    }
}
