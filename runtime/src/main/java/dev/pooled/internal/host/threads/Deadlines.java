package dev.pooled.internal.host.threads;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The one timer of the process: limits, graces, back-offs. Its thread is a daemon that ends when nothing is pending; what it
 * runs is quick and never blocks. Thread-safe.
 */
public final class Deadlines {

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private Deadlines() {}

    /** Runs {@code action} on the timer's thread {@code delayNanos} from now. */
    @SuppressWarnings("FutureReturnValueIgnored") // what our actions throw is a bug, and they have nobody to tell
    public static void after(long delayNanos, Runnable action) {
        TIMER.schedule(action, delayNanos, TimeUnit.NANOSECONDS);
    }

    /** The same, for an action that may be called off. */
    public static Future<?> cancellable(long delayNanos, Runnable action) {
        return TIMER.schedule(action, delayNanos, TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, new OwnThread());
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(200, TimeUnit.MILLISECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    private static final class OwnThread implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "pooled-timer");
            thread.setDaemon(true);
            return thread;
        }
    }
}
