package dev.pooled.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was measured on. Immutable.
 *
 * @param load how many processes wanted to run in the minute before; empty where the system does not say
 */
public record Machine(String cpu, int cores, String kernel, String jdk, Optional<Double> load) {

    /** Reads it now: the load is that before the run. */
    public static Machine current() {
        return new Machine(
                firstValue(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch", "unknown")),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name", "unknown") + " " + System.getProperty("os.version", ""),
                System.getProperty("java.vm.name", "unknown") + " " + System.getProperty("java.vm.version", ""),
                loadNow());
    }

    /** Returns whether others were using it. */
    public boolean isBusy() {
        return load.isPresent() && load.get() > 0.25 * cores;
    }

    private static Optional<String> firstValue(Path file, String key) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(key)) {
                    return Optional.of(line.substring(line.indexOf(':') + 1).strip());
                }
            }
        } catch (IOException ignored) {
            // Another system.
        }
        return Optional.empty();
    }

    /** Returns the load of the last minute; empty where the system does not say. */
    public static Optional<Double> loadNow() {
        try {
            return Optional.of(
                    Double.valueOf(Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]));
        } catch (IOException ignored) { // another system
            return Optional.empty();
        }
    }
}
