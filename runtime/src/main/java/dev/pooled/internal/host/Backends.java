package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.internal.host.fleet.Greeting;
import dev.pooled.internal.host.fleet.Launcher;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.GuestPool;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

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

    /** Returns whether tasks run where another JVM is the workers' host, or may. */
    static boolean isElsewhere(PoolConfig config) {
        return config.mode() == PoolMode.PROCESSES
                && (config.backend().isPresent() || !config.backendName().equals(LocalBackendProvider.NAME));
    }

    /** Makes the back end of forked JVMs on this machine. */
    static PoolBackend local(PoolConfig config, CodecRegistry codecs, MetLoaders loaders) {
        return local(config, null, codecs, loaders, Launcher.start(config));
    }

    /** Makes the same for a pool of another host. */
    static PoolBackend guest(GuestPool guest) {
        MetLoaders loaders = MetLoaders.ofGuest();
        if (guest.classes() != null) {
            loaders.meet(guest.classes());
        }
        Greeting greeting = Greeting.decoded(guest.greeting(), guest.config());
        Launcher launcher = Launcher.start(guest.config(), guest.classPath());
        return local(guest.config(), greeting, new CodecRegistry(List.of(), null, loaders), loaders, launcher);
    }

    private static PoolBackend local(
            PoolConfig config,
            @Nullable Greeting received,
            CodecRegistry codecs,
            MetLoaders loaders,
            Launcher launcher) {
        try {
            Greeting greeting =
                    received == null ? Greeting.of(config, codecs) : received; // while the first worker is forked
            return new LocalBackend(config, greeting, codecs, loaders, launcher);
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
