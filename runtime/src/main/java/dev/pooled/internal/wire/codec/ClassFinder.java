package dev.pooled.internal.wire.codec;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that bytes name: through the registry's loader, else through our own. Thread-safe.
 *
 * <p>Names are remembered for the loader that was asked last, softly, so that no application's classes are held for long.
 */
final class ClassFinder {

    private final @Nullable ClassLoader fixed;
    private volatile SoftReference<@Nullable Found> last = new SoftReference<>(null);

    ClassFinder(@Nullable ClassLoader fixed) {
        this.fixed = fixed;
    }

    /** Returns the loader to ask now. */
    ClassLoader loader() {
        if (fixed != null) {
            return fixed;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : ClassLoader.getSystemClassLoader();
    }

    /**
     * Returns the class that {@link Class#getName} calls {@code name}, primitives included; it is not initialised.
     *
     * @throws dev.pooled.EncodingException if there is none here
     */
    Class<?> find(String name) {
        try {
            return load(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw Refusals.broken(
                    "class " + name + " is missing here (" + Refusals.reason(e)
                            + "); host and workers need the same class path",
                    e);
        }
    }

    /** Returns that class as {@link Class#forName} would. */
    Class<?> load(String name) throws ClassNotFoundException {
        Map<String, Class<?>> known = known();
        Class<?> type = known.get(name);
        if (type == null) {
            type = loadAnew(name);
            known.put(name, type);
        }
        return type;
    }

    private Class<?> loadAnew(String name) throws ClassNotFoundException {
        Class<?> primitive = primitive(name);
        if (primitive != null) {
            return primitive;
        }
        try {
            return Class.forName(name, /* initialize= */ false, loader());
        } catch (ClassNotFoundException e) {
            try {
                return Class.forName(name, /* initialize= */ false, ClassFinder.class.getClassLoader());
            } catch (ClassNotFoundException ignored) { // what the first loader said is what the user can act on
                throw e;
            }
        }
    }

    private Map<String, Class<?>> known() {
        ClassLoader loader = loader();
        Found found = last.get();
        if (found == null || found.loader != loader) {
            found = new Found(loader);
            last = new SoftReference<>(found);
        }
        return found.classes;
    }

    private static @Nullable Class<?> primitive(String name) {
        return switch (name) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "short" -> short.class;
            case "char" -> char.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            case "void" -> void.class;
            default -> null;
        };
    }

    /** The classes that one loader found. */
    private static final class Found {
        final ClassLoader loader;
        final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

        Found(ClassLoader loader) {
            this.loader = loader;
        }
    }
}
