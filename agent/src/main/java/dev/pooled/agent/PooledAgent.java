package dev.pooled.agent;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agent's entry: keeps what only an agent is given, and returns. The pool's runtime asks by reflection, later.
 *
 * <p>Never: makes the application wait, fails it, touches Byte Buddy, or reads the class path, which some launchers
 * correct in their {@code main}. Given twice, the first counts. Thread-safe.
 */
public final class PooledAgent {

    private static volatile @Nullable Instrumentation instrumentation;
    private static volatile @Nullable String options;

    private PooledAgent() {}

    public static void premain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation);
    }

    public static void agentmain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation);
    }

    private static synchronized void start(@Nullable String stated, Instrumentation given) {
        try {
            if (instrumentation == null) {
                options = stated;
                instrumentation = given;
                Prewarm.start(stated);
            }
        } catch (Throwable e) { // would end the JVM
            System.err.println("pooled-agent: does nothing, because it could not start: " + e);
        }
    }

    /**
     * Returns the settings among the options, by their keys without {@code pooled.}.
     *
     * @throws IllegalArgumentException if they, or the file they name, cannot be read: here it reaches who opens a pool
     */
    public static Map<String, String> options() {
        return AgentOptions.parse(options).settings();
    }

    /** Returns the JVM arguments as the management beans tell them, or {@code null} if they must be asked. */
    public static @Nullable List<String> inputArguments() {
        Instrumentation given = instrumentation;
        return given == null ? null : RuntimeArguments.read(given);
    }

    /** Returns the class file of a loaded class, or {@code null} for one that has none (hidden, array, primitive). */
    public static byte @Nullable [] classBytes(Class<?> type) {
        return ClassBytes.of(type, instrumentation);
    }
}
