package dev.pooled.agent;

import java.lang.instrument.Instrumentation;
import java.util.function.IntConsumer;

/**
 * Where a guarded {@code java.lang.Runtime} turns before it ends the JVM; it makes one of this for each call. What is to
 * become of the call the worker's runtime decides, which may be in any class loader. Stateless.
 */
public final class ExitCalls implements IntConsumer {

    private static final String WORKER = "dev.pooled.internal.worker.WorkerMain";
    private static final String DECIDES = "dev.pooled.stub.GuardedExit";

    /** Called by what {@link ExitGuard} puts into {@code java.lang.Runtime}. */
    public ExitCalls() {}

    /** Returns if the JVM may end, and throws what the caller is to get if it may not. */
    @Override
    public void accept(int status) {
        Instrumentation instrumentation = PooledAgent.instrumentation();
        if (instrumentation == null) {
            return;
        }
        for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
            if (loaded.getName().equals(WORKER)) {
                decision(loaded.getClassLoader()).accept(status);
                return;
            }
        }
    }

    private static IntConsumer decision(ClassLoader loader) {
        try {
            return Class.forName(DECIDES, true, loader)
                    .asSubclass(IntConsumer.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "pooled-agent cannot ask " + DECIDES + "; use the same version of it and of pooled-runtime", e);
        }
    }
}
