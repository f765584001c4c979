package dev.pooled.examples.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegexIT {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Test
    void findsAllThatCanBeFoundAndSaysWhereTheOthersWereStopped(@TempDir Path directory)
            throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Regex.class)) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.startsWith(
                            "200 of 200 good searches found what they should, 3 of 3 hostile ones were stopped: "))
                    .noneMatch(line -> line.startsWith("NOT AS EXPECTED"));
            List<String> regexes = List.of("^(.*a){25}$", ".*.*=.*", "^((a+)+)\\2?$");
            assertThat(regexes).allSatisfy(regex -> assertThat(lines)
                    .anyMatch(line -> line.startsWith("  " + regex + " ") && line.contains("stopped after 1.")));
            // A worker has 100 ms to say where its task is; on a busy machine it may need longer once.
            assertThat(lines)
                    .anyMatch(line -> line.contains(" in java.base/java.util.regex.Pattern$"))
                    .anyMatch(line -> line.contains("called at dev.pooled.examples.regex.Finder.find("));
            child.leavesNothingBehind();
        }
    }

    @Test
    void neverEndsInThreads(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Regex.class, "--mode=threads")) {

            List<String> lines = child.awaitSuccess(LIMIT);

            assertThat(lines)
                    .anyMatch(line -> line.endsWith("2 of 2 threads busy with what was cancelled"))
                    .anyMatch(line -> line.startsWith("Killed after 6 s. It never ends"));
            child.leavesNothingBehind();
        }
    }
}
