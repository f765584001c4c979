package dev.pooled.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Writes a jar as build tools do: manifest, directories, and jars merged or laid in uncompressed. */
final class JarBuilder implements AutoCloseable {

    private final OutputStream file;
    private final JarOutputStream jar;
    private final Set<String> names = new HashSet<>();

    /** Begins a jar; {@code attributes} are names and values of its manifest in turn. */
    JarBuilder(Path path, String... attributes) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (int i = 0; i < attributes.length; i += 2) {
            main.putValue(attributes[i], attributes[i + 1]);
        }
        Files.createDirectories(path.getParent());
        file = Files.newOutputStream(path);
        jar = new JarOutputStream(file, manifest);
    }

    /** Adds what is below {@code root}, its names beginning with {@code prefix}, which ends in a slash or is empty. */
    JarBuilder tree(Path root, String prefix) throws IOException {
        if (!prefix.isEmpty()) {
            directory(prefix);
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.sorted().filter(path -> !path.equals(root)).toList();
        }
        for (Path each : files) {
            String name = prefix + root.relativize(each);
            if (Files.isDirectory(each)) {
                directory(name + "/");
            } else {
                entry(name, Files.readAllBytes(each));
            }
        }
        return this;
    }

    /** Adds what is in another jar, without its manifest and module. */
    JarBuilder merge(Path other) throws IOException {
        try (JarFile source = new JarFile(other.toFile())) {
            for (JarEntry each : source.stream().toList()) {
                boolean isItsOwn = each.getName().equals(JarFile.MANIFEST_NAME)
                        || each.getName().equals("module-info.class");
                if (each.isDirectory()) {
                    directory(each.getName());
                } else if (!isItsOwn) {
                    entry(each.getName(), source.getInputStream(each).readAllBytes());
                }
            }
        }
        return this;
    }

    /** Lays a jar in as it is, uncompressed, so that it can be read in place. */
    JarBuilder nest(Path other, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(other);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
        return this;
    }

    JarBuilder directory(String name) throws IOException {
        if (names.add(name)) {
            jar.putNextEntry(new JarEntry(name));
            jar.closeEntry();
        }
        return this;
    }

    private void entry(String name, byte[] bytes) throws IOException {
        if (names.add(name)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(bytes);
            jar.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
        file.close();
    }
}
