package dev.pooled.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on back ends shows a class that is compiled here, and all abilities. */
class BackEndsDocTest {

    @Test
    void theExampleIsATestOfThisModule() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/pooled/conformance/ThreadsConformanceTest.java"));

        assertThat(page()).contains(test.substring(test.indexOf("class ThreadsConformanceTest")));
    }

    @ParameterizedTest
    @EnumSource
    void everyAbilityHasItsRow(Ability ability) throws IOException {
        assertThat(page()).contains("| `" + ability + "` | ");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/back-ends.md"));
    }
}
