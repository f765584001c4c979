package dev.pooled.spi;

import dev.pooled.PoolConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pool of another host whose tasks run in workers of this one, which has none of its classes: what a node of a cluster gives
 * to {@link PoolHost#openFor}.
 *
 * @param config the settings of the workers here; of hooks and codecs the greeting tells
 * @param classPath the class path of the workers, which must have the runtime; nothing of this JVM's is added
 * @param greeting what the other host made by {@link PoolHost#greeting}
 * @param classes has classes that are not on that class path; {@code null} if nobody has
 */
public record GuestPool(
        PoolConfig config,
        List<Path> classPath,
        byte[] greeting,
        @Nullable ClassLoader classes) {

    public GuestPool {
        Objects.requireNonNull(config, "config");
        classPath = List.copyOf(classPath);
        Objects.requireNonNull(greeting, "greeting");
    }
}
