package dev.pooled.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(150)
class ClusterIT {

    private static final Duration LIMIT = Duration.ofSeconds(110);

    @Test
    void findsTheSameAsOneThreadThoughANodeIsKilled(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Cluster.class, "--classes=3000", "--rounds=2")) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.matches("classes +3,000"))
                    .contains("The numbers agree.")
                    .anyMatch(line -> line.matches("node node-3 \\(pid \\d+\\) is ready.*"))
                    .anyMatch(line -> line.matches("node-2 was killed in round 2, after \\d+ of \\d+ bundles\\."))
                    .anyMatch(line -> line.matches("  \\d+ bundles? had .* ran.* on node-[13].*|  Nothing .*"))
                    .anyMatch(line -> line.matches("2 +\\d+ +\\d+ +\\d+"));
            assertThat(child.errors()).contains("Census, 3 nodes: 100%");
            child.leavesNothingBehind();
        }
    }

    @Test
    void leavesNothingWhenItIsInterrupted(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Cluster.class, "--nodes=2", "--rounds=1000", "--kill=false")) {
            child.awaitLine("the workers of all nodes ", LIMIT);

            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(child.pid()))
                            .start()
                            .waitFor())
                    .isZero();

            assertThat(child.awaitEnd(Duration.ofSeconds(40))).isEqualTo(130);
            child.leavesNothingBehind();
        }
    }
}
