package dev.pooled.internal.host.schedule;

import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rebuilding of outcomes whose classes may do there what they like: throw, or never end. It runs on a callback thread, and
 * each item may take as long as its limit, counted anew; at the limit, and when nobody wants the result any more, the thread
 * is interrupted, and left alone if it does not listen. Thread-safe.
 *
 * @param <T> what is rebuilt
 */
final class Decoding<T extends @Nullable Object> implements Runnable {

    /** What is done, on a callback thread. */
    interface Work<T extends @Nullable Object> {
        T run(Decoding<T> decoding) throws Throwable;
    }

    /** Is told once what came out, unless it was stopped. */
    interface Ended<T extends @Nullable Object> {
        void returned(T value);

        /** It threw {@code error}, or passed the limit. */
        void failed(Throwable error, boolean isLate);
    }

    private final Scheduler scheduler;
    private final Work<T> work;
    private final Ended<T> ended;
    private TaskDescriptor item;
    private @Nullable Thread thread;
    private Deadlines.@Nullable Pending limit;
    private long sinceNanos;
    private boolean isOver;

    private Decoding(Scheduler scheduler, TaskDescriptor item, Work<T> work, Ended<T> ended) {
        this.scheduler = scheduler;
        this.item = item;
        this.work = work;
        this.ended = ended;
    }

    /** Begins to rebuild {@code item}, and what the work names after it. */
    static <T extends @Nullable Object> Decoding<T> begin(
            Scheduler scheduler, TaskDescriptor item, Work<T> work, Ended<T> ended) {
        Decoding<T> decoding = new Decoding<>(scheduler, item, work, ended);
        Callbacks.execute(decoding);
        return decoding;
    }

    /**
     * The same for a thread that waits for it. If that thread is interrupted, nobody wants the result.
     *
     * @throws Throwable what the work threw, or what {@code interrupted} returns
     */
    static <T extends @Nullable Object> T await(
            Scheduler scheduler, TaskDescriptor item, Work<T> work, Supplier<RuntimeException> interrupted)
            throws Throwable {
        Waiting<T> waiting = new Waiting<>();
        Decoding<T> decoding = begin(scheduler, item, work, waiting);
        Result<T> result;
        try {
            result = waiting.result.get();
        } catch (InterruptedException e) {
            decoding.stop();
            throw interrupted.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e); // it is only ever completed normally
        }
        return result.value();
    }

    private record Result<T extends @Nullable Object>(
            @Nullable T returned, @Nullable Throwable error) {
        @SuppressWarnings("NullAway") // a T may be null
        T value() throws Throwable {
            if (error != null) {
                throw error;
            }
            return returned;
        }
    }

    private static final class Waiting<T extends @Nullable Object> implements Ended<T> {
        private final CompletableFuture<Result<T>> result = new CompletableFuture<>();

        @Override
        public void returned(T value) {
            result.complete(new Result<>(value, null));
        }

        @Override
        public void failed(Throwable error, boolean isLate) {
            result.complete(new Result<>(null, error));
        }
    }

    @Override
    public void run() {
        if (!enter()) {
            return;
        }
        T value;
        try {
            value = work.run(this);
        } catch (Throwable error) { // whatever it is, it is the result
            if (leave()) {
                ended.failed(error, /* isLate= */ false);
            }
            return;
        }
        if (leave()) {
            ended.returned(value);
        }
    }

    private synchronized boolean enter() {
        if (isOver) {
            return false;
        }
        thread = Thread.currentThread();
        armLimit();
        return true;
    }

    /** The work goes on to another item. */
    synchronized void next(TaskDescriptor nextItem) {
        item = nextItem;
        if (!isOver) {
            disarmLimit();
            armLimit();
        }
    }

    private void armLimit() {
        if (item.limitNanos() > 0) {
            TaskDescriptor meant = item;
            limit = Deadlines.after(item.limitNanos(), () -> passLimit(meant));
            sinceNanos = Deadlines.nanos();
        }
    }

    private void disarmLimit() {
        if (limit != null) {
            limit.cancel();
            limit = null;
        }
    }

    /** Returns whether what came out counts. */
    private synchronized boolean leave() {
        boolean counts = !isOver;
        isOver = true;
        thread = null;
        disarmLimit();
        boolean ignored = Thread.interrupted(); // it was meant for this work alone
        return counts;
    }

    private void passLimit(TaskDescriptor meant) {
        TaskOutcome.TimedOut late;
        synchronized (this) {
            if (isOver || thread == null || item.id() != meant.id()) {
                return;
            }
            isOver = true;
            Duration elapsed = Duration.ofNanos(Deadlines.nanos() - sinceNanos);
            late = new TaskOutcome.TimedOut(elapsed, List.of(thread.getStackTrace()), null);
            thread.interrupt();
        }
        ended.failed(scheduler.results().decodingTimedOut(meant, late), /* isLate= */ true);
    }

    /** Nobody wants the result any more. */
    synchronized void stop() {
        if (!isOver) {
            isOver = true;
            disarmLimit();
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
