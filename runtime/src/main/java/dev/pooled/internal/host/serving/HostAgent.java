package dev.pooled.internal.host.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the agent of this JVM has for a host of workers, where there is one. It is a jar of its own, of which nothing is known
 * here but the names of its methods. Stateless.
 */
public final class HostAgent {

    private HostAgent() {}

    /** Returns whether this JVM was started with the agent; that its jar is on the class path does not count. */
    public static boolean isThere() {
        return inputArguments() != null;
    }

    /** Returns the arguments of this JVM, which the agent knows without the management beans; {@code null} without it. */
    public static @Nullable List<String> inputArguments() {
        try {
            if (!(ask("inputArguments") instanceof List<?> list)) {
                return null;
            }
            List<String> arguments = new ArrayList<>();
            for (Object argument : list) {
                arguments.add((String) argument);
            }
            return arguments;
        } catch (ReflectiveOperationException
                | LinkageError ignored) { // mostly there is none; one of another version is of no use
            return null;
        }
    }

    /**
     * Returns the argument that has a worker JVM load the agent, to guard it against {@code System.exit}; nothing where this
     * JVM was started without the agent.
     *
     * @throws IllegalStateException if the agent is of another version
     */
    public static Optional<String> workerArgument() {
        try {
            return Optional.ofNullable((String) ask("workerArgument"));
        } catch (ClassNotFoundException ignored) { // started without -javaagent
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "pooled-agent does not know workerArgument; use the same version of it and of pooled-runtime", e);
        }
    }

    /** Returns the class file as this JVM has it in memory, or {@code null} if there is no agent, or it cannot read it. */
    static byte @Nullable [] classBytes(Class<?> type) {
        try {
            return agent().getMethod("classBytes", Class.class).invoke(null, type) instanceof byte[] bytes
                    ? bytes
                    : null;
        } catch (ReflectiveOperationException | LinkageError ignored) { // as above
            return null;
        }
    }

    private static @Nullable Object ask(String method) throws ReflectiveOperationException {
        return agent().getMethod(method).invoke(null);
    }

    private static Class<?> agent() throws ClassNotFoundException {
        return Class.forName("dev.pooled.agent.PooledAgent", true, ClassLoader.getSystemClassLoader());
    }
}
