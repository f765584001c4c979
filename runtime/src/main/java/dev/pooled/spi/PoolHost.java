package dev.pooled.spi;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;

/**
 * The way from the API to its implementation: what the static methods of {@link Pool} ask. The runtime brings the one
 * implementation, found by its name, so that no exported package knows an internal one. Thread-safe.
 */
public interface PoolHost {

    /** Opens a pool; see {@link Pool#open(PoolConfig)}. */
    Pool open(PoolConfig config);

    /** Returns the shared pool of that name, opening it the first time; see {@link Pool#shared(String)}. */
    Pool shared(String name);

    /**
     * Returns what a pool with these settings tells each of its workers first, as bytes, for {@link GuestPool}.
     *
     * @throws dev.pooled.EncodingException if {@code workerInit} or {@code workerExit} cannot travel
     */
    byte[] greeting(PoolConfig config);

    /**
     * Makes a back end of processes on this machine for a pool of another host; it starts when it is started.
     *
     * @throws IllegalArgumentException if the settings do not fit this machine, or the greeting is none
     */
    PoolBackend openFor(GuestPool guest);

    /** Examines this JVM; see {@link Pool#doctor()}. */
    String doctor();

    /**
     * Returns the runtime's implementation.
     *
     * @throws IllegalStateException if the runtime jar was repackaged without its internal packages
     */
    static PoolHost find() {
        return Found.HOST;
    }

    /** Looks once, at first use. */
    final class Found {
        static final PoolHost HOST = host();

        private Found() {}

        // By name and not by ServiceLoader, which costs the first pool some milliseconds, to find one class of this
        // jar.
        private static PoolHost host() {
            try {
                return Class.forName("dev.pooled.internal.host.LocalHost")
                        .asSubclass(PoolHost.class)
                        .getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "no implementation of dev.pooled.spi.PoolHost: pooled-runtime was repackaged without its"
                                + " package dev.pooled.internal; keep all of its classes when shading",
                        e);
            }
        }
    }
}
