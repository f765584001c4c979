package dev.pooled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a pool cannot start: the wrong JDK, a {@code workerInit} that fails, three deaths in a row while
 * booting. Nothing will run in that pool any more.
 */
public final class PoolStartException extends PooledException {

    private static final long serialVersionUID = 1L;

    private final String[] output;

    /**
     * Describes why nothing starts.
     *
     * @param pool the name of the pool
     * @param message what happened, and the cure
     * @param output what the first worker printed, the oldest line first
     * @param cause what was thrown underneath
     */
    public PoolStartException(String pool, String message, List<String> output, @Nullable Throwable cause) {
        super(pool, 0, "", message, cause);
        this.output = output.toArray(new String[0]);
    }

    /** Returns what the first worker printed, the oldest line first. */
    public List<String> output() {
        return List.of(output);
    }
}
