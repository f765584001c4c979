package dev.pooled.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolMode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsOptionsTest {

    @Test
    void usesProcessesOnceByDefault() {
        DocumentsOptions options = DocumentsOptions.parse();

        assertThat(options.mode()).isEqualTo(PoolMode.PROCESSES);
        assertThat(options.workers()).isGreaterThanOrEqualTo(2);
        assertThat(options.times()).isEqualTo(1);
    }

    @Test
    void takesAValueBehindABlankOrAnEqualsSign() {
        DocumentsOptions options = DocumentsOptions.parse(
                "--mode=threads", "--times", "10", "--limit=7", "--workers", "3", "--report=a.html");

        assertThat(options)
                .isEqualTo(new DocumentsOptions(PoolMode.THREADS, 3, Duration.ofSeconds(7), 10, Path.of("a.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speed=9", "--mode=inline", "--workers=0", "--limit=20s", "--times", "documents"})
    void namesTheArgumentItCannotUse(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);

        assertThatThrownBy(() -> DocumentsOptions.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value);
    }
}
