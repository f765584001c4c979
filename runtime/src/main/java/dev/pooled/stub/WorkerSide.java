package dev.pooled.stub;

import dev.pooled.TaskContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What code in a task may ask about where it runs: the task of this thread, and how deep this JVM is nested in pools.
 * Written by the product, read by {@link TaskContext} and by the stubs. Thread-safe.
 */
public final class WorkerSide {

    /** A place for each thread that ever ran a task, which costs less than an entry that comes and goes with each task. */
    private static final ThreadLocal<@Nullable Object[]> CURRENT = new ThreadLocal<>();

    private static volatile int depth;

    private WorkerSide() {}

    /** Returns the context of the task on this thread, or {@code null}. */
    public static @Nullable TaskContext currentTask() {
        @Nullable Object[] place = CURRENT.get();
        Object current = place == null ? null : place[0];
        return current instanceof Supplier ? (TaskContext) ((Supplier<?>) current).get() : (TaskContext) current;
    }

    /** Sets the task of this thread; {@code null} when it has ended. */
    public static void enterTask(@Nullable TaskContext context) {
        enter(context);
    }

    /** Sets where the context of whatever task runs on this thread is asked for, until {@link #enterTask} is called with null. */
    public static void enterTasks(Supplier<? extends @Nullable TaskContext> contexts) {
        enter(contexts);
    }

    private static void enter(@Nullable Object context) {
        @Nullable Object[] place = CURRENT.get();
        if (place == null) {
            place = new Object[1];
            CURRENT.set(place);
        }
        place[0] = context;
    }

    /** Returns 0 in the application, 1 in its workers, 2 in the workers of a pool opened there. */
    public static int depth() {
        return depth;
    }

    /** Called once, by the worker's main, before anything else runs. */
    public static void enterWorker(int newDepth) {
        depth = newDepth;
    }
}
