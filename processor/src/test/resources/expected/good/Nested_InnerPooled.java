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

/** Runs the methods of {@link Nested.Inner} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_InnerPooled extends PooledStub<Nested_InnerPooled> {
    private Nested_InnerPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Nested_InnerPooled on(Pool pool) {
        return new Nested_InnerPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Nested_InnerPooled shared() {
        return new Nested_InnerPooled(StubState.shared());
    }

    @Override
    protected Nested_InnerPooled with(StubState newState) {
        return new Nested_InnerPooled(newState);
    }

    /** Runs {@link Nested.Inner#half} in a worker and waits for its result. */
    int half(int x) {
        return call(Methods.HALF, x);
    }

    /** Like {@link #half}, but returns at once. */
    PooledFuture<Integer> halfAsync(int x) {
        return callAsync(Methods.HALF, x);
    }

    /** Runs {@link #half} for each item and waits for all results, in order. */
    List<Integer> halfMap(Iterable<? extends Integer> items) {
        return map(Methods.HALF.over(items));
    }

    /** {@link #halfMap} over a stream. */
    List<Integer> halfMap(Stream<? extends Integer> items) {
        return map(Methods.HALF.over(items));
    }

    /** {@link #halfMap} over an array, without boxing. */
    int[] halfMap(int... items) {
        return mapToInts(Methods.HALF.over(items));
    }

    /** {@link #halfMap} over a stream, without boxing. */
    int[] halfMap(IntStream items) {
        return mapToInts(Methods.HALF.over(items.toArray()));
    }

    /** Runs {@link #half} for each item and returns at once. */
    PooledFuture<List<Integer>> halfMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.HALF.over(items));
    }

    /** {@link #halfMapAsync} over a stream. */
    PooledFuture<List<Integer>> halfMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; results come in order. */
    Stream<Integer> halfStream(Iterable<? extends Integer> items) {
        return stream(Methods.HALF.over(items));
    }

    /** {@link #halfStream} over a stream. */
    Stream<Integer> halfStream(Stream<? extends Integer> items) {
        return stream(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; results come as they finish. */
    Stream<Integer> halfStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.HALF.over(items));
    }

    /** {@link #halfStreamUnordered} over a stream. */
    Stream<Integer> halfStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> halfOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.HALF.over(items));
    }

    /** {@link #halfOutcomes} over a stream. */
    Stream<Outcome<Integer>> halfOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.HALF.over(items));
    }

    /** Runs {@link #half} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> halfOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.HALF.over(items));
    }

    /** {@link #halfOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> halfOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.HALF.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Integer, Integer> HALF = new PooledMethod<Integer, Integer>(
                Methods.class,
                0,
                "Nested.Inner.half",
                "good.Nested$Inner#half(I)I",
                0x7d9891c9337e5110L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Nested.Inner.half(x));
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
            PooledMethods.register(Methods.class, HALF);
        }

        private Methods() {
        }
    }
}
