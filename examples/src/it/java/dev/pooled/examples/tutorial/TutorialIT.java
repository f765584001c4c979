package dev.pooled.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorialIT {

    private static final String SECONDS = " in \\d+\\.\\d s";
    private static final Pattern PIDS =
            Pattern.compile("   parent (\\d+), callbacks ran in \\[(\\d+)], tasks in \\[([0-9, ]+)]");

    @Test
    void goesThroughItsFourStepsInOrder(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Tutorial.class)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(120));

            assertThat(lines).hasSize(11);
            assertThat(lines.get(0)).startsWith("1. Call and wait");
            assertThat(lines.get(1)).matches("   \\[0, 1, 4, 9]" + SECONDS);
            assertThat(lines.get(2)).startsWith("2. Call and go on");
            assertThat(lines.get(3)).matches("   \\[0, 1, 4, 9]" + SECONDS);
            assertThat(lines.get(4)).startsWith("3. Map");
            assertThat(lines.get(5)).matches("   \\[0, 1, 4, 9]" + SECONDS);
            assertThat(lines.get(6)).startsWith("4. Callbacks");
            assertThat(lines.get(7)).isEqualTo("   [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]");
            assertThat(lines.get(9))
                    .isEqualTo("   error callback: java.lang.IllegalArgumentException: x must be >= 0: x=-1");
            assertThat(lines.get(10)).isEqualTo("The pool is closed.");
            child.leavesNothingBehind();
        }
    }

    @Test
    void runsCallbacksInTheParentAndTasksElsewhere(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Tutorial.class)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(120));

            Matcher pids = PIDS.matcher(lines.get(8));
            assertThat(pids.matches()).as(lines.get(8)).isTrue();
            String parent = String.valueOf(child.pid());
            assertThat(pids.group(1)).isEqualTo(parent);
            assertThat(pids.group(2)).isEqualTo(parent);
            assertThat(pids.group(3).split(", ")).isNotEmpty().doesNotContain(parent);
        }
    }
}
