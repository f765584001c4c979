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

/** Runs the methods of {@link Kinds} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class KindsPooled extends PooledStub<KindsPooled> {
    private KindsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static KindsPooled on(Pool pool) {
        return new KindsPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static KindsPooled shared() {
        return new KindsPooled(StubState.shared());
    }

    @Override
    protected KindsPooled with(StubState newState) {
        return new KindsPooled(newState);
    }

    /** Runs {@link Kinds#ofInterface} in a worker and waits for its result. */
    public int ofInterface(int x) {
        return call(Methods.OF_INTERFACE, x);
    }

    /** Like {@link #ofInterface}, but returns at once. */
    public PooledFuture<Integer> ofInterfaceAsync(int x) {
        return callAsync(Methods.OF_INTERFACE, x);
    }

    /** Runs {@link #ofInterface} for each item and waits for all results, in order. */
    public List<Integer> ofInterfaceMap(Iterable<? extends Integer> items) {
        return map(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceMap} over a stream. */
    public List<Integer> ofInterfaceMap(Stream<? extends Integer> items) {
        return map(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceMap} over an array, without boxing. */
    public int[] ofInterfaceMap(int... items) {
        return mapToInts(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceMap} over a stream, without boxing. */
    public int[] ofInterfaceMap(IntStream items) {
        return mapToInts(Methods.OF_INTERFACE.over(items.toArray()));
    }

    /** Runs {@link #ofInterface} for each item and returns at once. */
    public PooledFuture<List<Integer>> ofInterfaceMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceMapAsync} over a stream. */
    public PooledFuture<List<Integer>> ofInterfaceMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.OF_INTERFACE.over(items));
    }

    /** Runs {@link #ofInterface} for each item, lazily; results come in order. */
    public Stream<Integer> ofInterfaceStream(Iterable<? extends Integer> items) {
        return stream(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceStream} over a stream. */
    public Stream<Integer> ofInterfaceStream(Stream<? extends Integer> items) {
        return stream(Methods.OF_INTERFACE.over(items));
    }

    /** Runs {@link #ofInterface} for each item, lazily; results come as they finish. */
    public Stream<Integer> ofInterfaceStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceStreamUnordered} over a stream. */
    public Stream<Integer> ofInterfaceStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.OF_INTERFACE.over(items));
    }

    /** Runs {@link #ofInterface} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Integer>> ofInterfaceOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceOutcomes} over a stream. */
    public Stream<Outcome<Integer>> ofInterfaceOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.OF_INTERFACE.over(items));
    }

    /** Runs {@link #ofInterface} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Integer>> ofInterfaceOutcomesUnordered(
            Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.OF_INTERFACE.over(items));
    }

    /** {@link #ofInterfaceOutcomesUnordered} over a stream. */
    public Stream<Outcome<Integer>> ofInterfaceOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.OF_INTERFACE.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
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

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static {
            PooledMethods.register(Methods.class, OF_INTERFACE);
        }

        private Methods() {
        }
    }
}
