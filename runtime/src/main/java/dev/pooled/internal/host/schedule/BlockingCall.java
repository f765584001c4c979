package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerInfo;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One call whose caller waits: the caller's own thread decodes the outcome. Thread-safe. */
final class BlockingCall implements Task.Owner {

    private final Thread caller = Thread.currentThread();
    private volatile @Nullable TaskOutcome outcome;
    private volatile @Nullable TaskDescriptor ended;
    private volatile boolean isGivenUp;

    /**
     * Runs the call and returns its result.
     *
     * @throws Throwable what the method threw, or why there is no result
     * @throws CancellationException if the caller is interrupted; the task is cancelled and the interrupt kept
     */
    static <R extends @Nullable Object> R run(Scheduler scheduler, PooledMethod<?, R> method, TaskDescriptor descriptor)
            throws Throwable {
        BlockingCall call = new BlockingCall();
        try {
            scheduler.submit(new Task(descriptor, call, 0, 0, System.nanoTime()));
            while (call.ended == null) {
                if (Thread.interrupted()) {
                    call.giveUp(scheduler, descriptor);
                }
                LockSupport.park(call);
            }
        } finally {
            scheduler.finished();
        }
        TaskOutcome outcome = call.outcome;
        TaskDescriptor ended = call.ended;
        if (outcome == null || ended == null) {
            throw new AssertionError("no outcome");
        }
        return scheduler.results().value(method, ended, outcome);
    }

    private void giveUp(Scheduler scheduler, TaskDescriptor descriptor) {
        isGivenUp = true;
        scheduler.stop(this);
        Thread.currentThread().interrupt();
        throw new CancellationException("pool '" + scheduler.pool() + "': task #" + descriptor.id() + " "
                + descriptor.method().name() + " was cancelled: its caller was interrupted");
    }

    @Override
    public void itemStarted(long index, WorkerInfo worker) {}

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
