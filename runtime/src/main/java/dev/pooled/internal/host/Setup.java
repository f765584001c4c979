package dev.pooled.internal.host;

import dev.pooled.internal.host.schedule.Results;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.concurrent.CompletableFuture;

/**
 * A task that is to run once in every worker, also in those that come later: it counts those that have run it, and is done
 * when there are as many as the pool has workers. A worker that is gone before it began does not count, since its successor
 * runs it too; the first failure is the result. Thread-safe.
 */
final class Setup implements OutcomeListener {

    /** After so many deaths under it in a row, it is run in no further worker: they would all die. */
    private static final int MAX_DEATHS = 2;

    private final TaskDescriptor task;
    private final Results results;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private int required;
    private int ran;
    private int deathsInARow;

    /** A task to be run by {@code workers} workers before it is done. */
    Setup(TaskDescriptor task, Results results, int workers) {
        this.task = task;
        this.results = results;
        this.required = workers;
    }

    TaskDescriptor task() {
        return task;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Returns whether it has killed too many workers to be run in another one. */
    synchronized boolean isGivenUp() {
        return deathsInARow >= MAX_DEATHS;
    }

    /** The pool has another number of workers from now on. */
    void require(int workers) {
        synchronized (this) {
            required = workers;
        }
        completeIfEnough();
    }

    /** It will not be run by enough workers any more. */
    void fail(Throwable reason) {
        done.completeExceptionally(reason);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        synchronized (this) {
            boolean hasDied = outcome instanceof TaskOutcome.Died;
            ran += hasDied ? 0 : 1; // the successor of a dead worker counts
            deathsInARow = hasDied ? deathsInARow + 1 : 0; // a worker may have died of something else
        }
        if (outcome instanceof TaskOutcome.Returned) {
            completeIfEnough();
        } else {
            Callbacks.execute(() -> failed(outcome)); // rebuilding the error may run a user's code
        }
    }

    private void failed(TaskOutcome outcome) {
        Throwable error = results.error(task, outcome);
        if (!done.completeExceptionally(error)) {
            System.getLogger("dev.pooled")
                    .log(
                            System.Logger.Level.WARNING,
                            "pool '" + task.pool() + "': the task for each worker failed in a worker that came later",
                            error);
        }
    }

    private void completeIfEnough() {
        synchronized (this) {
            if (ran < required) {
                return;
            }
        }
        done.complete(null);
    }

    /** The worker is gone before it could begin; its successor will. */
    @Override
    public void returned(int from, int to) {}

    @Override
    public void released() {}
}
