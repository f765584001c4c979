package dev.pooled.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Maven's local repository of this build, with what this build has made beside it, as if it had been installed: nothing is, so that a
 * test leaves the user's repository as it was. Stateless.
 */
final class StagedRepository {

    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private StagedRepository() {}

    static Path jar(String module) {
        return ROOT.resolve(Path.of(module, "target", "pooled-" + module + "-" + VERSION + ".jar"));
    }

    /** Makes it, and returns its directory: links to all groups of the repository but our own. */
    static Path make(Workshop shop) throws IOException {
        Path repository = NestedMaven.repository();
        Path staged = shop.directory("repository");
        link(repository, staged, "dev");
        link(repository.resolve("dev"), Files.createDirectories(staged.resolve("dev")), "pooled");
        copy(ROOT.resolve("pom.xml"), staged, "parent", ".pom");
        for (String module : List.of("runtime", "processor")) {
            Path reduced = ROOT.resolve(Path.of(module, "target", "dependency-reduced-pom.xml"));
            copy(Files.exists(reduced) ? reduced : ROOT.resolve(Path.of(module, "pom.xml")), staged, module, ".pom");
            copy(jar(module), staged, module, ".jar");
        }
        return staged;
    }

    /** Moves groups that a build has fetched, and that the repository did not have, to where the others are: the next build may be offline. */
    static void giveBack(Path staged) throws IOException {
        List<Path> fetched;
        try (Stream<Path> all = Files.list(staged)) {
            fetched = all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !each.endsWith("dev"))
                    .toList();
        }
        for (Path group : fetched) {
            Path home = NestedMaven.repository().resolve(group.getFileName());
            if (!Files.exists(home)) {
                Files.move(group, home);
            }
        }
    }

    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        List<Path> groups;
        try (Stream<Path> all = Files.list(from)) {
            groups = all.filter(each -> !each.getFileName().toString().equals(except))
                    .toList();
        }
        for (Path group : groups) {
            Files.createSymbolicLink(to.resolve(group.getFileName()), group.toAbsolutePath());
        }
    }

    private static void copy(Path file, Path staged, String module, String suffix) throws IOException {
        String artifact = "pooled-" + module;
        Path directory = Files.createDirectories(staged.resolve(Path.of("dev", "pooled", artifact, VERSION)));
        Files.copy(file, directory.resolve(artifact + "-" + VERSION + suffix));
    }
}
