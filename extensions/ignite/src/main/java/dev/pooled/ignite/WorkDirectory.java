package dev.pooled.ignite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Ignite keeps its files while it runs: a directory that only this user reads, gone afterwards, and at the latest when
 * the JVM ends. Thread-safe.
 */
final class WorkDirectory {

    private final Path path;
    private final Thread atExit = new Thread(this::deleteAll, "pooled-ignite files");

    private WorkDirectory(Path path) {
        this.path = path;
    }

    static WorkDirectory create() {
        try {
            WorkDirectory directory = new WorkDirectory(Files.createTempDirectory("pooled-ignite-"));
            Runtime.getRuntime().addShutdownHook(directory.atExit);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("no directory can be made in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    Path path() {
        return path;
    }

    /** Deletes it with what is in it, as far as that is possible; again does nothing. */
    void delete() {
        deleteAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ignored) { // the JVM is ending
        }
    }

    private void deleteAll() {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(path)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException ignored) { // gone already
            return;
        }
        for (Path each : inside) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException ignored) { // a temporary file that stays hurts nobody
            }
        }
    }
}
