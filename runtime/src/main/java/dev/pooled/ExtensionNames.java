package dev.pooled;

import dev.pooled.spi.PoolBackendProvider;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names {@code x} whose keys {@code pooled.x.…} belong to an extension: the known ones, and those of the back ends
 * on the class path. Looks for back ends only when asked, and once. Confined to one thread.
 */
final class ExtensionNames {

    /** The back end that is part of the runtime. */
    static final String LOCAL = "local";

    private static final List<String> KNOWN = List.of("dashboard", "ignite", "junit", "micrometer", "spring");

    private @Nullable Set<String> all;

    /** Returns all names, sorted. */
    Set<String> all() {
        Set<String> names = all;
        if (names == null) {
            names = new TreeSet<>(KNOWN);
            names.addAll(backends());
            all = Collections.unmodifiableSet(names);
        }
        return names;
    }

    /** Returns the names of the back ends, sorted: {@code local}, and those on the class path. */
    static Set<String> backends() {
        Set<String> names = new TreeSet<>();
        names.add(LOCAL);
        addBackends(Thread.currentThread().getContextClassLoader(), names);
        addBackends(ExtensionNames.class.getClassLoader(), names);
        return names;
    }

    private static void addBackends(@Nullable ClassLoader loader, Set<String> names) {
        for (PoolBackendProvider provider : ServiceLoader.load(PoolBackendProvider.class, loader)) {
            names.add(provider.name());
        }
    }
}
