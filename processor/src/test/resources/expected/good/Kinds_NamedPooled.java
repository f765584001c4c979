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
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Kinds.Named} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Kinds_NamedPooled extends PooledStub<Kinds_NamedPooled> {
    private Kinds_NamedPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Kinds_NamedPooled on(Pool pool, Kinds.Named receiver) {
        return new Kinds_NamedPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Kinds_NamedPooled shared(Kinds.Named receiver) {
        return new Kinds_NamedPooled(StubState.shared(receiver));
    }

    @Override
    protected Kinds_NamedPooled with(StubState newState) {
        return new Kinds_NamedPooled(newState);
    }

    /** Runs {@link Kinds.Named#greeting} in a worker and waits for its result. */
    public String greeting(String word) {
        return call(Methods.GREETING, word);
    }

    /** Like {@link #greeting}, but returns at once. */
    public PooledFuture<String> greetingAsync(String word) {
        return callAsync(Methods.GREETING, word);
    }

    /** Runs {@link #greeting} for each item and waits for all results, in order. */
    public List<String> greetingMap(Iterable<? extends String> items) {
        return map(Methods.GREETING.over(items));
    }

    /** {@link #greetingMap} over a stream. */
    public List<String> greetingMap(Stream<? extends String> items) {
        return map(Methods.GREETING.over(items));
    }

    /** Runs {@link #greeting} for each item and returns at once. */
    public PooledFuture<List<String>> greetingMapAsync(Iterable<? extends String> items) {
        return mapAsync(Methods.GREETING.over(items));
    }

    /** {@link #greetingMapAsync} over a stream. */
    public PooledFuture<List<String>> greetingMapAsync(Stream<? extends String> items) {
        return mapAsync(Methods.GREETING.over(items));
    }

    /** Runs {@link #greeting} for each item, lazily; results come in order. */
    public Stream<String> greetingStream(Iterable<? extends String> items) {
        return stream(Methods.GREETING.over(items));
    }

    /** {@link #greetingStream} over a stream. */
    public Stream<String> greetingStream(Stream<? extends String> items) {
        return stream(Methods.GREETING.over(items));
    }

    /** Runs {@link #greeting} for each item, lazily; results come as they finish. */
    public Stream<String> greetingStreamUnordered(Iterable<? extends String> items) {
        return streamUnordered(Methods.GREETING.over(items));
    }

    /** {@link #greetingStreamUnordered} over a stream. */
    public Stream<String> greetingStreamUnordered(Stream<? extends String> items) {
        return streamUnordered(Methods.GREETING.over(items));
    }

    /** Runs {@link #greeting} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<String>> greetingOutcomes(Iterable<? extends String> items) {
        return outcomes(Methods.GREETING.over(items));
    }

    /** {@link #greetingOutcomes} over a stream. */
    public Stream<Outcome<String>> greetingOutcomes(Stream<? extends String> items) {
        return outcomes(Methods.GREETING.over(items));
    }

    /** Runs {@link #greeting} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<String>> greetingOutcomesUnordered(Iterable<? extends String> items) {
        return outcomesUnordered(Methods.GREETING.over(items));
    }

    /** {@link #greetingOutcomesUnordered} over a stream. */
    public Stream<Outcome<String>> greetingOutcomesUnordered(Stream<? extends String> items) {
        return outcomesUnordered(Methods.GREETING.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<String, String> GREETING = new PooledMethod<String, String>(
                Methods.class,
                0,
                "Kinds.Named.greeting",
                "good.Kinds$Named#greeting(Ljava/lang/String;)Ljava/lang/String;",
                0x02e754868e4fce2bL,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String word = in.readString();
                out.writeString(((Kinds.Named) target).greeting(word));
            }

            @Override
            public String readResult(WireReader in) {
                return in.readString();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: String\n"
                        + "result: String\n"
                        + "receiver: object good.Kinds.Named\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
            }
        };

        static {
            PooledMethods.register(Methods.class, GREETING);
        }

        private Methods() {
        }
    }
}
