package dev.pooled.examples.survive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurviveIT {

    @Test
    void answersAfterEveryHazard(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Survive.class)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(120));

            assertThat(lines).hasSize(7);
            assertThat(lines.get(0)).matches("the task +the caller got +pool still answers");
            assertThat(lines.get(1)).matches("calls System\\.exit.* WorkerDiedException: EXITED, exit code 3 +yes");
            assertThat(lines.get(2)).matches("never ends.* TaskTimeoutException: after \\d+\\.\\d s, in spin +yes");
            assertThat(lines.get(3)).matches("fills its heap.* WorkerDiedException: OUT_OF_MEMORY, .* +yes");
            assertThat(lines.get(4)).matches("crashes the JVM.* WorkerDiedException: CRASHED, SIG[A-Z]+ +yes");
            assertThat(lines.get(5)).matches("is killed.* WorkerDiedException: KILLED, SIGKILL +yes");
            assertThat(lines.get(6)).isEqualTo("The application is still here.");
            child.leavesNothingBehind();
        }
    }
}
