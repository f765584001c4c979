package dev.pooled.internal.wire.execution;

import org.jspecify.annotations.Nullable;

/** A class loader that has its classes from another JVM; while code that it loaded runs, it is the thread's context loader. */
public interface ServedLoader {

    /** Enters the loader of {@code task} if it is such a one; returns what to {@link #leave} to, or {@code null}. */
    static @Nullable ClassLoader enter(Object task) {
        ClassLoader own = task.getClass().getClassLoader();
        if (!(own instanceof ServedLoader)) {
            return null;
        }
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(own);
        return context;
    }

    /** Makes {@code context} the thread's context loader again, unless it is {@code null}. */
    static void leave(@Nullable ClassLoader context) {
        if (context != null) {
            Thread.currentThread().setContextClassLoader(context);
        }
    }
}
