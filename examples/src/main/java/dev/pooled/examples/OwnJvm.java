package dev.pooled.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a main class in a JVM of its own, with a time limit: for what an example shows with threads, which would end or block
 * the example itself. Stateless.
 */
public final class OwnJvm {

    private OwnJvm() {}

    /**
     * How the JVM ended.
     *
     * @param wasKilled whether it was still running when the limit passed
     * @param exitCode what it ended with
     * @param hasCrashed whether it left a crash report
     * @param output the lines it printed to its standard output
     */
    public record Ending(boolean wasKilled, int exitCode, boolean hasCrashed, List<String> output) {}

    /** Runs {@code main} in an empty directory, which is deleted afterwards. What it prints as an error is dropped. */
    public static Ending run(Class<?> main, Duration limit, List<String> jvmArguments, String... arguments)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("pooled-example-");
        try {
            return run(directory, command(main, jvmArguments, arguments), limit);
        } finally {
            delete(directory);
        }
    }

    private static Ending run(Path directory, List<String> command, Duration limit)
            throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process jvm = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread atExit = new Thread(jvm::destroyForcibly, "own-jvm-at-exit"); // Ctrl-C must not leave it running
        Runtime.getRuntime().addShutdownHook(atExit);
        boolean hasEnded;
        try {
            hasEnded = jvm.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            jvm.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
        int exitCode = jvm.waitFor();
        return new Ending(
                !hasEnded,
                exitCode,
                hasCrashReport(directory),
                Files.readString(output, StandardCharsets.UTF_8).lines().toList());
    }

    private static List<String> command(Class<?> main, List<String> jvmArguments, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", absoluteClassPath(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns this JVM's class path, for a JVM that runs in another directory. */
    private static String absoluteClassPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((first, second) -> first + separator + second)
                .orElseThrow();
    }

    private static boolean hasCrashReport(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("hs_err"));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.forEach(OwnJvm::deleteFile);
        }
        Files.delete(directory);
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
