package dev.pooled.conformance;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskOutcome;

/** Tells a listener all that is told, each result by itself, but for what a {@link Fault} changes. As safe as the listener. */
class PassedOn implements OutcomeListener {

    private final OutcomeListener listener;

    PassedOn(OutcomeListener listener) {
        this.listener = listener;
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo worker) {
        listener.started(index, startNanos, worker);
    }

    @Override
    public boolean wantsProgress() {
        return listener.wantsProgress();
    }

    @Override
    public void advanced(int index, long done, long total) {
        listener.advanced(index, done, total);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        listener.ended(index, outcome);
    }

    @Override
    public void returned(int from, int to) {
        listener.returned(from, to);
    }

    @Override
    public void diedBefore(WorkerDiedException obituary) {
        listener.diedBefore(obituary);
    }

    @Override
    public boolean areCalls() {
        return listener.areCalls();
    }

    @Override
    public boolean isAwaited() {
        return listener.isAwaited();
    }

    @Override
    public void released() {
        listener.released();
    }
}
