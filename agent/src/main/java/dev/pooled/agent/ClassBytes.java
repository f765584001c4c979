package dev.pooled.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Class files of loaded classes that the host finds no file of, for workers.
 *
 * <p>No class loader is asked: what it would hand out under the name may be its parent's, of another version. The class as it
 * is comes from the JVM: re-transforming it hands its bytes to a transformer, which here only looks. Thread-safe.
 *
 * <p>These are the bytes as all agents have left them: the JVM keeps none from before those that change a class as it is loaded, and
 * the others come first. What Pooled's own has put in does nothing in a worker, which has what it calls. What a foreign agent has put in
 * may call a class of that agent, which no worker has: then the task fails, and the error names that class. A class that has
 * a file of its own is served from it, and is as its compiler left it.
 */
final class ClassBytes {

    private ClassBytes() {}

    /** Returns the class as it is in this JVM, as a class file, or {@code null} if it is not to be had. */
    static byte @Nullable [] of(Class<?> type, @Nullable Instrumentation instrumentation) {
        if (type.isPrimitive() || type.isArray() || type.isHidden()) {
            return null;
        }
        return instrumentation == null ? null : captured(type, instrumentation);
    }

    private static byte @Nullable [] captured(Class<?> type, Instrumentation instrumentation) {
        // An agent started through Launcher-Agent-Class may do what the application's manifest says.
        if (!instrumentation.isRetransformClassesSupported() || !instrumentation.isModifiableClass(type)) {
            return null;
        }
        Capture capture = new Capture(type);
        instrumentation.addTransformer(capture, /* canRetransform= */ true);
        try {
            instrumentation.retransformClasses(type);
        } catch (UnmodifiableClassException | LinkageError ignored) {
            // Whatever was captured before that is the class as loaded.
        } finally {
            instrumentation.removeTransformer(capture);
        }
        return capture.bytes;
    }

    /** Looks at one class as it passes and changes nothing. */
    private static final class Capture implements ClassFileTransformer {

        private final Class<?> wanted;
        private volatile byte @Nullable [] bytes;

        Capture(Class<?> wanted) {
            this.wanted = wanted;
        }

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            if (redefined == wanted) {
                bytes = classFile.clone();
            }
            return null;
        }
    }
}
