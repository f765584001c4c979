package dev.pooled.examples.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyIT {

    @Test
    void printsWrongLinesInThreadsAndNoneInWorkers(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Legacy.class, "3000")) {

            List<String> lines = child.awaitSuccess(Duration.ofMinutes(3));

            assertThat(lines)
                    .anyMatch(line -> line.matches("one thread +0 .*changed by the library"))
                    .anyMatch(line -> line.matches("\\d+ threads +[1-9][0-9,]* .*changed by the library"))
                    .anyMatch(line -> line.matches("\\d+ threads, one lock +0 .*changed by the library"))
                    .anyMatch(line -> line.matches("\\d+ workers +0 .*kept"))
                    .anyMatch(line -> line.matches("invoice \\d+ +threads printed .*"));
            child.leavesNothingBehind();
        }
    }
}
