package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.TaskState;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map whose results are wanted all together. It ends with the last item, or at the first failure in time, which cancels
 * the rest. Either the caller drives it, or, for the async form, the callback executor does. Thread-safe.
 *
 * @param <T> what the map returns
 */
final class WholeMap<T extends @Nullable Object> implements MapRun.Sink {

    private record Failure(TaskDescriptor item, TaskOutcome outcome) {}

    private final Scheduler scheduler;
    private final Collecting<T> collecting;
    private final MapMeter meter;
    private final AtomicBoolean isDriven = new AtomicBoolean();
    private volatile @Nullable Failure failure;
    private volatile @Nullable Thread caller;
    private volatile @Nullable MapFuture<T> future;
    private @Nullable MapRun run;

    WholeMap(Scheduler scheduler, Collecting<T> collecting, MapMeter meter) {
        this.scheduler = scheduler;
        this.collecting = collecting;
        this.meter = meter;
    }

    /** Makes the run whose outcomes come here. */
    interface Start {
        MapRun of(MapRun.Sink sink);
    }

    /**
     * Drives the map on this thread to its end; to be admitted before.
     *
     * @throws Throwable the first failure, or what the source threw
     */
    T await(Start start) throws Throwable {
        try {
            return await(start.of(this));
        } finally {
            meter.ended();
            scheduler.finished();
        }
    }

    @SuppressWarnings("try") // they are there to be closed
    private T await(MapRun map) throws Throwable {
        try (Closing source = map::closeSource;
                Closing work = map::stop) {
            caller = Thread.currentThread();
            scheduler.begin(map);
            while (!advance(map)) {
                if (Thread.interrupted()) {
                    throw interrupted();
                }
                LockSupport.park(this);
            }
            return awaitResult(map);
        }
    }

    /** What is done at the end, in reverse order; what it throws does not hide why the end came. */
    private interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    /** Reads as many items as are wanted; returns whether the map has ended. */
    private boolean advance(MapRun map) {
        for (int wanted = map.wantedItems(); failure == null && wanted > 0; wanted = map.wantedItems()) {
            if (!map.feed(wanted)) {
                meter.total(map.readItems());
                break;
            }
        }
        return failure != null || map.sourceError() != null || map.isComplete();
    }

    private CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException(
                "pool '" + scheduler.pool() + "': the map was cancelled: its caller was interrupted");
    }

    private T awaitResult(MapRun map) throws Throwable {
        return isPlain(map)
                ? result(map, item -> {})
                : Decoding.<T>await(
                        scheduler, map.template(), decoding -> result(map, decoding::next), this::interrupted);
    }

    /** Returns whether no code of the user's runs when the result is put together. */
    private boolean isPlain(MapRun map) {
        Failure first = failure;
        if (first != null) {
            return !(first.outcome() instanceof TaskOutcome.Threw);
        }
        return map.sourceError() != null || !collecting.decodesAtTheEnd();
    }

    @SuppressWarnings("NullAway") // a T may be null
    private T result(MapRun map, Consumer<TaskDescriptor> next) throws Throwable {
        Failure first = failure;
        if (first != null) {
            next.accept(first.item());
            throw scheduler.results().error(first.item(), first.outcome());
        }
        Throwable sourceError = map.sourceError();
        if (sourceError != null) {
            throw sourceError;
        }
        return collecting.finish(map.readItems(), next);
    }

    /** Starts the map; the callback executor drives it. To be admitted before. */
    MapFuture<T> start(Start start) {
        MapRun map = start.of(this);
        MapFuture<T> result = new MapFuture<>(scheduler, map, meter);
        run = map;
        future = result;
        scheduler.opened(result);
        scheduler.begin(map);
        if (scheduler.backend().isImmediate()) {
            isDriven.set(true);
            drive(); // in the calling thread, as the items themselves
        } else {
            changed();
        }
        return result;
    }

    @Override
    public void ended(long index, TaskDescriptor item, TaskOutcome outcome) {
        meter.itemEnded(outcome);
        TaskOutcome failed = outcome;
        if (outcome instanceof TaskOutcome.Returned returned) {
            try {
                collecting.add(index, item, returned);
                return;
            } catch (RuntimeException e) { // bytes that are no such result fail the map, not the reader
                failed = new TaskOutcome.Refused(e);
            } catch (OutOfMemoryError e) {
                failed = tooLarge(e);
            }
        }
        fail(item, failed);
    }

    private void fail(TaskDescriptor item, TaskOutcome outcome) {
        if (failure == null) {
            failure = new Failure(item, outcome);
            changed();
        }
    }

    @Override
    public void haveReturned(long index, TaskDescriptor chunk, int from, EncodedItems results) {
        try {
            collecting.addAll(index, chunk, from, results);
        } catch (RuntimeException ignored) { // one by one, to find out which it is
            MapRun.Sink.super.haveReturned(index, chunk, from, results);
            return;
        } catch (Error e) { // no memory, or no stack: one failure ends the map
            fail(chunk, tooLarge(e));
            return;
        }
        meter.itemsReturned(results.count());
    }

    private static TaskOutcome tooLarge(Error e) {
        return new TaskOutcome.Refused(new EncodingException(
                "result", "", "it is too large for the memory that this JVM has left; raise its -Xmx", e));
    }

    @Override
    public void started() {
        MapFuture<T> running = future;
        if (running != null) {
            running.running();
        }
    }

    @Override
    public void changed() {
        Thread waiting = caller;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        } else if (future != null && isDriven.compareAndSet(false, true)) {
            Callbacks.execute(this::drive);
        }
    }

    private void drive() {
        MapRun map = run;
        MapFuture<T> result = future;
        if (map == null || result == null || result.isDone()) {
            return;
        }
        boolean hasEnded = advance(map);
        if (!hasEnded) {
            isDriven.set(false);
            boolean isMissed = failure != null || map.isComplete() || map.wantedItems() > 0;
            if (isMissed) {
                changed(); // it changed between the last look and the flag
            }
            return;
        }
        Failure first = failure;
        TaskState failed = first == null ? TaskState.FAILED : CallFuture.stateOf(first.outcome());
        result.decodes(Decoding.begin(
                scheduler, map.template(), decoding -> result(map, decoding::next), result.endedAs(failed)));
    }
}
