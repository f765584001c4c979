package dev.pooled;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A map's task without a stub: a lambda or method reference that is serialisable because this type is. What it captures
 * travels with it.
 *
 * @param <A> the item
 * @param <R> what becomes of it
 */
@FunctionalInterface
public interface TaskFunction<A extends @Nullable Object, R extends @Nullable Object> extends Serializable {

    /** Runs in a worker, once per item. */
    R apply(A item) throws Exception;
}
