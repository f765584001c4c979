package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.internal.host.fleet.Launcher;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Makes the back end that a pool's settings ask for. Whoever opens a pool waits for its first worker, so that one is forked
 * here, before the classes of the pool itself are loaded. Stateless.
 */
final class Backends {

    private Backends() {}

    /**
     * Makes the back end; it starts when the pool does.
     *
     * @throws IllegalArgumentException if the settings do not fit this machine or each other
     */
    static PoolBackend make(PoolConfig config, CodecRegistry codecs, MetLoaders loaders) {
        if (config.mode() == PoolMode.INLINE) {
            return new InlineBackend(config, codecs);
        }
        if (config.mode() == PoolMode.THREADS) {
            return new ThreadsBackend(config, codecs);
        }
        if (config.backend().isPresent()) {
            return config.backend().get();
        }
        return config.backendName().equals(LocalBackendProvider.NAME)
                ? local(config, codecs, loaders)
                : provided(config);
    }

    /** Makes the back end of forked JVMs on this machine. */
    static PoolBackend local(PoolConfig config, CodecRegistry codecs, MetLoaders loaders) {
        Launcher launcher = Launcher.start(config);
        try {
            return new LocalBackend(config, codecs, loaders, launcher);
        } catch (RuntimeException e) {
            launcher.abandon();
            throw e;
        }
    }

    private static PoolBackend provided(PoolConfig config) {
        List<String> names = new ArrayList<>();
        for (PoolBackendProvider provider : ServiceLoader.load(PoolBackendProvider.class)) {
            if (provider.name().equals(config.backendName())) {
                return provider.open(config);
            }
            names.add(provider.name());
        }
        throw new IllegalArgumentException("backend must be one of " + names + ": backend=" + config.backendName()
                + "; is its jar on the class path?");
    }
}
