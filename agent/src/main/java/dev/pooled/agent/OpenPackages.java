package dev.pooled.agent;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens packages of the JDK as {@code --add-opens} does, for libraries that need it, without its place on the command line. Stateless. */
final class OpenPackages {

    private OpenPackages() {}

    /**
     * Opens {@code packages}, each given as {@code module/package}, to {@code module}.
     *
     * @throws IllegalArgumentException if this JVM has no such module or package; those before it are open
     */
    static void open(List<String> packages, Module module, Instrumentation instrumentation) {
        for (String each : packages) {
            Module owner = owner(each);
            if (owner == null) {
                throw new IllegalArgumentException(
                        "agent option open must name packages of modules that this JVM has: open=" + each);
            }
            open(owner, each, module, instrumentation);
        }
    }

    /**
     * Does the same, and passes over what this JVM does not have.
     *
     * @throws IllegalArgumentException if a package does not stand behind a module; those before it are open
     */
    static void openThoseThere(List<String> packages, Module module, Instrumentation instrumentation) {
        for (String each : packages) {
            if (each.indexOf('/') <= 0 || each.endsWith("/")) {
                throw new IllegalArgumentException("packages to open must be module/package: " + each);
            }
            Module owner = owner(each);
            if (owner != null) {
                open(owner, each, module, instrumentation);
            }
        }
    }

    private static @Nullable Module owner(String each) {
        return ModuleLayer.boot()
                .findModule(each.substring(0, each.indexOf('/')))
                .filter(owner -> owner.getPackages().contains(name(each)))
                .orElse(null);
    }

    private static void open(Module owner, String each, Module module, Instrumentation instrumentation) {
        instrumentation.redefineModule(
                owner, Set.of(), Map.of(), Map.of(name(each), Set.of(module)), Set.of(), Map.of());
    }

    private static String name(String each) {
        return each.substring(each.indexOf('/') + 1);
    }
}
