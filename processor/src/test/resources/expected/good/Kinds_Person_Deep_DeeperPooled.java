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
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Kinds.Person.Deep.Deeper} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Kinds_Person_Deep_DeeperPooled extends PooledStub<Kinds_Person_Deep_DeeperPooled> {
    private Kinds_Person_Deep_DeeperPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Kinds_Person_Deep_DeeperPooled on(Pool pool) {
        return new Kinds_Person_Deep_DeeperPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Kinds_Person_Deep_DeeperPooled shared() {
        return new Kinds_Person_Deep_DeeperPooled(StubState.shared());
    }

    @Override
    protected Kinds_Person_Deep_DeeperPooled with(StubState newState) {
        return new Kinds_Person_Deep_DeeperPooled(newState);
    }

    /** Runs {@link Kinds.Person.Deep.Deeper#deepest} in a worker and waits for its result. */
    int deepest(Kinds.Person.Deep.Deeper deeper) {
        return call(Methods.DEEPEST, deeper);
    }

    /** Like {@link #deepest}, but returns at once. */
    PooledFuture<Integer> deepestAsync(Kinds.Person.Deep.Deeper deeper) {
        return callAsync(Methods.DEEPEST, deeper);
    }

    /** Runs {@link #deepest} for each item and waits for all results, in order. */
    List<Integer> deepestMap(Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return map(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestMap} over a stream. */
    List<Integer> deepestMap(Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return map(Methods.DEEPEST.over(items));
    }

    /** Runs {@link #deepest} for each item and returns at once. */
    PooledFuture<List<Integer>> deepestMapAsync(
            Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return mapAsync(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestMapAsync} over a stream. */
    PooledFuture<List<Integer>> deepestMapAsync(Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return mapAsync(Methods.DEEPEST.over(items));
    }

    /** Runs {@link #deepest} for each item, lazily; results come in order. */
    Stream<Integer> deepestStream(Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return stream(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestStream} over a stream. */
    Stream<Integer> deepestStream(Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return stream(Methods.DEEPEST.over(items));
    }

    /** Runs {@link #deepest} for each item, lazily; results come as they finish. */
    Stream<Integer> deepestStreamUnordered(Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return streamUnordered(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestStreamUnordered} over a stream. */
    Stream<Integer> deepestStreamUnordered(Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return streamUnordered(Methods.DEEPEST.over(items));
    }

    /** Runs {@link #deepest} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> deepestOutcomes(Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return outcomes(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestOutcomes} over a stream. */
    Stream<Outcome<Integer>> deepestOutcomes(Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return outcomes(Methods.DEEPEST.over(items));
    }

    /** Runs {@link #deepest} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> deepestOutcomesUnordered(
            Iterable<? extends Kinds.Person.Deep.Deeper> items) {
        return outcomesUnordered(Methods.DEEPEST.over(items));
    }

    /** {@link #deepestOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> deepestOutcomesUnordered(
            Stream<? extends Kinds.Person.Deep.Deeper> items) {
        return outcomesUnordered(Methods.DEEPEST.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Kinds.Person.Deep.Deeper> DEEPER_CODEC = new DeeperCodec();

        static final PooledMethod<Kinds.Person.Deep.Deeper, Integer> DEEPEST = new PooledMethod<Kinds.Person.Deep.Deeper, Integer>(
                Methods.class,
                0,
                "Kinds.Person.Deep.Deeper.deepest",
                "good.Kinds$Person$Deep$Deeper#deepest(Lgood/Kinds$Person$Deep$Deeper;)I",
                0xdae8c89162046d1cL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Kinds.Person.Deep.Deeper arguments) {
                writeArgument(out, 1, "deeper", DEEPER_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Kinds.Person.Deep.Deeper deeper = readArgument(in, 1, "deeper", DEEPER_CODEC);
                out.writeInt(Kinds.Person.Deep.Deeper.deepest(deeper));
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
                return "argument 1: record good.Kinds.Person.Deep.Deeper\n"
                        + "result: int\n"
                        + "record good.Kinds.Person.Deep.Deeper: int depth\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "deeper", DEEPER_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, DEEPEST);
        }

        private Methods() {
        }

        static final class DeeperCodec extends Codecs.OfRecord<Kinds.Person.Deep.Deeper> {
            DeeperCodec() {
                super(Kinds.Person.Deep.Deeper.class, "int depth");
            }

            @Override
            protected void writeComponents(WireWriter out, Kinds.Person.Deep.Deeper value) {
                out.writeInt(value.depth());
            }

            @Override
            protected Kinds.Person.Deep.Deeper readComponents(WireReader in) {
                return new Kinds.Person.Deep.Deeper(in.readInt());
            }
        }
    }
}
