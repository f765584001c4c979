package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;

/** Makes the back end of forked JVMs on this machine, the default. Thread-safe. */
public final class LocalBackendProvider implements PoolBackendProvider {

    static final String NAME = "local";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PoolBackend open(PoolConfig config) {
        MetLoaders loaders = new MetLoaders();
        return Backends.local(config, new CodecRegistry(config.codec(), null, loaders), loaders);
    }
}
