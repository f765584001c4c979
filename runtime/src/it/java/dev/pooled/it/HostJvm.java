package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An application with a pool in a JVM of its own. It has a log, to which it writes lines and the numbers of its processes, an
 * output, and a temporary directory, all in the directory of the test. Confined to the test.
 */
final class HostJvm implements AutoCloseable {

    private final Path directory;
    private final Process process;

    private HostJvm(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts an application of {@link Hosts}, which is told its log.
     *
     * @param before words that stand before the command: {@code setsid}
     */
    static HostJvm start(Path directory, String application, String... before) throws IOException {
        return start(directory, List.of(before), List.of("-Xmx128m"), Hosts.class, application);
    }

    /** Starts {@code main} with one argument and the path of its log. */
    static HostJvm start(Path directory, List<String> before, List<String> jvmArguments, Class<?> main, String argument)
            throws IOException {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvmArguments);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument,
                directory.resolve("log").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        return new HostJvm(directory, process);
    }

    long pid() {
        return process.pid();
    }

    /** Waits for its end, and returns its exit code. */
    int exitCode(Duration patience) throws InterruptedException {
        assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                .as("the application ends; its log: %s", log())
                .isTrue();
        return process.exitValue();
    }

    String log() {
        return Tasks.read(logFile());
    }

    String logFile() {
        return directory.resolve("log").toString();
    }

    String output() throws IOException {
        return Files.readString(directory.resolve("output"));
    }

    /** Returns the processes that the log names, one a line. */
    List<Long> pids() {
        return log().lines()
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .toList();
    }

    /** Fails unless all processes of its log, and all its files, are gone {@code patience} from now. */
    void assertNothingLeft(Duration patience) {
        List<Long> pids = pids();
        Soon.untilAsserted(patience, () -> {
            assertThat(pids).noneMatch(Processes::lives);
            try (Stream<Path> left = Files.list(directory.resolve("tmp"))) {
                assertThat(left.filter(file -> file.getFileName().toString().startsWith("pooled")))
                        .isEmpty();
            }
        });
    }

    /** Ends it, and what it started, whatever became of the test. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        pids().forEach(Processes::kill);
    }
}
