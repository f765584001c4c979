package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that is run to its end within bounded time, and everything that it started along with it. */
record Child(int exitCode, String output) {

    /** A nested Maven build may have to fetch its plugins first. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private static final Duration GRACE = Duration.ofSeconds(2);

    /** Stands in the environment of the process, and of all that come of it. */
    private static final String MARK = "LAUNCH_MODES_MARK";

    private static final Path PROCESSES = Path.of("/proc");

    /** Variables that would add to a launch what is not of it. */
    private static final List<String> FOREIGN =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "MAVEN_OPTS", "MAVEN_ARGS");

    /** Runs a launch, and asserts that it leaves no process behind. */
    static Child run(Launch launch, Path directory) throws IOException, InterruptedException {
        String mark = UUID.randomUUID().toString();
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path input = Files.writeString(Files.createTempFile(directory, "input", ".txt"), launch.input());
        ProcessBuilder builder = new ProcessBuilder(launch.command())
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(FOREIGN);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(launch.environment());
        builder.environment().put(MARK, mark);
        Process process = builder.start();
        boolean ended = false;
        try {
            ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        assertThat(ended).as("ends within %s, having printed%n%s", LIMIT, text).isTrue();
        assertThat(left(mark))
                .as("processes left behind by %s", launch.command())
                .isEmpty();
        return new Child(process.exitValue(), text);
    }

    /** Returns the command lines of the processes with that mark that are still there after a short while, and kills them. */
    private static List<String> left(String mark) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + GRACE.toNanos();
        List<Path> left = marked(mark);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
            left = marked(mark);
        }
        List<String> commands = left.stream().map(Child::command).toList();
        for (Path each : left) {
            ProcessHandle.of(Long.parseLong(each.getFileName().toString())).ifPresent(ProcessHandle::destroyForcibly);
        }
        return commands;
    }

    private static List<Path> marked(String mark) throws IOException {
        try (Stream<Path> all = Files.list(PROCESSES)) {
            return all.filter(each -> each.getFileName().toString().matches("\\d+"))
                    .filter(each -> text(each.resolve("environ")).contains(MARK + "=" + mark))
                    .toList();
        }
    }

    private static String command(Path process) {
        return process.getFileName() + " " + text(process.resolve("cmdline")).replace('\0', ' ');
    }

    /** Empty for a process that has ended, or is another user's. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
