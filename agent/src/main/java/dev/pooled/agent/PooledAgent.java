package dev.pooled.agent;

import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agent's entry: keeps what only an agent is given, does what its options ask, and returns. The pool's runtime asks by
 * reflection, later.
 *
 * <p>Never: makes the application wait, fails it, or reads the class path, which some launchers correct in their
 * {@code main}; and it touches Byte Buddy only for who asks for {@code transparent}, and in workers with {@code exitGuard}.
 * Given twice, the first counts. Thread-safe.
 */
public final class PooledAgent {

    /** What it is told in a worker whose pool has {@code exitGuard}, and nothing else. */
    private static final String GUARD = "internal.guard-exits=true";

    private static final String OWN_JAR = "pooled-agent";

    private static volatile @Nullable Instrumentation instrumentation;
    private static volatile @Nullable String options;

    /** Why it does nothing, or not all it was asked for; told to who opens a pool. */
    private static volatile @Nullable String refusal;

    private PooledAgent() {}

    public static void premain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation);
    }

    public static void agentmain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation);
    }

    private static synchronized void start(@Nullable String stated, Instrumentation given) {
        if (instrumentation != null) {
            return;
        }
        if (GUARD.equals(stated)) {
            instrumentation = given;
            ExitGuard.installInWorker(given);
            return;
        }
        try {
            if (!isInItsOwnJar()) {
                throw new IllegalStateException("its classes were packed into " + location()
                        + "; leave them out of it, keep pooled-agent.jar as a file of its own, and start with"
                        + " -javaagent:pooled-agent.jar, or name it in the Class-Path beside Launcher-Agent-Class");
            }
            options = stated;
            instrumentation = given;
            apply(AgentOptions.parse(stated), given);
        } catch (IllegalArgumentException e) { // an option
            refusal = e.getMessage();
        } catch (Throwable e) { // would end the JVM
            String reason = "pooled-agent does not work: " + (e instanceof IllegalStateException ? e.getMessage() : e);
            refusal = reason;
            System.err.println(reason); // whoever opens no pool hears of it too
        }
    }

    private static void apply(AgentOptions parsed, Instrumentation given) {
        if (parsed.isTransparent()) {
            TransparentCalls.install(given);
        }
        if (!parsed.open().isEmpty()) {
            OpenPackages.open(parsed.open(), ClassLoader.getSystemClassLoader().getUnnamedModule(), given);
        }
        if (parsed.isPrewarm()) {
            Prewarm.start();
        }
    }

    /**
     * Returns the settings among the options, by their keys without {@code pooled.}.
     *
     * @throws IllegalArgumentException if they, or the file they name, cannot be read, or the agent cannot do what they ask:
     *     here it reaches who opens a pool
     */
    public static Map<String, String> options() {
        Map<String, String> settings = AgentOptions.parse(options).settings();
        String reason = refusal;
        if (reason != null) {
            throw new IllegalArgumentException(reason);
        }
        return settings;
    }

    /** Returns the JVM arguments as the management beans tell them, or {@code null} if they must be asked. */
    public static @Nullable List<String> inputArguments() {
        Instrumentation given = instrumentation;
        return given == null ? null : RuntimeArguments.read(given);
    }

    /** Returns a loaded class as it is in this JVM, or {@code null} for one that has no class file (hidden, array, primitive). */
    public static byte @Nullable [] classBytes(Class<?> type) {
        return ClassBytes.of(type, instrumentation);
    }

    /**
     * Opens the packages of the option {@code open} to {@code module}, and returns them.
     *
     * @throws IllegalArgumentException as {@link #options} does
     */
    public static List<String> openTo(Module module) {
        Instrumentation given = instrumentation;
        if (given == null) {
            return List.of();
        }
        List<String> packages = AgentOptions.parse(options).open();
        OpenPackages.open(packages, module, given);
        return packages;
    }

    /**
     * Opens {@code packages}, as far as this JVM has them, to {@code module}, and returns whether it could.
     *
     * @throws IllegalArgumentException if one of them is not {@code module/package}
     */
    public static boolean openTo(Module module, List<String> packages) {
        Instrumentation given = instrumentation;
        if (given == null) {
            return false;
        }
        OpenPackages.openThoseThere(packages, module, given);
        return true;
    }

    /** Returns the argument that has a worker's JVM load the agent as a guard, or {@code null} if it was not started here. */
    public static @Nullable String workerArgument() {
        return instrumentation == null ? null : "-javaagent:" + location() + "=" + GUARD;
    }

    /** The instrumentation it was started with. */
    static @Nullable Instrumentation instrumentation() {
        return instrumentation;
    }

    /** The class loader has read the manifest of the jar already, and noted this. */
    private static boolean isInItsOwnJar() {
        return OWN_JAR.equals(PooledAgent.class.getPackage().getImplementationTitle());
    }

    private static String location() {
        CodeSource source = PooledAgent.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? "an unknown place"
                    : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException ignored) { // a nested jar, or blanks left as they are
            return source.getLocation().getPath();
        }
    }
}
