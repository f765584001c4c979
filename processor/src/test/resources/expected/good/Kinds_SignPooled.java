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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Kinds.Sign} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Kinds_SignPooled extends PooledStub<Kinds_SignPooled> {
    private Kinds_SignPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Kinds_SignPooled on(Pool pool) {
        return new Kinds_SignPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Kinds_SignPooled on(Pool pool, Kinds.Sign receiver) {
        return new Kinds_SignPooled(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
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

    /** Runs {@link Kinds.Sign#twice} in a worker and waits for its result. */
    public int twice(int x) {
        return call(Methods.TWICE, x);
    }

    /** Like {@link #twice}, but returns at once. */
    public PooledFuture<Integer> twiceAsync(int x) {
        return callAsync(Methods.TWICE, x);
    }

    /** Runs {@link #twice} for each item and waits for all results, in order. */
    public List<Integer> twiceMap(Iterable<? extends Integer> items) {
        return map(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over a stream. */
    public List<Integer> twiceMap(Stream<? extends Integer> items) {
        return map(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over an array, without boxing. */
    public int[] twiceMap(int... items) {
        return mapToInts(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over a stream, without boxing. */
    public int[] twiceMap(IntStream items) {
        return mapToInts(Methods.TWICE.over(items.toArray()));
    }

    /** Runs {@link #twice} for each item and returns at once. */
    public PooledFuture<List<Integer>> twiceMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.TWICE.over(items));
    }

    /** {@link #twiceMapAsync} over a stream. */
    public PooledFuture<List<Integer>> twiceMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; results come in order. */
    public Stream<Integer> twiceStream(Iterable<? extends Integer> items) {
        return stream(Methods.TWICE.over(items));
    }

    /** {@link #twiceStream} over a stream. */
    public Stream<Integer> twiceStream(Stream<? extends Integer> items) {
        return stream(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; results come as they finish. */
    public Stream<Integer> twiceStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.TWICE.over(items));
    }

    /** {@link #twiceStreamUnordered} over a stream. */
    public Stream<Integer> twiceStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Integer>> twiceOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.TWICE.over(items));
    }

    /** {@link #twiceOutcomes} over a stream. */
    public Stream<Outcome<Integer>> twiceOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Integer>> twiceOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.TWICE.over(items));
    }

    /** {@link #twiceOutcomesUnordered} over a stream. */
    public Stream<Outcome<Integer>> twiceOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.TWICE.over(items));
    }

    /** Runs {@link Kinds.Sign#opposite} in a worker and waits for its result. */
    Kinds.Sign opposite(Kinds.Sign sign) {
        return call(Methods.OPPOSITE, sign);
    }

    /** Like {@link #opposite}, but returns at once. */
    PooledFuture<Kinds.Sign> oppositeAsync(Kinds.Sign sign) {
        return callAsync(Methods.OPPOSITE, sign);
    }

    /** Runs {@link #opposite} for each item and waits for all results, in order. */
    List<Kinds.Sign> oppositeMap(Iterable<? extends Kinds.Sign> items) {
        return map(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeMap} over a stream. */
    List<Kinds.Sign> oppositeMap(Stream<? extends Kinds.Sign> items) {
        return map(Methods.OPPOSITE.over(items));
    }

    /** Runs {@link #opposite} for each item and returns at once. */
    PooledFuture<List<Kinds.Sign>> oppositeMapAsync(Iterable<? extends Kinds.Sign> items) {
        return mapAsync(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeMapAsync} over a stream. */
    PooledFuture<List<Kinds.Sign>> oppositeMapAsync(Stream<? extends Kinds.Sign> items) {
        return mapAsync(Methods.OPPOSITE.over(items));
    }

    /** Runs {@link #opposite} for each item, lazily; results come in order. */
    Stream<Kinds.Sign> oppositeStream(Iterable<? extends Kinds.Sign> items) {
        return stream(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeStream} over a stream. */
    Stream<Kinds.Sign> oppositeStream(Stream<? extends Kinds.Sign> items) {
        return stream(Methods.OPPOSITE.over(items));
    }

    /** Runs {@link #opposite} for each item, lazily; results come as they finish. */
    Stream<Kinds.Sign> oppositeStreamUnordered(Iterable<? extends Kinds.Sign> items) {
        return streamUnordered(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeStreamUnordered} over a stream. */
    Stream<Kinds.Sign> oppositeStreamUnordered(Stream<? extends Kinds.Sign> items) {
        return streamUnordered(Methods.OPPOSITE.over(items));
    }

    /** Runs {@link #opposite} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomes(Iterable<? extends Kinds.Sign> items) {
        return outcomes(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeOutcomes} over a stream. */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomes(Stream<? extends Kinds.Sign> items) {
        return outcomes(Methods.OPPOSITE.over(items));
    }

    /** Runs {@link #opposite} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomesUnordered(Iterable<? extends Kinds.Sign> items) {
        return outcomesUnordered(Methods.OPPOSITE.over(items));
    }

    /** {@link #oppositeOutcomesUnordered} over a stream. */
    Stream<Outcome<Kinds.Sign>> oppositeOutcomesUnordered(Stream<? extends Kinds.Sign> items) {
        return outcomesUnordered(Methods.OPPOSITE.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
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

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
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

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "sign", SIGN_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, TWICE, OPPOSITE);
        }

        private Methods() {
        }
    }
}
