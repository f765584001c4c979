package dev.pooled.internal.wire.execution;

import dev.pooled.TaskContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The item that runs on a thread right now, as the task sees it. Thread-safe. */
public final class RunningTask implements TaskContext {

    /** Is told how far a task says it is. */
    public interface Advance {

        /** Nobody wants to know. */
        Advance UNHEARD = new Advance() { // no lambda: a worker is in a hurry here
                    @Override
                    public void reported(long done, long total) {}
                };

        void reported(long done, long total);
    }

    private final String pool;
    private final int slot;
    private final int attempt;
    private final long limitNanos;
    private final long startNanos;
    private final Advance advance;
    private @Nullable List<Runnable> onCancel;
    private volatile boolean cancelled;

    /**
     * Starts now.
     *
     * @param slot the worker's slot; 0 where there is no worker process
     * @param limitNanos how long the item may run; 0 for no limit
     */
    public RunningTask(String pool, int slot, int attempt, long limitNanos, Advance advance) {
        this.pool = pool;
        this.slot = slot;
        this.attempt = attempt;
        this.limitNanos = limitNanos;
        this.startNanos = limitNanos > 0 ? System.nanoTime() : 0;
        this.advance = advance;
    }

    /** Tells the task that it is to end, and starts its cancel actions, each on a thread of its own. */
    public void cancel() {
        List<Runnable> actions;
        synchronized (this) {
            cancelled = true;
            actions = onCancel;
            onCancel = null;
        }
        if (actions != null) {
            for (Runnable action : actions) {
                start(action);
            }
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void checkCancelled() {
        if (cancelled) {
            throw new CancellationException("the task was cancelled or has passed its limit");
        }
    }

    @Override
    public Optional<Instant> deadline() {
        return limitNanos <= 0
                ? Optional.empty()
                : Optional.of(Instant.now().plusNanos(limitNanos - (System.nanoTime() - startNanos)));
    }

    @Override
    public int attempt() {
        return attempt;
    }

    @Override
    public int workerSlot() {
        return slot;
    }

    @Override
    public String pool() {
        return pool;
    }

    @Override
    public void onCancel(Runnable action) {
        if (action == null) {
            throw new NullPointerException("action");
        }
        synchronized (this) {
            if (!cancelled) {
                if (onCancel == null) {
                    onCancel = new ArrayList<>();
                }
                onCancel.add(action);
                return;
            }
        }
        start(action);
    }

    @Override
    public void reportProgress(long done, long total) {
        if (done < 0) {
            throw new IllegalArgumentException("done must be >= 0: done=" + done);
        }
        advance.reported(done, total);
    }

    /** An action that throws ends its own thread, whose default handler prints it. */
    private void start(Runnable action) {
        Thread thread = new Thread(action, pool + " cancel action");
        thread.setDaemon(true);
        thread.start();
    }
}
