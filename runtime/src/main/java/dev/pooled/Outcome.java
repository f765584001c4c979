package dev.pooled;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How one item of a map ended: with a value, or with an error that ended this item alone. Immutable.
 *
 * @param <R> the method's result type
 */
public sealed interface Outcome<R extends @Nullable Object> {

    /** Returns the item's place in the source, from 0. */
    long index();

    /** Returns whether the method returned. */
    boolean isSuccess();

    /**
     * Returns the method's result.
     *
     * @throws ExecutionException if the item failed; its cause is the error
     */
    R get() throws ExecutionException;

    /**
     * The method returned {@code value}, which may be {@code null}.
     *
     * @param index the item's place in the source, from 0
     * @param value what the method returned
     */
    record Success<R extends @Nullable Object>(long index, R value) implements Outcome<R> {
        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public R get() {
            return value;
        }
    }

    /**
     * The item ended with {@code error}: what the method threw, or a {@link PooledException}.
     *
     * @param index the item's place in the source, from 0
     * @param error why there is no result
     */
    record Failure<R extends @Nullable Object>(long index, Throwable error) implements Outcome<R> {

        public Failure {
            Objects.requireNonNull(error, "error");
        }

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public R get() throws ExecutionException {
            throw new ExecutionException(error);
        }
    }
}
