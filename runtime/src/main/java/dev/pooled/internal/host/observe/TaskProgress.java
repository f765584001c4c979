package dev.pooled.internal.host.observe;

import dev.pooled.ProgressListener;
import dev.pooled.internal.host.schedule.TaskMeter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the task of one call said last of its progress, and has a {@link ProgressTeller} tell its listener. A task that
 * said nothing is told of at its end only, as the one thing that was to be done. Thread-safe.
 */
public final class TaskProgress implements TaskMeter, ProgressTeller.Source {

    private enum State {
        RUNS,
        RETURNED,
        FAILED
    }

    private final ProgressTeller teller;

    // Guarded by this.
    private State state = State.RUNS;
    private long startNanos;
    private boolean hasReported;
    private long done;
    private long total;

    public TaskProgress(String label, ProgressListener listener) {
        this.teller = new ProgressTeller(label, listener, this);
        this.startNanos = teller.nanoTime();
    }

    /** As above, with another rhythm. */
    TaskProgress(String label, ProgressListener listener, ProgressTeller.Rhythm rhythm) {
        this.teller = new ProgressTeller(label, listener, this, rhythm);
        this.startNanos = teller.nanoTime();
    }

    @Override
    public synchronized void started() {
        if (state == State.RUNS) {
            startNanos = teller.nanoTime();
            hasReported = false;
        }
    }

    @Override
    public void advanced(long newDone, long newTotal) {
        synchronized (this) {
            if (state != State.RUNS) {
                return; // it comes too late
            }
            hasReported = true;
            done = newDone;
            total = newTotal > 0 ? newTotal : -1;
        }
        teller.advanced();
    }

    @Override
    public void returned() {
        end(State.RETURNED);
    }

    @Override
    public void failed() {
        end(State.FAILED);
    }

    private void end(State how) {
        synchronized (this) {
            if (state == State.RUNS) {
                state = how;
            }
        }
        teller.ended();
    }

    @Override
    public synchronized ProgressTeller.@Nullable Standing standing(boolean isLast) {
        boolean isEndNear = state != State.RUNS; // it is about to be told, and is told once
        if (!isLast && (isEndNear || !hasReported)) {
            return null;
        }
        long failures = state == State.FAILED ? 1 : 0;
        return hasReported
                ? new ProgressTeller.Standing(startNanos, done, failures, total)
                : new ProgressTeller.Standing(startNanos, 1 - failures, failures, 1);
    }
}
