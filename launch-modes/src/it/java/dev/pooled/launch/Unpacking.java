package dev.pooled.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Unpacks a jar, as {@code jar xf} does. */
final class Unpacking {

    private Unpacking() {}

    static void of(Path jar, Path directory) throws IOException {
        try (JarFile source = new JarFile(jar.toFile())) {
            for (JarEntry each : source.stream().toList()) {
                Path target = directory.resolve(each.getName());
                if (each.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = source.getInputStream(each)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
