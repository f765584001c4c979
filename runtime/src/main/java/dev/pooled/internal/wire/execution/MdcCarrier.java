package dev.pooled.internal.wire.execution;

import dev.pooled.spi.ContextCarrier;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries the values of SLF4J's {@code MDC}, if the application has SLF4J and uses it. In the task the MDC holds the caller's
 * values and no others; after it, what it held before. Thread-safe.
 */
final class MdcCarrier implements ContextCarrier {

    /** Begins the name of a value of the MDC among what travels. */
    private static final String PREFIX = "mdc.";

    private static final Scope NOTHING = () -> {};

    private final MethodHandle get;
    private final MethodHandle set;
    private final MethodHandle clear;

    /** SLF4J's note whether anybody has used it yet: its start takes tenths of a second, which no call is to wait for. */
    private final @Nullable MethodHandle state;

    private volatile boolean isUsed;

    private MdcCarrier(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> mdc = Class.forName("org.slf4j.MDC", false, loader);
        get = FoundClasses.staticMethod(mdc, "getCopyOfContextMap", Map.class);
        set = FoundClasses.staticMethod(mdc, "setContextMap", void.class, Map.class);
        clear = FoundClasses.staticMethod(mdc, "clear", void.class);
        state = state(loader);
        isUsed = state == null;
    }

    static void addTo(List<ContextCarrier> carriers) {
        ClassLoader loader = FoundClasses.loaderOf("org.slf4j.MDC");
        if (loader != null) {
            try {
                carriers.add(new MdcCarrier(loader));
            } catch (ReflectiveOperationException
                    | LinkageError ignored) { // an SLF4J without these methods, before 1.5.1
            }
        }
    }

    /** Not part of its API: where it is not to be had, the MDC is asked at once. */
    private static @Nullable MethodHandle state(ClassLoader loader) {
        try {
            Field field =
                    Class.forName("org.slf4j.LoggerFactory", false, loader).getDeclaredField("INITIALIZATION_STATE");
            field.setAccessible(true);
            return field.getType() == int.class ? MethodHandles.lookup().unreflectGetter(field) : null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError ignored) { // see above
            return null;
        }
    }

    @Override
    public Map<String, String> capture() {
        if (!isUsed()) {
            return Collections.emptyMap();
        }
        Map<?, ?> values = values();
        if (values == null || values.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, String> captured = new HashMap<>();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            if (entry.getKey() instanceof String name && entry.getValue() instanceof String value) {
                captured.put(PREFIX + name, value);
            }
        }
        return Collections.unmodifiableMap(captured);
    }

    private boolean isUsed() {
        if (isUsed || state == null) {
            return true;
        }
        try {
            isUsed = (int) state.invokeExact() != 0;
            return isUsed;
        } catch (Throwable e) {
            throw FoundClasses.unchecked(e);
        }
    }

    @Override
    public Scope restore(Map<String, String> captured) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> entry : captured.entrySet()) {
            if (entry.getKey().startsWith(PREFIX)) {
                values.put(entry.getKey().substring(PREFIX.length()), entry.getValue());
            }
        }
        if (values.isEmpty()) {
            return NOTHING;
        }
        Map<?, ?> before = values();
        set(values);
        return () -> set(before);
    }

    private @Nullable Map<?, ?> values() {
        try {
            return (Map<?, ?>) get.invoke();
        } catch (Throwable e) {
            throw FoundClasses.unchecked(e);
        }
    }

    private void set(@Nullable Map<?, ?> values) {
        try {
            if (values == null || values.isEmpty()) {
                clear.invoke();
            } else {
                set.invoke(values);
            }
        } catch (Throwable e) {
            throw FoundClasses.unchecked(e);
        }
    }
}
