package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the system allows this process, beside memory: open files, processes, and how many processors the machine has besides
 * those it may use. Read from {@code /proc}; elsewhere nothing is known. Stateless.
 */
final class SystemLimits {

    /** Stands for a number that there is no limit to, or that is not known. */
    static final long NONE = Long.MAX_VALUE;

    private SystemLimits() {}

    /** Returns how many files may be open at once. */
    static long openFiles() {
        return limit(lines("/proc/self/limits"), "Max open files");
    }

    /** Returns how many processes and threads there may be: what this user may have, and what the container may. */
    static long processes() {
        return Math.min(limit(lines("/proc/self/limits"), "Max processes"), MachineMemory.processes(new File("/")));
    }

    /** Returns how many processors the machine has; 0 if that is not known. */
    static int processors() {
        return (int) lines("/proc/cpuinfo").stream()
                .filter(line -> line.startsWith("processor"))
                .count();
    }

    /** Returns whether the program that this process runs is not the one on disk any more. */
    static boolean isProgramReplaced() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/exe")).toString().endsWith(" (deleted)");
        } catch (IOException | UnsupportedOperationException ignored) { // not Linux
            return false;
        }
    }

    /** Reads the soft limit from a line like {@code Max open files   1024   4096   files}. */
    static long limit(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name)) {
                String soft = line.substring(name.length()).trim().split("\\s+", 2)[0];
                return soft.matches("\\d{1,18}") ? Long.parseLong(soft) : NONE;
            }
        }
        return NONE;
    }

    private static List<String> lines(String file) {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        } catch (IOException ignored) { // not Linux
            return List.of();
        }
    }
}
