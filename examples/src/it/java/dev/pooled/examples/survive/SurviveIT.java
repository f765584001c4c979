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
    void answersAfterEveryDangerThatEndsOrBlocksAnApplicationWithThreads(@TempDir Path directory)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Survive.class)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(180));

            assertRow(
                    lines,
                    Danger.EXIT,
                    "the application is gone: exit code 1",
                    "WorkerDiedException \\(EXITED\\): .* exit code 1: System.exit was called at .*antlr.v4.Tool.exit.*");
            assertRow(
                    lines,
                    Danger.ENDLESS,
                    "cancel\\(true\\) does nothing: .*",
                    "TaskTimeoutException after \\d+\\.\\d s, at .*Hazards.spin.*");
            assertRow(
                    lines,
                    Danger.FULL_HEAP,
                    "OutOfMemoryError in the task.*",
                    "WorkerDiedException \\(OUT_OF_MEMORY\\): .* 64m; .*");
            assertRow(lines, Danger.RECURSION, "StackOverflowError in the task; .*", "StackOverflowError, as .*");
            assertRow(
                    lines,
                    Danger.CRASH,
                    "the application is gone: it crashed",
                    "WorkerDiedException \\(CRASHED\\): .* crashed with SIG[A-Z]+ in .*");
            assertRow(
                    lines,
                    Danger.KILL,
                    "the application is gone: exit code 137",
                    "WorkerDiedException \\(KILLED\\): .* SIGKILL .*");
            assertThat(String.join(" ", lines))
                    .endsWith("with Pooled it is still here, and the pool answered 6 times.");
            child.leavesNothingBehind();
        }
    }

    private static void assertRow(List<String> lines, Danger danger, String inThread, String withPooled) {
        int first = lines.indexOf(danger.title());
        assertThat(first).as(danger.title()).isNotNegative();
        String row = String.join(
                " ",
                lines
                        .subList(
                                first + 1,
                                first + lines.subList(first, lines.size()).indexOf(""))
                        .stream()
                        .map(String::strip)
                        .toList());
        assertThat(row).matches("thread  " + inThread + " Pooled  " + withPooled + " the pool still answers");
    }
}
