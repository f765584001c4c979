package dev.pooled.spi;

import dev.pooled.PoolConfig;

/**
 * Makes back ends of one kind; found by {@link java.util.ServiceLoader} and chosen by {@code pooled.backend=<name>}. The
 * settings {@code pooled.<name>.*} are its own: {@link PoolConfig#extension}. Thread-safe.
 */
public interface PoolBackendProvider {

    /** Returns the name that the setting chooses it by: {@code local}. */
    String name();

    /**
     * Makes a back end; it starts nothing before {@link PoolBackend#start}.
     *
     * @throws IllegalArgumentException if a setting cannot be met
     */
    PoolBackend open(PoolConfig config);
}
