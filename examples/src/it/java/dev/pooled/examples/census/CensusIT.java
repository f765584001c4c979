package dev.pooled.examples.census;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void findsTheSameInWorkersAndInOneThread(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Census.class, "--rounds=2", "--workers=2")) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .contains("The numbers agree.")
                    .contains(String.format(Locale.ROOT, "%-20s %,12d", "classes", classesOfThisJdk()))
                    .anyMatch(line -> line.matches("1 \\(cold\\) +\\d+\\.\\d\\d s +\\d+\\.\\d\\d s"))
                    .anyMatch(line -> line.matches("2 +\\d+\\.\\d\\d s +\\d+\\.\\d\\d s"));
            assertThat(child.errors()).contains("Census, 2 workers: 100%", "Census, one thread: 100%");
            child.leavesNothingBehind();
        }
    }

    @Test
    void runsInOneThreadWithoutAPool(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Census.class, "--mode=inline", "--rounds=1")) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.matches("instructions +[0-9,]+"))
                    .noneMatch(line -> line.contains("workers"));
        }
    }

    private static long classesOfThisJdk() throws IOException {
        return JdkClasses.inBundlesOf(Long.MAX_VALUE).get(0).size();
    }
}
