package dev.pooled.internal.host;

import dev.pooled.EncodingException;
import dev.pooled.PooledFuture;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A pool seen as an executor, for what is {@code Serializable}. Its ends are the pool's. Thread-safe. */
final class PoolExecutor extends AbstractExecutorService {

    private final LocalPool pool;

    PoolExecutor(LocalPool pool) {
        this.pool = pool;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // that is what execute() means
    public void execute(Runnable command) {
        Objects.requireNonNull(command, "command");
        if (!(command instanceof Serializable)) {
            throw refusal("Runnable");
        }
        pool.callAsync(LambdaMethods.RUN, null, command, CallOptions.NONE);
    }

    @Override
    public Future<?> submit(Runnable task) {
        Objects.requireNonNull(task, "task");
        return task instanceof Serializable
                ? pool.callAsync(LambdaMethods.RUN, null, task, CallOptions.NONE)
                : refused("Runnable");
    }

    @Override
    public <T extends @Nullable Object> Future<T> submit(Runnable task, T result) {
        return new FixedResult<>(submit(task), result);
    }

    @Override
    public <T extends @Nullable Object> Future<T> submit(Callable<T> task) {
        return submitted(task);
    }

    @SuppressWarnings("unchecked") // the method returns what the callable returns
    private <T extends @Nullable Object> PooledFuture<T> submitted(Callable<T> task) {
        Objects.requireNonNull(task, "task");
        if (!(task instanceof Serializable)) {
            return (PooledFuture<T>) refused("Callable<…>");
        }
        return (PooledFuture<T>) (PooledFuture<?>) pool.callAsync(LambdaMethods.CALL, null, task, CallOptions.NONE);
    }

    @Override
    public <T extends @Nullable Object> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
            throws InterruptedException {
        return invokeAll(tasks, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T extends @Nullable Object> List<Future<T>> invokeAll(
            Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long limit = unit.toNanos(timeout);
        List<Future<T>> futures = new ArrayList<>();
        try {
            for (Callable<T> task : tasks) {
                futures.add(submit(task));
            }
            for (Future<T> future : futures) {
                if (!isDoneWithin(future, limit == Long.MAX_VALUE ? limit : limit - (System.nanoTime() - start))) {
                    break;
                }
            }
            return futures;
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    @Override
    public <T extends @Nullable Object> T invokeAny(Collection<? extends Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        try {
            return invokeAny(tasks, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("292 years have passed", e);
        }
    }

    @Override
    public <T extends @Nullable Object> T invokeAny(
            Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("tasks must not be empty");
        }
        long start = System.nanoTime();
        long limit = unit.toNanos(timeout);
        List<PooledFuture<T>> futures = new ArrayList<>();
        BlockingQueue<PooledFuture<T>> ended = new LinkedBlockingQueue<>();
        try {
            for (Callable<T> task : tasks) {
                PooledFuture<T> future = submitted(task);
                futures.add(future);
                PooledFuture<T> ignored = future.whenComplete((value, error) -> ended.add(future));
            }
            return firstSuccess(futures.size(), ended, limit > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : start + limit);
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    private static <T extends @Nullable Object> T firstSuccess(
            int count, BlockingQueue<PooledFuture<T>> ended, long deadlineNanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutionException last = null;
        for (int i = 0; i < count; i++) {
            PooledFuture<T> future = deadlineNanos == Long.MAX_VALUE
                    ? ended.take()
                    : ended.poll(deadlineNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (future == null) {
                throw new TimeoutException();
            }
            try {
                return future.get();
            } catch (ExecutionException e) {
                last = e;
            } catch (CancellationException e) { // the pool was shut down at once
                last = new ExecutionException(e);
            }
        }
        throw Objects.requireNonNull(last, "last");
    }

    private static boolean isDoneWithin(Future<?> future, long nanos) throws InterruptedException {
        try {
            future.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | CancellationException ignored) { // how it ended is the future's to say
            return true;
        } catch (TimeoutException ignored) { // the time for all is up
            return false;
        }
        return true;
    }

    @Override
    public void shutdown() {
        pool.shutdown();
    }

    /** Kills; nothing is returned, because what waited has completed as cancelled. */
    @Override
    public List<Runnable> shutdownNow() {
        pool.shutdownNow();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return pool.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return pool.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return pool.awaitTermination(Duration.ofNanos(unit.toNanos(timeout)));
    }

    private PooledFuture<?> refused(String type) {
        return pool.failed(LambdaMethods.CALL, refusal(type));
    }

    private static EncodingException refusal(String type) {
        return new EncodingException(
                "task",
                "",
                "it is not Serializable; a lambda becomes so by a cast: (" + type
                        + " & java.io.Serializable) () -> …, or use pool.submit(…), whose TaskCallable and TaskRunnable are",
                null);
    }

    /** The future of {@code submit(runnable, result)}. */
    private record FixedResult<T extends @Nullable Object>(Future<?> task, T result) implements Future<T> {
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return task.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isCancelled() {
            return task.isCancelled();
        }

        @Override
        public boolean isDone() {
            return task.isDone();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            task.get();
            return result;
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            task.get(timeout, unit);
            return result;
        }
    }
}
