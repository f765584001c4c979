package dev.pooled.internal.host.observe;

import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import dev.pooled.internal.host.schedule.MapMeter;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * Tells a progress listener how one map advances: at most ten times a second, and once at the end, on a callback thread.
 * Thread-safe.
 */
public final class ProgressMeter implements MapMeter {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final double WEIGHT = 0.3;

    private final String label;
    private final ProgressListener listener;
    private final long startNanos = System.nanoTime();
    private final LongAdder done = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicBoolean isEnded = new AtomicBoolean();
    private final Object order = new Object();
    private volatile long total = -1;
    private boolean isLastTold;
    private long toldDone;
    private long toldNanos = startNanos;
    private double recentPerSecond;

    public ProgressMeter(String label, ProgressListener listener, OptionalLong total) {
        this.label = label;
        this.listener = listener;
        this.total = total.orElse(-1);
    }

    @Override
    public void total(long items) {
        total = items;
    }

    @Override
    public void itemEnded(TaskOutcome outcome) {
        if (!(outcome instanceof TaskOutcome.Returned)) {
            failed.increment();
        }
        itemsReturned(1);
    }

    @Override
    public void itemsReturned(int items) {
        done.add(items);
        if (isDue.compareAndSet(false, true)) {
            Deadlines.afterRealTime(
                    PAUSE_NANOS,
                    () -> Callbacks.execute(() -> {
                        isDue.set(false);
                        tell(/* isLast= */ false);
                    }));
        }
    }

    @Override
    public void ended() {
        if (isEnded.compareAndSet(false, true)) {
            if (Callbacks.isCallbackThread()) {
                tell(/* isLast= */ true);
            } else {
                Callbacks.execute(() -> tell(/* isLast= */ true));
            }
        }
    }

    private void tell(boolean isLast) {
        synchronized (order) {
            if (isLastTold) {
                return;
            }
            if (!isLast && total >= 0 && done.sum() >= total) {
                return; // the end is about to be told, and is told once
            }
            isLastTold = isLast;
            try {
                listener.onProgress(progress(isLast));
            } catch (Throwable failure) { // the listener is the user's; the map goes on
                isLastTold = true;
                System.getLogger("dev.pooled")
                        .log(
                                System.Logger.Level.WARNING,
                                "progress listener of '" + label + "' failed; it is not told any more",
                                failure);
            }
        }
    }

    private Progress progress(boolean isLast) {
        long soFar = done.sum();
        long now = System.nanoTime();
        long nanos = Math.max(1, now - startNanos);
        double perSecond = isLast ? soFar * 1e9 / nanos : recent(soFar, now);
        Optional<Duration> remaining = isLast
                ? Optional.of(Duration.ZERO)
                : total < 0 || perSecond <= 0
                        ? Optional.empty()
                        : Optional.of(Duration.ofNanos(Math.max(1, (long) ((total - soFar) * 1e9 / perSecond))));
        return new Progress(
                label,
                soFar,
                failed.sum(),
                total < 0 ? OptionalLong.empty() : OptionalLong.of(total),
                Duration.ofNanos(nanos),
                perSecond,
                remaining);
    }

    /**
     * Returns the rate of late: each time it is told, what came since the last time counts three tenths, and all before that the
     * rest, as progress bars commonly do.
     */
    private double recent(long soFar, long now) {
        double since = (soFar - toldDone) * 1e9 / Math.max(1, now - toldNanos);
        recentPerSecond = toldDone == 0 ? since : WEIGHT * since + (1 - WEIGHT) * recentPerSecond;
        toldDone = soFar;
        toldNanos = now;
        return recentPerSecond;
    }
}
