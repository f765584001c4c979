package dev.pooled.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A main class in a JVM of its own, started with the agent as {@code ./run} does, in a temporary directory of its own; it
 * remembers all processes that the JVM started, so that a test can tell whether any is left.
 */
public final class ChildJvm implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Path temporary;
    private final Path output;
    private final Path errors;
    private final Process process;
    private final Set<ProcessHandle> started = new LinkedHashSet<>();

    private ChildJvm(Path directory, List<String> command) throws IOException {
        temporary = Files.createDirectory(directory.resolve("tmp"));
        output = directory.resolve("output");
        errors = directory.resolve("errors");
        List<String> withDirectory = new ArrayList<>(command);
        withDirectory.add(1, "-Djava.io.tmpdir=" + temporary);
        // A shell has what it starts in the background ignore Ctrl-C, and this test may have been started so.
        withDirectory.addAll(0, List.of("env", "--default-signal=INT"));
        process = new ProcessBuilder(withDirectory)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
    }

    /** Starts {@code main}; {@code directory} is empty and of this child alone. */
    public static ChildJvm start(Path directory, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + System.getProperty("pooled.agent.jar"),
                "-Dcrawler.sites=" + System.getProperty("crawler.sites"),
                "-Dcluster.agent=" + System.getProperty("pooled.agent.jar"),
                "-Dcluster.node=" + System.getProperty("cluster.node"),
                "-cp",
                classPath(main),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ChildJvm(directory, command);
    }

    /** Waits until the JVM has ended well, and returns the lines it printed. */
    public List<String> awaitSuccess(Duration limit) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(started::add);
            assertThat(System.nanoTime())
                    .as("still running after %s, having printed%n%s%n%s", limit, text(output), text(errors))
                    .isLessThan(deadline);
        }
        assertThat(process.exitValue())
                .as("exit code, having printed%n%s", text(errors))
                .isZero();
        return text(output).lines().toList();
    }

    /** Waits until the JVM has ended, and returns its exit code. */
    public int awaitEnd(Duration limit) throws IOException, InterruptedException {
        process.descendants().forEach(started::add);
        assertThat(process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                .as("ends within %s, having printed%n%s", limit, text(errors))
                .isTrue();
        return process.exitValue();
    }

    /** Waits until the JVM has printed a line that begins so. */
    public void awaitLine(String start, Duration limit) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (text(output).lines().noneMatch(line -> line.startsWith(start))) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("ended early, having printed%n%s%n%s", text(output), text(errors))
                    .isFalse();
            assertThat(System.nanoTime())
                    .as("no line %s, but%n%s%n%s", start, text(output), text(errors))
                    .isLessThan(deadline);
        }
    }

    /** Ends the JVM as {@code kill -9} does. Returns the processes it had, all of them alive until then. */
    public Set<ProcessHandle> kill() throws InterruptedException {
        process.descendants().forEach(started::add);
        process.destroyForcibly().waitFor();
        return started;
    }

    public long pid() {
        return process.pid();
    }

    public String errors() throws IOException {
        return text(errors);
    }

    /** Asserts that, after a short while, no process that the JVM started is alive, and no file of it is there. */
    public void leavesNothingBehind() throws IOException, InterruptedException {
        assertThat(started).as("processes").isNotEmpty();
        long deadline = System.nanoTime() + GRACE.toNanos();
        while (started.stream().anyMatch(ChildJvm::lives) && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(started).as("processes").noneMatch(ChildJvm::lives);
        assertThat(files(temporary)).as("temporary files").isEmpty();
        assertThat(files(Path.of("/dev/shm")))
                .as("shared memory")
                .noneMatch(file -> file.getFileName().toString().matches("pooled-.*\\b" + pid() + "\\b.*"));
    }

    /** A zombie does not: the orphans' new parent may take seconds to reap it. */
    private static boolean lives(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return process.isAlive() && stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) { // it ended between the two looks
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(started::add);
        process.destroyForcibly().waitFor();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static String classPath(Class<?> main) {
        return String.join(
                System.getProperty("path.separator"),
                locationOf(main), // a test's own, too
                System.getProperty("pooled.example.jar"),
                System.getProperty("pooled.runtime.jar"),
                libraries("*"),
                libraries(example(main) + "/*"));
    }

    /** Returns the entry for libraries of all examples, or of one alone. */
    private static String libraries(String which) {
        return System.getProperty("pooled.example.libraries") + "/" + which;
    }

    private static String example(Class<?> main) {
        String home = main.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
