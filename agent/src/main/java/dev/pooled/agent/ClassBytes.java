package dev.pooled.agent;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Class files of loaded classes, for workers whose class path does not have them.
 *
 * <p>The class loader is asked first. A class it defined without a file (in memory, in a shell, a proxy) is fetched from
 * the JVM: re-transforming a class hands its bytes to a transformer, which here only looks. Thread-safe.
 */
final class ClassBytes {

    private ClassBytes() {}

    /** Returns the class file, or {@code null} if there is none to be had. */
    static byte @Nullable [] of(Class<?> type, @Nullable Instrumentation instrumentation) {
        if (type.isPrimitive() || type.isArray() || type.isHidden()) {
            return null;
        }
        byte[] bytes = resource(type);
        return bytes != null || instrumentation == null ? bytes : captured(type, instrumentation);
    }

    private static byte @Nullable [] resource(Class<?> type) {
        try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException | RuntimeException ignored) {
            return null; // a closed or careless class loader; the JVM still has the class
        }
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
