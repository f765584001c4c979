package dev.pooled.it;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.ProgressListener;
import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledCalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a generated stub does, for lambdas: calls with options. Immutable. */
record Stub(Pool pool, CallOptions options) {

    static Stub on(Pool pool) {
        return new Stub(pool, CallOptions.NONE);
    }

    Stub withTimeout(Duration limit) {
        return with(limit.toNanos(), options.retries(), options.chunkSize(), options.priority());
    }

    Stub withRetries(int retries) {
        return with(options.timeoutNanos(), retries, options.chunkSize(), options.priority());
    }

    Stub withChunkSize(int chunkSize) {
        return with(options.timeoutNanos(), options.retries(), chunkSize, options.priority());
    }

    Stub withPriority(int priority) {
        return with(options.timeoutNanos(), options.retries(), options.chunkSize(), priority);
    }

    Stub withProgress(ProgressListener progress) {
        return new Stub(
                pool,
                new CallOptions(
                        options.timeoutNanos(),
                        options.retries(),
                        options.chunkSize(),
                        options.priority(),
                        options.lookAhead(),
                        progress,
                        options.label()));
    }

    Stub withoutTimeout() {
        return with(MethodOptions.UNLIMITED, options.retries(), options.chunkSize(), options.priority());
    }

    private Stub with(long timeoutNanos, int retries, int chunkSize, int priority) {
        return new Stub(
                pool,
                new CallOptions(
                        timeoutNanos,
                        retries,
                        chunkSize,
                        priority,
                        options.lookAhead(),
                        options.progress(),
                        options.label()));
    }

    @SuppressWarnings("unchecked") // it returns what the task returns
    <T> PooledFuture<T> submit(TaskCallable<T> task) {
        return (PooledFuture<T>) (PooledFuture<?>) calls().callAsync(LambdaMethods.CALL, null, task, options);
    }

    /** Calls {@code function} with the numbers from 0 on; unlike {@link #submit} with a method of its own behind it. */
    @SuppressWarnings("unchecked") // it returns what the function returns
    List<PooledFuture<Integer>> applyEach(int count, TaskFunction<Integer, Integer> function) {
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LambdaMethods.Application call = new LambdaMethods.Application(i, function);
            futures.add((PooledFuture<Integer>)
                    (PooledFuture<?>) calls().callAsync(LambdaMethods.APPLY, null, call, options));
        }
        return futures;
    }

    @SuppressWarnings("unchecked") // it returns what the task returns
    <T> T call(TaskCallable<T> task) {
        return (T) calls().call(LambdaMethods.CALL, null, task, options);
    }

    @SuppressWarnings("unchecked") // it returns what the function returns
    <A, R> List<R> map(TaskFunction<A, R> function, Iterable<A> items) {
        return (List<R>) calls().map(items(function, items), null, options);
    }

    @SuppressWarnings("unchecked") // it returns what the function returns
    <A, R> PooledFuture<List<R>> mapAsync(TaskFunction<A, R> function, Iterable<A> items) {
        return (PooledFuture<List<R>>) (PooledFuture<?>) calls().mapAsync(items(function, items), null, options);
    }

    @SuppressWarnings("unchecked") // it returns what the function returns
    <A, R> Stream<R> stream(TaskFunction<A, R> function, Iterable<A> items, PooledCalls.Order order) {
        return (Stream<R>) calls().stream(items(function, items), null, options, order);
    }

    @SuppressWarnings("unchecked") // it returns what the function returns
    <A, R> Stream<Outcome<R>> outcomes(TaskFunction<A, R> function, Iterable<A> items) {
        return (Stream<Outcome<R>>)
                (Stream<?>) calls().outcomes(items(function, items), null, options, PooledCalls.Order.SOURCE);
    }

    private static MapItems<?> items(TaskFunction<?, ?> function, Iterable<?> items) {
        return MapItems.first(LambdaMethods.APPLY, items, new LambdaMethods.Application(null, function));
    }

    private PooledCalls calls() {
        return (PooledCalls) pool;
    }
}
