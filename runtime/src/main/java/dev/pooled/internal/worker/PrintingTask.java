package dev.pooled.internal.worker;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which task it is that a thread prints for: that of the task thread, and, as long as it runs, that of the thread it has
 * started, and of those that one has started. Threads that outlive their task, as those of a pool do, print for none.
 * Thread-safe.
 *
 * <p>The task thread has one value for ever, so that a task costs nothing here; a thread notes the task when it is made.
 */
final class PrintingTask extends InheritableThreadLocal<Long> {

    private static final Long NONE = 0L;

    private final Thread taskThread;
    private volatile @Nullable LongSupplier running;

    /** Begins with this thread as the task thread, and no task. */
    PrintingTask() {
        this.taskThread = Thread.currentThread();
        set(NONE);
    }

    /** Has {@code ids} say which task runs; 0 for none. */
    void follow(LongSupplier ids) {
        running = ids;
    }

    /** Returns the id of the task that this thread prints for; 0 if it is not known. */
    long ofThisThread() {
        long now = running();
        if (now == 0 || Thread.currentThread() == taskThread) {
            return now;
        }
        Long begunBy = get();
        return begunBy != null && begunBy == now ? now : 0;
    }

    @Override
    protected @Nullable Long childValue(@Nullable Long parent) {
        return Thread.currentThread() == taskThread ? Long.valueOf(running()) : parent;
    }

    private long running() {
        LongSupplier ids = running;
        return ids == null ? 0 : ids.getAsLong();
    }
}
