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

/** Runs the methods of {@link Names.ArgsArgs} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Names_ArgsArgsPooled extends PooledStub<Names_ArgsArgsPooled> {
    private Names_ArgsArgsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Names_ArgsArgsPooled on(Pool pool, Names.ArgsArgs receiver) {
        return new Names_ArgsArgsPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Names_ArgsArgsPooled shared(Names.ArgsArgs receiver) {
        return new Names_ArgsArgsPooled(StubState.shared(receiver));
    }

    @Override
    protected Names_ArgsArgsPooled with(StubState newState) {
        return new Names_ArgsArgsPooled(newState);
    }

    /** Runs {@link Names.ArgsArgs#same} in a worker and waits for its result. */
    Names.ArgsArgs same(Names.ArgsArgs other, int x) {
        return call(Methods.SAME, new SameArgs(other, x));
    }

    /** Like {@link #same}, but returns at once. */
    PooledFuture<Names.ArgsArgs> sameAsync(Names.ArgsArgs other, int x) {
        return callAsync(Methods.SAME, new SameArgs(other, x));
    }

    /** Runs {@link #same} for each item and waits for all results, in order. */
    List<Names.ArgsArgs> sameMap(Iterable<? extends SameArgs> items) {
        return map(Methods.SAME.over(items));
    }

    /** {@link #sameMap} over a stream. */
    List<Names.ArgsArgs> sameMap(Stream<? extends SameArgs> items) {
        return map(Methods.SAME.over(items));
    }

    /** {@link #sameMap} over first arguments, with the others fixed. */
    List<Names.ArgsArgs> sameMap(Iterable<? extends Names.ArgsArgs> others, int x) {
        return map(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameMap} over a stream of first arguments, with the others fixed. */
    List<Names.ArgsArgs> sameMap(Stream<? extends Names.ArgsArgs> others, int x) {
        return map(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** Runs {@link #same} for each item and returns at once. */
    PooledFuture<List<Names.ArgsArgs>> sameMapAsync(Iterable<? extends SameArgs> items) {
        return mapAsync(Methods.SAME.over(items));
    }

    /** {@link #sameMapAsync} over a stream. */
    PooledFuture<List<Names.ArgsArgs>> sameMapAsync(Stream<? extends SameArgs> items) {
        return mapAsync(Methods.SAME.over(items));
    }

    /** {@link #sameMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Names.ArgsArgs>> sameMapAsync(Iterable<? extends Names.ArgsArgs> others,
            int x) {
        return mapAsync(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Names.ArgsArgs>> sameMapAsync(Stream<? extends Names.ArgsArgs> others,
            int x) {
        return mapAsync(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** Runs {@link #same} for each item, lazily; results come in order. */
    Stream<Names.ArgsArgs> sameStream(Iterable<? extends SameArgs> items) {
        return stream(Methods.SAME.over(items));
    }

    /** {@link #sameStream} over a stream. */
    Stream<Names.ArgsArgs> sameStream(Stream<? extends SameArgs> items) {
        return stream(Methods.SAME.over(items));
    }

    /** {@link #sameStream} over first arguments, with the others fixed. */
    Stream<Names.ArgsArgs> sameStream(Iterable<? extends Names.ArgsArgs> others, int x) {
        return stream(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameStream} over a stream of first arguments, with the others fixed. */
    Stream<Names.ArgsArgs> sameStream(Stream<? extends Names.ArgsArgs> others, int x) {
        return stream(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** Runs {@link #same} for each item, lazily; results come as they finish. */
    Stream<Names.ArgsArgs> sameStreamUnordered(Iterable<? extends SameArgs> items) {
        return streamUnordered(Methods.SAME.over(items));
    }

    /** {@link #sameStreamUnordered} over a stream. */
    Stream<Names.ArgsArgs> sameStreamUnordered(Stream<? extends SameArgs> items) {
        return streamUnordered(Methods.SAME.over(items));
    }

    /** {@link #sameStreamUnordered} over first arguments, with the others fixed. */
    Stream<Names.ArgsArgs> sameStreamUnordered(Iterable<? extends Names.ArgsArgs> others, int x) {
        return streamUnordered(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Names.ArgsArgs> sameStreamUnordered(Stream<? extends Names.ArgsArgs> others, int x) {
        return streamUnordered(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** Runs {@link #same} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomes(Iterable<? extends SameArgs> items) {
        return outcomes(Methods.SAME.over(items));
    }

    /** {@link #sameOutcomes} over a stream. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomes(Stream<? extends SameArgs> items) {
        return outcomes(Methods.SAME.over(items));
    }

    /** {@link #sameOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomes(Iterable<? extends Names.ArgsArgs> others, int x) {
        return outcomes(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomes(Stream<? extends Names.ArgsArgs> others, int x) {
        return outcomes(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** Runs {@link #same} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomesUnordered(Iterable<? extends SameArgs> items) {
        return outcomesUnordered(Methods.SAME.over(items));
    }

    /** {@link #sameOutcomesUnordered} over a stream. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomesUnordered(Stream<? extends SameArgs> items) {
        return outcomesUnordered(Methods.SAME.over(items));
    }

    /** {@link #sameOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomesUnordered(Iterable<? extends Names.ArgsArgs> others,
            int x) {
        return outcomesUnordered(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** {@link #sameOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Names.ArgsArgs>> sameOutcomesUnordered(Stream<? extends Names.ArgsArgs> others,
            int x) {
        return outcomesUnordered(Methods.SAME.overFirst(others, new SameArgs(null, x)));
    }

    /** All arguments of one call of {@code same}. */
    record SameArgs(Names.ArgsArgs other, int x) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Names.ArgsArgs> ARGS_ARGS_CODEC = new ArgsArgsCodec();

        static final PooledMethod<SameArgs, Names.ArgsArgs> SAME = new PooledMethod<SameArgs, Names.ArgsArgs>(
                Methods.class,
                0,
                "Names.ArgsArgs.same",
                "good.Names$ArgsArgs#same(Lgood/Names$ArgsArgs;I)Lgood/Names$ArgsArgs;",
                0xf472ab88a147a159L,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, SameArgs arguments) {
                writeArgument(out, 1, "other", ARGS_ARGS_CODEC, arguments.other());
                out.writeInt(arguments.x());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Names.ArgsArgs other = readArgument(in, 1, "other", ARGS_ARGS_CODEC);
                int x = in.readInt();
                writeResult(out, ARGS_ARGS_CODEC, ((Names.ArgsArgs) target).same(other, x));
            }

            @Override
            public Names.ArgsArgs readResult(WireReader in) {
                return readResult(in, ARGS_ARGS_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Names.ArgsArgs\n"
                        + "argument 2: int\n"
                        + "result: record good.Names.ArgsArgs\n"
                        + "receiver: record good.Names.ArgsArgs\n"
                        + "record good.Names.ArgsArgs: int number\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "other", ARGS_ARGS_CODEC, (Names.ArgsArgs) first);
            }

            @Override
            public void writeRest(WireWriter out, SameArgs arguments) {
                out.writeInt(arguments.x());
            }

            @Override
            public Object readRest(WireReader in) {
                return new SameArgs(null, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Names.ArgsArgs other = readArgument(in, 1, "other", ARGS_ARGS_CODEC);
                SameArgs fixed = (SameArgs) rest;
                writeResult(out, ARGS_ARGS_CODEC, ((Names.ArgsArgs) target).same(other, fixed.x()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "other", ARGS_ARGS_CODEC));
                each.accept(in.readInt());
            }

            @Override
            public void writeReceiver(WireWriter out, Object carried) {
                ARGS_ARGS_CODEC.write(out, (Names.ArgsArgs) carried);
            }

            @Override
            public Object readReceiver(WireReader in) {
                return ARGS_ARGS_CODEC.read(in);
            }
        };

        static {
            PooledMethods.register(Methods.class, SAME);
        }

        private Methods() {
        }

        static final class ArgsArgsCodec extends Codecs.OfRecord<Names.ArgsArgs> {
            ArgsArgsCodec() {
                super(Names.ArgsArgs.class, "int number");
            }

            @Override
            protected void writeComponents(WireWriter out, Names.ArgsArgs value) {
                out.writeInt(value.number());
            }

            @Override
            protected Names.ArgsArgs readComponents(WireReader in) {
                return new Names.ArgsArgs(in.readInt());
            }
        }
    }
}
