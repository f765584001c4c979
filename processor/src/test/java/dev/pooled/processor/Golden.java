package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of {@code expected}: compared, or with {@code -Dgolden.update=true} rewritten. */
final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    static void assertMatches(String name, String actual) throws IOException {
        Path file = Compiling.RESOURCES.resolve("expected").resolve(name);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("run with -Dgolden.update=true to accept what is new")
                .exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
