package dev.pooled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of all modules. What a build writes beside them changes while tests run, and is not looked at. */
final class ProjectSources {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private ProjectSources() {}

    static List<Path> all() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path directory : List.of(ROOT, ROOT.resolve("extensions"))) {
            try (Stream<Path> modules = Files.list(directory)) {
                for (Path module : modules.map(module -> module.resolve("src")).toList()) {
                    addFrom(module, sources);
                }
            }
        }
        return sources;
    }

    private static void addFrom(Path directory, List<Path> sources) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
    }
}
