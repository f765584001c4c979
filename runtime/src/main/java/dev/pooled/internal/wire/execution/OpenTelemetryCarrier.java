package dev.pooled.internal.wire.execution;

import dev.pooled.spi.ContextCarrier;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries OpenTelemetry's trace context and baggage, if the application has its API: as text in the form of the W3C, under
 * the names {@code traceparent}, {@code tracestate} and {@code baggage}. Thread-safe.
 */
final class OpenTelemetryCarrier implements ContextCarrier {

    private static final String TRACE = "traceparent";
    private static final String BAGGAGE = "baggage";
    private static final Scope NOTHING = () -> {};

    private final ClassLoader loader;
    private final MethodHandle current;
    private final MethodHandle root;
    private final MethodHandle makeCurrent;
    private volatile @Nullable Text text;

    private OpenTelemetryCarrier(ClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> context = load("io.opentelemetry.context.Context");
        current = FoundClasses.staticMethod(context, "current", context);
        root = FoundClasses.staticMethod(context, "root", context);
        makeCurrent = FoundClasses.method(context, "makeCurrent", load("io.opentelemetry.context.Scope"));
    }

    static void addTo(List<ContextCarrier> carriers) {
        ClassLoader loader = FoundClasses.loaderOf("io.opentelemetry.api.trace.Span");
        if (loader != null) {
            try {
                carriers.add(new OpenTelemetryCarrier(loader));
            } catch (ReflectiveOperationException | LinkageError ignored) { // an API of before 1.0, or half of one
            }
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    @Override
    public Map<String, String> capture() {
        try {
            Object now = current.invoke();
            if (now == root.invoke()) {
                return Collections.emptyMap();
            }
            Map<String, String> headers = new HashMap<>();
            text().inject(now, headers);
            return Collections.unmodifiableMap(headers);
        } catch (Throwable e) {
            throw FoundClasses.unchecked(e);
        }
    }

    @Override
    public Scope restore(Map<String, String> captured) {
        if (!captured.containsKey(TRACE) && !captured.containsKey(BAGGAGE)) {
            return NOTHING;
        }
        try {
            Object context = text().extract(current.invoke(), captured);
            AutoCloseable scope = (AutoCloseable) makeCurrent.invoke(context);
            return () -> close(scope);
        } catch (Throwable e) {
            throw FoundClasses.unchecked(e);
        }
    }

    private static void close(AutoCloseable scope) {
        try {
            scope.close();
        } catch (Exception e) {
            throw FoundClasses.unchecked(e);
        }
    }

    private Text text() throws Throwable {
        Text made = text;
        if (made == null) {
            made = new Text();
            text = made;
        }
        return made;
    }

    /** Contexts as text; made only when there is a context, since it is what takes time. */
    private final class Text {
        private final MethodHandle inject;
        private final MethodHandle extract;
        private final Object[] propagators;
        private final Object setter;
        private final Object getter;

        Text() throws Throwable {
            Class<?> propagator = load("io.opentelemetry.context.propagation.TextMapPropagator");
            Class<?> context = load("io.opentelemetry.context.Context");
            Class<?> setting = load("io.opentelemetry.context.propagation.TextMapSetter");
            Class<?> getting = load("io.opentelemetry.context.propagation.TextMapGetter");
            inject = FoundClasses.method(propagator, "inject", void.class, context, Object.class, setting);
            extract = FoundClasses.method(propagator, "extract", context, context, Object.class, getting);
            propagators = new Object[] {
                instance("io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator"),
                instance("io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator")
            };
            setter = accessTo(setting);
            getter = accessTo(getting);
        }

        private Object instance(String name) throws Throwable {
            Class<?> type = load(name);
            return FoundClasses.staticMethod(type, "getInstance", type).invoke();
        }

        private Object accessTo(Class<?> type) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, OpenTelemetryCarrier::access);
        }

        void inject(Object context, Map<String, String> headers) throws Throwable {
            for (Object propagator : propagators) {
                inject.invoke(propagator, context, (Object) headers, setter);
            }
        }

        Object extract(Object context, Map<String, String> headers) throws Throwable {
            Object extracted = context;
            for (Object propagator : propagators) {
                extracted = extract.invoke(propagator, extracted, (Object) headers, getter);
            }
            return extracted;
        }
    }

    /** What {@code TextMapSetter} and {@code TextMapGetter} do on a map of headers. */
    @SuppressWarnings("unchecked") // it is the map that went in above
    private static @Nullable Object access(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        if (arguments == null || !(arguments[0] instanceof Map<?, ?> map)) {
            return method.getName().equals("toString") ? "access to headers" : null;
        }
        Map<String, String> headers = (Map<String, String>) map;
        switch (method.getName()) {
            case "set" -> headers.put(String.valueOf(arguments[1]), String.valueOf(arguments[2]));
            case "get" -> {
                return headers.get(arguments[1]);
            }
            case "getAll" -> {
                String value = headers.get(arguments[1]);
                return (value == null ? List.of() : List.of(value)).iterator();
            }
            case "keys" -> {
                return headers.keySet();
            }
            default -> throw new UnsupportedOperationException(method.toString());
        }
        return null;
    }
}
