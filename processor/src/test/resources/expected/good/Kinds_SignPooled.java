package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Codecs;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import dev.pooled.stub.TypeCodec;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the methods of {@link Kinds.Sign} in worker processes. Immutable and thread-safe.
 */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
public final class Kinds_SignPooled extends PooledStub<Kinds_SignPooled> {
    private Kinds_SignPooled(StubState state) {
        super(state);
    }

    /**
     * Returns a stub whose calls go to {@code pool}.
     */
    public static Kinds_SignPooled on(Pool pool) {
        return new Kinds_SignPooled(StubState.on(pool));
    }

    /**
     * Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}.
     */
    public static Kinds_SignPooled on(Pool pool, Kinds.Sign receiver) {
        return new Kinds_SignPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names.
     */
    public static Kinds_SignPooled shared() {
        return new Kinds_SignPooled(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Kinds_SignPooled shared(Kinds.Sign receiver) {
        return new Kinds_SignPooled(StubState.shared(receiver));
    }

    @Override
    protected Kinds_SignPooled with(StubState newState) {
        return new Kinds_SignPooled(newState);
    }

    /**
     * Runs {@link Kinds.Sign#twice} in a worker and waits for its result.
     */
    public int twice(int x) {
        return call(Methods.TWICE, x);
    }

    /**
     * Runs {@link Kinds.Sign#twice} in a worker and returns at once.
     */
    public PooledFuture<Integer> twiceAsync(int x) {
        return callAsync(Methods.TWICE, x);
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    public List<Integer> twiceMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    public List<Integer> twiceMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    public int[] twiceMap(int... items) {
        return mapToInts(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    public int[] twiceMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.TWICE, items.toArray()));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item and returns at once.
     */
    public PooledFuture<List<Integer>> twiceMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item and returns at once.
     */
    public PooledFuture<List<Integer>> twiceMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; results come in the order of the items.
     */
    public Stream<Integer> twiceStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; results come in the order of the items.
     */
    public Stream<Integer> twiceStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; results come as they finish.
     */
    public Stream<Integer> twiceStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; results come as they finish.
     */
    public Stream<Integer> twiceStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    public Stream<Outcome<Integer>> twiceOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    public Stream<Outcome<Integer>> twiceOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    public Stream<Outcome<Integer>> twiceOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#twice} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    public Stream<Outcome<Integer>> twiceOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.TWICE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in a worker and waits for its result.
     */
    Kinds.Sign opposite(Kinds.Sign sign) {
        return call(Methods.OPPOSITE, sign);
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in a worker and returns at once.
     */
    PooledFuture<Kinds.Sign> oppositeAsync(Kinds.Sign sign) {
        return callAsync(Methods.OPPOSITE, sign);
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Kinds.Sign> oppositeMap(Iterable<? extends Kinds.Sign> items) {
        return map(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Kinds.Sign> oppositeMap(Stream<? extends Kinds.Sign> items) {
        return map(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item and returns at once.
     */
    PooledFuture<List<Kinds.Sign>> oppositeMapAsync(Iterable<? extends Kinds.Sign> items) {
        return mapAsync(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item and returns at once.
     */
    PooledFuture<List<Kinds.Sign>> oppositeMapAsync(Stream<? extends Kinds.Sign> items) {
        return mapAsync(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Kinds.Sign> oppositeStream(Iterable<? extends Kinds.Sign> items) {
        return stream(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Kinds.Sign> oppositeStream(Stream<? extends Kinds.Sign> items) {
        return stream(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Kinds.Sign> oppositeStreamUnordered(Iterable<? extends Kinds.Sign> items) {
        return streamUnordered(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Kinds.Sign> oppositeStreamUnordered(Stream<? extends Kinds.Sign> items) {
        return streamUnordered(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomes(Iterable<? extends Kinds.Sign> items) {
        return outcomes(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomes(Stream<? extends Kinds.Sign> items) {
        return outcomes(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomesUnordered(Iterable<? extends Kinds.Sign> items) {
        return outcomesUnordered(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * Runs {@link Kinds.Sign#opposite} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomesUnordered(Stream<? extends Kinds.Sign> items) {
        return outcomesUnordered(MapItems.of(Methods.OPPOSITE, items));
    }

    /**
     * How the methods travel, and the direct calls: a worker loads this class by name.
     */
    private static final class Methods {
        static final TypeCodec<Kinds.Sign> SIGN_CODEC = Codecs.enumOf(Kinds.Sign.class);

        static final PooledMethod<Integer, Integer> TWICE = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Kinds.Sign.twice",
                "good.Kinds$Sign#twice(I)I",
                0xe0e992245e1602d6L,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(((Kinds.Sign) target).twice(x));
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
                return "argument 1: int\n"
                        + "result: int\n"
                        + "receiver: enum good.Kinds.Sign\n";
            }
        };

        static final PooledMethod<Kinds.Sign, Kinds.Sign> OPPOSITE = new PooledMethod<Kinds.Sign, Kinds.Sign>(
                Methods.class,
                1,
                "Kinds.Sign.opposite",
                "good.Kinds$Sign#opposite(Lgood/Kinds$Sign;)Lgood/Kinds$Sign;",
                0x28da9aed8a80ea6aL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Kinds.Sign arguments) {
                writeArgument(out, 1, "sign", SIGN_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Kinds.Sign sign = readArgument(in, 1, "sign", SIGN_CODEC);
                writeResult(out, SIGN_CODEC, Kinds.Sign.opposite(sign));
            }

            @Override
            public Kinds.Sign readResult(WireReader in) {
                return readResult(in, SIGN_CODEC);
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: enum good.Kinds.Sign\n"
                        + "result: enum good.Kinds.Sign\n";
            }
        };

        static {
            PooledMethods.register(Methods.class, TWICE, OPPOSITE);
        }

        private Methods() {
        }
    }
}
