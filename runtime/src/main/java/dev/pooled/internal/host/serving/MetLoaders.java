package dev.pooled.internal.host.serving;

import dev.pooled.internal.wire.codec.ClassOrigins;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** It overrides {@code loadClass}, and yet keeps the usual order: it only checks whether the package may be used. */
    private static final String CHECKING = "java.net.FactoryURLClassLoader";

    private final Set<ClassLoader> ofClassPath = new HashSet<>();
    private final ClassLoader classPath;
    private final Map<ClassLoader, Integer> numbers = new WeakHashMap<>();
    private final Map<Integer, Met> met = new LinkedHashMap<>();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final List<Integer> gone = new ArrayList<>();
    private int last;
    private boolean areOwnServed = true;

    /** A loader, by its number, as long as the application needs it. */
    private static final class Met extends WeakReference<ClassLoader> {
        private final int number;

        Met(ClassLoader loader, int number, ReferenceQueue<ClassLoader> collected) {
            super(loader, collected);
            this.number = number;
        }
    }

    /** None yet. */
    public MetLoaders() {
        this(ClassLoader.getSystemClassLoader(), MetLoaders.class.getClassLoader());
    }

    /** None yet, where {@code runtime} is the loader that the runtime is of. */
    MetLoaders(ClassLoader system, ClassLoader runtime) {
        for (ClassLoader each = system; each != null; each = each.getParent()) {
            ofClassPath.add(each);
        }
        for (ClassLoader each = runtime; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader) {
                ofClassPath.add(each);
            }
        }
        classPath = ofClassPath.contains(runtime) ? runtime : system;
    }

    @Override
    public int of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || ofClassPath.contains(loader) ? CLASS_PATH : numberOf(loader);
    }

    /** Returns none yet, for a pool of another host, whose workers have nothing to do with the classes of this JVM. */
    public static MetLoaders ofGuest() {
        MetLoaders loaders = new MetLoaders();
        loaders.areOwnServed = false;
        return loaders;
    }

    /** Returns whether workers may have what the runtime's own loader has in this JVM. */
    boolean areOwnServed() {
        return areOwnServed;
    }

    /** Has workers ask {@code loader} too for what they lack, as if something of it had been submitted. */
    public void meet(ClassLoader loader) {
        int ignored = numberOf(loader);
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
            last++;
            int number = goesItsOwnWay ? -last : last;
            met.put(number, new Met(loader, number, collected));
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
            Met known = met.get(number);
            return known == null ? null : known.get();
        }
    }

    @Override
    public ClassLoader classPath() {
        return classPath;
    }

    @Override
    public List<ClassLoader> others() {
        List<ClassLoader> others = new ArrayList<>();
        synchronized (met) {
            for (Met each : met.values()) {
                ClassLoader loader = each.get();
                if (loader != null) {
                    others.add(loader);
                }
            }
        }
        Collections.reverse(others);
        return others;
    }

    /**
     * Returns the numbers of the loaders that are gone from the application, in the order in which that was noticed, without the
     * first {@code known} of them.
     */
    List<Integer> goneAfter(int known) {
        synchronized (met) {
            for (Reference<? extends ClassLoader> each = collected.poll(); each != null; each = collected.poll()) {
                int number = ((Met) each).number;
                met.remove(number);
                gone.add(number);
            }
            return known < gone.size() ? List.copyOf(gone.subList(known, gone.size())) : List.of();
        }
    }

    /**
     * Returns whether the loader may have another class than a worker's class path has under the same name: it, or one that it
     * asks, decides itself whom to ask first, or it does not see all of that class path. Where the runtime has a loader of its own,
     * the files of that are on it too.
     */
    private boolean goesItsOwnWay(ClassLoader loader) {
        Set<ClassLoader> unseen = new HashSet<>(ofClassPath);
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (!unseen.remove(each) && overridesDelegation(each.getClass())) {
                return true;
            }
        }
        return !unseen.isEmpty();
    }

    private static boolean overridesDelegation(Class<?> type) {
        for (Class<?> each = type; each != null && each != ClassLoader.class; each = each.getSuperclass()) {
            if (!each.getName().equals(CHECKING)
                    && (declares(each, String.class, boolean.class) || declares(each, String.class))) {
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
