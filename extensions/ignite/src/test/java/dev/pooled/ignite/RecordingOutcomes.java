package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes what it is told, in short words, and minds that each item leaves once and the release comes last. Thread-safe, but for the
 * hook.
 */
final class RecordingOutcomes implements OutcomeListener {

    private final boolean areCalls;
    private volatile boolean wantsProgress;
    private final List<String> told = new ArrayList<>();
    private final String[] left;
    private boolean isReleased;

    /** Is called whenever something was told of. */
    private Runnable hook = () -> {};

    RecordingOutcomes(int items, boolean areCalls) {
        this.left = new String[items];
        this.areCalls = areCalls;
    }

    /** Wants to know how far the items are from now on. */
    RecordingOutcomes followed() {
        wantsProgress = true;
        return this;
    }

    void onEach(Runnable newHook) {
        hook = newHook;
    }

    /** Returns what was told so far, and not asked for before. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(told);
        told.clear();
        return taken;
    }

    /** Returns how each item left; {@code null} for one that has not. */
    synchronized String[] left() {
        return left.clone();
    }

    synchronized boolean isReleased() {
        return isReleased;
    }

    private synchronized void note(String what) {
        assertThat(isReleased).as("%s after the release", what).isFalse();
        told.add(what);
    }

    private synchronized void leave(int index, String how) {
        assertThat(left[index]).as("item %s, that is %s now", index, how).isNull();
        left[index] = how;
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo worker) {
        note("started " + index + " in " + worker.slot());
        hook.run();
    }

    @Override
    public boolean wantsProgress() {
        return wantsProgress;
    }

    @Override
    public synchronized void advanced(int index, long done, long total) {
        assertThat(left[index]).as("item %s, that says how far it is", index).isNull();
        note(index + " has done " + done + " of " + total);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        String how = outcome instanceof TaskOutcome.Returned
                ? "returned"
                : outcome.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        note(how + " " + index);
        leave(index, how);
        hook.run();
    }

    @Override
    public void haveReturned(int from, EncodedItems results) {
        note("returned " + from + ".." + (from + results.count()));
        for (int i = 0; i < results.count(); i++) {
            assertThat(results.item(i)).isEqualTo(Wires.results(from + i, 1).item(0));
            leave(from + i, "returned");
        }
        hook.run();
    }

    @Override
    public void returned(int from, int to) {
        assertThat(from).isLessThan(to);
        note("back " + from + ".." + to);
        for (int i = from; i < to; i++) {
            leave(i, "back");
        }
        hook.run();
    }

    @Override
    public void diedBefore(WorkerDiedException obituary) {
        note("died before");
    }

    @Override
    public boolean areCalls() {
        return areCalls;
    }

    @Override
    public void released() {
        note("released");
        synchronized (this) {
            isReleased = true;
        }
        hook.run();
    }
}
