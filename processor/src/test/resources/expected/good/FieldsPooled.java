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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Fields} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked"})
public final class FieldsPooled extends PooledStub<FieldsPooled> {
    private FieldsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static FieldsPooled on(Pool pool) {
        return new FieldsPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static FieldsPooled shared() {
        return new FieldsPooled(StubState.shared());
    }

    @Override
    protected FieldsPooled with(StubState newState) {
        return new FieldsPooled(newState);
    }

    /** Runs {@link Fields#left} in a worker and waits for its result. */
    int left(Fields.Skipped a, Fields.Written b, Fields.Replaced c, Fields.External d,
            Fields.Chosen e) {
        return call(Methods.LEFT, new LeftArgs(a, b, c, d, e));
    }

    /** Like {@link #left}, but returns at once. */
    PooledFuture<Integer> leftAsync(Fields.Skipped a, Fields.Written b, Fields.Replaced c,
            Fields.External d, Fields.Chosen e) {
        return callAsync(Methods.LEFT, new LeftArgs(a, b, c, d, e));
    }

    /** Runs {@link #left} for each item and waits for all results, in order. */
    List<Integer> leftMap(Iterable<? extends LeftArgs> items) {
        return map(Methods.LEFT.over(items));
    }

    /** {@link #leftMap} over a stream. */
    List<Integer> leftMap(Stream<? extends LeftArgs> items) {
        return map(Methods.LEFT.over(items));
    }

    /** {@link #leftMap} over first arguments, with the others fixed. */
    List<Integer> leftMap(Iterable<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return map(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftMap} over a stream of first arguments, with the others fixed. */
    List<Integer> leftMap(Stream<? extends Fields.Skipped> as, Fields.Written b, Fields.Replaced c,
            Fields.External d, Fields.Chosen e) {
        return map(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link #left} for each item and returns at once. */
    PooledFuture<List<Integer>> leftMapAsync(Iterable<? extends LeftArgs> items) {
        return mapAsync(Methods.LEFT.over(items));
    }

    /** {@link #leftMapAsync} over a stream. */
    PooledFuture<List<Integer>> leftMapAsync(Stream<? extends LeftArgs> items) {
        return mapAsync(Methods.LEFT.over(items));
    }

    /** {@link #leftMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> leftMapAsync(Iterable<? extends Fields.Skipped> as,
            Fields.Written b, Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return mapAsync(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> leftMapAsync(Stream<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return mapAsync(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link #left} for each item, lazily; results come in order. */
    Stream<Integer> leftStream(Iterable<? extends LeftArgs> items) {
        return stream(Methods.LEFT.over(items));
    }

    /** {@link #leftStream} over a stream. */
    Stream<Integer> leftStream(Stream<? extends LeftArgs> items) {
        return stream(Methods.LEFT.over(items));
    }

    /** {@link #leftStream} over first arguments, with the others fixed. */
    Stream<Integer> leftStream(Iterable<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return stream(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> leftStream(Stream<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return stream(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link #left} for each item, lazily; results come as they finish. */
    Stream<Integer> leftStreamUnordered(Iterable<? extends LeftArgs> items) {
        return streamUnordered(Methods.LEFT.over(items));
    }

    /** {@link #leftStreamUnordered} over a stream. */
    Stream<Integer> leftStreamUnordered(Stream<? extends LeftArgs> items) {
        return streamUnordered(Methods.LEFT.over(items));
    }

    /** {@link #leftStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> leftStreamUnordered(Iterable<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return streamUnordered(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> leftStreamUnordered(Stream<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return streamUnordered(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link #left} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> leftOutcomes(Iterable<? extends LeftArgs> items) {
        return outcomes(Methods.LEFT.over(items));
    }

    /** {@link #leftOutcomes} over a stream. */
    Stream<Outcome<Integer>> leftOutcomes(Stream<? extends LeftArgs> items) {
        return outcomes(Methods.LEFT.over(items));
    }

    /** {@link #leftOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> leftOutcomes(Iterable<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return outcomes(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> leftOutcomes(Stream<? extends Fields.Skipped> as, Fields.Written b,
            Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return outcomes(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link #left} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> leftOutcomesUnordered(Iterable<? extends LeftArgs> items) {
        return outcomesUnordered(Methods.LEFT.over(items));
    }

    /** {@link #leftOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> leftOutcomesUnordered(Stream<? extends LeftArgs> items) {
        return outcomesUnordered(Methods.LEFT.over(items));
    }

    /** {@link #leftOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> leftOutcomesUnordered(Iterable<? extends Fields.Skipped> as,
            Fields.Written b, Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return outcomesUnordered(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** {@link #leftOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> leftOutcomesUnordered(Stream<? extends Fields.Skipped> as,
            Fields.Written b, Fields.Replaced c, Fields.External d, Fields.Chosen e) {
        return outcomesUnordered(Methods.LEFT.overFirst(as, new LeftArgs(null, b, c, d, e)));
    }

    /** Runs {@link Fields#open} in a worker and waits for its result. */
    int open(Fields.Open<? extends Number> a, Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return call(Methods.OPEN, new OpenArgs(a, b, c, d));
    }

    /** Like {@link #open}, but returns at once. */
    PooledFuture<Integer> openAsync(Fields.Open<? extends Number> a, Fields.Failure b, Locale c,
            Fields.Tree<String> d) {
        return callAsync(Methods.OPEN, new OpenArgs(a, b, c, d));
    }

    /** Runs {@link #open} for each item and waits for all results, in order. */
    List<Integer> openMap(Iterable<? extends OpenArgs> items) {
        return map(Methods.OPEN.over(items));
    }

    /** {@link #openMap} over a stream. */
    List<Integer> openMap(Stream<? extends OpenArgs> items) {
        return map(Methods.OPEN.over(items));
    }

    /** {@link #openMap} over first arguments, with the others fixed. */
    List<Integer> openMap(Iterable<? extends Fields.Open<? extends Number>> as, Fields.Failure b,
            Locale c, Fields.Tree<String> d) {
        return map(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openMap} over a stream of first arguments, with the others fixed. */
    List<Integer> openMap(Stream<? extends Fields.Open<? extends Number>> as, Fields.Failure b,
            Locale c, Fields.Tree<String> d) {
        return map(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** Runs {@link #open} for each item and returns at once. */
    PooledFuture<List<Integer>> openMapAsync(Iterable<? extends OpenArgs> items) {
        return mapAsync(Methods.OPEN.over(items));
    }

    /** {@link #openMapAsync} over a stream. */
    PooledFuture<List<Integer>> openMapAsync(Stream<? extends OpenArgs> items) {
        return mapAsync(Methods.OPEN.over(items));
    }

    /** {@link #openMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> openMapAsync(Iterable<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return mapAsync(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> openMapAsync(Stream<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return mapAsync(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** Runs {@link #open} for each item, lazily; results come in order. */
    Stream<Integer> openStream(Iterable<? extends OpenArgs> items) {
        return stream(Methods.OPEN.over(items));
    }

    /** {@link #openStream} over a stream. */
    Stream<Integer> openStream(Stream<? extends OpenArgs> items) {
        return stream(Methods.OPEN.over(items));
    }

    /** {@link #openStream} over first arguments, with the others fixed. */
    Stream<Integer> openStream(Iterable<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return stream(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> openStream(Stream<? extends Fields.Open<? extends Number>> as, Fields.Failure b,
            Locale c, Fields.Tree<String> d) {
        return stream(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** Runs {@link #open} for each item, lazily; results come as they finish. */
    Stream<Integer> openStreamUnordered(Iterable<? extends OpenArgs> items) {
        return streamUnordered(Methods.OPEN.over(items));
    }

    /** {@link #openStreamUnordered} over a stream. */
    Stream<Integer> openStreamUnordered(Stream<? extends OpenArgs> items) {
        return streamUnordered(Methods.OPEN.over(items));
    }

    /** {@link #openStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> openStreamUnordered(Iterable<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return streamUnordered(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> openStreamUnordered(Stream<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return streamUnordered(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** Runs {@link #open} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> openOutcomes(Iterable<? extends OpenArgs> items) {
        return outcomes(Methods.OPEN.over(items));
    }

    /** {@link #openOutcomes} over a stream. */
    Stream<Outcome<Integer>> openOutcomes(Stream<? extends OpenArgs> items) {
        return outcomes(Methods.OPEN.over(items));
    }

    /** {@link #openOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> openOutcomes(Iterable<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return outcomes(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> openOutcomes(Stream<? extends Fields.Open<? extends Number>> as,
            Fields.Failure b, Locale c, Fields.Tree<String> d) {
        return outcomes(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** Runs {@link #open} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> openOutcomesUnordered(Iterable<? extends OpenArgs> items) {
        return outcomesUnordered(Methods.OPEN.over(items));
    }

    /** {@link #openOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> openOutcomesUnordered(Stream<? extends OpenArgs> items) {
        return outcomesUnordered(Methods.OPEN.over(items));
    }

    /** {@link #openOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> openOutcomesUnordered(
            Iterable<? extends Fields.Open<? extends Number>> as, Fields.Failure b, Locale c,
            Fields.Tree<String> d) {
        return outcomesUnordered(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** {@link #openOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> openOutcomesUnordered(
            Stream<? extends Fields.Open<? extends Number>> as, Fields.Failure b, Locale c,
            Fields.Tree<String> d) {
        return outcomesUnordered(Methods.OPEN.overFirst(as, new OpenArgs(null, b, c, d)));
    }

    /** All arguments of one call of {@code left}. */
    record LeftArgs(Fields.Skipped a, Fields.Written b, Fields.Replaced c, Fields.External d,
            Fields.Chosen e) {
    }

    /** All arguments of one call of {@code open}. */
    record OpenArgs(Fields.Open<? extends Number> a, Fields.Failure b, Locale c,
            Fields.Tree<String> d) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Fields.Skipped> SKIPPED_CODEC = Codecs.object(Fields.Skipped.class);

        static final TypeCodec<Fields.Written> WRITTEN_CODEC = Codecs.object(Fields.Written.class);

        static final TypeCodec<Fields.Replaced> REPLACED_CODEC = Codecs.object(Fields.Replaced.class);

        static final TypeCodec<Fields.External> EXTERNAL_CODEC = Codecs.object(Fields.External.class);

        static final TypeCodec<Fields.Chosen> CHOSEN_CODEC = Codecs.object(Fields.Chosen.class);

        static final TypeCodec<Fields.Open<Number>> NUMBER_OPEN_CODEC = Codecs.object(Fields.Open.class);

        static final TypeCodec<Fields.Failure> FAILURE_CODEC = Codecs.object(Fields.Failure.class);

        static final TypeCodec<Locale> LOCALE_CODEC = Codecs.value(Locale.class);

        static final TypeCodec<Fields.Tree<String>> STRING_TREE_CODEC = Codecs.object(Fields.Tree.class);

        static final PooledMethod<LeftArgs, Integer> LEFT = new PooledMethod<LeftArgs, Integer>(
                Methods.class,
                0,
                "Fields.left",
                "good.Fields#left(Lgood/Fields$Skipped;Lgood/Fields$Written;Lgood/Fields$Replaced;Lgood/Fields$External;Lgood/Fields$Chosen;)I",
                0x5b2bf9a16a5c69c6L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, LeftArgs arguments) {
                writeArgument(out, 1, "a", SKIPPED_CODEC, arguments.a());
                writeArgument(out, 2, "b", WRITTEN_CODEC, arguments.b());
                writeArgument(out, 3, "c", REPLACED_CODEC, arguments.c());
                writeArgument(out, 4, "d", EXTERNAL_CODEC, arguments.d());
                writeArgument(out, 5, "e", CHOSEN_CODEC, arguments.e());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Fields.Skipped a = readArgument(in, 1, "a", SKIPPED_CODEC);
                Fields.Written b = readArgument(in, 2, "b", WRITTEN_CODEC);
                Fields.Replaced c = readArgument(in, 3, "c", REPLACED_CODEC);
                Fields.External d = readArgument(in, 4, "d", EXTERNAL_CODEC);
                Fields.Chosen e = readArgument(in, 5, "e", CHOSEN_CODEC);
                out.writeInt(Fields.left(a, b, c, d, e));
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
                return "argument 1: object good.Fields.Skipped\n"
                        + "argument 2: object good.Fields.Written\n"
                        + "argument 3: object good.Fields.Replaced\n"
                        + "argument 4: object good.Fields.External\n"
                        + "argument 5: object good.Fields.Chosen\n"
                        + "result: int\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", SKIPPED_CODEC, (Fields.Skipped) first);
            }

            @Override
            public void writeRest(WireWriter out, LeftArgs arguments) {
                writeArgument(out, 2, "b", WRITTEN_CODEC, arguments.b());
                writeArgument(out, 3, "c", REPLACED_CODEC, arguments.c());
                writeArgument(out, 4, "d", EXTERNAL_CODEC, arguments.d());
                writeArgument(out, 5, "e", CHOSEN_CODEC, arguments.e());
            }

            @Override
            public Object readRest(WireReader in) {
                return new LeftArgs(null, readArgument(in, 2, "b", WRITTEN_CODEC),
                        readArgument(in, 3, "c", REPLACED_CODEC),
                        readArgument(in, 4, "d", EXTERNAL_CODEC),
                        readArgument(in, 5, "e", CHOSEN_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Fields.Skipped a = readArgument(in, 1, "a", SKIPPED_CODEC);
                LeftArgs fixed = (LeftArgs) rest;
                out.writeInt(Fields.left(a, fixed.b(), fixed.c(), fixed.d(), fixed.e()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", SKIPPED_CODEC));
                each.accept(readArgument(in, 2, "b", WRITTEN_CODEC));
                each.accept(readArgument(in, 3, "c", REPLACED_CODEC));
                each.accept(readArgument(in, 4, "d", EXTERNAL_CODEC));
                each.accept(readArgument(in, 5, "e", CHOSEN_CODEC));
            }
        };

        static final PooledMethod<OpenArgs, Integer> OPEN = new PooledMethod<OpenArgs, Integer>(
                Methods.class,
                1,
                "Fields.open",
                "good.Fields#open(Lgood/Fields$Open;Lgood/Fields$Failure;Ljava/util/Locale;Lgood/Fields$Tree;)I",
                0x505acacb29c7a76cL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, OpenArgs arguments) {
                writeArgument(out, 1, "a", Codecs.as(NUMBER_OPEN_CODEC), arguments.a());
                writeArgument(out, 2, "b", FAILURE_CODEC, arguments.b());
                writeArgument(out, 3, "c", LOCALE_CODEC, arguments.c());
                writeArgument(out, 4, "d", STRING_TREE_CODEC, arguments.d());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Fields.Open<? extends Number> a = readArgument(in, 1, "a", Codecs.as(NUMBER_OPEN_CODEC));
                Fields.Failure b = readArgument(in, 2, "b", FAILURE_CODEC);
                Locale c = readArgument(in, 3, "c", LOCALE_CODEC);
                Fields.Tree<String> d = readArgument(in, 4, "d", STRING_TREE_CODEC);
                out.writeInt(Fields.open(a, b, c, d));
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
                return "argument 1: object good.Fields.Open<java.lang.Number>\n"
                        + "argument 2: object good.Fields.Failure\n"
                        + "argument 3: java.util.Locale\n"
                        + "argument 4: object good.Fields.Tree<java.lang.String>\n"
                        + "result: int\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "a", Codecs.as(NUMBER_OPEN_CODEC), (Fields.Open<? extends Number>) first);
            }

            @Override
            public void writeRest(WireWriter out, OpenArgs arguments) {
                writeArgument(out, 2, "b", FAILURE_CODEC, arguments.b());
                writeArgument(out, 3, "c", LOCALE_CODEC, arguments.c());
                writeArgument(out, 4, "d", STRING_TREE_CODEC, arguments.d());
            }

            @Override
            public Object readRest(WireReader in) {
                return new OpenArgs(null, readArgument(in, 2, "b", FAILURE_CODEC),
                        readArgument(in, 3, "c", LOCALE_CODEC),
                        readArgument(in, 4, "d", STRING_TREE_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Fields.Open<? extends Number> a = readArgument(in, 1, "a", Codecs.as(NUMBER_OPEN_CODEC));
                OpenArgs fixed = (OpenArgs) rest;
                out.writeInt(Fields.open(a, fixed.b(), fixed.c(), fixed.d()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "a", Codecs.as(NUMBER_OPEN_CODEC)));
                each.accept(readArgument(in, 2, "b", FAILURE_CODEC));
                each.accept(readArgument(in, 3, "c", LOCALE_CODEC));
                each.accept(readArgument(in, 4, "d", STRING_TREE_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, LEFT, OPEN);
        }

        private Methods() {
        }
    }
}
