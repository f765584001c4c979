package dev.pooled.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void showsTheQuickStartAsItIsCompiledHere() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/pooled/examples/quickstart/Maths.java"));

        String program = source.substring(source.indexOf("public final class")).stripTrailing();

        assertThat(Readme.block("java", 0)).isEqualTo(program);
    }

    @Test
    void hasAtMost250Lines() throws IOException {
        assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(250);
    }
}
