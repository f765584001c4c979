package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that workers start from: made once, used from then on, never in the way. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class StartArchiveIT {

    private static final String FROM_ARCHIVE = "dev.pooled.internal.worker.WorkerMain source: shared objects file";

    @TempDir
    private Path directory;

    private Path cache;

    @BeforeEach
    void prepare() {
        cache = directory.resolve("cache/pooled");
        assumeTrue(
                Stream.of(System.getProperty("java.class.path").split(":"))
                        .anyMatch(entry -> entry.matches(".*/pooled-runtime-[^/]*\\.jar")),
                "the runtime must be a jar");
    }

    @Test
    void theFirstPoolHasItMadeAndLaterWorkersStartFromIt() throws Exception {
        makeArchive();
        List<Path> made = filesIn(cache);
        assertThat(made).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(loadedBefore("archive")).doesNotContain(FROM_ARCHIVE);

        String output = run("archive");

        assertThat(loadedBefore("archive")).contains(FROM_ARCHIVE);
        assertThat(filesIn(cache)).isEqualTo(made);
        assertThat(output).isEmpty();
    }

    @Test
    void anArchiveTheJvmRefusesIsPassedOverInSilence() throws Exception {
        makeArchive();
        Path archive = filesIn(cache).get(0);
        Files.delete(archive);
        Files.write(archive, new byte[10_000]);
        loadedBefore("archive");

        String output = run("archive");

        assertThat(loadedBefore("archive")).contains("WorkerMain").doesNotContain(FROM_ARCHIVE);
        assertThat(output).isEmpty();
    }

    /** The JVM looks at the head of an archive only: what is wrong further on kills every worker that maps it. */
    @Test
    void anArchiveThatKillsWorkersIsRemovedAndThePoolWorks() throws Exception {
        makeArchive();
        Path archive = archives().get(0);
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);
        Arrays.fill(bytes, 8192, bytes.length / 2, (byte) 0); // no worker comes past that
        Files.write(archive, bytes);

        run("archive");

        for (Path left : archives()) {
            assertThat(Arrays.equals(Files.readAllBytes(left), bytes)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwxr-x---", "rwx---r-x"})
    void aDirectoryThatIsOpenToOthersIsNotUsed(String permissions) throws Exception {
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString(permissions));

        run("archive");

        assertThat(filesIn(cache)).isEmpty();
    }

    @Test
    void aPoolThatIsShutDownAtOnceLeavesNoProcessAndNoArchive() throws Exception {
        run("hasty");

        assertThat(Tasks.read(directory.resolve("hasty").toString())).isEqualTo("true 0\n");
        assertThat(archives()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasBegunIsLeftToThemForTenMinutes() throws Exception {
        makeArchive();
        Path archive = archives().get(0);
        Path begun = Files.move(archive, Path.of(archive + ".part"));

        Files.setLastModifiedTime(begun, FileTime.from(Instant.now()));
        run("archive");
        assertThat(filesIn(cache)).containsExactly(begun);

        Files.setLastModifiedTime(begun, FileTime.from(Instant.now().minusSeconds(601)));
        makeArchive();
        assertThat(archives()).containsExactly(archive);
    }

    @Test
    void aCacheThatCannotBeMadeIsDoneWithout() throws Exception {
        Files.writeString(cache.getParent(), "no directory");

        assertThat(run("archive")).isEmpty();
    }

    /** On a busy machine a pool is closed before its rehearsal has ended, which leaves it to the next one. */
    private void makeArchive() throws Exception {
        for (int tries = 0; tries < 10 && archives().isEmpty(); tries++) {
            run("archive");
            if (archives().isEmpty() && tries > 0) { // closed too early, on a busy machine
                for (Path claim : filesIn(cache)) {
                    Files.delete(claim);
                }
            }
        }
        assertThat(archives()).hasSize(1);
    }

    private List<Path> archives() throws IOException {
        return filesIn(cache).stream()
                .filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                .toList();
    }

    /** Runs an application of {@link Hosts} with this test's cache, and returns what it printed. */
    private String run(String application) throws Exception {
        Path output = directory.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Hosts.class.getName(),
                application,
                directory.resolve(application).toString());
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process host = builder.start();
        try {
            assertThat(host.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(host.exitValue()).isZero();
        } finally {
            host.destroyForcibly();
        }
        return Files.readString(output);
    }

    /** Returns, and forgets, what the workers of {@code application} noted when they loaded their classes. */
    private String loadedBefore(String application) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : filesIn(directory)) {
            if (file.getFileName().toString().matches(application + "\\..*\\.classes")) {
                lines.append(Files.readString(file));
                Files.delete(file);
            }
        }
        return lines.toString();
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
