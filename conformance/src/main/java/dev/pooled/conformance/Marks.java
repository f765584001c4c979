package dev.pooled.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * How tasks tell the test what they do, and the test tells them when to go on, wherever they run: lines of files that both see. Paths
 * travel as strings. No state.
 */
final class Marks {

    private Marks() {}

    /** Adds a line in one write, so that those of several workers do not mix. */
    static void add(String file, Object line) {
        try {
            Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines so far; none if there is no such file. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (NoSuchFileException ignored) { // nobody has marked anything
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what every line so far begins with, up to its first blank. */
    static List<String> firstWords(String file) {
        return lines(file).stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    static boolean exists(String file) {
        return Files.exists(Path.of(file));
    }

    /** Waits, by turns and as a task should: an interrupt ends it. */
    static void await(String file) throws InterruptedException {
        while (!exists(file)) {
            Thread.sleep(2);
        }
    }

    /** Sleeps though it may be interrupted, which stays noted. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
