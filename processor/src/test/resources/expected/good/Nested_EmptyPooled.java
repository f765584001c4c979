package good;

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
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Nested.Empty} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class Nested_EmptyPooled extends PooledStub<Nested_EmptyPooled> {
    private Nested_EmptyPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Nested_EmptyPooled on(Pool pool) {
        return new Nested_EmptyPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Nested_EmptyPooled on(Pool pool, Nested.Empty receiver) {
        return new Nested_EmptyPooled(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Nested_EmptyPooled shared() {
        return new Nested_EmptyPooled(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Nested_EmptyPooled shared(Nested.Empty receiver) {
        return new Nested_EmptyPooled(StubState.shared(receiver));
    }

    @Override
    protected Nested_EmptyPooled with(StubState newState) {
        return new Nested_EmptyPooled(newState);
    }

    /** Runs {@link Nested.Empty#zero} in a worker and waits for its result. */
    int zero() {
        return call(Methods.ZERO, null);
    }

    /** Like {@link #zero}, but returns at once. */
    PooledFuture<Integer> zeroAsync() {
        return callAsync(Methods.ZERO, null);
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Nested.Empty> EMPTY_CODEC = new EmptyCodec();

        static final PooledMethod<Void, Integer> ZERO = new PooledMethod<Void, Integer>(
                Methods.class,
                0,
                "Nested.Empty.zero",
                "good.Nested$Empty#zero()I",
                0xf95d87501a1ccb36L,
                PooledMethod.Receiver.EITHER,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(((Nested.Empty) target).zero());
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
                return "result: int\n"
                        + "receiver: record good.Nested.Empty\n"
                        + "record good.Nested.Empty: \n";
            }

            @Override
            public Object newResident() throws Throwable {
                return new Nested.Empty();
            }

            @Override
            public void writeReceiver(WireWriter out, Object carried) {
                EMPTY_CODEC.write(out, (Nested.Empty) carried);
            }

            @Override
            public Object readReceiver(WireReader in) {
                return EMPTY_CODEC.read(in);
            }
        };

        static {
            PooledMethods.register(Methods.class, ZERO);
        }

        private Methods() {
        }

        static final class EmptyCodec extends Codecs.OfRecord<Nested.Empty> {
            EmptyCodec() {
                super(Nested.Empty.class, "");
            }

            @Override
            protected void writeComponents(WireWriter out, Nested.Empty value) {
            }

            @Override
            protected Nested.Empty readComponents(WireReader in) {
                return new Nested.Empty();
            }
        }
    }
}
