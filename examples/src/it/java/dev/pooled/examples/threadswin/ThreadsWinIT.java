package dev.pooled.examples.threadswin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsWinIT {

    @Test
    void threadsWinWhereATaskIsShortAndItsPayloadLarge(@TempDir Path directory)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, ThreadsWin.class, "--quick")) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(120));

            assertThat(lines.get(1)).startsWith("task     payload    one thread      threads");
            assertThat(lines.get(1).contains("virtual"))
                    .isEqualTo(Runtime.version().feature() >= 21);
            assertThat(lines.subList(2, 6)).allMatch(row -> row.matches(".*  (wins|gains|even|loses)"));
            assertThat(lines).anyMatch(row -> row.matches("1 µs +1 MB .* 1/\\d+ +1/\\d+  loses"));
            assertThat(lines.get(lines.size() - 1)).startsWith("Rule of thumb: use threads unless");
            child.leavesNothingBehind();
        }
    }
}
