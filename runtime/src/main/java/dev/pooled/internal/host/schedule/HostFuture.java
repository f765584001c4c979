package dev.pooled.internal.host.schedule;

import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Keeper;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A future whose work is in the pool. Settling it never runs user code on the thread that settles: dependents go to the
 * callback executor. Those who wait in {@code get} or {@code join} wait in a line of our own first, because a waiter in
 * {@code CompletableFuture}'s line counts as a dependent and would force that hop. Thread-safe.
 */
abstract class HostFuture<T extends @Nullable Object> extends PooledFuture<T> {

    /**
     * The innermost {@link Ending} of a thread: a place for each thread that ever completed a future, which costs less than an entry
     * that comes and goes with each. An array, so that no thread holds on to a class of ours.
     */
    private static final ThreadLocal<@Nullable Object[]> ENDING = new ThreadLocal<>();

    /** A waiter is woken; but one whom a dependent that was registered at the last moment keeps from it looks again. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    // No objects of their own: there may be a hundred thousand futures.
    private static final AtomicReferenceFieldUpdater<HostFuture<?>, Queue<Thread>> WAITERS = updaterOfWaiters();
    private static final AtomicIntegerFieldUpdater<HostFuture<?>> IS_RELEASED = updaterOfReleased();

    private final long id;
    /** Made for the first who waits: most futures of many are done when they are asked. */
    private volatile @Nullable Queue<Thread> waiters;

    @SuppressWarnings("UnusedVariable") // its updater reads it
    private volatile int isReleased;

    private volatile TaskState state = TaskState.QUEUED;
    private volatile TaskState failure = TaskState.FAILED;

    @SuppressWarnings({"unchecked", "rawtypes"}) // no value of the future is looked at
    private static AtomicReferenceFieldUpdater<HostFuture<?>, Queue<Thread>> updaterOfWaiters() {
        return (AtomicReferenceFieldUpdater)
                AtomicReferenceFieldUpdater.newUpdater(HostFuture.class, Queue.class, "waiters");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static AtomicIntegerFieldUpdater<HostFuture<?>> updaterOfReleased() {
        return (AtomicIntegerFieldUpdater) AtomicIntegerFieldUpdater.newUpdater(HostFuture.class, "isReleased");
    }

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
        if (!isDone()) {
            return state;
        }
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
        settle(() -> super.complete(value));
    }

    final void settleFailed(TaskState how, Throwable error) {
        if (!isDone()) {
            failure = how;
        }
        settle(() -> super.completeExceptionally(error));
    }

    private void settle(BooleanSupplier completion) {
        if (isDone()) {
            return;
        }
        if (getNumberOfDependents() == 0) {
            end(completion, End.BY_ITS_WORK);
        } else {
            Callbacks.execute(() -> end(completion, End.BY_ITS_WORK));
        }
    }

    /*
     * Completing runs foreign dependents (allOf(f).thenRun(…), plain.thenCombine(f, …)) before it returns, and one of them may
     * close the pool, which waits for this very future to be released, or block for ever. So what follows the completion must
     * not wait for them. Dependents run in the reverse order of their registration: ours is registered last, and runs first.
     * One that is registered between ours and the completion still comes before it; should it wait for the pool, then
     * releaseThoseOfThisThread() is called on this thread and does what follows.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it is there to run, not to be waited for
    private boolean end(BooleanSupplier completion, End how) {
        @Nullable Object[] innermost = ENDING.get();
        if (innermost == null) {
            innermost = new Object[1];
            ENDING.set(innermost);
        }
        Ending ending = new Ending(this, how, (Ending) innermost[0]);
        innermost[0] = ending;
        try {
            if (getNumberOfDependents() > 0) {
                CompletableFuture.allOf(this).handle(ending);
            }
            boolean isEnded = completion.getAsBoolean();
            if (isEnded) {
                ending.follow();
            }
            return isEnded;
        } finally {
            innermost[0] = ending.outer;
        }
    }

    /** Releases the futures that this thread is completing: it is about to wait for their pool. */
    static void releaseThoseOfThisThread() {
        @Nullable Object[] innermost = ENDING.get();
        for (Ending ending = innermost == null ? null : (Ending) innermost[0]; ending != null; ending = ending.outer) {
            if (ending.future.isDone()) {
                ending.follow();
            }
        }
    }

    private enum End {
        BY_ITS_WORK,
        FROM_OUTSIDE
    }

    /** What follows a completion, once: who waits is woken, the pool told, and, if the work did not end by itself, stopped. */
    @SuppressWarnings("serial") // nobody writes it
    private static final class Ending extends AtomicBoolean
            implements BiFunction<@Nullable Void, @Nullable Throwable, @Nullable Void> {
        final HostFuture<?> future;
        final @Nullable Ending outer;
        private final End how;

        Ending(HostFuture<?> future, End how, @Nullable Ending outer) {
            this.future = future;
            this.how = how;
            this.outer = outer;
        }

        @Override
        public @Nullable Void apply(@Nullable Void nothing, @Nullable Throwable error) {
            follow();
            return null;
        }

        void follow() {
            if (compareAndSet(false, true)) {
                future.wakeWaiters();
                if (how == End.FROM_OUTSIDE) {
                    future.stopWork(/* mayInterrupt= */ true);
                }
                future.release();
            }
        }
    }

    private void release() {
        if (IS_RELEASED.compareAndSet(this, 0, 1)) {
            Keeper.taskEnds();
            workEnded();
        }
    }

    @Override
    public final boolean complete(T value) {
        return end(() -> super.complete(value), End.FROM_OUTSIDE);
    }

    @Override
    public final boolean completeExceptionally(Throwable error) {
        return end(() -> super.completeExceptionally(error), End.FROM_OUTSIDE);
    }

    @Override
    public final void obtrudeValue(T value) {
        end(
                () -> {
                    super.obtrudeValue(value);
                    return true;
                },
                End.FROM_OUTSIDE);
    }

    @Override
    public final void obtrudeException(Throwable error) {
        end(
                () -> {
                    super.obtrudeException(error);
                    return true;
                },
                End.FROM_OUTSIDE);
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
            end(() -> super.cancel(false), End.BY_ITS_WORK);
            return isCancelled();
        }
        end(() -> super.cancel(true), End.FROM_OUTSIDE);
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
        awaitDone();
        return super.join();
    }

    /** Waits for the end, however it is; not for what depends on it, and not less for an interrupt, which is kept. */
    final void awaitDone() {
        boolean isInterrupted = false;
        while (!isDone()) {
            try {
                await(Long.MAX_VALUE);
            } catch (InterruptedException ignored) { // kept: below
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(long nanos) throws InterruptedException {
        if (isDone()) {
            return;
        }
        long start = System.nanoTime();
        Thread self = Thread.currentThread();
        Queue<Thread> line = waiters();
        line.add(self);
        try {
            while (!isDone()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = nanos == Long.MAX_VALUE ? nanos : nanos - (System.nanoTime() - start);
                if (left <= 0) {
                    return;
                }
                LockSupport.parkNanos(this, Math.min(left, LOOK_AGAIN_NANOS));
            }
        } finally {
            line.remove(self);
        }
    }

    private Queue<Thread> waiters() {
        Queue<Thread> known = waiters;
        if (known == null) {
            known = new ConcurrentLinkedQueue<>();
            if (!WAITERS.compareAndSet(this, null, known)) {
                known = Objects.requireNonNull(waiters, "waiters");
            }
        }
        return known;
    }

    private void wakeWaiters() {
        Queue<Thread> line = waiters;
        if (line != null) { // who comes later finds it done
            for (Thread waiter : line) {
                LockSupport.unpark(waiter);
            }
        }
    }
}
