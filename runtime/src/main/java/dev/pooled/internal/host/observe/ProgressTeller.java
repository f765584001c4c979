package dev.pooled.internal.host.observe;

import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Tells a progress listener how far something is: at most ten times a second, and once at the end, in order, on a callback
 * thread. Thread-safe.
 */
final class ProgressTeller {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final double WEIGHT = 0.3;

    /** What is told of. Asked on any thread, under no lock but that of the telling. */
    interface Source {

        /** Returns how far it is; {@code null} if that is not to be told now. The last time there is something to tell. */
        @Nullable
        Standing standing(boolean isLast);
    }

    /**
     * How far it is.
     *
     * @param startNanos since when it has been running; another start is another run, with a rate of its own
     * @param total -1 where it is not known
     */
    record Standing(long startNanos, long done, long failed, long total) {}

    /** When it is told, and where. */
    interface Rhythm {

        long nanoTime();

        /** Runs {@code action} after a tenth of a second. */
        void afterPause(Runnable action);

        /** Runs {@code action} where listeners may be called. */
        void soon(Runnable action);
    }

    private static final Rhythm OF_CALLBACKS = new Rhythm() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void afterPause(Runnable action) {
            Deadlines.afterRealTime(PAUSE_NANOS, () -> Callbacks.execute(action));
        }

        @Override
        public void soon(Runnable action) {
            Callbacks.execute(action); // also from a callback thread: whoever ends the task waits for no listener
        }
    };

    private final String label;
    private final ProgressListener listener;
    private final Source source;
    private final Rhythm rhythm;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicBoolean isEnded = new AtomicBoolean();
    private final Object order = new Object();

    // Guarded by order.
    private boolean isLastTold;
    private long startNanos;
    private long toldDone;
    private long toldNanos;
    private double recentPerSecond;

    ProgressTeller(String label, ProgressListener listener, Source source) {
        this(label, listener, source, OF_CALLBACKS);
    }

    /** As above, with another rhythm. */
    ProgressTeller(String label, ProgressListener listener, Source source, Rhythm rhythm) {
        this.label = label;
        this.listener = listener;
        this.source = source;
        this.rhythm = rhythm;
        this.startNanos = rhythm.nanoTime();
        this.toldNanos = startNanos;
    }

    long nanoTime() {
        return rhythm.nanoTime();
    }

    /** It has advanced: that is told in a moment. */
    void advanced() {
        if (isDue.compareAndSet(false, true)) {
            rhythm.afterPause(() -> {
                isDue.set(false);
                tell(/* isLast= */ false);
            });
        }
    }

    /** It has ended: that is told once. */
    void ended() {
        if (isEnded.compareAndSet(false, true)) {
            rhythm.soon(() -> tell(/* isLast= */ true));
        }
    }

    private void tell(boolean isLast) {
        synchronized (order) {
            Standing standing = isLastTold ? null : source.standing(isLast);
            if (standing == null) {
                return;
            }
            isLastTold = isLast;
            try {
                listener.onProgress(progress(standing, isLast));
            } catch (Throwable failure) { // the listener is the user's; the work goes on
                isLastTold = true;
                System.getLogger("dev.pooled")
                        .log(
                                System.Logger.Level.WARNING,
                                "progress listener of '" + label + "' failed; it is not told any more",
                                failure);
            }
        }
    }

    private Progress progress(Standing standing, boolean isLast) {
        long now = rhythm.nanoTime();
        long nanos = Math.max(1, now - standing.startNanos());
        double perSecond = isLast ? standing.done() * 1e9 / nanos : recent(standing, now);
        return new Progress(
                label,
                standing.done(),
                standing.failed(),
                standing.total() < 0 ? OptionalLong.empty() : OptionalLong.of(standing.total()),
                Duration.ofNanos(nanos),
                perSecond,
                isLast ? Optional.of(Duration.ZERO) : remaining(standing, perSecond));
    }

    /** Returns how much longer it will take; never nothing at all, which would say that it is over. */
    private static Optional<Duration> remaining(Standing standing, double perSecond) {
        long left = standing.total() - standing.done();
        boolean isKnown = standing.total() >= 0 && (perSecond > 0 || left <= 0);
        return isKnown
                ? Optional.of(Duration.ofNanos(Math.max(1, left <= 0 ? 0 : (long) (left * 1e9 / perSecond))))
                : Optional.empty();
    }

    /**
     * Returns the rate of late: each time it is told, what came since the last time counts three tenths, and all before that the
     * rest, as progress bars commonly do.
     */
    private double recent(Standing standing, long now) {
        if (standing.startNanos() != startNanos) {
            startNanos = standing.startNanos();
            toldNanos = startNanos;
            toldDone = 0;
        }
        double since = Math.max(0, standing.done() - toldDone) * 1e9 / Math.max(1, now - toldNanos);
        recentPerSecond = toldDone == 0 ? since : WEIGHT * since + (1 - WEIGHT) * recentPerSecond;
        toldDone = standing.done();
        toldNanos = now;
        return recentPerSecond;
    }
}
