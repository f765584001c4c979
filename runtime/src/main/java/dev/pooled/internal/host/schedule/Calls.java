package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.Outcome;
import dev.pooled.PooledFuture;
import dev.pooled.TaskState;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.PooledCalls.Order;
import dev.pooled.stub.PooledMethod;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every form of a call and of a map, on an admitted scheduler: what is encoded when, who decodes, and how failures come out.
 * Thread-safe, without state.
 */
public final class Calls {

    private Calls() {}

    /** Calls and waits. Encoding happens in the caller: an argument that cannot travel is thrown here. */
    public static <R extends @Nullable Object> R call(
            Scheduler scheduler, PooledMethod<?, R> method, TaskMeter meter, Supplier<TaskDescriptor> encoding) {
        TaskDescriptor descriptor;
        try {
            descriptor = encoding.get();
        } catch (Throwable error) { // nothing was submitted
            scheduler.finished();
            throw error;
        }
        try {
            R result = BlockingCall.run(scheduler, method, descriptor, meter);
            meter.returned();
            return result;
        } catch (Throwable error) { // what the method threw, checked or not
            meter.failed();
            throw Results.<RuntimeException>sneak(error);
        }
    }

    /**
     * Calls and returns at once; an argument that cannot travel fails the future.
     *
     * @param source the class of the arguments, whose loader is to stay as long as the call waits
     */
    public static <R extends @Nullable Object> PooledFuture<R> callAsync(
            Scheduler scheduler,
            PooledMethod<?, R> method,
            TaskDescriptor unencoded,
            Class<?> source,
            TaskMeter meter,
            Supplier<TaskDescriptor> encoding) {
        TaskDescriptor descriptor;
        try {
            descriptor = encoding.get();
        } catch (EncodingException error) {
            return failed(scheduler, unencoded, error);
        } catch (Throwable error) { // a record's accessor, say: the caller's own error
            scheduler.finished();
            throw error;
        }
        CallFuture<R> future = new CallFuture<>(scheduler, method, descriptor, source, meter);
        scheduler.opened(future);
        scheduler.submit(future.task());
        return future;
    }

    /** Returns a future of an admitted call that has failed before it was submitted. */
    @SuppressWarnings("unchecked") // it never has a value
    public static <R extends @Nullable Object> PooledFuture<R> failed(
            Scheduler scheduler, TaskDescriptor unencoded, Throwable error) {
        CallFuture<?> failed = new CallFuture<>(
                scheduler,
                unencoded.method(),
                unencoded,
                unencoded.method().home(),
                TaskMeter.SILENT); // it has no task that could say anything
        failed.settleFailed(TaskState.FAILED, error);
        return (PooledFuture<R>) failed;
    }

    /** Maps and waits for all results. */
    public static <T extends @Nullable Object> T map(
            Scheduler scheduler,
            MapItems<?> items,
            TaskDescriptor template,
            CallOptions options,
            Collecting<T> into,
            MapMeter meter) {
        try {
            return new WholeMap<>(scheduler, into, meter)
                    .await(sink -> new MapRun(scheduler, items, template, options, sink));
        } catch (Throwable error) { // the first failure, checked or not
            throw Results.<RuntimeException>sneak(error);
        }
    }

    /** Maps and returns at once; the items are copied references by now. */
    public static <T extends @Nullable Object> PooledFuture<T> mapAsync(
            Scheduler scheduler,
            MapItems<?> items,
            TaskDescriptor template,
            CallOptions options,
            Collecting<T> into,
            MapMeter meter) {
        return new WholeMap<>(scheduler, into, meter)
                .start(sink -> new MapRun(scheduler, items, template, options, sink));
    }

    /** A lazy stream of results: a checked exception of the method is the cause of a {@link CompletionException}. */
    public static <R extends @Nullable Object> Stream<R> stream(
            Scheduler scheduler, ItemStream.Begin begin, PooledMethod<?, R> method, Order order) {
        return ItemStream.of(scheduler, begin, order, (index, item, outcome) -> {
            try {
                return scheduler.results().value(method, item, outcome);
            } catch (RuntimeException | Error unchecked) {
                throw unchecked;
            } catch (Throwable checked) {
                throw new CompletionException(checked);
            }
        });
    }

    /** A lazy stream of outcomes, which no failing item ends. */
    public static <R extends @Nullable Object> Stream<Outcome<R>> outcomes(
            Scheduler scheduler, ItemStream.Begin begin, PooledMethod<?, R> method, Order order) {
        return ItemStream.of(
                scheduler, begin, order, (index, item, outcome) -> outcome(scheduler, method, index, item, outcome));
    }

    private static <R extends @Nullable Object> Outcome<R> outcome(
            Scheduler scheduler, PooledMethod<?, R> method, long index, TaskDescriptor item, TaskOutcome outcome) {
        try {
            return new Outcome.Success<>(index, scheduler.results().value(method, item, outcome));
        } catch (Throwable error) { // whatever it is, it is the item's outcome
            return new Outcome.Failure<>(index, error);
        }
    }

    /** The collected results as a list. */
    public static <R extends @Nullable Object> Collecting<List<R>> listed(Scheduler scheduler, MapItems<R> items) {
        return new Collecting.Listed<>(items.method(), scheduler.results(), items.knownSize());
    }
}
