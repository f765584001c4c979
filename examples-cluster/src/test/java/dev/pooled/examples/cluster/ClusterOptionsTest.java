package dev.pooled.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterOptionsTest {

    @Test
    void killsOneOfThreeNodesInTheSecondRoundByDefault() {
        ClusterOptions options = ClusterOptions.parse();

        assertThat(options.nodes()).isEqualTo(3);
        assertThat(options.kills()).isTrue();
        assertThat(options.killRound()).isEqualTo(1);
    }

    @Test
    void killsInTheOnlyRoundThereIs() {
        assertThat(ClusterOptions.parse("--rounds=1").killRound()).isZero();
    }

    @Test
    void takesNumbersAndWhetherToKill() {
        ClusterOptions options =
                ClusterOptions.parse("--nodes=1", "--workers=2", "--rounds=4", "--classes=500", "--kill=false");

        assertThat(options).isEqualTo(new ClusterOptions(1, 2, 4, 500, /* kills= */ false));
    }

    @Test
    void doesNotKillTheOnlyNode() {
        assertThatThrownBy(() -> ClusterOptions.parse("--nodes=1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("with --nodes=1 nobody is left when a node is killed: add --kill=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speed=9", "--nodes=0", "--workers=many", "--rounds", "--classes=-1", "--kill=maybe"})
    void namesTheArgumentItCannotUse(String argument) {
        assertThatThrownBy(() -> ClusterOptions.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument);
    }
}
