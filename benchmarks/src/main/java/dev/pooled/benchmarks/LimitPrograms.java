package dev.pooled.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The programs in C that measure physical limits, compiled where there is a compiler. Immutable. */
final class LimitPrograms {

    private final Path programs;
    private final List<String> boot;
    private final String version;

    private LimitPrograms(Path programs, List<String> boot, String version) {
        this.programs = programs;
        this.boot = List.copyOf(boot);
        this.version = version;
    }

    /**
     * Compiles all of them.
     *
     * @param benchmarks the directory of this module
     * @param boot the command of the smallest program for a JVM
     * @return nothing if there is no compiler
     * @throws IllegalStateException if there is one, and it refuses
     */
    static Optional<LimitPrograms> compile(Path benchmarks, List<String> boot) throws IOException {
        String compiler = System.getenv().getOrDefault("CC", "cc");
        Optional<String> version = output(List.of(compiler, "--version"));
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Path programs = benchmarks.resolve("target/limits");
        Files.createDirectories(programs);
        for (Limit limit : Limit.values()) {
            Path source = benchmarks.resolve("src/main/c/" + limit.program() + ".c");
            Path program = programs.resolve(limit.program());
            List<String> command =
                    List.of(compiler, "-std=gnu11", "-O2", "-o", program.toString(), source.toString(), "-pthread");
            if (output(command).isEmpty()) {
                throw new IllegalStateException("cannot compile " + source + " by " + String.join(" ", command));
            }
        }
        String firstLine = version.get().lines().findFirst().orElse(compiler);
        return Optional.of(new LimitPrograms(programs, boot, firstLine));
    }

    /** What a command prints, if it can be run and ends well; what it complains about is seen by the user. */
    private static Optional<String> output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (UncheckedIOException | IOException ignored) { // there is no such program
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    List<String> command(Limit limit) {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve(limit.program()).toString());
        if (limit.program().equals("boot")) {
            command.addAll(boot);
        }
        return command;
    }

    /** What the compiler calls itself. */
    String version() {
        return version;
    }
}
