package dev.pooled.examples.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChaosOptionsTest {

    @Test
    void hasDefaults() {
        assertThat(ChaosOptions.parse()).isEqualTo(new ChaosOptions(60, 1, 4, 4, 0));
    }

    @Test
    void takesValuesInTheNextWordOrBehindAnEqualsSign() {
        ChaosOptions expected = new ChaosOptions(5, 7, 2, 0, 9);

        assertThat(ChaosOptions.parse("--seconds", "5", "--seed", "7", "--workers=2", "--faults", "0", "--deaths=9"))
                .isEqualTo(expected);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ChaosOptions.parse("--speed", "5")).hasMessage("unknown argument: --speed=5");
        assertThatThrownBy(() -> ChaosOptions.parse("--seconds", "-5"))
                .hasMessage("a number >= 0 is needed: --seconds=-5");
    }
}
