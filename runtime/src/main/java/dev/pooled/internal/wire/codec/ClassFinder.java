package dev.pooled.internal.wire.codec;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that bytes name: through the loader whose number stands behind the name; where there is none, through the
 * registry's loader, our own, and those that it has met. Thread-safe.
 *
 * <p>Names are remembered for the loader that was asked last, softly, so that no application's classes are held for long.
 */
final class ClassFinder {

    private final @Nullable ClassLoader fixed;
    private final @Nullable ClassOrigins origins;
    private volatile SoftReference<@Nullable Found> last = new SoftReference<>(null);

    ClassFinder(@Nullable ClassLoader fixed, @Nullable ClassOrigins origins) {
        this.fixed = fixed;
        this.origins = origins;
    }

    /** Returns the number of the loader that {@code type} is of. */
    int originOf(Class<?> type) {
        return origins == null ? ClassOrigins.CLASS_PATH : origins.of(type);
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
     * Returns the class with this name, as it {@linkplain ClassNames travels}, primitives included; it is not initialised.
     *
     * @throws dev.pooled.EncodingException if there is none here
     */
    Class<?> find(String name) {
        try {
            return load(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw Refusals.missing(ClassNames.name(name), e);
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
        int origin = ClassNames.loader(name);
        String own = ClassNames.name(name);
        if (origins != null && origin != ClassOrigins.CLASS_PATH) {
            return Class.forName(own, /* initialize= */ false, origins.loader(origin, own));
        }
        try {
            return Class.forName(own, /* initialize= */ false, loader());
        } catch (ClassNotFoundException e) {
            try {
                return Class.forName(own, /* initialize= */ false, ClassFinder.class.getClassLoader());
            } catch (ClassNotFoundException ignored) { // what the first loader said is what the user can act on
                return loadElsewhere(own, e);
            }
        }
    }

    private Class<?> loadElsewhere(String name, ClassNotFoundException first) throws ClassNotFoundException {
        if (origins != null) {
            for (ClassLoader other : origins.others()) {
                try {
                    return Class.forName(name, /* initialize= */ false, other);
                } catch (ClassNotFoundException ignored) { // the next one may have it
                }
            }
        }
        throw first;
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
