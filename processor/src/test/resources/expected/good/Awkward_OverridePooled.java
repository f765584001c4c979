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

/** Runs the methods of {@link Awkward.Override} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Awkward_OverridePooled extends PooledStub<Awkward_OverridePooled> {
    private Awkward_OverridePooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Awkward_OverridePooled on(Pool pool) {
        return new Awkward_OverridePooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Awkward_OverridePooled shared() {
        return new Awkward_OverridePooled(StubState.shared());
    }

    @Override
    protected Awkward_OverridePooled with(StubState newState) {
        return new Awkward_OverridePooled(newState);
    }

    /** Runs {@link Awkward.Override#first} in a worker and waits for its result. */
    Awkward.Override first(Awkward.Override[] all) {
        return call(Methods.FIRST, all);
    }

    /** Like {@link #first}, but returns at once. */
    PooledFuture<Awkward.Override> firstAsync(Awkward.Override[] all) {
        return callAsync(Methods.FIRST, all);
    }

    /** Runs {@link #first} for each item and waits for all results, in order. */
    List<Awkward.Override> firstMap(Iterable<? extends Awkward.Override[]> items) {
        return map(Methods.FIRST.over(items));
    }

    /** {@link #firstMap} over a stream. */
    List<Awkward.Override> firstMap(Stream<? extends Awkward.Override[]> items) {
        return map(Methods.FIRST.over(items));
    }

    /** Runs {@link #first} for each item and returns at once. */
    PooledFuture<List<Awkward.Override>> firstMapAsync(
            Iterable<? extends Awkward.Override[]> items) {
        return mapAsync(Methods.FIRST.over(items));
    }

    /** {@link #firstMapAsync} over a stream. */
    PooledFuture<List<Awkward.Override>> firstMapAsync(Stream<? extends Awkward.Override[]> items) {
        return mapAsync(Methods.FIRST.over(items));
    }

    /** Runs {@link #first} for each item, lazily; results come in order. */
    Stream<Awkward.Override> firstStream(Iterable<? extends Awkward.Override[]> items) {
        return stream(Methods.FIRST.over(items));
    }

    /** {@link #firstStream} over a stream. */
    Stream<Awkward.Override> firstStream(Stream<? extends Awkward.Override[]> items) {
        return stream(Methods.FIRST.over(items));
    }

    /** Runs {@link #first} for each item, lazily; results come as they finish. */
    Stream<Awkward.Override> firstStreamUnordered(Iterable<? extends Awkward.Override[]> items) {
        return streamUnordered(Methods.FIRST.over(items));
    }

    /** {@link #firstStreamUnordered} over a stream. */
    Stream<Awkward.Override> firstStreamUnordered(Stream<? extends Awkward.Override[]> items) {
        return streamUnordered(Methods.FIRST.over(items));
    }

    /** Runs {@link #first} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Awkward.Override>> firstOutcomes(Iterable<? extends Awkward.Override[]> items) {
        return outcomes(Methods.FIRST.over(items));
    }

    /** {@link #firstOutcomes} over a stream. */
    Stream<Outcome<Awkward.Override>> firstOutcomes(Stream<? extends Awkward.Override[]> items) {
        return outcomes(Methods.FIRST.over(items));
    }

    /** Runs {@link #first} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Awkward.Override>> firstOutcomesUnordered(
            Iterable<? extends Awkward.Override[]> items) {
        return outcomesUnordered(Methods.FIRST.over(items));
    }

    /** {@link #firstOutcomesUnordered} over a stream. */
    Stream<Outcome<Awkward.Override>> firstOutcomesUnordered(
            Stream<? extends Awkward.Override[]> items) {
        return outcomesUnordered(Methods.FIRST.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Awkward.Override> OVERRIDE_CODEC = new OverrideCodec();

        static final TypeCodec<Awkward.Override[]> OVERRIDE_ARRAY_CODEC = Codecs.array(OVERRIDE_CODEC,
                Awkward.Override.class);

        static final PooledMethod<Awkward.Override[], Awkward.Override> FIRST = new PooledMethod<Awkward.Override[], Awkward.Override>(
                Methods.class,
                0,
                "Awkward.Override.first",
                "good.Awkward$Override#first([Lgood/Awkward$Override;)Lgood/Awkward$Override;",
                0x630075224ab02064L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Awkward.Override[] arguments) {
                writeArgument(out, 1, "all", OVERRIDE_ARRAY_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Awkward.Override[] all = readArgument(in, 1, "all", OVERRIDE_ARRAY_CODEC);
                writeResult(out, OVERRIDE_CODEC, Awkward.Override.first(all));
            }

            @Override
            public Awkward.Override readResult(WireReader in) {
                return readResult(in, OVERRIDE_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Awkward.Override[]\n"
                        + "result: record good.Awkward.Override\n"
                        + "record good.Awkward.Override: int number\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "all", OVERRIDE_ARRAY_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, FIRST);
        }

        private Methods() {
        }

        static final class OverrideCodec extends Codecs.OfRecord<Awkward.Override> {
            OverrideCodec() {
                super(Awkward.Override.class, "int number");
            }

            @Override
            protected void writeComponents(WireWriter out, Awkward.Override value) {
                out.writeInt(value.number());
            }

            @Override
            protected Awkward.Override readComponents(WireReader in) {
                return new Awkward.Override(in.readInt());
            }
        }
    }
}
