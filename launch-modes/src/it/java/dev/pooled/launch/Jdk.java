package dev.pooled.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK of this machine. */
record Jdk(Path home, int version) {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** The one that runs this test. */
    static Jdk own() {
        return at(Path.of(System.getProperty("java.home"))).orElseThrow();
    }

    /** The own one first, then one of each other version installed beside it, or named in {@code -Dlaunch.jdks=home,home}. */
    static List<Jdk> all() {
        List<Jdk> found = new ArrayList<>(List.of(own()));
        String named = System.getProperty("launch.jdks", "");
        List<Path> homes = named.isEmpty()
                ? beside(own().home())
                : Stream.of(named.split(",")).map(Path::of).toList();
        for (Path home : homes) {
            at(home).filter(jdk -> found.stream().noneMatch(other -> other.version == jdk.version))
                    .ifPresent(found::add);
        }
        return found;
    }

    Path java() {
        return tool("java");
    }

    Path tool(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Optional<Jdk> at(Path home) {
        try {
            Path real = home.toRealPath();
            if (!Files.exists(real.resolve("bin/javac"))) {
                return Optional.empty();
            }
            Matcher version = VERSION.matcher(Files.readString(real.resolve("release")));
            return version.find() ? Optional.of(new Jdk(real, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static List<Path> beside(Path home) {
        try (Stream<Path> homes = Files.list(home.getParent())) {
            return homes.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
