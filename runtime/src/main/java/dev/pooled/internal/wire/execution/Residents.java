package dev.pooled.internal.wire.execution;

import dev.pooled.stub.PooledMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The resident objects of one worker, one per class, made on first use and closed at its end. Thread-safe: methods of one
 * class share their object, and a maker that fails is asked again by the next task.
 */
public final class Residents {

    private final Map<Class<?>, Object> byHome = new LinkedHashMap<>();

    /** Returns the object that {@code method} is called on. */
    public synchronized Object of(PooledMethod<?, ?> method) throws Throwable {
        Object resident = byHome.get(method.home());
        if (resident == null) {
            resident = method.newResident();
            byHome.put(method.home(), resident);
        }
        return resident;
    }

    /** Closes those that can be closed, the youngest first, and returns what that threw. */
    public synchronized List<Throwable> close() {
        List<Object> residents = new ArrayList<>(byHome.values());
        byHome.clear();
        return close(residents);
    }

    /** As {@link #close()}, those of classes that {@code loader} has defined. */
    public synchronized List<Throwable> close(ClassLoader loader) {
        List<Object> residents = new ArrayList<>();
        byHome.entrySet().removeIf(each -> {
            boolean isOfLoader = each.getKey().getClassLoader() == loader;
            return isOfLoader && residents.add(each.getValue());
        });
        return close(residents);
    }

    private static List<Throwable> close(List<Object> residents) {
        List<Throwable> failures = new ArrayList<>();
        for (int i = residents.size() - 1; i >= 0; i--) {
            if (residents.get(i) instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Throwable failure) { // one that fails must not keep the others open
                    failures.add(failure);
                }
            }
        }
        return failures;
    }
}
