package dev.pooled.internal.host.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where user code runs that nobody waits for: callbacks, listeners, the reading of async maps' items. Process-wide and
 * unbounded, so that one that blocks holds up nobody; its threads live 100 ms beyond their work and are not daemons, so that
 * a callback is not cut off by the end of {@code main}. Thread-safe.
 */
public final class Callbacks {

    private static final AtomicInteger LAST_THREAD = new AtomicInteger();

    private static final ThreadPoolExecutor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 100, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), new CallbackThreads());

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

    private static final class CallbackThreads implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            return new CallbackThread(work);
        }
    }

    private static final class CallbackThread extends Thread {
        CallbackThread(Runnable work) {
            super(work, "pooled-callback-" + LAST_THREAD.incrementAndGet());
            setDaemon(false);
        }
    }
}
