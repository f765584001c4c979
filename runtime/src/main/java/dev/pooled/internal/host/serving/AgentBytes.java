package dev.pooled.internal.host.serving;

import org.jspecify.annotations.Nullable;

/** Class files from the agent, which has those of classes that exist only in memory; it is no dependency, hence reflection. Stateless. */
public final class AgentBytes {

    private AgentBytes() {}

    /** Returns whether this JVM was started with the agent; that its jar is on the class path does not count. */
    public static boolean isThere() {
        Class<?> agent = agent();
        try {
            return agent != null && agent.getMethod("inputArguments").invoke(null) != null;
        } catch (ReflectiveOperationException
                | LinkageError ignored) { // an agent of another version is of no use to us
            return false;
        }
    }

    /** Returns the class file, or {@code null} if there is no agent, or it has none. */
    static byte @Nullable [] of(Class<?> type) {
        Class<?> agent = agent();
        if (agent == null) {
            return null;
        }
        try {
            return agent.getMethod("classBytes", Class.class).invoke(null, type) instanceof byte[] bytes ? bytes : null;
        } catch (ReflectiveOperationException | LinkageError ignored) { // an agent of another version has none for us
            return null;
        }
    }

    private static @Nullable Class<?> agent() {
        try {
            return Class.forName("dev.pooled.agent.PooledAgent", true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException | LinkageError ignored) { // the usual case
            return null;
        }
    }
}
