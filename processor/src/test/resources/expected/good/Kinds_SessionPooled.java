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
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Kinds.Session} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Kinds_SessionPooled extends PooledStub<Kinds_SessionPooled> {
    private Kinds_SessionPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Kinds_SessionPooled on(Pool pool) {
        return new Kinds_SessionPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Kinds_SessionPooled shared() {
        return new Kinds_SessionPooled(StubState.shared());
    }

    @Override
    protected Kinds_SessionPooled with(StubState newState) {
        return new Kinds_SessionPooled(newState);
    }

    /** Runs {@link Kinds.Session#use} in a worker and waits for its result. */
    int use() {
        return call(Methods.USE, null);
    }

    /** Like {@link #use}, but returns at once. */
    PooledFuture<Integer> useAsync() {
        return callAsync(Methods.USE, null);
    }

    /** Runs {@link Kinds.Session#log} in a worker and waits for its end. */
    void log(String line) {
        call(Methods.LOG, line);
    }

    /** Like {@link #log}, but returns at once. */
    PooledFuture<Void> logAsync(String line) {
        return callAsync(Methods.LOG, line);
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

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Void, Integer> USE = new PooledMethod<Void, Integer>(
                Methods.class,
                0,
                "Kinds.Session.use",
                "good.Kinds$Session#use()I",
                0x5d1b73b81f9dfd31L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(((Kinds.Session) target).use());
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
            public Object newResident() throws Throwable {
                return new Kinds.Session();
            }
        };

        static final PooledMethod<String, Void> LOG = new PooledMethod<String, Void>(
                Methods.class,
                1,
                "Kinds.Session.log",
                "good.Kinds$Session#log(Ljava/lang/String;)V",
                0x1ed2ee8cee203147L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String line = in.readString();
                ((Kinds.Session) target).log(line);
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

            @Override
            public Object newResident() throws Throwable {
                return new Kinds.Session();
            }
        };

        static {
            PooledMethods.register(Methods.class, USE, LOG);
        }

        private Methods() {
        }
    }
}
