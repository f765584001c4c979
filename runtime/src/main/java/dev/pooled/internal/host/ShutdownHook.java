package dev.pooled.internal.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The end of this JVM is the end of its pools: one hook for all, which kills their workers at once. It holds them weakly.
 * Thread-safe.
 */
final class ShutdownHook {

    private static final Map<PoolEngine, Boolean> ENGINES = new WeakHashMap<>();
    private static @Nullable Thread hook;

    private ShutdownHook() {}

    static synchronized void add(PoolEngine engine) {
        if (hook == null) {
            Thread made = new Thread("pooled-shutdown") {
                @Override
                public void run() {
                    endAll();
                }
            };
            try {
                Runtime.getRuntime().addShutdownHook(made);
            } catch (IllegalStateException e) {
                throw new IllegalStateException("a pool cannot be opened while the JVM shuts down", e);
            }
            hook = made;
        }
        ENGINES.put(engine, true);
    }

    static synchronized void remove(PoolEngine engine) {
        ENGINES.remove(engine);
    }

    private static void endAll() {
        List<PoolEngine> engines;
        synchronized (ShutdownHook.class) {
            engines = new ArrayList<>(ENGINES.keySet());
        }
        engines.forEach(PoolEngine::shutdownNow);
        engines.forEach(PoolEngine::awaitEndOfWorkers);
    }
}
