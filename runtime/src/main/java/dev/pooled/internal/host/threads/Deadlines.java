package dev.pooled.internal.host.threads;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one timer of the process: limits, graces, back-offs. It counts the time in which this process ran: one that was stopped
 * finds no limit passed when it is continued. Its thread is a daemon that ends when nothing is pending; what it runs is quick
 * and never blocks. Thread-safe.
 */
public final class Deadlines {

    private static final ScheduledThreadPoolExecutor TIMER = timer();
    private static final AwakeClock CLOCK = new AwakeClock(System::nanoTime);
    private static final AtomicInteger PENDING = new AtomicInteger();
    private static final AtomicBoolean IS_TICKING = new AtomicBoolean();

    private Deadlines() {}

    /** Returns the time that {@link #after} counts; of use only for differences while an action is pending. */
    public static long nanos() {
        return CLOCK.nanos();
    }

    /** Returns a length of time in nanoseconds; longer than 292 years is for ever. */
    public static long nanosOf(Duration length) {
        return length.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : length.toNanos();
    }

    /** Runs {@code action} on the timer's thread when this process has run for {@code delayNanos} more. */
    public static Pending after(long delayNanos, Runnable action) {
        PENDING.incrementAndGet();
        beginTicking();
        Pending pending = new Pending(delayNanos, action);
        pending.schedule(delayNanos);
        return pending;
    }

    /** Runs {@code action} after {@code delayNanos} of anybody's time, at no cost meanwhile: for what may come early or late. */
    @SuppressWarnings("FutureReturnValueIgnored") // what our actions throw is a bug, and they have nobody to tell
    public static void afterRealTime(long delayNanos, Runnable action) {
        TIMER.schedule(action, delayNanos, TimeUnit.NANOSECONDS);
    }

    private static void beginTicking() {
        if (IS_TICKING.compareAndSet(false, true)) {
            CLOCK.nanos();
            afterRealTime(AwakeClock.TICK_NANOS, Deadlines::tick);
        }
    }

    private static void tick() {
        CLOCK.nanos();
        IS_TICKING.set(false);
        if (PENDING.get() > 0) { // who comes after this look begins to tick by itself
            beginTicking();
        }
    }

    /** An action that waits for its time, and may be called off. */
    public static final class Pending implements Runnable {
        private final long delayNanos;
        private final long startNanos = CLOCK.nanos();
        private final Runnable action;
        private boolean isOver;
        private @Nullable Future<?> timer;

        private Pending(long delayNanos, Runnable action) {
            this.delayNanos = delayNanos;
            this.action = action;
        }

        private synchronized void schedule(long nanos) {
            if (!isOver) {
                timer = TIMER.schedule(this, nanos, TimeUnit.NANOSECONDS);
            }
        }

        @Override
        public void run() {
            long left = delayNanos - (CLOCK.nanos() - startNanos);
            if (left > 0) { // the process was stopped meanwhile
                schedule(left);
            } else if (end()) {
                action.run();
            }
        }

        /** Calls it off, if it has not begun. */
        public synchronized void cancel() {
            if (end() && timer != null) {
                timer.cancel(false);
            }
        }

        private synchronized boolean end() {
            boolean isFirst = !isOver;
            isOver = true;
            if (isFirst) {
                PENDING.decrementAndGet();
            }
            return isFirst;
        }
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
            return ProcessWide.daemon(work, "pooled-timer");
        }
    }
}
