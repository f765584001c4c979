package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Applications that run short of what a pool needs: it does what it still can, and every future resolves. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class HostLimitsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Below all that an application has open. With one or two descriptors left for the pipes of a fork, JDK 17.0.15 closes
     * others at random when the next one is refused.
     */
    private static final int NONE = 3;

    @TempDir
    private Path directory;

    @Test
    void aResultTooLargeForTheApplicationFailsItsTaskAndNoOther() throws Exception {
        try (HostJvm host = HostJvm.start(directory, List.of(), List.of("-Xmx64m"), Hosts.class, "too large")) {
            assertThat(host.exitCode(PATIENCE)).isZero();

            List<String> ends =
                    host.log().lines().filter(line -> !line.matches("\\d+")).toList();
            assertThat(ends).hasSize(3);
            assertThat(ends.subList(0, 2)).allSatisfy(end -> assertThat(end)
                    .contains("it is too large for the memory of this JVM; raise its -Xmx, or return less"));
            assertThat(ends.get(2)).isEqualTo("returned");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }

    @Test
    void anApplicationWithSixtyFourFilesHasFourWorkersAndReplacesThem() throws Exception {
        List<String> fewFiles = List.of("/bin/sh", "-c", "ulimit -n 64; exec \"$@\"", "sh");
        try (HostJvm host = HostJvm.start(directory, fewFiles, List.of("-Xmx64m"), Hosts.class, "crowded")) {
            assertThat(host.exitCode(PATIENCE)).isZero();

            assertThat(host.log()).endsWith("false\nsum 190\nclosed\n").doesNotContain("true");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }

    @Test
    void aPoolWhoseWorkersTheSystemRefusesFailsAfterThreeAttemptsWithWhatToCheck() throws Exception {
        try (HostJvm host = HostJvm.start(directory, "refused at start")) {
            Soon.until(() -> host.output().contains("ready\n"));

            limitFiles(host, NONE);
            Files.createFile(directory.resolve("log.limited"));

            assertThat(host.exitCode(PATIENCE)).as(host.output()).isZero();
            assertThat(host.output())
                    .contains("failed: pool 'refused': no worker could be started; 3 attempts in a row failed")
                    .contains("Too many open files")
                    .contains("check the limits on open files, processes and memory (ulimit -a)");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }

    @Test
    void aPoolThatIsRefusedASuccessorGetsOneOnceTheSystemHasRoom() throws Exception {
        try (HostJvm host = HostJvm.start(directory, "refused")) {
            Soon.until(() -> host.output().contains("ready\n"));

            limitFiles(host, NONE);
            Files.createFile(directory.resolve("log.limited"));
            Soon.until(() -> host.output().contains("no worker, QUEUED\n"));
            limitFiles(host, 4096);

            assertThat(host.exitCode(PATIENCE)).as(host.output()).isZero();
            assertThat(host.output()).endsWith("no worker, QUEUED\ngot 7\nclosed\n");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }

    /** Lets a running application open no descriptor from {@code limit} on; those it has stay. */
    private static void limitFiles(HostJvm host, int limit) throws Exception {
        Process limiting = new ProcessBuilder("prlimit", "--pid", "" + host.pid(), "--nofile=" + limit + ":").start();
        assertThat(limiting.waitFor()).isZero();
    }

    @Test
    void anApplicationOnOneProcessorRunsItsTasks() throws Exception {
        try (HostJvm host = HostJvm.start(
                directory, List.of("taskset", "-c", "0"), List.of("-Xmx64m"), Hosts.class, "unfinished")) {
            assertThat(host.exitCode(PATIENCE)).isZero();

            assertThat(host.log().lines()).hasSize(6).containsOnly("done");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }
}
