package dev.pooled.examples.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short chaos run of a fixed seed: no promise is broken, and nothing is left. */
class ChaosIT {

    @Test
    void everyTaskEndsOnceAsItMayWhileWorkersAreKilledAndStopped(@TempDir Path directory)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(
                directory, Chaos.class, "--seconds=12", "--seed=20", "--workers=2", "--faults=6", "--deaths=100")) {

            List<String> lines = child.awaitSuccess(Duration.ofMinutes(5));

            assertThat(lines.get(lines.size() - 1))
                    .startsWith("chaos: seed=20, 12 s, ")
                    .contains("deaths=100 in ")
                    .endsWith("; 0 violations");
            child.leavesNothingBehind();
        }
    }
}
