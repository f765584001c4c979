package dev.pooled.spi;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent of this JVM can do for a back end or an extension, where there is one. It is a jar of its own, of which
 * nothing is known here but the names of its methods. Stateless.
 */
public final class AgentAccess {

    private static final String AGENT = "dev.pooled.agent.PooledAgent";

    private AgentAccess() {}

    /**
     * Opens to {@code module} the packages that the agent's option {@code open} lists, as {@code --add-opens} does. To code
     * on the class path they are open already.
     *
     * @return those packages, each behind its module, {@code java.base/java.nio}; none where there is no agent or no such
     *     option: what is missing must be opened on the command line
     * @throws IllegalStateException if the agent is of another version
     */
    public static Set<String> openPackages(Module module) {
        Set<String> packages = new LinkedHashSet<>();
        if (ask("openTo", new Class<?>[] {Module.class}, module) instanceof List<?> opened) {
            opened.forEach(each -> packages.add(String.valueOf(each)));
        }
        return packages;
    }

    /**
     * Opens {@code packages}, {@code java.base/java.nio}, to {@code module}, whatever the agent's option {@code open}
     * lists. Those that this JVM does not have are passed over, so that one list serves every JDK.
     *
     * @return whether there is an agent; where there is none, what is missing must be opened on the command line
     * @throws IllegalArgumentException if one of them is not a package behind its module
     * @throws IllegalStateException if the agent is of another version
     */
    public static boolean openPackages(Module module, Collection<String> packages) {
        return Boolean.TRUE.equals(
                ask("openTo", new Class<?>[] {Module.class, List.class}, module, List.copyOf(packages)));
    }

    private static @Nullable Object ask(String method, Class<?>[] types, Object... arguments) {
        try {
            return Class.forName(AGENT, true, ClassLoader.getSystemClassLoader())
                    .getMethod(method, types)
                    .invoke(null, arguments);
        } catch (ClassNotFoundException ignored) { // started without -javaagent
            return null;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("pooled-agent failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "pooled-agent does not know " + method + "; use the same version of it and of pooled-runtime", e);
        }
    }
}
