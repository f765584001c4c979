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
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Maths} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"deprecation", "doclint:missing"})
public final class MathsPooled extends PooledStub<MathsPooled> {
    private MathsPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static MathsPooled on(Pool pool) {
        return new MathsPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static MathsPooled shared() {
        return new MathsPooled(StubState.shared());
    }

    @Override
    protected MathsPooled with(StubState newState) {
        return new MathsPooled(newState);
    }

    /**
     * Squares x, as exactly as one wants.
     *
     * <p>Runs {@link Maths#square} in a worker and waits for its result.
     */
    public long square(long x) {
        return call(Methods.SQUARE, x);
    }

    /** Like {@link #square}, but returns at once. */
    public PooledFuture<Long> squareAsync(long x) {
        return callAsync(Methods.SQUARE, x);
    }

    /** Runs {@link #square} for each item and waits for all results, in order. */
    public List<Long> squareMap(Iterable<? extends Long> items) {
        return map(Methods.SQUARE.over(items));
    }

    /** {@link #squareMap} over a stream. */
    public List<Long> squareMap(Stream<? extends Long> items) {
        return map(Methods.SQUARE.over(items));
    }

    /** {@link #squareMap} over an array, without boxing. */
    public long[] squareMap(long... items) {
        return mapToLongs(Methods.SQUARE.over(items));
    }

    /** {@link #squareMap} over a stream, without boxing. */
    public long[] squareMap(LongStream items) {
        return mapToLongs(Methods.SQUARE.over(items.toArray()));
    }

    /** Runs {@link #square} for each item and returns at once. */
    public PooledFuture<List<Long>> squareMapAsync(Iterable<? extends Long> items) {
        return mapAsync(Methods.SQUARE.over(items));
    }

    /** {@link #squareMapAsync} over a stream. */
    public PooledFuture<List<Long>> squareMapAsync(Stream<? extends Long> items) {
        return mapAsync(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; results come in order. */
    public Stream<Long> squareStream(Iterable<? extends Long> items) {
        return stream(Methods.SQUARE.over(items));
    }

    /** {@link #squareStream} over a stream. */
    public Stream<Long> squareStream(Stream<? extends Long> items) {
        return stream(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; results come as they finish. */
    public Stream<Long> squareStreamUnordered(Iterable<? extends Long> items) {
        return streamUnordered(Methods.SQUARE.over(items));
    }

    /** {@link #squareStreamUnordered} over a stream. */
    public Stream<Long> squareStreamUnordered(Stream<? extends Long> items) {
        return streamUnordered(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Long>> squareOutcomes(Iterable<? extends Long> items) {
        return outcomes(Methods.SQUARE.over(items));
    }

    /** {@link #squareOutcomes} over a stream. */
    public Stream<Outcome<Long>> squareOutcomes(Stream<? extends Long> items) {
        return outcomes(Methods.SQUARE.over(items));
    }

    /** Runs {@link #square} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Long>> squareOutcomesUnordered(Iterable<? extends Long> items) {
        return outcomesUnordered(Methods.SQUARE.over(items));
    }

    /** {@link #squareOutcomesUnordered} over a stream. */
    public Stream<Outcome<Long>> squareOutcomesUnordered(Stream<? extends Long> items) {
        return outcomesUnordered(Methods.SQUARE.over(items));
    }

    /**
     * Parses a page &amp; keeps its bytes.
     *
     * <p>Runs {@link Maths#parse} in a worker and waits for its result.
     */
    public Maths.Page parse(String url, byte[] html) throws IOException {
        return call(Methods.PARSE, new ParseArgs(url, html));
    }

    /** Like {@link #parse}, but returns at once. */
    public PooledFuture<Maths.Page> parseAsync(String url, byte[] html) {
        return callAsync(Methods.PARSE, new ParseArgs(url, html));
    }

    /** Runs {@link #parse} for each item and waits for all results, in order. */
    public List<Maths.Page> parseMap(Iterable<? extends ParseArgs> items) throws IOException {
        return map(Methods.PARSE.over(items));
    }

    /** {@link #parseMap} over a stream. */
    public List<Maths.Page> parseMap(Stream<? extends ParseArgs> items) throws IOException {
        return map(Methods.PARSE.over(items));
    }

    /** {@link #parseMap} over first arguments, with the others fixed. */
    public List<Maths.Page> parseMap(Iterable<? extends String> urls, byte[] html) throws
            IOException {
        return map(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseMap} over a stream of first arguments, with the others fixed. */
    public List<Maths.Page> parseMap(Stream<? extends String> urls, byte[] html) throws
            IOException {
        return map(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link #parse} for each item and returns at once. */
    public PooledFuture<List<Maths.Page>> parseMapAsync(Iterable<? extends ParseArgs> items) {
        return mapAsync(Methods.PARSE.over(items));
    }

    /** {@link #parseMapAsync} over a stream. */
    public PooledFuture<List<Maths.Page>> parseMapAsync(Stream<? extends ParseArgs> items) {
        return mapAsync(Methods.PARSE.over(items));
    }

    /** {@link #parseMapAsync} over first arguments, with the others fixed. */
    public PooledFuture<List<Maths.Page>> parseMapAsync(Iterable<? extends String> urls,
            byte[] html) {
        return mapAsync(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseMapAsync} over a stream of first arguments, with the others fixed. */
    public PooledFuture<List<Maths.Page>> parseMapAsync(Stream<? extends String> urls,
            byte[] html) {
        return mapAsync(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link #parse} for each item, lazily; results come in order. */
    public Stream<Maths.Page> parseStream(Iterable<? extends ParseArgs> items) {
        return stream(Methods.PARSE.over(items));
    }

    /** {@link #parseStream} over a stream. */
    public Stream<Maths.Page> parseStream(Stream<? extends ParseArgs> items) {
        return stream(Methods.PARSE.over(items));
    }

    /** {@link #parseStream} over first arguments, with the others fixed. */
    public Stream<Maths.Page> parseStream(Iterable<? extends String> urls, byte[] html) {
        return stream(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseStream} over a stream of first arguments, with the others fixed. */
    public Stream<Maths.Page> parseStream(Stream<? extends String> urls, byte[] html) {
        return stream(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link #parse} for each item, lazily; results come as they finish. */
    public Stream<Maths.Page> parseStreamUnordered(Iterable<? extends ParseArgs> items) {
        return streamUnordered(Methods.PARSE.over(items));
    }

    /** {@link #parseStreamUnordered} over a stream. */
    public Stream<Maths.Page> parseStreamUnordered(Stream<? extends ParseArgs> items) {
        return streamUnordered(Methods.PARSE.over(items));
    }

    /** {@link #parseStreamUnordered} over first arguments, with the others fixed. */
    public Stream<Maths.Page> parseStreamUnordered(Iterable<? extends String> urls, byte[] html) {
        return streamUnordered(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseStreamUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Maths.Page> parseStreamUnordered(Stream<? extends String> urls, byte[] html) {
        return streamUnordered(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link #parse} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Maths.Page>> parseOutcomes(Iterable<? extends ParseArgs> items) {
        return outcomes(Methods.PARSE.over(items));
    }

    /** {@link #parseOutcomes} over a stream. */
    public Stream<Outcome<Maths.Page>> parseOutcomes(Stream<? extends ParseArgs> items) {
        return outcomes(Methods.PARSE.over(items));
    }

    /** {@link #parseOutcomes} over first arguments, with the others fixed. */
    public Stream<Outcome<Maths.Page>> parseOutcomes(Iterable<? extends String> urls, byte[] html) {
        return outcomes(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseOutcomes} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Maths.Page>> parseOutcomes(Stream<? extends String> urls, byte[] html) {
        return outcomes(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link #parse} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Maths.Page>> parseOutcomesUnordered(Iterable<? extends ParseArgs> items) {
        return outcomesUnordered(Methods.PARSE.over(items));
    }

    /** {@link #parseOutcomesUnordered} over a stream. */
    public Stream<Outcome<Maths.Page>> parseOutcomesUnordered(Stream<? extends ParseArgs> items) {
        return outcomesUnordered(Methods.PARSE.over(items));
    }

    /** {@link #parseOutcomesUnordered} over first arguments, with the others fixed. */
    public Stream<Outcome<Maths.Page>> parseOutcomesUnordered(Iterable<? extends String> urls,
            byte[] html) {
        return outcomesUnordered(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** {@link #parseOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<Maths.Page>> parseOutcomesUnordered(Stream<? extends String> urls,
            byte[] html) {
        return outcomesUnordered(Methods.PARSE.overFirst(urls, new ParseArgs(null, html)));
    }

    /** Runs {@link Maths#weigh} in a worker and waits for its result. */
    double weigh(int count, double weight) {
        return call(Methods.WEIGH, new WeighArgs(count, weight));
    }

    /** Like {@link #weigh}, but returns at once. */
    PooledFuture<Double> weighAsync(int count, double weight) {
        return callAsync(Methods.WEIGH, new WeighArgs(count, weight));
    }

    /** Runs {@link #weigh} for each item and waits for all results, in order. */
    List<Double> weighMap(Iterable<? extends WeighArgs> items) {
        return map(Methods.WEIGH.over(items));
    }

    /** {@link #weighMap} over a stream. */
    List<Double> weighMap(Stream<? extends WeighArgs> items) {
        return map(Methods.WEIGH.over(items));
    }

    /** {@link #weighMap} over first arguments, with the others fixed. */
    List<Double> weighMap(Iterable<? extends Integer> counts, double weight) {
        return map(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighMap} over a stream of first arguments, with the others fixed. */
    List<Double> weighMap(Stream<? extends Integer> counts, double weight) {
        return map(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighMap} over an array, without boxing. */
    double[] weighMap(int[] items, double weight) {
        return mapToDoubles(Methods.WEIGH.overFirst(items, new WeighArgs(0, weight)));
    }

    /** {@link #weighMap} over a stream, without boxing. */
    double[] weighMap(IntStream items, double weight) {
        return mapToDoubles(Methods.WEIGH.overFirst(items.toArray(), new WeighArgs(0, weight)));
    }

    /** Runs {@link #weigh} for each item and returns at once. */
    PooledFuture<List<Double>> weighMapAsync(Iterable<? extends WeighArgs> items) {
        return mapAsync(Methods.WEIGH.over(items));
    }

    /** {@link #weighMapAsync} over a stream. */
    PooledFuture<List<Double>> weighMapAsync(Stream<? extends WeighArgs> items) {
        return mapAsync(Methods.WEIGH.over(items));
    }

    /** {@link #weighMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Double>> weighMapAsync(Iterable<? extends Integer> counts, double weight) {
        return mapAsync(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Double>> weighMapAsync(Stream<? extends Integer> counts, double weight) {
        return mapAsync(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** Runs {@link #weigh} for each item, lazily; results come in order. */
    Stream<Double> weighStream(Iterable<? extends WeighArgs> items) {
        return stream(Methods.WEIGH.over(items));
    }

    /** {@link #weighStream} over a stream. */
    Stream<Double> weighStream(Stream<? extends WeighArgs> items) {
        return stream(Methods.WEIGH.over(items));
    }

    /** {@link #weighStream} over first arguments, with the others fixed. */
    Stream<Double> weighStream(Iterable<? extends Integer> counts, double weight) {
        return stream(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighStream} over a stream of first arguments, with the others fixed. */
    Stream<Double> weighStream(Stream<? extends Integer> counts, double weight) {
        return stream(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** Runs {@link #weigh} for each item, lazily; results come as they finish. */
    Stream<Double> weighStreamUnordered(Iterable<? extends WeighArgs> items) {
        return streamUnordered(Methods.WEIGH.over(items));
    }

    /** {@link #weighStreamUnordered} over a stream. */
    Stream<Double> weighStreamUnordered(Stream<? extends WeighArgs> items) {
        return streamUnordered(Methods.WEIGH.over(items));
    }

    /** {@link #weighStreamUnordered} over first arguments, with the others fixed. */
    Stream<Double> weighStreamUnordered(Iterable<? extends Integer> counts, double weight) {
        return streamUnordered(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Double> weighStreamUnordered(Stream<? extends Integer> counts, double weight) {
        return streamUnordered(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** Runs {@link #weigh} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Double>> weighOutcomes(Iterable<? extends WeighArgs> items) {
        return outcomes(Methods.WEIGH.over(items));
    }

    /** {@link #weighOutcomes} over a stream. */
    Stream<Outcome<Double>> weighOutcomes(Stream<? extends WeighArgs> items) {
        return outcomes(Methods.WEIGH.over(items));
    }

    /** {@link #weighOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Double>> weighOutcomes(Iterable<? extends Integer> counts, double weight) {
        return outcomes(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Double>> weighOutcomes(Stream<? extends Integer> counts, double weight) {
        return outcomes(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** Runs {@link #weigh} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Double>> weighOutcomesUnordered(Iterable<? extends WeighArgs> items) {
        return outcomesUnordered(Methods.WEIGH.over(items));
    }

    /** {@link #weighOutcomesUnordered} over a stream. */
    Stream<Outcome<Double>> weighOutcomesUnordered(Stream<? extends WeighArgs> items) {
        return outcomesUnordered(Methods.WEIGH.over(items));
    }

    /** {@link #weighOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Double>> weighOutcomesUnordered(Iterable<? extends Integer> counts,
            double weight) {
        return outcomesUnordered(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** {@link #weighOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Double>> weighOutcomesUnordered(Stream<? extends Integer> counts,
            double weight) {
        return outcomesUnordered(Methods.WEIGH.overFirst(counts, new WeighArgs(0, weight)));
    }

    /** Runs {@link Maths#log} in a worker and waits for its end. */
    void log(String text) {
        call(Methods.LOG, text);
    }

    /** Like {@link #log}, but returns at once. */
    PooledFuture<Void> logAsync(String text) {
        return callAsync(Methods.LOG, text);
    }

    /** Runs {@link #log} for each item and waits for all to end. */
    void logMap(Iterable<? extends String> items) {
        mapVoid(Methods.LOG.over(items));
    }

    /** {@link #logMap} over a stream. */
    void logMap(Stream<? extends String> items) {
        mapVoid(Methods.LOG.over(items));
    }

    /** Runs {@link #log} for each item and returns at once. */
    PooledFuture<Void> logMapAsync(Iterable<? extends String> items) {
        return mapVoidAsync(Methods.LOG.over(items));
    }

    /** {@link #logMapAsync} over a stream. */
    PooledFuture<Void> logMapAsync(Stream<? extends String> items) {
        return mapVoidAsync(Methods.LOG.over(items));
    }

    /** Runs {@link #log} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Void>> logOutcomes(Iterable<? extends String> items) {
        return outcomes(Methods.LOG.over(items));
    }

    /** {@link #logOutcomes} over a stream. */
    Stream<Outcome<Void>> logOutcomes(Stream<? extends String> items) {
        return outcomes(Methods.LOG.over(items));
    }

    /** Runs {@link #log} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Void>> logOutcomesUnordered(Iterable<? extends String> items) {
        return outcomesUnordered(Methods.LOG.over(items));
    }

    /** {@link #logOutcomesUnordered} over a stream. */
    Stream<Outcome<Void>> logOutcomesUnordered(Stream<? extends String> items) {
        return outcomesUnordered(Methods.LOG.over(items));
    }

    /** Runs {@link Maths#now} in a worker and waits for its result. */
    @Deprecated(since = "2")
    long now() {
        return call(Methods.NOW, null);
    }

    /** Like {@link #now}, but returns at once. */
    @Deprecated(since = "2")
    PooledFuture<Long> nowAsync() {
        return callAsync(Methods.NOW, null);
    }

    /** All arguments of one call of {@code parse}. */
    public record ParseArgs(String url, byte[] html) {
    }

    /** All arguments of one call of {@code weigh}. */
    record WeighArgs(int count, double weight) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Maths.Page> PAGE_CODEC = new PageCodec();

        static final TypeCodec<List<Maths.Page>> PAGE_LIST_CODEC = Codecs.list(PAGE_CODEC);

        static final PooledMethod<Long, Long> SQUARE = new PooledMethod<Long, Long>(
                Methods.class,
                0,
                "Maths.square",
                "good.Maths#square(J)J",
                0x5edb6293a58532feL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Long arguments) {
                out.writeLong(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                long x = in.readLong();
                out.writeLong(Maths.square(x));
            }

            @Override
            public Long readResult(WireReader in) {
                return in.readLong();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readLong());
            }
        };

        static final PooledMethod<ParseArgs, Maths.Page> PARSE = new PooledMethod<ParseArgs, Maths.Page>(
                Methods.class,
                1,
                "Maths.parse",
                "good.Maths#parse(Ljava/lang/String;[B)Lgood/Maths$Page;",
                0x030b61b0a0d536baL,
                PooledMethod.Receiver.NONE,
                new MethodOptions(5_000_000_000L, 2, List.of(IOException.class), 8, "pages")) {
            @Override
            public void writeArguments(WireWriter out, ParseArgs arguments) {
                out.writeString(arguments.url());
                out.writeBytes(arguments.html());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) throws IOException {
                String url = in.readString();
                byte[] html = in.readBytes();
                writeResult(out, PAGE_CODEC, Maths.parse(url, html));
            }

            @Override
            public Maths.Page readResult(WireReader in) {
                return readResult(in, PAGE_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: String\n"
                        + "argument 2: byte[]\n"
                        + "result: record good.Maths.Page\n"
                        + "record good.Maths.Page: String url, byte[] body, List<record good.Maths.Page> links\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeString((String) first);
            }

            @Override
            public void writeRest(WireWriter out, ParseArgs arguments) {
                out.writeBytes(arguments.html());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ParseArgs(null, in.readBytes());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) throws
                    IOException {
                String url = in.readString();
                ParseArgs fixed = (ParseArgs) rest;
                writeResult(out, PAGE_CODEC, Maths.parse(url, fixed.html()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
                each.accept(in.readBytes());
            }
        };

        static final PooledMethod<WeighArgs, Double> WEIGH = new PooledMethod<WeighArgs, Double>(
                Methods.class,
                2,
                "Maths.weigh",
                "good.Maths#weigh(ID)D",
                0xf2c7d062d76adb98L,
                PooledMethod.Receiver.NONE,
                new MethodOptions(MethodOptions.UNLIMITED, 0, List.of(), 0, "default")) {
            @Override
            public void writeArguments(WireWriter out, WeighArgs arguments) {
                out.writeInt(arguments.count());
                out.writeDouble(arguments.weight());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int count = in.readInt();
                double weight = in.readDouble();
                out.writeDouble(Maths.weigh(count, weight));
            }

            @Override
            public Double readResult(WireReader in) {
                return in.readDouble();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, WeighArgs arguments) {
                out.writeDouble(arguments.weight());
            }

            @Override
            public Object readRest(WireReader in) {
                return new WeighArgs(0, in.readDouble());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int count = in.readInt();
                WeighArgs fixed = (WeighArgs) rest;
                out.writeDouble(Maths.weigh(count, fixed.weight()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readDouble());
            }
        };

        static final PooledMethod<String, Void> LOG = new PooledMethod<String, Void>(
                Methods.class,
                3,
                "Maths.log",
                "good.Maths#log(Ljava/lang/String;)V",
                0x32638f3f217c762bL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String text = in.readString();
                Maths.log(text);
            }

            @Override
            public Void readResult(WireReader in) {
                return null;
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
            }
        };

        static final PooledMethod<Void, Long> NOW = new PooledMethod<Void, Long>(
                Methods.class,
                4,
                "Maths.now",
                "good.Maths#now()J",
                0xd638332aca725b49L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeLong(Maths.now());
            }

            @Override
            public Long readResult(WireReader in) {
                return in.readLong();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }
        };

        static {
            PooledMethods.register(Methods.class, SQUARE, PARSE, WEIGH, LOG, NOW);
        }

        private Methods() {
        }

        static final class PageCodec extends Codecs.OfRecord<Maths.Page> {
            PageCodec() {
                super(Maths.Page.class, "java.lang.String url, byte[] body, java.util.List links");
            }

            @Override
            protected void writeComponents(WireWriter out, Maths.Page value) {
                out.writeString(value.url());
                out.writeBytes(value.body());
                writeComponent(out, "links", PAGE_LIST_CODEC, value.links());
            }

            @Override
            protected Maths.Page readComponents(WireReader in) {
                return new Maths.Page(in.readString(), in.readBytes(), PAGE_LIST_CODEC.read(in));
            }
        }
    }
}
