package dev.pooled.stub;

import dev.pooled.TaskContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What code in a task may ask about where it runs: the task of this thread, and how deep this JVM is nested in pools.
 * Written by the product, read by {@link TaskContext}, by the stubs, and by what the agent puts into classes. Thread-safe.
 */
public final class WorkerSide {

    /** A place for each thread that ever ran a task, which costs less than an entry that comes and goes with each task. */
    private static final ThreadLocal<@Nullable Object[]> CURRENT = new ThreadLocal<>();

    /** Where what a refused exit leaves behind stands in such a place, behind the task. */
    private static final int REFUSED = 1;

    /** What a hook of the pool that runs in this JVM has instead of a task. */
    private static final Supplier<@Nullable TaskContext> HOOK = new NoTask();

    private static volatile int depth;

    /** Whether an exit was ever refused here; spares every item of all other workers a look at its thread. */
    private static volatile boolean hasRefused;

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

    /** What a thread ran when something else began on it, in the middle; immutable. */
    public static final class Outer {
        private static final Outer NOTHING = new Outer(null, null);

        private final @Nullable Object context;
        private final @Nullable Object refused;

        private Outer(@Nullable Object context, @Nullable Object refused) {
            this.context = context;
            this.refused = refused;
        }
    }

    /** Returns what runs on this thread now, task, hook or nothing, to be gone back to by {@link #returnTo}. */
    public static Outer outer() {
        @Nullable Object[] place = CURRENT.get();
        return place == null || place[0] == null ? Outer.NOTHING : new Outer(place[0], place[REFUSED]);
    }

    /** Sets that this thread runs again what ran when {@code outer} was taken. */
    public static void returnTo(Outer outer) {
        enter(outer.context);
        @Nullable Object[] place = CURRENT.get();
        if (place != null) {
            place[REFUSED] = outer.refused;
        }
    }

    private static void enter(@Nullable Object context) {
        @Nullable Object[] place = CURRENT.get();
        if (place == null) {
            place = new Object[2];
            CURRENT.set(place);
        }
        place[0] = context;
        if (context == null) {
            place[REFUSED] = null;
        }
    }

    /** Sets that this thread runs a hook of the pool, which is no task; {@link #enterTask} with null ends it. */
    public static void enterHook() {
        enter(HOOK);
    }

    /**
     * Returns whether a call on this thread is the application's own: this JVM is no worker, and what runs on the thread was
     * not given to it by a pool. The agent's option {@code transparent} sends such calls to the shared pool, and no others.
     */
    public static boolean isPlainCall() {
        return depth == 0 && !isInTask();
    }

    private static boolean isInTask() {
        @Nullable Object[] place = CURRENT.get();
        return place != null && place[0] != null;
    }

    /** A task of this thread called for the end of the JVM, and was refused: it fails even if it catches {@code refusal}. */
    static void refused(RuntimeException refusal) {
        @Nullable Object[] place = CURRENT.get();
        if (place != null && place[0] != null) {
            place[REFUSED] = refusal;
            hasRefused = true;
        }
    }

    /**
     * Called when the method of an item has returned: throws what the item was told when it called for the end of the JVM,
     * if it did.
     */
    public static void failIfExitWasRefused() {
        if (hasRefused) {
            @Nullable Object[] place = CURRENT.get();
            if (place != null && place[REFUSED] instanceof RuntimeException refusal) {
                place[REFUSED] = null;
                throw refusal;
            }
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

    private static final class NoTask implements Supplier<@Nullable TaskContext> {
        @Override
        public @Nullable TaskContext get() {
            return null;
        }
    }
}
