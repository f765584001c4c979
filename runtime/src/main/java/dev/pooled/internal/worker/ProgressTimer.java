package dev.pooled.internal.worker;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends late what tasks say of their progress: a daemon thread, made when it is first needed, that ends when it has had nothing to do
 * for a second. Thread-safe.
 */
final class ProgressTimer implements ProgressReports.Timer {

    private @Nullable ScheduledThreadPoolExecutor executor;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
    public void after(long nanos, Runnable action) {
        executor().schedule(action, nanos, TimeUnit.NANOSECONDS);
    }

    private synchronized ScheduledThreadPoolExecutor executor() {
        ScheduledThreadPoolExecutor made = executor;
        if (made == null) {
            made = new ScheduledThreadPoolExecutor(1, ProgressTimer::thread);
            made.setKeepAliveTime(1, TimeUnit.SECONDS);
            made.allowCoreThreadTimeOut(true);
            executor = made;
        }
        return made;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "pooled progress", 0, /* inheritThreadLocals= */ false);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
