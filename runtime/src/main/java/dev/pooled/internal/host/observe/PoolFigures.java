package dev.pooled.internal.host.observe;

import dev.pooled.PoolStats;
import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.schedule.Scheduler;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts every step of every task for {@link PoolStats}, and tells the user's listeners, if there are any. Thread-safe. */
public final class PoolFigures implements Scheduler.Watcher {

    private final ListenerRelay relay;
    private final @Nullable InsightsMeter insights;
    private final LongAdder submitted = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder cancelled = new LongAdder();
    private final LongAdder timedOut = new LongAdder();
    private final LongAdder workersStarted = new LongAdder();
    private final LongAdder workersDied = new LongAdder();
    private final Latencies waitTime = new Latencies();
    private final Latencies runTime = new Latencies();

    /** Makes the figures of one pool; {@code insights} is {@code null} where the setting does not ask for them. */
    public PoolFigures(ListenerRelay relay, @Nullable InsightsMeter insights) {
        this.relay = relay;
        this.insights = insights;
    }

    /** Returns the figures of this moment; {@code queued} is the scheduler's to know. */
    public PoolStats stats(long queued, long runningNow) {
        return new PoolStats(
                submitted.sum(),
                queued,
                runningNow,
                succeeded.sum(),
                failed.sum(),
                cancelled.sum(),
                timedOut.sum(),
                workersStarted.sum(),
                workersDied.sum(),
                waitTime.summary(),
                runTime.summary());
    }

    @Override
    public void queued(long id, int items, String method, String label, int attempt) {
        submitted.add(items);
        if (relay.isWanted()) {
            for (int i = 0; i < items; i++) {
                TaskInfo info = new TaskInfo(id + i, method, label, attempt, Duration.ZERO);
                relay.tell(listener -> listener.taskQueued(info));
            }
        }
    }

    @Override
    public void started(TaskDescriptor task, int index, WorkerInfo worker) {
        if (insights != null && index == 0) {
            insights.began(task, worker);
        }
        if (relay.isWanted()) {
            TaskInfo info = info(task, index, 0);
            relay.tell(listener -> listener.taskStarted(info, worker));
        }
    }

    @Override
    public void ended(
            TaskDescriptor item, TaskOutcome outcome, @Nullable WorkerInfo worker, long waitedNanos, long ranNanos) {
        TaskState state = state(outcome);
        switch (state) {
            case SUCCEEDED -> succeeded.increment();
            case TIMED_OUT -> timedOut.increment();
            case CANCELLED -> cancelled.increment();
            default -> failed.increment();
        }
        waitTime.add(waitedNanos);
        runTime.add(ranNanos);
        if (Flight.areTasksWanted()) {
            record(item, outcome, state, worker, waitedNanos, ranNanos);
        }
        if (relay.isWanted()) {
            TaskInfo info = info(item, 0, ranNanos);
            relay.tell(listener ->
                    listener.taskSettled(info, state, Duration.ofNanos(waitedNanos), Duration.ofNanos(ranNanos)));
        }
    }

    private static void record(
            TaskDescriptor item,
            TaskOutcome outcome,
            TaskState state,
            @Nullable WorkerInfo worker,
            long waitedNanos,
            long ranNanos) {
        Flight.taskSettled(new Flight.Ended(
                item.id(),
                item.method().name(),
                item.pool(),
                worker == null ? 0 : worker.slot(),
                worker == null ? 0 : worker.pid(),
                waitedNanos,
                ranNanos,
                item.arguments().lengthBytes(),
                outcome instanceof TaskOutcome.Returned returned ? returned.result().length : 0,
                outcome instanceof TaskOutcome.Died ? "crashed" : Flight.outcome(state)));
    }

    @Override
    public boolean wantsEachItem() {
        return insights != null || relay.isWanted() || Flight.areTasksWanted();
    }

    @Override
    public void haveReturned(int items, long waitedNanos, long meanRanNanos) {
        succeeded.add(items);
        waitTime.add(waitedNanos, items);
        runTime.add(meanRanNanos, items);
    }

    @Override
    public void ran(TaskDescriptor item, long index, long nanos) {
        if (insights != null) {
            insights.ran(item, index, nanos);
        }
    }

    @Override
    public void released(TaskDescriptor chunk, int ran) {
        if (insights != null) {
            insights.ended(chunk, ran);
        }
    }

    public void workerReady(WorkerInfo worker) {
        workersStarted.increment();
        relay.tell(listener -> listener.workerReady(worker));
    }

    public void workerRetired(WorkerInfo worker) {
        gone(worker);
        relay.tell(listener -> listener.workerRetired(worker));
    }

    public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
        workersDied.increment();
        gone(worker);
        relay.tell(listener -> listener.workerDied(worker, obituary));
    }

    private void gone(WorkerInfo worker) {
        if (insights != null) {
            insights.gone(worker);
        }
    }

    public void poolClosed(PoolStats stats) {
        if (insights != null) {
            insights.closed();
        }
        relay.tell(listener -> listener.poolClosed(stats));
    }

    private static TaskState state(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Returned) {
            return TaskState.SUCCEEDED;
        }
        if (outcome instanceof TaskOutcome.TimedOut) {
            return TaskState.TIMED_OUT;
        }
        boolean isCancelled = outcome instanceof TaskOutcome.Cancelled
                || outcome instanceof TaskOutcome.NotStarted
                || (outcome instanceof TaskOutcome.Refused refused
                        && refused.reason() instanceof CancellationException);
        return isCancelled ? TaskState.CANCELLED : TaskState.FAILED;
    }

    private static TaskInfo info(TaskDescriptor task, int index, long ranNanos) {
        return new TaskInfo(
                task.id() + index, task.method().name(), task.label(), task.attempt(), Duration.ofNanos(ranNanos));
    }
}
