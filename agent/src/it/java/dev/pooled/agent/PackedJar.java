package dev.pooled.agent;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A jar that a test packs as build tools do: of class files, and of what other jars hold. Of two entries with one name the first stays.
 * Confined to the test.
 */
final class PackedJar implements Closeable {

    private final JarOutputStream entries;
    private final Set<String> written = new HashSet<>(Set.of(JarFile.MANIFEST_NAME));

    PackedJar(Path file, Map<String, String> attributes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        entries = new JarOutputStream(Files.newOutputStream(file), manifest);
    }

    /** Adds all files below a directory of class files. */
    void add(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                try (InputStream content = Files.newInputStream(file)) {
                    add(classes.relativize(file).toString(), content);
                }
            }
        }
    }

    /** Adds what {@code isTaken} of another jar, by its name there. */
    void add(Path jar, Predicate<String> isTaken) throws IOException {
        try (JarFile other = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(other.entries())) {
                if (isTaken.test(entry.getName())) {
                    try (InputStream content = other.getInputStream(entry)) {
                        add(entry.getName(), content);
                    }
                }
            }
        }
    }

    private void add(String name, InputStream content) throws IOException {
        if (written.add(name)) {
            entries.putNextEntry(new JarEntry(name));
            content.transferTo(entries);
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
