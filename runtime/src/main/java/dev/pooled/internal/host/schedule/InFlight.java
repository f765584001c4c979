package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task in the back end: it settles what ends, collects what comes back un-started, and asks whether what failed may run
 * again. Thread-safe.
 */
final class InFlight implements PoolBackend.OutcomeListener {

    private final Scheduler scheduler;
    private final Task task;
    private final long sentNanos;

    // Guarded by isEnded: the reader of outcomes and who cancels come at the same time.
    private final boolean[] isEnded;
    private int running;
    private long itemNanos;
    private int ran;

    private volatile @Nullable WorkerInfo worker;
    private volatile @Nullable WorkerDiedException obituary;

    InFlight(Scheduler scheduler, Task task) {
        this.scheduler = scheduler;
        this.task = task;
        this.sentNanos = scheduler.nanoTime();
        this.itemNanos = sentNanos;
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
    public boolean wantsProgress() {
        return task.owner().wantsProgress();
    }

    /** Tells it under the lock by which items leave: nothing of an attempt is told once it has ended and another one may run. */
    @Override
    public void advanced(int index, long done, long total) {
        synchronized (isEnded) {
            if (index >= 0 && index < isEnded.length && !isEnded[index]) {
                task.owner().itemAdvanced(done, total);
            }
        }
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        long now = scheduler.nanoTime();
        long ranNanos = 0;
        synchronized (isEnded) {
            if (index == running) { // else it was cancelled before it had started
                ranNanos = now - itemNanos;
                advance(1, now);
            }
        }
        Task one = task.one(index);
        if (!one.owner().isAbandoned() && Retries.allows(one, outcome, scheduler.results())) {
            if (leaves(index)) {
                scheduler.takeBack(
                        List.of(one.retry(outcome instanceof TaskOutcome.Died, now)),
                        (again, refusal) -> report(one, new TaskOutcome.Refused(refusal), 0));
            }
        } else {
            settle(index, one, outcome, ranNanos);
        }
        startNext(index + 1);
    }

    /** So many items have run until {@code now}. */
    private void advance(int count, long now) {
        running += count;
        itemNanos = now;
        ran += count;
    }

    @Override
    public void haveReturned(int from, EncodedItems results) {
        if (scheduler.watcher().wantsEachItem() || !leaveTogether(from, results.count())) {
            PoolBackend.OutcomeListener.super.haveReturned(from, results);
            return;
        }
        int count = results.count();
        long now = scheduler.nanoTime();
        long ranNanos;
        synchronized (isEnded) {
            ranNanos = (now - itemNanos) / count;
            running = from;
            advance(count, now);
        }
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
        long startNanos;
        synchronized (isEnded) {
            isNext = index == running && index < isEnded.length && !isEnded[index];
            startNanos = itemNanos;
        }
        if (isNext) {
            started(index, startNanos, info);
        }
    }

    @Override
    public boolean areCalls() {
        return task.owner() instanceof Bundle;
    }

    /** Returns the id by which the back end can cancel what it has of {@code owner}; -1 if that is nothing. */
    long idOf(Task.Owner owner) {
        if (task.owner() == owner) {
            return id();
        }
        if (task.owner() instanceof Bundle bundle && owner instanceof CallFuture<?> call) {
            int index = bundle.indexOf(call.id());
            return index >= 0 && bundle.call(index).owner() == call ? call.id() : -1;
        }
        return -1;
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
    public void returned(int from, int to) {
        List<Task> unstarted = new ArrayList<>();
        int soFar;
        synchronized (isEnded) {
            soFar = ran;
            int first = from;
            for (int i = from; i <= to; i++) {
                if (i == to || isEnded[i]) { // one that has ended was abandoned
                    unstarted.addAll(first < i ? task.rest(first, i) : List.of());
                    first = i + 1;
                } else {
                    isEnded[i] = true; // here: another task has it now
                }
            }
        }
        if (from > 0) { // if something slow is in front, the next chunks must be smaller
            long nanos = scheduler.nanoTime() - sentNanos;
            scheduler.chunks().takesAtLeast(task.descriptor().method(), soFar + 1, nanos);
        }
        WorkerDiedException died = obituary;
        if (died == null) {
            scheduler.takeBack(unstarted, this::refused);
        } else if (Retries.allowsAnotherWorker(task)) {
            scheduler.takeBack(unstarted.stream().map(Task::afterDeath).toList(), this::refused);
        } else {
            unstarted.forEach(lost -> reportEach(lost, new TaskOutcome.Died(died)));
        }
    }

    private void refused(Task unstarted, RuntimeException refusal) {
        reportEach(unstarted, new TaskOutcome.Refused(refusal));
    }

    private void reportEach(Task unstarted, TaskOutcome outcome) {
        for (int i = 0; i < unstarted.items(); i++) {
            report(unstarted.one(i), outcome, 0);
        }
    }

    private void settle(int index, Task one, TaskOutcome outcome, long ranNanos) {
        if (leaves(index)) {
            report(one, outcome, ranNanos);
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

    private void report(Task one, TaskOutcome outcome, long ranNanos) {
        scheduler.watcher().ended(one.descriptor(), outcome, worker, sentNanos - one.queuedNanos(), ranNanos);
        if (ranNanos > 0) {
            scheduler.watcher().ran(one.descriptor(), one.owner() instanceof MapRun ? one.base() : -1, ranNanos);
        }
        one.owner().itemEnded(one.base(), one.descriptor(), outcome);
    }

    @Override
    public void released() {
        int items;
        synchronized (isEnded) {
            items = ran;
        }
        scheduler.watcher().released(task.descriptor(), items);
        if (items > 0) {
            scheduler.chunks().measured(task.descriptor().method(), items, scheduler.nanoTime() - sentNanos);
        }
        scheduler.released(this);
    }

    /** Nothing more is expected of the back end: what has no outcome yet gets this one. */
    void abandon(RuntimeException reason) {
        for (int i = 0; i < task.items(); i++) {
            settle(i, task.one(i), new TaskOutcome.Refused(reason), 0);
        }
    }
}
