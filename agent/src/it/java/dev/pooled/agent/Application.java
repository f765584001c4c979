package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An application with pooled methods, compiled with the processor from {@code src/it/resources/app}, and the JVMs it runs in.
 * Confined to the test.
 */
final class Application {

    static final String MAIN = "app.Main";
    static final Path AGENT_JAR = Path.of(System.getProperty("pooled.agent.jar"));
    static final String AGENT = "-javaagent:" + AGENT_JAR;

    private final Path directory;
    private final Path classes;

    private Application(Path directory) {
        this.directory = directory;
        this.classes = directory.resolve("classes");
    }

    /** What a program printed, and the exit code it ended with. */
    record Output(int code, String out, String err) {

        String line(String name) {
            return out.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this.toString()));
        }
    }

    /** Compiles it into {@code directory}. */
    static Application compiled(Path directory) throws IOException {
        Application application = new Application(directory);
        Path sources = Path.of("src/it/resources/app").toAbsolutePath();
        compile(application.classes, List.of("-proc:none"), sources.resolve("Unstubbed.java"));
        compile(
                application.classes,
                List.of("-processor", "dev.pooled.processor.PooledProcessor", "-Apooled.serialization=warn"),
                sources.resolve("Main.java"),
                sources.resolve("Work.java"),
                sources.resolve("Exits.java"));
        return application;
    }

    static void compile(Path into, List<String> options, Path... sources) {
        List<String> arguments = new ArrayList<>(options);
        String classPath = into + File.pathSeparator + System.getProperty("java.class.path");
        arguments.addAll(List.of("--release", "17", "-nowarn", "-d", into.toString(), "-cp", classPath));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("javac %s", arguments).isZero();
    }

    Path classes() {
        return classes;
    }

    /** Packs it into one jar with the runtime and the agent, as it must not be done, and returns the jar. */
    Path packedWithAgent() throws IOException {
        Path jar = directory.resolve("uber.jar");
        Map<String, String> attributes = Map.of("Main-Class", MAIN, "Premain-Class", PooledAgent.class.getName());
        try (PackedJar packed = new PackedJar(jar, attributes)) {
            packed.add(classes);
            packed.add(AGENT_JAR, name -> true);
            packed.add(runtime(), name -> true);
        }
        return jar;
    }

    /** Compiles what stands in for a runtime whose pools knew nothing of plain calls: first on a class path. */
    Path olderRuntime() throws IOException {
        return standIn("older", "WorkerSide", """
                package dev.pooled.stub;
                public final class WorkerSide {
                    public static int depth() { return 0; }
                }
                """);
    }

    /** Compiles the source of a class, and returns where it then is. */
    Path standIn(String name, String type, String source) throws IOException {
        Path file = Files.createDirectories(directory.resolve(name + "-source")).resolve(type + ".java");
        Path into = directory.resolve(name);
        compile(into, List.of("-proc:none"), Files.writeString(file, source));
        return into;
    }

    /** Where the runtime is: its jar, or its classes where it was not packaged. */
    static Path runtime() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("pooled-runtime") || entry.endsWith("runtime/target/classes"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    /** The JDK of this test, and those beside it. */
    static Stream<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            List<Path> others = beside.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .map(Application::real)
                    .toList();
            return Stream.concat(Stream.of(own), others.stream()).distinct();
        }
    }

    /** Runs the application with these JVM arguments; the last one, separated by blanks, is for the program. */
    Output run(Path jdk, String... arguments) throws IOException, InterruptedException {
        return run(jdk, Map.of(), arguments);
    }

    Output run(Path jdk, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return start(jdk, environment, commandLine(arguments));
    }

    /** Runs it in the same way, and takes it that it may end with any code. */
    Output runToAnyEnd(Path jdk, String... arguments) throws IOException, InterruptedException {
        return startToAnyEnd(jdk, Map.of(), commandLine(arguments));
    }

    private List<String> commandLine(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-cp", classPath()));
        all.addAll(List.of(arguments).subList(0, arguments.length - 1));
        all.add(MAIN);
        all.addAll(List.of(arguments[arguments.length - 1].split(" ")));
        return all;
    }

    /** Returns the class path of the application: {@code first}, its own classes and the runtime. */
    String classPath(Path... first) {
        return Stream.concat(Stream.of(first), Stream.of(classes, runtime()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs {@code java} with exactly these arguments. */
    Output start(Path jdk, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Output output = startToAnyEnd(jdk, environment, arguments);
        assertThat(output.code()).as(output.toString()).isZero();
        return output;
    }

    private Output startToAnyEnd(Path jdk, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(directory, "out", null);
        Path err = Files.createTempFile(directory, "err", null);
        Process process = process(jdk, environment, arguments, out, err);
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as(() -> read(out) + read(err))
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Output(process.exitValue(), read(out), read(err));
    }

    Process process(Path jdk, Map<String, String> environment, List<String> arguments, Path out, Path err)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Xmx128m"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().put("POOLED_WORKERS", "1");
        builder.environment().put("POOLED_WORKER_HEAP", "64m");
        builder.environment().putAll(environment);
        return builder.start();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
