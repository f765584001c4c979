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
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Unnamed} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class UnnamedPooled extends PooledStub<UnnamedPooled> {
    private UnnamedPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static UnnamedPooled on(Pool pool) {
        return new UnnamedPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static UnnamedPooled shared() {
        return new UnnamedPooled(StubState.shared());
    }

    @Override
    protected UnnamedPooled with(StubState newState) {
        return new UnnamedPooled(newState);
    }

    /** Runs {@link Unnamed#twice} in a worker and waits for its result. */
    int twice(int x) {
        return call(Methods.TWICE, x);
    }

    /** Like {@link #twice}, but returns at once. */
    PooledFuture<Integer> twiceAsync(int x) {
        return callAsync(Methods.TWICE, x);
    }

    /** Runs {@link #twice} for each item and waits for all results, in order. */
    List<Integer> twiceMap(Iterable<? extends Integer> items) {
        return map(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over a stream. */
    List<Integer> twiceMap(Stream<? extends Integer> items) {
        return map(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over an array, without boxing. */
    int[] twiceMap(int... items) {
        return mapToInts(Methods.TWICE.over(items));
    }

    /** {@link #twiceMap} over a stream, without boxing. */
    int[] twiceMap(IntStream items) {
        return mapToInts(Methods.TWICE.over(items.toArray()));
    }

    /** Runs {@link #twice} for each item and returns at once. */
    PooledFuture<List<Integer>> twiceMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.TWICE.over(items));
    }

    /** {@link #twiceMapAsync} over a stream. */
    PooledFuture<List<Integer>> twiceMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; results come in order. */
    Stream<Integer> twiceStream(Iterable<? extends Integer> items) {
        return stream(Methods.TWICE.over(items));
    }

    /** {@link #twiceStream} over a stream. */
    Stream<Integer> twiceStream(Stream<? extends Integer> items) {
        return stream(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; results come as they finish. */
    Stream<Integer> twiceStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.TWICE.over(items));
    }

    /** {@link #twiceStreamUnordered} over a stream. */
    Stream<Integer> twiceStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> twiceOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.TWICE.over(items));
    }

    /** {@link #twiceOutcomes} over a stream. */
    Stream<Outcome<Integer>> twiceOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.TWICE.over(items));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> twiceOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.TWICE.over(items));
    }

    /** {@link #twiceOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> twiceOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.TWICE.over(items));
    }

    /** Runs {@link Unnamed#read} in a worker and waits for its result. */
    int read(String text, int radix) throws IOException {
        return call(Methods.READ, new ReadArgs(text, radix));
    }

    /** Like {@link #read}, but returns at once. */
    PooledFuture<Integer> readAsync(String text, int radix) {
        return callAsync(Methods.READ, new ReadArgs(text, radix));
    }

    /** Runs {@link #read} for each item and waits for all results, in order. */
    List<Integer> readMap(Iterable<? extends ReadArgs> items) throws IOException {
        return map(Methods.READ.over(items));
    }

    /** {@link #readMap} over a stream. */
    List<Integer> readMap(Stream<? extends ReadArgs> items) throws IOException {
        return map(Methods.READ.over(items));
    }

    /** {@link #readMap} over first arguments, with the others fixed. */
    List<Integer> readMap(Iterable<? extends String> texts, int radix) throws IOException {
        return map(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readMap} over a stream of first arguments, with the others fixed. */
    List<Integer> readMap(Stream<? extends String> texts, int radix) throws IOException {
        return map(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** Runs {@link #read} for each item and returns at once. */
    PooledFuture<List<Integer>> readMapAsync(Iterable<? extends ReadArgs> items) {
        return mapAsync(Methods.READ.over(items));
    }

    /** {@link #readMapAsync} over a stream. */
    PooledFuture<List<Integer>> readMapAsync(Stream<? extends ReadArgs> items) {
        return mapAsync(Methods.READ.over(items));
    }

    /** {@link #readMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> readMapAsync(Iterable<? extends String> texts, int radix) {
        return mapAsync(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> readMapAsync(Stream<? extends String> texts, int radix) {
        return mapAsync(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** Runs {@link #read} for each item, lazily; results come in order. */
    Stream<Integer> readStream(Iterable<? extends ReadArgs> items) {
        return stream(Methods.READ.over(items));
    }

    /** {@link #readStream} over a stream. */
    Stream<Integer> readStream(Stream<? extends ReadArgs> items) {
        return stream(Methods.READ.over(items));
    }

    /** {@link #readStream} over first arguments, with the others fixed. */
    Stream<Integer> readStream(Iterable<? extends String> texts, int radix) {
        return stream(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> readStream(Stream<? extends String> texts, int radix) {
        return stream(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** Runs {@link #read} for each item, lazily; results come as they finish. */
    Stream<Integer> readStreamUnordered(Iterable<? extends ReadArgs> items) {
        return streamUnordered(Methods.READ.over(items));
    }

    /** {@link #readStreamUnordered} over a stream. */
    Stream<Integer> readStreamUnordered(Stream<? extends ReadArgs> items) {
        return streamUnordered(Methods.READ.over(items));
    }

    /** {@link #readStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> readStreamUnordered(Iterable<? extends String> texts, int radix) {
        return streamUnordered(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> readStreamUnordered(Stream<? extends String> texts, int radix) {
        return streamUnordered(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** Runs {@link #read} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> readOutcomes(Iterable<? extends ReadArgs> items) {
        return outcomes(Methods.READ.over(items));
    }

    /** {@link #readOutcomes} over a stream. */
    Stream<Outcome<Integer>> readOutcomes(Stream<? extends ReadArgs> items) {
        return outcomes(Methods.READ.over(items));
    }

    /** {@link #readOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> readOutcomes(Iterable<? extends String> texts, int radix) {
        return outcomes(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> readOutcomes(Stream<? extends String> texts, int radix) {
        return outcomes(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** Runs {@link #read} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> readOutcomesUnordered(Iterable<? extends ReadArgs> items) {
        return outcomesUnordered(Methods.READ.over(items));
    }

    /** {@link #readOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> readOutcomesUnordered(Stream<? extends ReadArgs> items) {
        return outcomesUnordered(Methods.READ.over(items));
    }

    /** {@link #readOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> readOutcomesUnordered(Iterable<? extends String> texts, int radix) {
        return outcomesUnordered(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** {@link #readOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> readOutcomesUnordered(Stream<? extends String> texts, int radix) {
        return outcomesUnordered(Methods.READ.overFirst(texts, new ReadArgs(null, radix)));
    }

    /** All arguments of one call of {@code read}. */
    record ReadArgs(String text, int radix) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Integer, Integer> TWICE = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Unnamed.twice",
                "Unnamed#twice(I)I",
                0xfd40070e74fd3c5dL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Unnamed.twice(x));
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

        static final PooledMethod<ReadArgs, Integer> READ = new PooledMethod<ReadArgs, Integer>(
                Methods.class,
                1,
                "Unnamed.read",
                "Unnamed#read(Ljava/lang/String;I)I",
                0x2302a4c87595b3adL,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ReadArgs arguments) {
                out.writeString(arguments.text());
                out.writeInt(arguments.radix());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) throws IOException {
                String text = in.readString();
                int radix = in.readInt();
                out.writeInt(((Unnamed) target).read(text, radix));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeString((String) first);
            }

            @Override
            public void writeRest(WireWriter out, ReadArgs arguments) {
                out.writeInt(arguments.radix());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ReadArgs(null, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) throws
                    IOException {
                String text = in.readString();
                ReadArgs fixed = (ReadArgs) rest;
                out.writeInt(((Unnamed) target).read(text, fixed.radix()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
                each.accept(in.readInt());
            }

            @Override
            public Object newResident() throws Throwable {
                return new Unnamed();
            }
        };

        static {
            PooledMethods.register(Methods.class, TWICE, READ);
        }

        private Methods() {
        }
    }
}
