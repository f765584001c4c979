package dev.pooled.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A Maven build inside of this one, made as this one is made. Stateless. */
final class NestedMaven {

    private NestedMaven() {}

    /** The local repository of this build. */
    static Path repository() {
        return Path.of(property("maven.repository"));
    }

    /** Returns the launch of a build of {@code project}, with {@code repository} for its local repository. */
    static Launch launch(Workshop shop, Path project, Path repository, List<String> goals) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(property("maven.home"), "bin", "mvn").toString(), "-q", "-B", "-ntp"));
        if (property("maven.offline").endsWith("true")) {
            command.add("-o");
        }
        command.add("-Dmaven.repo.local=" + repository);
        command.addAll(goals);
        return Launch.of(project, command).with("JAVA_HOME", shop.jdk().home().toString());
    }

    static String property(String name) {
        return Objects.requireNonNull(System.getProperty("launch." + name), name);
    }
}
