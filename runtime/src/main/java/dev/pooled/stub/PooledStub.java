package dev.pooled.stub;

import dev.pooled.Outcome;
import dev.pooled.PooledFuture;
import dev.pooled.ProgressListener;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated stub: its options, and the forms that the generated methods call.
 *
 * <p>Immutable and thread-safe. Each {@code with…} returns a changed copy; the limit that counts is the stub's, else the
 * annotation's, else the pool's.
 *
 * @param <S> the generated stub itself
 */
public abstract class PooledStub<S extends PooledStub<S>> {

    private final StubState state;

    protected PooledStub(StubState state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Makes a copy of this stub with another state. */
    protected abstract S with(StubState newState);

    /**
     * Returns a copy whose calls and items end after {@code timeout}, counted from the moment a worker takes each up.
     *
     * @throws IllegalArgumentException if {@code timeout} is zero or negative
     */
    public final S withTimeout(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException(
                    "timeout must be > 0, or use withoutTimeout() to lift a limit: timeout=" + timeout);
        }
        return changed(state.options().withTimeoutNanos(nanos(timeout)));
    }

    /** Returns a copy whose calls have no limit, whatever the annotation and the pool say. */
    public final S withoutTimeout() {
        return changed(state.options().withTimeoutNanos(MethodOptions.UNLIMITED));
    }

    /**
     * Returns a copy whose tasks may run {@code retries} more times.
     *
     * @throws IllegalArgumentException if {@code retries} is negative
     */
    public final S withRetries(int retries) {
        require(retries >= 0, "retries must be >= 0: retries=", retries);
        return changed(state.options().withRetries(retries));
    }

    /**
     * Returns a copy whose maps send {@code chunkSize} items at a time; 0 leaves it to measurement.
     *
     * @throws IllegalArgumentException if {@code chunkSize} is negative
     */
    public final S withChunkSize(int chunkSize) {
        require(chunkSize >= 0, "chunkSize must be >= 0 (0 = measured): chunkSize=", chunkSize);
        return changed(state.options().withChunkSize(chunkSize));
    }

    /**
     * Returns a copy whose tasks start before those of lower priority; the default is 0. What waits with a lower priority has
     * its turn after sixteen others, so that it does not wait for ever.
     */
    public final S withPriority(int priority) {
        return changed(state.options().withPriority(priority));
    }

    /**
     * Returns a copy whose streams read at most {@code lookAhead} items beyond those delivered.
     *
     * @throws IllegalArgumentException if {@code lookAhead} is not from 1 to 100,000
     */
    public final S withLookAhead(int lookAhead) {
        require(
                lookAhead >= 1 && lookAhead <= CallOptions.MAX_LOOK_AHEAD,
                "lookAhead must be from 1 to 100000: lookAhead=",
                lookAhead);
        return changed(state.options().withLookAhead(lookAhead));
    }

    /**
     * Returns a copy whose maps and streams tell {@code listener} how many of their items have ended, and whose single calls tell it
     * what their task {@linkplain dev.pooled.TaskContext#reportProgress reports}: from its first report on, and once at its
     * end, whether it reported or not. A call whose argument cannot travel has no task, and tells nothing.
     */
    public final S withProgress(ProgressListener listener) {
        return changed(state.options().withProgress(Objects.requireNonNull(listener, "listener")));
    }

    /** Returns a copy whose tasks carry {@code label} in listeners, progress and messages. */
    public final S withLabel(String label) {
        return changed(state.options().withLabel(Objects.requireNonNull(label, "label")));
    }

    protected final <A extends @Nullable Object, R extends @Nullable Object> R call(
            PooledMethod<A, R> method, A arguments) {
        return calls(method).call(method, receiver(method), arguments, state.options());
    }

    protected final <A extends @Nullable Object, R extends @Nullable Object> PooledFuture<R> callAsync(
            PooledMethod<A, R> method, A arguments) {
        return calls(method).callAsync(method, receiver(method), arguments, state.options());
    }

    protected final <R extends @Nullable Object> List<R> map(MapItems<R> items) {
        return calls(items.method()).map(items, receiver(items.method()), state.options());
    }

    protected final <R extends @Nullable Object> PooledFuture<List<R>> mapAsync(MapItems<R> items) {
        return calls(items.method()).mapAsync(items, receiver(items.method()), state.options());
    }

    protected final <R extends @Nullable Object> Stream<R> stream(MapItems<R> items) {
        return calls(items.method()).stream(items, receiver(items.method()), state.options(), PooledCalls.Order.SOURCE);
    }

    protected final <R extends @Nullable Object> Stream<R> streamUnordered(MapItems<R> items) {
        return calls(items.method()).stream(
                items, receiver(items.method()), state.options(), PooledCalls.Order.COMPLETION);
    }

    protected final <R extends @Nullable Object> Stream<Outcome<R>> outcomes(MapItems<R> items) {
        return calls(items.method())
                .outcomes(items, receiver(items.method()), state.options(), PooledCalls.Order.SOURCE);
    }

    protected final <R extends @Nullable Object> Stream<Outcome<R>> outcomesUnordered(MapItems<R> items) {
        return calls(items.method())
                .outcomes(items, receiver(items.method()), state.options(), PooledCalls.Order.COMPLETION);
    }

    protected final void mapVoid(MapItems<?> items) {
        calls(items.method()).mapVoid(items, receiver(items.method()), state.options());
    }

    protected final PooledFuture<@Nullable Void> mapVoidAsync(MapItems<?> items) {
        return calls(items.method()).mapVoidAsync(items, receiver(items.method()), state.options());
    }

    protected final int[] mapToInts(MapItems<?> items) {
        return calls(items.method()).mapToInts(items, receiver(items.method()), state.options());
    }

    protected final long[] mapToLongs(MapItems<?> items) {
        return calls(items.method()).mapToLongs(items, receiver(items.method()), state.options());
    }

    protected final double[] mapToDoubles(MapItems<?> items) {
        return calls(items.method()).mapToDoubles(items, receiver(items.method()), state.options());
    }

    private PooledCalls calls(PooledMethod<?, ?> method) {
        return state.callsFor(method);
    }

    private @Nullable CarriedReceiver receiver(PooledMethod<?, ?> method) {
        CarriedReceiver receiver = state.receiver();
        return switch (method.receiver()) {
            case NONE, RESIDENT -> null;
            case EITHER -> receiver;
            case CARRIED -> {
                if (receiver == null) {
                    throw new IllegalStateException(
                            method + " is called on an object that travels to the worker: make the" + " stub with "
                                    + getClass().getSimpleName() + ".on(pool, receiver)");
                }
                yield receiver;
            }
        };
    }

    private S changed(CallOptions options) {
        return with(state.withOptions(options));
    }

    private static long nanos(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException ignored) { // 292 years and more: as good as no limit
            return Long.MAX_VALUE;
        }
    }

    private static void require(boolean condition, String message, int value) {
        if (!condition) {
            throw new IllegalArgumentException(message + value);
        }
    }
}
