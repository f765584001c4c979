package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

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

    @TempDir
    private Path directory;

    @Test
    void aResultTooLargeForTheApplicationFailsItsTaskAndNoOther() throws Exception {
        try (HostJvm host = HostJvm.start(directory, List.of(), List.of("-Xmx64m"), Hosts.class, "too large")) {
            assertThat(host.exitCode(PATIENCE)).isZero();

            List<String> ends =
                    host.log().lines().filter(line -> !line.matches("\\d+")).toList();
            assertThat(ends).hasSize(3);
            assertThat(ends.subList(0, 2)).allSatisfy(end -> assertThat(end).contains("too large"));
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
    void anApplicationOnOneProcessorRunsItsTasks() throws Exception {
        try (HostJvm host = HostJvm.start(
                directory, List.of("taskset", "-c", "0"), List.of("-Xmx64m"), Hosts.class, "unfinished")) {
            assertThat(host.exitCode(PATIENCE)).isZero();

            assertThat(host.log().lines()).hasSize(6).containsOnly("done");
            host.assertNothingLeft(Duration.ofSeconds(1));
        }
    }
}
