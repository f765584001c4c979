package dev.pooled.examples.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CensusOptionsTest {

    @Test
    void comparesProcessesWithOneThreadByDefault() {
        CensusOptions options = CensusOptions.parse();

        assertThat(options.modes()).containsExactly(PoolMode.PROCESSES, PoolMode.INLINE);
        assertThat(options.rounds()).isGreaterThan(1);
    }

    @Test
    void takesModeWorkersAndRounds() {
        CensusOptions options = CensusOptions.parse("--mode=inline", "--workers=3", "--rounds=2");

        assertThat(options.modes()).containsExactly(PoolMode.INLINE);
        assertThat(options.workers()).isEqualTo(3);
        assertThat(options.rounds()).isEqualTo(2);
    }

    @Test
    void takesAllModesAtOnce() {
        assertThat(CensusOptions.parse("--mode=all").modes()).containsExactly(PoolMode.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speed=9", "--mode=fibres", "--mode", "--workers=0", "--rounds=many", "census"})
    void namesTheArgumentItCannotUse(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);

        assertThatThrownBy(() -> CensusOptions.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument.equals("--mode") ? "--mode" : value);
    }
}
