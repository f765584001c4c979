package dev.pooled.internal.host;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.internal.host.fleet.Examination;
import dev.pooled.internal.host.fleet.Greeting;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.GuestPool;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolHost;
import dev.pooled.stub.WorkerSide;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the pools of this JVM and knows the shared ones. Thread-safe. */
public final class LocalHost implements PoolHost {

    private final Map<String, Pool> shared = new ConcurrentHashMap<>();

    /** Called once, when this JVM first asks for a pool. */
    public LocalHost() {
        Preload.begin();
    }

    @Override
    public Pool open(PoolConfig config) {
        Objects.requireNonNull(config, "config");
        if (config.mode() == PoolMode.PROCESSES && WorkerSide.depth() >= config.maxDepth()) {
            throw new IllegalStateException("pool '" + config.name() + "' would be nested " + (WorkerSide.depth() + 1)
                    + " deep, and maxDepth is " + config.maxDepth()
                    + ": a task that opens a pool whose tasks open a pool never ends; raise maxDepth if that is meant,"
                    + " or use a stub's shared(), which runs in this worker");
        }
        return LocalPool.of(engine(config));
    }

    @Override
    public Pool shared(String name) {
        Objects.requireNonNull(name, "name");
        return shared.computeIfAbsent(name, LocalHost::openShared);
    }

    @Override
    public byte[] greeting(PoolConfig config) {
        return Greeting.encoded(config, new CodecRegistry(config.codec(), null));
    }

    @Override
    public PoolBackend openFor(GuestPool guest) {
        return Backends.guest(guest);
    }

    @Override
    public String doctor() {
        return Examination.report();
    }

    private static Pool openShared(String name) {
        PoolConfig config = PoolConfig.load(name);
        boolean isInWorker = WorkerSide.depth() > 0;
        return LocalPool.shared(
                engine(isInWorker ? config.toBuilder().mode(PoolMode.INLINE).build() : config));
    }

    private static PoolEngine engine(PoolConfig config) {
        MetLoaders loaders = new MetLoaders();
        // A number of a class loader means something to workers of this host alone.
        CodecRegistry codecs = new CodecRegistry(config.codec(), null, Backends.isElsewhere(config) ? null : loaders);
        PoolBackend backend = Backends.make(config, codecs, loaders);
        return PoolEngine.open(config, codecs, backend);
    }
}
