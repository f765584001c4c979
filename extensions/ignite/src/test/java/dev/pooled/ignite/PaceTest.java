package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void whatIsNotKnownGoesOneByOne() {
        assertThat(pace.of(Wires.method())).isEqualTo(new Pace.Leash(1, 1));
    }

    @Test
    void slowItemsGoOneByOne() {
        assertThat(Pace.of(5_000_000, 100)).isEqualTo(new Pace.Leash(1, 1));
        assertThat(Pace.of(Double.POSITIVE_INFINITY, 100)).isEqualTo(new Pace.Leash(1, 1));
    }

    @Test
    void quickItemsGoTogetherForTwoMilliseconds() {
        assertThat(Pace.of(3_000_000, 100)).isEqualTo(new Pace.Leash(1, 2));
        assertThat(Pace.of(500_000, 100)).isEqualTo(new Pace.Leash(4, 8));
        assertThat(Pace.of(1000, 100)).isEqualTo(new Pace.Leash(100, 200));
        assertThat(Pace.of(0, Integer.MAX_VALUE)).isEqualTo(new Pace.Leash(2_000_000, 4_000_000));
    }

    @Test
    void aMethodIsKnownByWhatItsItemsTook() {
        var method = Wires.method();

        pace.measured(method, 10, 10_000_000, 10_000_000);
        assertThat(pace.of(method)).isEqualTo(new Pace.Leash(2, 4));
        pace.measured(method, 10, 0, 0);

        assertThat(pace.of(method)).as("the mean").isEqualTo(new Pace.Leash(4, 8));
        assertThat(pace.of(Wires.method())).as("another method").isEqualTo(new Pace.Leash(1, 1));
    }

    @Test
    void theWayIsLearntAndOneThatWasHeldUpCountsLittle() {
        long before = pace.tripNanos();

        pace.measured(Wires.method(), 1, 1000, 1000 + 60_000_000_000L);
        assertThat(pace.tripNanos()).isLessThan(3 * before);
        for (int i = 0; i < 200; i++) {
            pace.measured(Wires.method(), 1, 1000, 101_000);
        }

        assertThat(pace.tripNanos()).isBetween(99_000L, 101_000L);
    }

    @Test
    void theWayIsLearntAgainAfterItWasNothing() {
        for (int i = 0; i < 500; i++) {
            pace.measured(Wires.method(), 1, 1000, 0);
        }
        assertThat(pace.tripNanos()).isBetween(0L, 10L);

        for (int i = 0; i < 200; i++) {
            pace.measured(Wires.method(), 1, 1000, 101_000);
        }

        assertThat(pace.tripNanos()).isBetween(99_000L, 101_000L);
    }
}
