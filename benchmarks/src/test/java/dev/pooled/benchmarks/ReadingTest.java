package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void showsTimesInTheUnitTheyAreReadIn() {
        assertThat(Reading.TIME.text(1_500)).isEqualTo("1.5 µs");
        assertThat(Reading.TIME.text(35_000_000)).isEqualTo("35.0 ms");
        assertThat(Reading.TIME.text(1_234_000_000)).isEqualTo("1.23 s");
        assertThat(Reading.CPU_PER_SECOND.text(2_500_000)).isEqualTo("2.50 ms/s");
    }

    @Test
    void aTimeIsTheNumberAtItsPlace() {
        assertThat(Reading.TIME.of(new long[] {3, 5}, 1)).isEqualTo(5);
    }

    @Test
    void aSpeedUpAndAFactorCompareTwoNumbers() {
        assertThat(Reading.SPEED_UP.of(new long[] {30, 20}, 0)).isEqualTo(1.5);
        assertThat(Reading.FACTOR.of(new long[] {20, 30}, 0)).isEqualTo(1.5);
    }

    @Test
    void theSlopeIsThePowerThatTimesGrowWith() {
        long[] linear = {1_000, 50, 10_000, 500, 100_000, 5_000};
        long[] square = {1, 10, 10, 1_000, 100, 100_000};

        assertThat(Reading.SLOPE.of(linear, 0)).isCloseTo(1, within(1e-9));
        assertThat(Reading.SLOPE.of(square, 0)).isCloseTo(2, within(1e-9));
        assertThat(Reading.SLOPE.of(new long[] {1, 1_000, 10, 10, 100, 100}, 2)).isCloseTo(1, within(1e-9));
    }
}
