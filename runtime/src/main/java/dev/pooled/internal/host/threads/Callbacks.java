package dev.pooled.internal.host.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where user code runs that nobody waits for: callbacks, listeners, the reading of async maps' items. Process-wide and
 * unbounded, so that one that blocks holds up nobody; its threads live 100 ms beyond their work and are not daemons, so that
 * a callback is not cut off by the end of {@code main}. When the system gives no thread, an action waits for one. Thread-safe.
 */
public final class Callbacks {

    private static final AtomicInteger LAST_THREAD = new AtomicInteger();
    private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final CallbackThreads THREADS =
            new CallbackThreads(CallbackThread::new, retry -> Deadlines.afterRealTime(AGAIN_NANOS, retry));

    private Callbacks() {}

    public static Executor executor() {
        return THREADS;
    }

    public static void execute(Runnable action) {
        THREADS.execute(action);
    }

    /** Returns whether this thread runs callbacks: it must not wait for room in a pool. */
    public static boolean isCallbackThread() {
        return Thread.currentThread() instanceof CallbackThread;
    }

    private static final class CallbackThread extends Thread {
        CallbackThread(Runnable work) {
            super(work, "pooled-callback-" + LAST_THREAD.incrementAndGet());
            setDaemon(false);
        }
    }
}
