package dev.pooled.stub;

import dev.pooled.Pool;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a stub is made of: its pool, its receiver and the options its caller changed. Immutable.
 *
 * @param pool where calls go; {@code null} for the shared pool that each method names
 * @param receiver what instance methods are called on; {@code null} for none, or the worker's own
 * @param options what {@code with…} changed
 */
public record StubState(
        @Nullable PooledCalls pool, @Nullable CarriedReceiver receiver, CallOptions options) {

    /** A stub on {@code pool}. */
    public static StubState on(Pool pool) {
        return new StubState(calls(pool), null, CallOptions.NONE);
    }

    /** A stub on {@code pool} that carries {@code receiver} to the workers. */
    public static StubState on(Pool pool, Object receiver) {
        return new StubState(calls(pool), new CarriedReceiver(receiver), CallOptions.NONE);
    }

    /** A stub on the shared pools. */
    public static StubState shared() {
        return new StubState(null, null, CallOptions.NONE);
    }

    /** A stub on the shared pools that carries {@code receiver} to the workers. */
    public static StubState shared(Object receiver) {
        return new StubState(null, new CarriedReceiver(receiver), CallOptions.NONE);
    }

    StubState withOptions(CallOptions newOptions) {
        return new StubState(pool, receiver, newOptions);
    }

    PooledCalls callsFor(PooledMethod<?, ?> method) {
        return pool != null ? pool : calls(Pool.shared(method.options().pool()));
    }

    private static PooledCalls calls(Pool pool) {
        Objects.requireNonNull(pool, "pool");
        if (pool instanceof PooledCalls calls) {
            return calls;
        }
        throw new IllegalArgumentException("a stub needs a pool made by Pool.open, Pool.builder or Pool.shared: "
                + pool.getClass().getName());
    }
}
