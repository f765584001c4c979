package dev.pooled.examples.cleanup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledHostIT {

    @Test
    void leavesNoWorkerAndNoFileWhenItIsKilled(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Sleeper.class)) {
            child.awaitLine("asleep", Duration.ofSeconds(60));

            assertThat(child.kill()).as("processes of the killed JVM").hasSizeGreaterThanOrEqualTo(2);

            child.leavesNothingBehind();
        }
    }
}
