package dev.pooled.internal.host.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the processes that a dead worker's tasks started: a dead process has no descendants to ask for, but what it started
 * still carries its marker in the environment. Where there is no {@code /proc} it finds nothing. Thread-safe.
 */
final class Orphans {

    private static final Path PROC = Path.of("/proc");

    private Orphans() {}

    /** Kills all processes whose environment holds {@code marker}. Reads many small files: not for a thread in a hurry. */
    static void kill(String marker) {
        String variable = Launcher.MARKER + "=" + marker + "\0";
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (environment(process).contains(variable)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        } catch (IOException ignored) { // no /proc here
        }
    }

    private static String environment(Path process) {
        try {
            return new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.ISO_8859_1) + '\0';
        } catch (IOException ignored) { // another user's, or gone
            return "";
        }
    }
}
