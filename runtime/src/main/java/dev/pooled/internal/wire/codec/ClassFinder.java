package dev.pooled.internal.wire.codec;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that bytes name: through the loader whose number stands behind the name; where there is none, through the
 * class path's, the registry's, our own, and those that were met. Thread-safe.
 *
 * <p>Names are remembered for the loader that was asked last, their classes weakly: no application's class is held.
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
        Map<String, WeakReference<Class<?>>> known = known();
        WeakReference<Class<?>> found = known.get(name);
        Class<?> type = found == null ? null : found.get();
        if (type == null) {
            type = loadAnew(name);
            known.put(name, new WeakReference<>(type));
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
        ClassNotFoundException first = null;
        for (ClassLoader each : asked()) {
            try {
                return Class.forName(own, /* initialize= */ false, each);
            } catch (ClassNotFoundException e) { // the next one may have it
                first = first == null ? e : first; // which is what the user can act on
            }
        }
        throw first == null ? new ClassNotFoundException(own) : first;
    }

    /** Returns who may have a class without a number, the class path first: a context loader may have another one of that name. */
    private Set<ClassLoader> asked() {
        Set<ClassLoader> asked = new LinkedHashSet<>();
        if (origins != null) {
            asked.add(origins.classPath());
        }
        asked.add(loader());
        asked.add(ClassFinder.class.getClassLoader());
        if (origins != null) {
            asked.addAll(origins.others());
        }
        return asked;
    }

    private Map<String, WeakReference<Class<?>>> known() {
        ClassLoader loader = loader();
        Found found = last.get();
        if (found == null || found.loader.get() != loader) {
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
        final WeakReference<ClassLoader> loader;
        final Map<String, WeakReference<Class<?>>> classes = new ConcurrentHashMap<>();

        Found(ClassLoader loader) {
            this.loader = new WeakReference<>(loader);
        }
    }
}
