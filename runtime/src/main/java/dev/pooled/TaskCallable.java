package dev.pooled;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A task without a stub that returns something: a lambda or method reference that is serialisable because this type is.
 * What it captures travels with it.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface TaskCallable<T extends @Nullable Object> extends Serializable {

    /** Runs in a worker. */
    T call() throws Exception;
}
