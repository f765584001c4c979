package dev.pooled.stub;

import dev.pooled.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * What code in a task may ask about where it runs: the task of this thread, and how deep this JVM is nested in pools.
 * Written by the product, read by {@link TaskContext} and by the stubs. Thread-safe.
 */
public final class WorkerSide {

    private static final ThreadLocal<@Nullable TaskContext> CURRENT = new ThreadLocal<>();
    private static volatile int depth;

    private WorkerSide() {}

    /** Returns the context of the task on this thread, or {@code null}. */
    public static @Nullable TaskContext currentTask() {
        return CURRENT.get();
    }

    /** Sets the task of this thread; {@code null} when it has ended. */
    public static void enterTask(@Nullable TaskContext context) {
        if (context == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(context);
        }
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
