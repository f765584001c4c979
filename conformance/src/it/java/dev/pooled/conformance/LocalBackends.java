package dev.pooled.conformance;

import dev.pooled.PoolConfig;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;
import java.util.ServiceLoader;

/** The default back end by itself, for tests that put something before it. No state. */
final class LocalBackends {

    private LocalBackends() {}

    static PoolBackend open(PoolConfig config) {
        for (PoolBackendProvider provider : ServiceLoader.load(PoolBackendProvider.class)) {
            if (provider.name().equals("local")) {
                return provider.open(config);
            }
        }
        throw new AssertionError("the runtime provides no back end 'local'");
    }
}
