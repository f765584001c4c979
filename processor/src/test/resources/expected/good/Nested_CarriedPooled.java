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

/** Runs the methods of {@link Nested.Carried} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_CarriedPooled extends PooledStub<Nested_CarriedPooled> {
    private Nested_CarriedPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Nested_CarriedPooled on(Pool pool, Nested.Carried receiver) {
        return new Nested_CarriedPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Nested_CarriedPooled shared(Nested.Carried receiver) {
        return new Nested_CarriedPooled(StubState.shared(receiver));
    }

    @Override
    protected Nested_CarriedPooled with(StubState newState) {
        return new Nested_CarriedPooled(newState);
    }

    /** Runs {@link Nested.Carried#repeat} in a worker and waits for its result. */
    public String repeat(String text) {
        return call(Methods.REPEAT, text);
    }

    /** Like {@link #repeat}, but returns at once. */
    public PooledFuture<String> repeatAsync(String text) {
        return callAsync(Methods.REPEAT, text);
    }

    /** Runs {@link #repeat} for each item and waits for all results, in order. */
    public List<String> repeatMap(Iterable<? extends String> items) {
        return map(Methods.REPEAT.over(items));
    }

    /** {@link #repeatMap} over a stream. */
    public List<String> repeatMap(Stream<? extends String> items) {
        return map(Methods.REPEAT.over(items));
    }

    /** Runs {@link #repeat} for each item and returns at once. */
    public PooledFuture<List<String>> repeatMapAsync(Iterable<? extends String> items) {
        return mapAsync(Methods.REPEAT.over(items));
    }

    /** {@link #repeatMapAsync} over a stream. */
    public PooledFuture<List<String>> repeatMapAsync(Stream<? extends String> items) {
        return mapAsync(Methods.REPEAT.over(items));
    }

    /** Runs {@link #repeat} for each item, lazily; results come in order. */
    public Stream<String> repeatStream(Iterable<? extends String> items) {
        return stream(Methods.REPEAT.over(items));
    }

    /** {@link #repeatStream} over a stream. */
    public Stream<String> repeatStream(Stream<? extends String> items) {
        return stream(Methods.REPEAT.over(items));
    }

    /** Runs {@link #repeat} for each item, lazily; results come as they finish. */
    public Stream<String> repeatStreamUnordered(Iterable<? extends String> items) {
        return streamUnordered(Methods.REPEAT.over(items));
    }

    /** {@link #repeatStreamUnordered} over a stream. */
    public Stream<String> repeatStreamUnordered(Stream<? extends String> items) {
        return streamUnordered(Methods.REPEAT.over(items));
    }

    /** Runs {@link #repeat} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<String>> repeatOutcomes(Iterable<? extends String> items) {
        return outcomes(Methods.REPEAT.over(items));
    }

    /** {@link #repeatOutcomes} over a stream. */
    public Stream<Outcome<String>> repeatOutcomes(Stream<? extends String> items) {
        return outcomes(Methods.REPEAT.over(items));
    }

    /** Runs {@link #repeat} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<String>> repeatOutcomesUnordered(Iterable<? extends String> items) {
        return outcomesUnordered(Methods.REPEAT.over(items));
    }

    /** {@link #repeatOutcomesUnordered} over a stream. */
    public Stream<Outcome<String>> repeatOutcomesUnordered(Stream<? extends String> items) {
        return outcomesUnordered(Methods.REPEAT.over(items));
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Nested.Carried> CARRIED_CODEC = new CarriedCodec();

        static final PooledMethod<String, String> REPEAT = new PooledMethod<String, String>(
                Methods.class,
                0,
                "Nested.Carried.repeat",
                "good.Nested$Carried#repeat(Ljava/lang/String;)Ljava/lang/String;",
                0xf913ac6aac71ae7dL,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String text = in.readString();
                out.writeString(((Nested.Carried) target).repeat(text));
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
                        + "receiver: record good.Nested.Carried\n"
                        + "record good.Nested.Carried: int times\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
            }

            @Override
            public void writeReceiver(WireWriter out, Object carried) {
                CARRIED_CODEC.write(out, (Nested.Carried) carried);
            }

            @Override
            public Object readReceiver(WireReader in) {
                return CARRIED_CODEC.read(in);
            }
        };

        static {
            PooledMethods.register(Methods.class, REPEAT);
        }

        private Methods() {
        }

        static final class CarriedCodec extends Codecs.OfRecord<Nested.Carried> {
            CarriedCodec() {
                super(Nested.Carried.class, "int times");
            }

            @Override
            protected void writeComponents(WireWriter out, Nested.Carried value) {
                out.writeInt(value.times());
            }

            @Override
            protected Nested.Carried readComponents(WireReader in) {
                return new Nested.Carried(in.readInt());
            }
        }
    }
}
