package dev.pooled.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where generated classes register their methods, and a worker finds them: by the class that registered them. An entry
 * lives as long as that class. Thread-safe.
 */
public final class PooledMethods {

    private static final ClassValue<Registration> BY_HOME = new ClassValue<>() {
        @Override
        protected Registration computeValue(Class<?> home) {
            return new Registration();
        }
    };

    private PooledMethods() {}

    /** Called by the static initialiser of a generated class, once. */
    public static void register(Class<?> home, PooledMethod<?, ?>... methods) {
        BY_HOME.get(home).methods = List.of(methods);
    }

    /** Returns the methods that {@code home}, an initialised class, registered; none if it is not a generated class. */
    public static List<PooledMethod<?, ?>> of(Class<?> home) {
        List<PooledMethod<?, ?>> methods = BY_HOME.get(home).methods;
        return methods == null ? List.of() : methods;
    }

    private static final class Registration {
        volatile @Nullable List<PooledMethod<?, ?>> methods;
    }
}
