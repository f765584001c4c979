package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.serving.HostAgent;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.stub.WorkerSide;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command that starts a pool's workers: the host's own, changed by {@link LaunchRules} and the pool's settings.
 *
 * <p>Everything that can be refused is refused when it is made; a {@code java} that is not there is not, since starting
 * it fails and says so. Immutable.
 */
final class JvmCommand {

    private static final String WORKER_MAIN = "dev.pooled.internal.worker.WorkerMain";

    /** The launcher, in every jar of Spring Boot since 3.2, that starts the class it is told instead of the application. */
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    // No lambda or stream on this way: it lies before a pool's first worker, and the first of them costs it ten ms.

    private final String pool;
    private final File java;
    private final int version;
    private final List<String> options;
    private final List<String> jvmArgs;
    private final List<String> classPath;
    private final Map<String, String> environment;
    private final File workingDirectory;
    private final @Nullable File runtimeJar;
    private final String mainClass;

    private JvmCommand(
            String pool,
            File java,
            int version,
            List<String> options,
            List<String> jvmArgs,
            List<String> classPath,
            Map<String, String> environment,
            File workingDirectory,
            @Nullable File runtimeJar,
            String mainClass) {
        this.pool = pool;
        this.java = java;
        this.version = version;
        this.options = options;
        this.jvmArgs = jvmArgs;
        this.classPath = classPath;
        this.environment = environment;
        this.workingDirectory = workingDirectory;
        this.runtimeJar = runtimeJar;
        this.mainClass = mainClass;
    }

    /**
     * Makes the command for the workers of a pool.
     *
     * @throws IllegalArgumentException if no worker could run with these settings
     */
    static JvmCommand of(PoolConfig config, HostLaunch host) {
        checkReach(config, host);
        List<String> jvmArgs = WorkerJvmArgs.checked(config.jvmArgs());
        Optional<Path> javaHome = config.javaHome();
        File java = javaHome.isPresent()
                ? HostLaunch.javaIn(javaHome.get().toAbsolutePath().toFile())
                : host.java();
        JavaHome other = javaHome.isPresent() ? JavaHome.of(javaHome.get().toFile(), host) : null;
        int version = other == null ? host.javaVersion() : other.version();
        List<String> options = options(config, host, jvmArgs, version);
        if (other != null) {
            other.check(host, options, jvmArgs);
        }
        Map<String, String> environment = LaunchRules.environment(host.environment());
        environment.putAll(config.environment());
        Optional<Path> directory = config.workingDirectory();
        return new JvmCommand(
                config.name(),
                java,
                version,
                options,
                jvmArgs,
                classPath(config, host),
                Map.copyOf(environment),
                directory.isPresent() ? directory.get().toAbsolutePath().toFile() : host.workingDirectory(),
                host.runtimeJar(),
                host.mode() == LaunchMode.SPRING_BOOT ? BOOT_LAUNCHER : WORKER_MAIN);
    }

    private static void checkReach(PoolConfig config, HostLaunch host) {
        if (!host.isRuntimeInReach() && config.extraClassPath().isEmpty()) {
            throw new IllegalArgumentException("extraClassPath must name a jar of pooled-runtime in this application,"
                    + " launched by a " + host.mode().title() + ": the runtime's classes come from " + host.source()
                    + ", which no other JVM can be started from");
        }
    }

    /** The class whose {@code main} a worker is started with. */
    String mainClass() {
        return mainClass;
    }

    /** The program to start. */
    Path java() {
        return java.toPath();
    }

    /** The feature version of that program's JVM; 0 if it does not say. */
    int javaVersion() {
        return version;
    }

    /**
     * Returns all that stands between the program and the main class, for the worker of {@code slot}.
     *
     * @param privateDirectory a directory only this user can read; the worker's crash report goes there
     * @param start options for the start, weaker than the pool's own
     */
    List<String> arguments(int slot, Path privateDirectory, List<String> start) {
        List<String> arguments = new ArrayList<>();
        for (String option : options) {
            arguments.add(LaunchRules.forSlot(option, pool, slot));
        }
        if (!WorkerJvmArgs.sets(jvmArgs, "-XX:ErrorFile=")) {
            arguments.add(errorFile(privateDirectory, slot));
        }
        if (isRecorded() && !WorkerJvmArgs.sets(allOptions(), Recordings.OPTIONS)) {
            arguments.add(Recordings.OPTIONS + "repository=" + privateDirectory.toAbsolutePath() + File.separator
                    + "recordings");
        }
        arguments.addAll(start);
        arguments.add("-cp");
        // With no class path at all the launcher would take the working directory.
        arguments.add(classPath.isEmpty() ? privateDirectory.toString() : String.join(File.pathSeparator, classPath));
        arguments.addAll(jvmArgs); // last, so that they win
        return arguments;
    }

    /**
     * Returns what a start archive must have been made for to serve these workers: the JVM, the runtime's jar and the options
     * that matter; {@code null} if none could.
     */
    @Nullable
    String archiveKey() {
        if (runtimeJar == null) {
            return null;
        }
        for (String option : allOptions()) {
            if (ArchivedOptions.forbid(option)) {
                return null;
            }
        }
        StringBuilder key = new StringBuilder();
        describe(java, key);
        describe(new File(java.getParentFile().getParentFile(), "lib/modules"), key);
        describe(runtimeJar, key);
        return key.append(archivedOptions()).toString();
    }

    private boolean isRecorded() {
        return WorkerJvmArgs.sets(options, Recordings.START) || WorkerJvmArgs.sets(jvmArgs, Recordings.START);
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        all.addAll(jvmArgs);
        return all;
    }

    private static String errorFile(Path privateDirectory, int slot) {
        String directory = privateDirectory.toAbsolutePath().toString().replace("%", "%%");
        return "-XX:ErrorFile=" + directory + File.separator + "hs_err_" + slot + "_%p.log";
    }

    private static void describe(File file, StringBuilder text) {
        text.append(file.getPath()).append(' ').append(file.lastModified()).append(' ');
        text.append(file.length()).append('\n');
    }

    /** The options that a start archive depends on, or might. */
    private List<String> archivedOptions() {
        List<String> archived = new ArrayList<>();
        String maxHeap = "";
        for (String option : allOptions()) {
            if (option.startsWith(ArchivedOptions.MAX_HEAP)) {
                maxHeap = option; // the last one wins
            } else if (ArchivedOptions.matter(option)) {
                archived.add(option);
            }
        }
        if (ArchivedOptions.matter(maxHeap)) {
            archived.add(maxHeap);
        }
        return archived;
    }

    /**
     * Returns all that stands between the program and the main class for a JVM that has to do with the making of a start archive.
     *
     * @param making what it has to do
     */
    List<String> archiveArguments(Path privateDirectory, List<String> making) {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xmx64m");
        arguments.addAll(archivedOptions());
        arguments.add(errorFile(privateDirectory, 0));
        arguments.addAll(making);
        arguments.add("-cp");
        arguments.add(String.valueOf(runtimeJar));
        return arguments;
    }

    /**
     * The complete environment of a worker.
     *
     * <p>Setting it whole writes every value anew, and a value that this JVM could not decode would be damaged; so
     * starting a process is better done by {@link #adjust}.
     */
    Map<String, String> environment() {
        return environment;
    }

    /** Changes {@code inherited}, the environment of a process about to start, into {@link #environment}. */
    void adjust(Map<String, String> inherited) {
        inherited.keySet().retainAll(environment.keySet());
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            if (!entry.getValue().equals(inherited.get(entry.getKey()))) {
                inherited.put(entry.getKey(), entry.getValue());
            }
        }
    }

    Path workingDirectory() {
        return workingDirectory.toPath();
    }

    /**
     * Returns the text of an argument file that yields {@code arguments}: one a line, quoted.
     *
     * <p>It is to be written in {@link #argFileCharset}, which leaves every letter a path of this JVM can have.
     */
    static String argFile(List<String> arguments) {
        StringBuilder text = new StringBuilder();
        for (String argument : arguments) {
            text.append('"');
            for (int i = 0; i < argument.length(); i++) {
                char c = argument.charAt(i);
                switch (c) {
                    case '\\', '"' -> text.append('\\').append(c);
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\t' -> text.append("\\t");
                    case '\f' -> text.append("\\f");
                    default -> text.append(c);
                }
            }
            text.append("\"\n");
        }
        return text.toString();
    }

    /**
     * Returns the encoding of argument files: the launcher takes their bytes as if they stood on the command line, which
     * is in the native encoding, {@code sun.jnu.encoding}, and not in {@code file.encoding}.
     */
    static Charset argFileCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** The options between the program and the class path, weakest first. */
    private static List<String> options(PoolConfig config, HostLaunch host, List<String> jvmArgs, int version) {
        boolean chooses = WorkerJvmArgs.chooseCollector(jvmArgs);
        List<String> options = new ArrayList<>();
        if (version != host.javaVersion()) {
            options.add("-XX:+IgnoreUnrecognizedVMOptions"); // the host's options are those of another JVM
        }
        options.addAll(LaunchRules.kept(host, chooses, version));
        Optional<String> module = host.mainModule();
        if (module.isPresent()) {
            options.add("--add-modules=" + module.get());
        }
        options.add("-D" + Message.Hello.LAUNCH + "=" + host.mode().title());
        if (host.mode() == LaunchMode.SPRING_BOOT) {
            options.add("-Dloader.main=" + WORKER_MAIN);
        }
        if (!WorkerJvmArgs.setHeap(jvmArgs)) {
            addHeap(options, config, host.machine());
        }
        if (!WorkerJvmArgs.sets(options, ProcessorShare.OPTION)
                && !WorkerJvmArgs.sets(jvmArgs, ProcessorShare.OPTION)) {
            int share = ProcessorShare.of(host.machine().processors(), config.workers());
            if (share < host.machine().processors()) {
                options.add(ProcessorShare.OPTION + share);
            }
        }
        // Before 25 the JVM's archive of ready-made objects serves G1 only, so G1 starts sooner; since then it serves
        // both.
        if (version >= 25 && !chooses && !WorkerJvmArgs.chooseCollector(options)) {
            options.add("-XX:+UseSerialGC");
        }
        options.add("-XX:-UsePerfData"); // leaves no file behind, and saves the write to it 20 times a second
        options.add("-XX:+ExitOnOutOfMemoryError"); // a JVM without memory keeps no promise
        options.add("-XX:-CreateCoredumpOnCrash");
        addCalm(options, version);
        if (config.exitGuard()) {
            options.add(HostAgent.workerArgument().orElseThrow(JvmCommand::noAgent));
        }
        if (config.debugWorkers()) {
            options.add(DebuggerPort.OPTION);
        }
        if (WorkerJvmArgs.sets(options, Recordings.START) || WorkerJvmArgs.sets(jvmArgs, Recordings.START)) {
            options.add("-D" + Flight.PROPERTY + "=true");
        }
        for (Map.Entry<String, String> property : config.systemProperties().entrySet()) {
            options.add("-D" + property.getKey() + "=" + property.getValue());
        }
        return List.copyOf(options);
    }

    private static IllegalArgumentException noAgent() {
        if (WorkerSide.depth() > 0) {
            return new IllegalArgumentException("exitGuard needs the agent in this JVM, a worker of another pool, and"
                    + " workers load it only where their own pool has exitGuard: set it for that pool too, or set"
                    + " exitGuard=false for this one: exitGuard=true");
        }
        return new IllegalArgumentException(
                "exitGuard needs the agent in this JVM, since its workers load it too: start the"
                        + " application with -javaagent:pooled-agent.jar (docs/agent.md): exitGuard=true");
    }

    /**
     * Threads of an idle JVM that look several times a second for something to do look every two seconds: an idle worker
     * takes a fifth of the time then. Only where the options are known to exist: an unknown one stops the start.
     */
    private static void addCalm(List<String> options, int version) {
        if (version < 17 || version > 25) {
            return;
        }
        options.add("-XX:+UnlockDiagnosticVMOptions");
        options.add("-XX:AsyncDeflationInterval=2000"); // monitors that nobody contends for any more; else every 250 ms
        if (version < 20) { // gone since then
            options.add("-XX:G1ConcRefinementServiceIntervalMillis=2000"); // else every 300 ms
        }
        if (version < 25) {
            options.add("-XX:GuaranteedSafepointInterval=0"); // as it is since 25; else every second
        }
    }

    private static void addHeap(List<String> options, PoolConfig config, HostLaunch.Machine machine) {
        Optional<String> heap = config.workerHeap();
        if (heap.isPresent()) {
            options.add("-Xmx" + heap.get());
        } else if (machine.memoryBytes() != MachineMemory.UNKNOWN) {
            long bytes = HeapShare.bytes(machine, config.workers() + config.spareWorkers());
            options.add("-Xmx" + (bytes >> 20) + "m");
        }
    }

    private static List<String> classPath(PoolConfig config, HostLaunch host) {
        Set<String> classPath = new LinkedHashSet<>(host.classPath());
        for (Path extra : config.extraClassPath()) {
            String entry = extra.toAbsolutePath().toString();
            if (entry.contains(File.pathSeparator)) {
                throw new IllegalArgumentException("extraClassPath must not hold a path with '" + File.pathSeparator
                        + "' in its name, which separates class path entries: extraClassPath=" + extra);
            }
            classPath.add(entry);
        }
        return List.copyOf(classPath);
    }
}
