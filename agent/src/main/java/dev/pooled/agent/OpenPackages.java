package dev.pooled.agent;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            int slash = each.indexOf('/');
            String name = each.substring(slash + 1);
            Optional<Module> owner = ModuleLayer.boot().findModule(each.substring(0, slash));
            if (owner.isEmpty() || !owner.get().getPackages().contains(name)) {
                throw new IllegalArgumentException(
                        "agent option open must name packages of modules that this JVM has: open=" + each);
            }
            instrumentation.redefineModule(
                    owner.get(), Set.of(), Map.of(), Map.of(name, Set.of(module)), Set.of(), Map.of());
        }
    }
}
