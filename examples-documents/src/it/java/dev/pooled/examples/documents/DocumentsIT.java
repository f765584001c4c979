package dev.pooled.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Seconds for a document: one takes five on a machine of its own, and 20 have not been enough on a busy one. */
    private static final int GENEROUS = 30;

    @Test
    void extractsAllPdfsBesideFiveDocumentsThatEndTheirReader(@TempDir Path directory)
            throws IOException, InterruptedException {
        Path report = directory.resolve("reports").resolve("documents.html");
        try (ChildJvm child = ChildJvm.start(
                directory, Documents.class, "--report=" + report, "--workers=2", "--limit=" + GENEROUS)) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.matches("exhausting\\.xml +TYPE_ONLY +2 .*OUT_OF_MEMORY.*"))
                    .anyMatch(line -> line.matches("endless\\.xml +TIMED_OUT +1 .*killed after .* MockParser\\.sleep"))
                    .anyMatch(line -> line.matches("busy\\.xml +TIMED_OUT +1 .*killed after .* MockParser\\.hangHeavy"))
                    .anyMatch(line ->
                            line.matches("exiting\\.xml +TYPE_ONLY +2 .*EXITED, exit code 1; retry: application.*"))
                    .anyMatch(line -> line.matches("broken\\.xml +FAILED +1 .*NullPointerException: no such object.*"))
                    .anyMatch(line -> line.matches("round 1 of 1: 56 of 56 outcomes as expected, 4 workers died, .*"));
            assertThat(child.errors()).contains("Extracting: 100%", "56/56", "5 failed");
            assertThat(report).content().contains("49 of 56 documents have text", "no such object: 17 &lt;0&gt; R");
            child.leavesNothingBehind();
        }
    }

    @Test
    void showsThatThreadsDoNotSurviveThem(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child =
                ChildJvm.start(directory, Documents.class, "--mode=threads", "--workers=2", "--limit=10")) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.matches(" +[1-9]\\d* not heard of"))
                    .anyMatch(line -> line.matches("It ended with exit code [1-9].*|It was still running after .*"));
            assertThat(Files.exists(Path.of("out", "documents.html")))
                    .as("a report")
                    .isFalse();
            child.leavesNothingBehind();
        }
    }
}
