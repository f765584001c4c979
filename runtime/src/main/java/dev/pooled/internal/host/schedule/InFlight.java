package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One task in the back end: it settles what ends, collects what comes back un-started, and asks whether what failed may run
 * again. Thread-safe.
 */
final class InFlight implements PoolBackend.OutcomeListener {

    private final Scheduler scheduler;
    private final Task task;
    private final long sentNanos = System.nanoTime();
    private final boolean[] isEnded;
    private int limit;
    private long itemNanos = sentNanos;
    private volatile @Nullable WorkerInfo worker;
    private volatile @Nullable WorkerDiedException obituary;
    private int ran;

    InFlight(Scheduler scheduler, Task task) {
        this.scheduler = scheduler;
        this.task = task;
        this.limit = task.items();
        this.isEnded = new boolean[task.items()];
    }

    Task task() {
        return task;
    }

    long id() {
        return task.descriptor().id();
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo newWorker) {
        worker = newWorker;
        scheduler.watcher().started(task.descriptor(), index, newWorker);
        task.owner().itemStarted(task.base() + index, newWorker);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        long now = System.nanoTime();
        long ranNanos = now - itemNanos;
        itemNanos = now;
        TaskDescriptor item =
                task.items() == 1 ? task.descriptor() : task.descriptor().slice(index, 1);
        ran++;
        if (!task.owner().isAbandoned() && Retries.allows(task, item, outcome, scheduler.results())) {
            if (leaves(index)) {
                scheduler.takeBack(
                        task.retry(index, outcome instanceof TaskOutcome.Died),
                        refusal -> report(index, item, new TaskOutcome.Refused(refusal), 0));
            }
        } else {
            settle(index, item, outcome, ranNanos);
        }
        startNext(index + 1);
    }

    @Override
    public void haveReturned(int from, EncodedItems results) {
        if (scheduler.watcher().wantsEachItem() || !leaveTogether(from, results.count())) {
            PoolBackend.OutcomeListener.super.haveReturned(from, results);
            return;
        }
        int count = results.count();
        long now = System.nanoTime();
        long ranNanos = (now - itemNanos) / count;
        itemNanos = now;
        ran += count;
        scheduler.watcher().haveReturned(count, sentNanos - task.queuedNanos(), ranNanos);
        task.owner().itemsReturned(task.base() + from, task.descriptor(), from, results);
        startNext(from + count);
    }

    /** As {@link #leaves} for all of these items; false, and nothing done, if one of them has left already. */
    private boolean leaveTogether(int from, int count) {
        synchronized (isEnded) {
            for (int i = from; i < from + count; i++) {
                if (isEnded[i]) {
                    return false;
                }
            }
            Arrays.fill(isEnded, from, from + count, true);
            return true;
        }
    }

    /** A back end tells when its chunk starts; each later item starts when the one before it has ended. */
    private void startNext(int index) {
        WorkerInfo info = worker;
        if (info == null) {
            return;
        }
        boolean isNext;
        synchronized (isEnded) {
            isNext = index < limit && !isEnded[index];
        }
        if (isNext) {
            started(index, itemNanos, info);
        }
    }

    @Override
    public boolean isAwaited() {
        return task.owner().isAwaited();
    }

    @Override
    public void diedBefore(WorkerDiedException newObituary) {
        obituary = newObituary;
    }

    @Override
    public void returned(int from) {
        int to;
        synchronized (isEnded) {
            to = limit;
            limit = Math.min(limit, from);
            for (int i = from; i < to; i++) {
                isEnded[i] = true; // here: another task has them, or they are cancelled
            }
        }
        if (from >= to) {
            return;
        }
        WorkerDiedException died = obituary;
        if (died != null && !Retries.allowsAnotherWorker(task)) {
            for (int i = from; i < to; i++) {
                report(i, task.descriptor().slice(i, 1), new TaskOutcome.Died(died), 0);
            }
            return;
        }
        if (from > 0) { // something slow is in front: the next chunks must be smaller
            scheduler.chunks().measured(task.descriptor().method(), ran + 1, System.nanoTime() - sentNanos);
        }
        Task rest = task.slice(from, to - from);
        scheduler.takeBack(died == null ? rest : rest.afterDeath(), refusal -> {
            for (int i = from; i < to; i++) {
                report(i, task.descriptor().slice(i, 1), new TaskOutcome.Refused(refusal), 0);
            }
        });
    }

    private void settle(int index, TaskDescriptor item, TaskOutcome outcome, long ranNanos) {
        if (leaves(index)) {
            report(index, item, outcome, ranNanos);
        }
    }

    /** Returns whether this is the first time that the item leaves this chunk: with an outcome, or to another one. */
    private boolean leaves(int index) {
        synchronized (isEnded) {
            boolean isFirst = !isEnded[index];
            isEnded[index] = true;
            return isFirst;
        }
    }

    private void report(int index, TaskDescriptor item, TaskOutcome outcome, long ranNanos) {
        scheduler.watcher().ended(item, outcome, sentNanos - task.queuedNanos(), ranNanos);
        task.owner().itemEnded(task.base() + index, item, outcome);
    }

    @Override
    public void released() {
        if (ran > 0) {
            scheduler.chunks().measured(task.descriptor().method(), ran, System.nanoTime() - sentNanos);
        }
        scheduler.released(this);
    }

    /** Nothing more is expected of the back end: what has no outcome yet gets this one. */
    void abandon(RuntimeException reason) {
        for (int i = 0; i < task.items(); i++) {
            settle(i, task.descriptor().slice(i, 1), new TaskOutcome.Refused(reason), 0);
        }
    }
}
