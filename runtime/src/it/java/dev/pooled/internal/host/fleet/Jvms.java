package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The JDKs of this machine, and programs run to their end within bounded time. */
final class Jvms {

    private Jvms() {}

    /** Returns the JDK that runs this test and those installed beside it. */
    static List<Path> homes() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return Stream.concat(
                            Stream.of(own),
                            beside.filter(home -> Files.exists(home.resolve("bin/javac")))
                                    .map(Jvms::real))
                    .distinct()
                    .toList();
        }
    }

    /** Runs a program and returns what it printed, both streams together. */
    static String run(ProcessBuilder builder, Path output) throws IOException, InterruptedException {
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(new File("/dev/null"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
