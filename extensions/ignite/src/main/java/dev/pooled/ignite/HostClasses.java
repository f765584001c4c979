package dev.pooled.ignite;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a pool's host hands to nodes that take classes: files of the class loaders that its work came from, which are held weakly.
 * Thread-safe.
 */
final class HostClasses {

    private final String pool;
    private final Set<ClassLoader> loaders = Collections.newSetFromMap(new WeakHashMap<>());

    /** Has the classes of the class path, and those of the thread that opens the pool. */
    HostClasses(String pool) {
        this.pool = pool;
        meet(Thread.currentThread().getContextClassLoader());
        meet(ClassLoader.getSystemClassLoader());
    }

    /** What is submitted has classes of {@code loader}. */
    void meet(@Nullable ClassLoader loader) {
        if (loader != null) {
            synchronized (loaders) {
                boolean ignored = loaders.add(loader);
            }
        }
    }

    /** Returns the class file or resource of that name; {@code null} if no loader has it. */
    byte @Nullable [] find(String name) {
        List<ClassLoader> asked;
        synchronized (loaders) {
            asked = new ArrayList<>(loaders);
        }
        for (ClassLoader loader : asked) {
            try (InputStream in = loader.getResourceAsStream(name)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            } catch (IOException | RuntimeException e) {
                System.getLogger("dev.pooled.ignite")
                        .log(
                                System.Logger.Level.WARNING,
                                "pool '" + pool + "': " + name + " cannot be read for a node",
                                e);
            }
        }
        return null;
    }
}
