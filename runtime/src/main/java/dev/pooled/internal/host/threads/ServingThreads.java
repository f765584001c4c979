package dev.pooled.internal.host.threads;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the application's class loaders are asked for what workers lack. Daemons, unlike {@link Callbacks}: a loader that
 * never returns must not keep the application alive. Process-wide; its threads live 100 ms beyond their work; when the
 * system gives no thread, an action waits for one. Thread-safe.
 */
public final class ServingThreads {

    private static final AtomicInteger LAST_THREAD = new AtomicInteger();
    private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final CallbackThreads THREADS = new CallbackThreads(
            work -> ProcessWide.daemon(work, "pooled-serving-" + LAST_THREAD.incrementAndGet()),
            retry -> Deadlines.afterRealTime(AGAIN_NANOS, retry));

    private ServingThreads() {}

    public static void execute(Runnable action) {
        THREADS.execute(action);
    }
}
