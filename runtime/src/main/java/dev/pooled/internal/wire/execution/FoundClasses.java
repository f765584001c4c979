package dev.pooled.internal.wire.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Looks for classes of libraries that the application may have, and the runtime does not need: where the runtime itself comes
 * from, and where this thread's code does. None of them is initialised by that. Stateless.
 */
final class FoundClasses {

    private FoundClasses() {}

    /** Returns the loader that has a class of that name; {@code null} if there is none. */
    static @Nullable ClassLoader loaderOf(String name) {
        ClassLoader own = FoundClasses.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return has(own, name) ? own : has(context, name) ? context : null;
    }

    private static boolean has(@Nullable ClassLoader loader, String name) {
        try {
            return loader != null && Class.forName(name, false, loader) != null;
        } catch (ClassNotFoundException | LinkageError ignored) { // then there is none that works
            return false;
        }
    }

    /** Returns a static method of a public class, to be called with and to return objects; arguments of a map stay maps. */
    static MethodHandle staticMethod(Class<?> owner, String name, Class<?> returned, Class<?>... parameters)
            throws ReflectiveOperationException {
        MethodHandle method =
                MethodHandles.publicLookup().findStatic(owner, name, MethodType.methodType(returned, parameters));
        return method.asType(method.type().erase());
    }

    /** As {@link #staticMethod}; the object comes first. */
    static MethodHandle method(Class<?> owner, String name, Class<?> returned, Class<?>... parameters)
            throws ReflectiveOperationException {
        MethodHandle method =
                MethodHandles.publicLookup().findVirtual(owner, name, MethodType.methodType(returned, parameters));
        return method.asType(method.type().erase());
    }

    /** Returns what a method handle threw as something that need not be declared. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
