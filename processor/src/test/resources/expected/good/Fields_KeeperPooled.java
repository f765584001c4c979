package good;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Fields.Keeper} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Fields_KeeperPooled extends PooledStub<Fields_KeeperPooled> {
    private Fields_KeeperPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static Fields_KeeperPooled on(Pool pool) {
        return new Fields_KeeperPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Fields_KeeperPooled on(Pool pool, Fields.Keeper receiver) {
        return new Fields_KeeperPooled(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static Fields_KeeperPooled shared() {
        return new Fields_KeeperPooled(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Fields_KeeperPooled shared(Fields.Keeper receiver) {
        return new Fields_KeeperPooled(StubState.shared(receiver));
    }

    @Override
    protected Fields_KeeperPooled with(StubState newState) {
        return new Fields_KeeperPooled(newState);
    }

    /** Runs {@link Fields.Keeper#count} in a worker and waits for its result. */
    int count() {
        return call(Methods.COUNT, null);
    }

    /** Like {@link #count}, but returns at once. */
    PooledFuture<Integer> countAsync() {
        return callAsync(Methods.COUNT, null);
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<Void, Integer> COUNT = new PooledMethod<Void, Integer>(
                Methods.class,
                0,
                "Fields.Keeper.count",
                "good.Fields$Keeper#count()I",
                0xd472d35c60d014a7L,
                PooledMethod.Receiver.EITHER,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(((Fields.Keeper) target).count());
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
                        + "receiver: object good.Fields.Keeper\n";
            }

            @Override
            public Object newResident() throws Throwable {
                return new Fields.Keeper();
            }
        };

        static {
            PooledMethods.register(Methods.class, COUNT);
        }

        private Methods() {
        }
    }
}
