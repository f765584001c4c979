package dev.pooled.internal.host.serving;

import dev.pooled.internal.wire.codec.ClassOrigins;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The class loaders that a pool has met, in what was submitted to it: each has a number, so that a worker can be told whose a class
 * is, and ask for the others of that loader. A class that is reloaded has another loader, and so another number, and a
 * worker does not take the old one for it.
 *
 * <p>What the class path of a worker has by construction has no number: the loaders of the JDK, the system's, and those which
 * the runtime was loaded by, as far as their files are known. Loaders are held weakly. Thread-safe.
 */
public final class MetLoaders implements ClassOrigins {

    private final Set<ClassLoader> ofClassPath = new HashSet<>();
    private final Map<ClassLoader, Integer> numbers = new WeakHashMap<>();
    private final List<WeakReference<ClassLoader>> met = new ArrayList<>();

    /** None yet. */
    public MetLoaders() {
        for (ClassLoader each = ClassLoader.getSystemClassLoader(); each != null; each = each.getParent()) {
            ofClassPath.add(each);
        }
        for (ClassLoader each = MetLoaders.class.getClassLoader(); each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader) {
                ofClassPath.add(each);
            }
        }
    }

    @Override
    public int of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || ofClassPath.contains(loader) ? CLASS_PATH : numberOf(loader);
    }

    private int numberOf(ClassLoader loader) {
        synchronized (met) {
            Integer known = numbers.get(loader);
            if (known != null) {
                return known;
            }
        }
        boolean goesItsOwnWay = goesItsOwnWay(loader);
        synchronized (met) {
            Integer known = numbers.get(loader);
            if (known != null) {
                return known;
            }
            met.add(new WeakReference<>(loader));
            int number = goesItsOwnWay ? -met.size() : met.size();
            numbers.put(loader, number);
            return number;
        }
    }

    @Override
    public ClassLoader loader(int number, String name) throws ClassNotFoundException {
        ClassLoader loader = loader(number);
        if (loader == null) {
            throw new ClassNotFoundException(name + " (its class loader, number " + number
                    + " of this pool, is gone from the application: what it loaded was closed or reloaded)");
        }
        return loader;
    }

    @Nullable
    ClassLoader loader(int number) {
        synchronized (met) {
            int index = Math.abs(number) - 1;
            return index >= 0 && index < met.size() ? met.get(index).get() : null;
        }
    }

    @Override
    public List<ClassLoader> others() {
        List<ClassLoader> others = new ArrayList<>();
        synchronized (met) {
            for (int i = met.size() - 1; i >= 0; i--) {
                ClassLoader loader = met.get(i).get();
                if (loader != null) {
                    others.add(loader);
                }
            }
        }
        return others;
    }

    /**
     * Returns whether the loader may have another class than the class path has under the same name: it decides itself whom it asks
     * first, or does not ask the class path at all.
     */
    private boolean goesItsOwnWay(ClassLoader loader) {
        ClassLoader each = loader;
        while (each != null && !ofClassPath.contains(each)) {
            if (overridesDelegation(each.getClass())) {
                return true;
            }
            each = each.getParent();
        }
        return each == null || each == ClassLoader.getPlatformClassLoader();
    }

    private static boolean overridesDelegation(Class<?> type) {
        for (Class<?> each = type; each != null && each != ClassLoader.class; each = each.getSuperclass()) {
            if (declares(each, String.class, boolean.class) || declares(each, String.class)) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(Class<?> type, Class<?>... parameters) {
        try {
            return type.getDeclaredMethod("loadClass", parameters) != null;
        } catch (NoSuchMethodException ignored) { // that is the answer
            return false;
        } catch (LinkageError ignored) { // one of its methods names a class that is missing: it may have this one too
            return true;
        }
    }
}
