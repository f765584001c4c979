package dev.pooled.internal.host.schedule;

import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Keeper;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A future whose work is in the pool. Settling it never runs user code on the thread that settles: dependents go to the
 * callback executor. Those who wait in {@code get} or {@code join} wait in a line of our own first, because a waiter in
 * {@code CompletableFuture}'s line counts as a dependent and would force that hop. Thread-safe.
 */
abstract class HostFuture<T extends @Nullable Object> extends PooledFuture<T> {

    private final ConcurrentLinkedQueue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isReleased = new AtomicBoolean();
    private final long id;
    private volatile TaskState state = TaskState.QUEUED;
    private volatile TaskState failure = TaskState.FAILED;

    HostFuture(long id) {
        this.id = id;
        Keeper.taskBegins();
    }

    /**
     * Stops the work behind this future.
     *
     * @return false if it runs and may not be interrupted
     */
    abstract boolean stopWork(boolean mayInterrupt);

    /** The work has its end; called once, whoever ended it. */
    abstract void workEnded();

    @Override
    public final long id() {
        return id;
    }

    @Override
    public final TaskState taskState() {
        TaskState now = state;
        boolean isBehind = (now == TaskState.QUEUED || now == TaskState.RUNNING) && isDone();
        return isBehind ? ended() : now;
    }

    /** Between the completion and the note of it: whoever sees this future done must see how it ended. */
    private TaskState ended() {
        if (isCancelled()) {
            return TaskState.CANCELLED;
        }
        return isCompletedExceptionally() ? failure : TaskState.SUCCEEDED;
    }

    @Override
    protected final Executor callbackExecutor() {
        return Callbacks.executor();
    }

    final void running() {
        if (state == TaskState.QUEUED) {
            state = TaskState.RUNNING;
        }
    }

    final void waiting() {
        if (state == TaskState.RUNNING) {
            state = TaskState.QUEUED;
        }
    }

    final void settle(T value) {
        if (isDone()) {
            return;
        }
        if (getNumberOfDependents() == 0) {
            end(TaskState.SUCCEEDED, super.complete(value));
        } else {
            Callbacks.execute(() -> end(TaskState.SUCCEEDED, super.complete(value)));
        }
    }

    final void settleFailed(TaskState how, Throwable error) {
        if (isDone()) {
            return;
        }
        failure = how;
        if (getNumberOfDependents() == 0 || how == TaskState.CANCELLED) {
            end(how, super.completeExceptionally(error));
        } else {
            Callbacks.execute(() -> end(how, super.completeExceptionally(error)));
        }
    }

    private boolean end(TaskState newState, boolean isEnded) {
        if (isEnded) {
            state = newState;
            wakeWaiters();
            release();
        }
        return isEnded;
    }

    private void release() {
        if (isReleased.compareAndSet(false, true)) {
            Keeper.taskEnds();
            workEnded();
        }
    }

    @Override
    public final boolean complete(T value) {
        return endFromOutside(TaskState.SUCCEEDED, super.complete(value));
    }

    @Override
    public final boolean completeExceptionally(Throwable error) {
        return endFromOutside(TaskState.FAILED, super.completeExceptionally(error));
    }

    @Override
    public final void obtrudeValue(T value) {
        boolean isFirst = !isDone();
        super.obtrudeValue(value);
        endFromOutside(TaskState.SUCCEEDED, isFirst);
    }

    @Override
    public final void obtrudeException(Throwable error) {
        boolean isFirst = !isDone();
        super.obtrudeException(error);
        endFromOutside(TaskState.FAILED, isFirst);
    }

    private boolean endFromOutside(TaskState newState, boolean isEnded) {
        if (end(newState, isEnded)) {
            stopWork(/* mayInterrupt= */ true);
        }
        return isEnded;
    }

    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        if (isDone()) {
            return isCancelled();
        }
        if (!mayInterruptIfRunning) {
            if (!stopWork(/* mayInterrupt= */ false)) {
                return isCancelled();
            }
            end(TaskState.CANCELLED, super.cancel(false));
            return isCancelled();
        }
        if (end(TaskState.CANCELLED, super.cancel(true))) {
            stopWork(/* mayInterrupt= */ true);
        }
        return isCancelled();
    }

    @Override
    public final T get() throws InterruptedException, ExecutionException {
        await(Long.MAX_VALUE);
        return super.get();
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        await(unit.toNanos(timeout));
        return super.get(0, TimeUnit.NANOSECONDS);
    }

    @Override
    public final T join() {
        boolean isInterrupted = false;
        while (!isDone()) {
            try {
                await(Long.MAX_VALUE);
            } catch (InterruptedException ignored) { // join does not end for an interrupt, but must not lose it
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        return super.join();
    }

    private void await(long nanos) throws InterruptedException {
        if (isDone()) {
            return;
        }
        long start = System.nanoTime();
        Thread self = Thread.currentThread();
        waiters.add(self);
        try {
            while (!isDone()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (nanos == Long.MAX_VALUE) {
                    LockSupport.park(this);
                } else {
                    long left = nanos - (System.nanoTime() - start);
                    if (left <= 0) {
                        return;
                    }
                    LockSupport.parkNanos(this, left);
                }
            }
        } finally {
            waiters.remove(self);
        }
    }

    private void wakeWaiters() {
        for (Thread waiter : waiters) {
            LockSupport.unpark(waiter);
        }
    }
}
