package dev.pooled.internal.host.schedule;

import dev.pooled.TaskState;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import org.jspecify.annotations.Nullable;

/**
 * The future of one call. Its result is decoded where the outcome arrives only if that runs no code but ours; else by a
 * {@link Decoding}, so that a hostile result holds up nobody else. Thread-safe.
 */
final class CallFuture<R extends @Nullable Object> extends HostFuture<R> implements Task.Owner, Decoding.Ended<R> {

    private final Scheduler scheduler;
    private final PooledMethod<?, R> method;
    private final Task task;
    private final TaskMeter meter;

    /** As long as it waits, what its bytes name must stay: the class loader of what was submitted. */
    @SuppressWarnings("unused")
    private final Class<?> source;

    private volatile @Nullable Decoding<R> decoding;
    private volatile boolean isStopped;

    CallFuture(
            Scheduler scheduler,
            PooledMethod<?, R> method,
            TaskDescriptor descriptor,
            Class<?> source,
            TaskMeter meter) {
        super(descriptor.id());
        this.source = source;
        this.meter = meter;
        this.scheduler = scheduler;
        this.method = method;
        this.task = new Task(descriptor, this, 0, 0, scheduler.nanoTime());
    }

    Task task() {
        return task;
    }

    @Override
    public void itemStarted(long index, WorkerInfo worker) {
        running();
        meter.started();
    }

    @Override
    public boolean wantsProgress() {
        return meter != TaskMeter.SILENT;
    }

    @Override
    public void itemAdvanced(long done, long total) {
        meter.advanced(done, total);
    }

    @Override
    public void itemQueuedAgain() {
        waiting();
    }

    @Override
    public void itemEnded(long index, TaskDescriptor item, TaskOutcome outcome) {
        if (isDone()) {
            return;
        }
        boolean isDecodedHere = !(outcome instanceof TaskOutcome.Threw)
                && (!(outcome instanceof TaskOutcome.Returned) || method.isResultPlain());
        if (isDecodedHere) {
            settle(item, outcome);
        } else {
            Decoding<R> begun =
                    Decoding.begin(scheduler, item, self -> scheduler.results().value(method, item, outcome), this);
            decoding = begun;
            if (isDone()) { // whoever ended it may have looked before it was there
                begun.stop();
            }
        }
    }

    @Override
    public void returned(R value) {
        settle(value);
    }

    @Override
    public void failed(Throwable error, boolean isLate) {
        settleFailed(isLate ? TaskState.TIMED_OUT : TaskState.FAILED, error);
    }

    private void settle(TaskDescriptor item, TaskOutcome outcome) {
        try {
            settle(scheduler.results().value(method, item, outcome));
        } catch (Throwable error) { // whatever it is, it is the result
            settleFailed(stateOf(outcome), error);
        }
    }

    static TaskState stateOf(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.TimedOut) {
            return TaskState.TIMED_OUT;
        }
        boolean isCancelled = outcome instanceof TaskOutcome.Cancelled
                || outcome instanceof TaskOutcome.NotStarted
                || (outcome instanceof TaskOutcome.Refused refused
                        && refused.reason() instanceof java.util.concurrent.CancellationException);
        return isCancelled ? TaskState.CANCELLED : TaskState.FAILED;
    }

    @Override
    public boolean isAbandoned() {
        return isDone();
    }

    @Override
    public boolean isStopped() {
        return isStopped;
    }

    @Override
    boolean stopWork(boolean mayInterrupt) {
        if (!mayInterrupt) {
            return scheduler.withdraw(task);
        }
        isStopped = true;
        scheduler.stop(this);
        return true;
    }

    @Override
    void workEnded() {
        Decoding<R> unwanted = decoding;
        if (unwanted != null) {
            unwanted.stop();
        }
        if (isCompletedExceptionally()) {
            meter.failed();
        } else {
            meter.returned();
        }
        scheduler.finished(this);
    }
}
