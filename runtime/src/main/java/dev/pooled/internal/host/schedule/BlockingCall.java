package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerInfo;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One call whose caller waits. Its own thread decodes the outcome only if that runs no code but ours; else it waits for a
 * {@link Decoding}, so that an interrupt and the limit get it out, whatever the result's classes do. Thread-safe.
 */
final class BlockingCall implements Task.Owner, BooleanSupplier {

    private final Thread caller = Thread.currentThread();

    private final TaskMeter meter;

    /** Whether the caller has submitted it, and holds nothing that others wait for; afterwards it may hold the reader's role. */
    private boolean isSubmitted;

    private volatile @Nullable TaskOutcome outcome;
    private volatile @Nullable TaskDescriptor ended;
    private volatile boolean isGivenUp;

    private BlockingCall(TaskMeter meter) {
        this.meter = meter;
    }

    /**
     * Runs the call and returns its result.
     *
     * @throws Throwable what the method threw, or why there is no result
     * @throws CancellationException if the caller is interrupted; the task is cancelled and the interrupt kept
     */
    static <R extends @Nullable Object> R run(
            Scheduler scheduler, PooledMethod<?, R> method, TaskDescriptor descriptor, TaskMeter meter)
            throws Throwable {
        BlockingCall call = new BlockingCall(meter);
        TaskDescriptor ended;
        try {
            scheduler.submit(new Task(descriptor, call, 0, 0, scheduler.nanoTime()));
            call.isSubmitted = true;
            ended = call.ended;
            if (ended == null) {
                scheduler.backend().help(descriptor.id(), call); // no lambda: a first call is in a hurry
                ended = call.ended;
            }
            while (ended == null) {
                if (Thread.interrupted()) {
                    throw call.givenUp(scheduler, descriptor);
                }
                LockSupport.park(call);
                ended = call.ended;
            }
        } finally {
            scheduler.finished();
        }
        TaskOutcome outcome = Objects.requireNonNull(call.outcome, "outcome");
        boolean isPlain = outcome instanceof TaskOutcome.Returned
                ? method.isResultPlain()
                : !(outcome instanceof TaskOutcome.Threw);
        return isPlain
                ? scheduler.results().value(method, ended, outcome)
                : call.decode(scheduler, method, ended, outcome);
    }

    private <R extends @Nullable Object> R decode(
            Scheduler scheduler, PooledMethod<?, R> method, TaskDescriptor item, TaskOutcome from) throws Throwable {
        return Decoding.<R>await(
                scheduler, item, self -> scheduler.results().value(method, item, from), () -> givenUp(scheduler, item));
    }

    private CancellationException givenUp(Scheduler scheduler, TaskDescriptor descriptor) {
        isGivenUp = true;
        scheduler.stop(this);
        Thread.currentThread().interrupt();
        return new CancellationException("pool '" + scheduler.pool() + "': task #" + descriptor.id() + " "
                + descriptor.method().name() + " was cancelled: its caller was interrupted");
    }

    @Override
    public boolean isAwaited() {
        return Thread.currentThread() == caller && !isSubmitted;
    }

    /** Returns whether it is over. */
    @Override
    public boolean getAsBoolean() {
        return ended != null;
    }

    @Override
    public void itemStarted(long index, WorkerInfo worker) {
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
    public void itemEnded(long index, TaskDescriptor item, TaskOutcome itemOutcome) {
        outcome = itemOutcome;
        ended = item;
        LockSupport.unpark(caller);
    }

    @Override
    public boolean isAbandoned() {
        return isGivenUp;
    }
}
