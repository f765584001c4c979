package dev.pooled.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What the annotation of one method says. Immutable.
 *
 * @param timeoutNanos as in {@code MethodOptions}: 0 for nothing said, -1 for {@code none}
 * @param retryOn exception classes
 * @param pool the shared pool's name, never empty
 */
record MethodSettings(long timeoutNanos, int retries, List<TypeName> retryOn, int chunkSize, String pool) {

    static final long UNSET = 0;
    static final long UNLIMITED = -1;
    static final String DEFAULT_POOL = "default";

    MethodSettings {
        retryOn = List.copyOf(retryOn);
    }

    /** Returns whether the annotation says nothing at all. */
    boolean isNone() {
        return timeoutNanos == UNSET
                && retries == 0
                && retryOn.isEmpty()
                && chunkSize == 0
                && pool.equals(DEFAULT_POOL);
    }
}
