package dev.pooled.examples.mandelbrot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandelbrotOptionsTest {

    @Test
    void paintsOnceInProcessesByDefault() {
        MandelbrotOptions options = MandelbrotOptions.parse();

        assertThat(options.modes()).containsExactly(PoolMode.PROCESSES);
        assertThat(options.rounds()).isEqualTo(1);
    }

    @Test
    void takesModeSizeRoundsAndFile() {
        MandelbrotOptions options = MandelbrotOptions.parse("--mode=all", "--size=640", "--rounds=3", "--file=a=b.png");

        assertThat(options).isEqualTo(new MandelbrotOptions(List.of(PoolMode.values()), 640, 3, Path.of("a=b.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speed=9", "--mode=fibres", "--size=1", "--size=20001", "--rounds=many", "picture"})
    void namesTheArgumentItCannotUse(String argument) {
        assertThatThrownBy(() -> MandelbrotOptions.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument.substring(argument.indexOf('=') + 1));
    }
}
