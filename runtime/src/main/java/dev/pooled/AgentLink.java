package dev.pooled;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to the agent's options; the agent is a jar of its own, of which nothing is known here but one method's name.
 * Immutable.
 */
final class AgentLink {

    /** To the agent of this JVM; looked up once. */
    static final AgentLink TO_AGENT = new AgentLink("dev.pooled.agent.PooledAgent");

    private final @Nullable Class<?> agent;

    AgentLink(String className) {
        this.agent = find(className);
    }

    /**
     * Returns the agent's options, keys without {@code pooled.}; empty where there is no agent.
     *
     * @throws IllegalArgumentException if the agent cannot read them
     * @throws IllegalStateException if the agent is of another version
     */
    Map<String, String> options() {
        if (agent == null) {
            return Map.of();
        }
        try {
            Map<String, String> options = new HashMap<>();
            Method method = agent.getMethod("options");
            ((Map<?, ?>) method.invoke(null))
                    .forEach((key, value) -> options.put(String.valueOf(key), String.valueOf(value)));
            return options;
        } catch (ReflectiveOperationException e) {
            if (e instanceof InvocationTargetException && e.getCause() instanceof IllegalArgumentException bad) {
                throw bad;
            }
            throw new IllegalStateException(
                    "pooled-agent cannot be asked for its options; use the same version of it and of pooled-runtime",
                    e);
        }
    }

    private static @Nullable Class<?> find(String className) {
        try {
            return Class.forName(className, true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException ignored) { // started without -javaagent
            return null;
        }
    }
}
