package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed host or a crashed machine left in the temporary directory goes when the next pool is opened; nothing else. */
class LeftoversFaultTest {

    private static final String TEMPORARY = "java.io.tmpdir";

    private final String before = System.getProperty(TEMPORARY);
    private final long self = ProcessHandle.current().pid();

    @TempDir
    private Path directory;

    @BeforeEach
    void moveTheTemporaryDirectory() {
        System.setProperty(TEMPORARY, directory.toString());
    }

    @AfterEach
    void moveItBack() {
        System.setProperty(TEMPORARY, before);
    }

    @Test
    void theDirectoryOfADeadHostIsRemovedWithAllInIt() throws Exception {
        Path left = leftBy(deadProcess(), System.currentTimeMillis());
        Files.createDirectories(left.resolve("pooled-7-8-9"));
        Files.writeString(left.resolve("pooled-7-8-9/worker-1.args"), "-cp x");

        sweep();

        assertThat(left).doesNotExist();
    }

    @Test
    void theDirectoryOfALivingHostStays() throws IOException {
        Path own = leftBy(self, System.currentTimeMillis());

        sweep();

        assertThat(own).exists();
    }

    @Test
    void aProcessThatWasGivenADeadHostsNumberDoesNotKeepItsDirectory() throws IOException {
        Path left = leftBy(self, 1);

        sweep();

        assertThat(left).doesNotExist();
    }

    @Test
    void theClockOfADirectorysNameMayDifferALittleFromThatOfItsHostsStart() throws IOException {
        long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        Path own = leftBy(self, start - 30_000);
        Path left = leftBy(self, start - 120_000);

        sweep();

        assertThat(own).exists();
        assertThat(left).doesNotExist();
    }

    @Test
    void whatOthersCallAlikeStays() throws Exception {
        Path copy = Files.createDirectory(directory.resolve("pooled-" + deadProcess() + "-2-3-copy"));
        Path stranger = Files.createDirectory(directory.resolve("others-" + deadProcess() + "-2-3"));
        Path words = Files.createDirectory(directory.resolve("pooled-by-some-body"));
        Path numbers = Files.createDirectory(directory.resolve("pooled-1-2"));
        Path file = Files.writeString(directory.resolve("pooled-1-1-1.txt"), "");

        sweep();

        assertThat(copy).exists();
        assertThat(stranger).exists();
        assertThat(words).exists();
        assertThat(numbers).exists();
        assertThat(file).exists();
    }

    @Test
    void aLinkInALeftoverIsRemovedButNotFollowed() throws Exception {
        Path precious = Files.createDirectory(directory.resolve("precious"));
        Files.writeString(precious.resolve("file"), "kept");
        Path left = leftBy(deadProcess(), System.currentTimeMillis());
        Files.createSymbolicLink(left.resolve("link"), precious);

        sweep();

        assertThat(left).doesNotExist();
        assertThat(precious.resolve("file")).hasContent("kept");
    }

    @Test
    void aDirectoryThatWasRemovedIsMadeAnewForTheNextFileAndAsPrivate() throws IOException {
        PrivateDirectory own = PrivateDirectory.create();
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(own.path());
        own.delete();

        own.write("worker-1.args", "-cp x", StandardCharsets.UTF_8);

        assertThat(own.path().resolve("worker-1.args")).hasContent("-cp x");
        assertThat(Files.getPosixFilePermissions(own.path()))
                .isEqualTo(before)
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    private void sweep() {
        PrivateDirectory own = PrivateDirectory.create();
        own.sweepOthers();
        assertThat(own.path()).exists();
        own.delete();
    }

    private Path leftBy(long pid, long millis) throws IOException {
        Path left = Files.createDirectory(directory.resolve("pooled-" + pid + "-" + millis + "-1"));
        Files.writeString(left.resolve("hs_err_pid1.log"), "#");
        return left;
    }

    private static long deadProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        process.waitFor();
        return process.pid();
    }
}
