package dev.pooled;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of a task, and the handle on it: a {@link CompletableFuture} whose {@link #cancel} really stops the work.
 *
 * <p>{@code cancel(true)}: a queued task never starts; a running one is interrupted, and its worker is killed if it has not
 * stopped within the pool's {@code cancelGrace}. {@code cancel(false)} only stops a queued task: for a running one it
 * returns false and changes nothing. A future completed from outside ({@code complete…}, {@code orTimeout},
 * {@code completeOnTimeout}) lets its task go as {@code cancel(true)} does.
 *
 * <p>Dependent futures are {@code PooledFuture}s with this one's id and state; cancelling one does not reach its source.
 * Callbacks given without an executor run on a thread of their own kind, never on one that the pool waits for: a slow or
 * throwing callback delays and hurts nobody else, and any of them may close the pool. A result whose class never ends to be
 * rebuilt holds up this future alone, until it is cancelled or the task's limit has passed once more. Thread-safe. Only the
 * product makes instances.
 *
 * @param <T> the result type
 */
public abstract class PooledFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    /** For the product. */
    protected PooledFuture() {}

    /** Returns the task's id, from 1; unique in its pool. */
    public abstract long id();

    /** Returns where the task stands. */
    public abstract TaskState taskState();

    /** Returns whether the method runs in a worker right now. */
    public final boolean isRunning() {
        return taskState() == TaskState.RUNNING;
    }

    /** Returns where callbacks without an executor run: unbounded, so that one may block for ever. */
    protected abstract Executor callbackExecutor();

    @Override
    public final Executor defaultExecutor() {
        return callbackExecutor();
    }

    @Override
    public final <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new Dependent<>(source());
    }

    PooledFuture<?> source() {
        return this;
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenApply(Function<? super T, ? extends U> function) {
        return own(super.thenApplyAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenApplyAsync(Function<? super T, ? extends U> function) {
        return own(super.thenApplyAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenApplyAsync(
            Function<? super T, ? extends U> function, Executor executor) {
        return own(super.thenApplyAsync(function, executor));
    }

    @Override
    public PooledFuture<@Nullable Void> thenAccept(Consumer<? super T> action) {
        return own(super.thenAcceptAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> thenAcceptAsync(Consumer<? super T> action) {
        return own(super.thenAcceptAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return own(super.thenAcceptAsync(action, executor));
    }

    @Override
    public PooledFuture<@Nullable Void> thenRun(Runnable action) {
        return own(super.thenRunAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> thenRunAsync(Runnable action) {
        return own(super.thenRunAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> thenRunAsync(Runnable action, Executor executor) {
        return own(super.thenRunAsync(action, executor));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> PooledFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return own(super.thenCombineAsync(other, function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> PooledFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return own(super.thenCombineAsync(other, function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object, V extends @Nullable Object> PooledFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other,
            BiFunction<? super T, ? super U, ? extends V> function,
            Executor executor) {
        return own(super.thenCombineAsync(other, function, executor));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<@Nullable Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return own(super.thenAcceptBothAsync(other, action, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<@Nullable Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return own(super.thenAcceptBothAsync(other, action, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<@Nullable Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return own(super.thenAcceptBothAsync(other, action, executor));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return own(super.runAfterBothAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return own(super.runAfterBothAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterBothAsync(
            CompletionStage<?> other, Runnable action, Executor executor) {
        return own(super.runAfterBothAsync(other, action, executor));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> applyToEither(
            CompletionStage<? extends T> other, Function<? super T, U> function) {
        return own(super.applyToEitherAsync(other, function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> function) {
        return own(super.applyToEitherAsync(other, function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor) {
        return own(super.applyToEitherAsync(other, function, executor));
    }

    @Override
    public PooledFuture<@Nullable Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return own(super.acceptEitherAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return own(super.acceptEitherAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        return own(super.acceptEitherAsync(other, action, executor));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return own(super.runAfterEitherAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return own(super.runAfterEitherAsync(other, action, callbackExecutor()));
    }

    @Override
    public PooledFuture<@Nullable Void> runAfterEitherAsync(
            CompletionStage<?> other, Runnable action, Executor executor) {
        return own(super.runAfterEitherAsync(other, action, executor));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenCompose(
            Function<? super T, ? extends CompletionStage<U>> function) {
        return own(super.thenComposeAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function) {
        return own(super.thenComposeAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
        return own(super.thenComposeAsync(function, executor));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> handle(
            BiFunction<? super T, @Nullable Throwable, ? extends U> function) {
        return own(super.handleAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> handleAsync(
            BiFunction<? super T, @Nullable Throwable, ? extends U> function) {
        return own(super.handleAsync(function, callbackExecutor()));
    }

    @Override
    public <U extends @Nullable Object> PooledFuture<U> handleAsync(
            BiFunction<? super T, @Nullable Throwable, ? extends U> function, Executor executor) {
        return own(super.handleAsync(function, executor));
    }

    @Override
    public PooledFuture<T> whenComplete(BiConsumer<? super T, ? super @Nullable Throwable> action) {
        return own(super.whenCompleteAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super @Nullable Throwable> action) {
        return own(super.whenCompleteAsync(action, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> whenCompleteAsync(
            BiConsumer<? super T, ? super @Nullable Throwable> action, Executor executor) {
        return own(super.whenCompleteAsync(action, executor));
    }

    @Override
    public PooledFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
        return own(super.exceptionallyAsync(function, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function) {
        return own(super.exceptionallyAsync(function, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function, Executor executor) {
        return own(super.exceptionallyAsync(function, executor));
    }

    @Override
    public PooledFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> function) {
        return own(super.exceptionallyComposeAsync(function, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> function) {
        return own(super.exceptionallyComposeAsync(function, callbackExecutor()));
    }

    @Override
    public PooledFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
        return own(super.exceptionallyComposeAsync(function, executor));
    }

    @Override
    public PooledFuture<T> copy() {
        return own(super.copy());
    }

    @Override
    public PooledFuture<T> orTimeout(long timeout, TimeUnit unit) {
        super.orTimeout(timeout, unit);
        return this;
    }

    @Override
    public PooledFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        super.completeOnTimeout(value, timeout, unit);
        return this;
    }

    @Override
    public PooledFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, callbackExecutor());
    }

    /** Completes through {@link #complete}, so that the task is let go. */
    @Override
    public PooledFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        executor.execute(() -> {
            if (isDone()) {
                return;
            }
            try {
                complete(supplier.get());
            } catch (Throwable error) { // whatever it is, it is the future's result
                completeExceptionally(error);
            }
        });
        return this;
    }

    private static <U extends @Nullable Object> PooledFuture<U> own(CompletableFuture<U> dependent) {
        return (PooledFuture<U>) dependent; // made by newIncompleteFuture
    }

    /** A future that follows from a task's: the same task, another result. */
    private static final class Dependent<T extends @Nullable Object> extends PooledFuture<T> {
        private final PooledFuture<?> source;

        Dependent(PooledFuture<?> source) {
            this.source = source;
        }

        @Override
        public long id() {
            return source.id();
        }

        @Override
        public TaskState taskState() {
            return source.taskState();
        }

        @Override
        protected Executor callbackExecutor() {
            return source.callbackExecutor();
        }

        @Override
        PooledFuture<?> source() {
            return source;
        }
    }
}
