package dev.pooled.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MathsIT {

    @Test
    void printsWhatTheReadmeShows(@TempDir Path directory) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(directory, Maths.class)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(60));

            assertThat(lines).containsExactly("144", "[1, 4, 9, 16]", "169");
            assertThat("$ ./run quickstart\n" + String.join("\n", lines)).isEqualTo(Readme.block("text", 0));
            child.leavesNothingBehind();
        }
    }
}
