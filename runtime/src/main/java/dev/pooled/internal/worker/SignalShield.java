package dev.pooled.internal.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a Ctrl-C meant for the application from ending the workers before the host says so. A handler that does nothing,
 * not SIG_IGN, which the processes that tasks start would inherit.
 *
 * <p>Reached by reflection, because the compiler warns of {@code sun.misc.Signal} in a way that cannot be silenced; so it is
 * raised from the control thread, some ticks after the worker became ready.
 */
final class SignalShield implements InvocationHandler {

    private SignalShield() {}

    static void raise() {
        try {
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object shield = Proxy.newProxyInstance(
                    SignalShield.class.getClassLoader(), new Class<?>[] {handlerType}, new SignalShield());
            Method handle = signalType.getMethod("handle", signalType, handlerType);
            for (String name : new String[] {"INT", "HUP"}) {
                Object signal = signalType.getConstructor(String.class).newInstance(name);
                handle.invoke(null, signal, shield);
            }
        } catch (ReflectiveOperationException | LinkageError ignored) {
            // no such signal, taken by -Xrs, or a runtime without sun.misc: then a Ctrl-C ends the worker a little
            // early
        }
    }

    /** A signal came, or the proxy is asked for its identity. */
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "toString" -> "SignalShield";
            default -> null;
        };
    }
}
