package dev.pooled.ignite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where Ignite keeps its files while it runs: a directory that only this user reads, gone afterwards. Immutable. */
record WorkDirectory(Path path) {

    static WorkDirectory create() {
        try {
            return new WorkDirectory(Files.createTempDirectory("pooled-ignite-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no directory can be made in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** Deletes it with what is in it, as far as that is possible; again does nothing. */
    void delete() {
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
