package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void takesTheRatioPairByPairBeforeTheMedian() {
        Comparison row = new Comparison("row", List.of(10L, 100L, 20L), List.of(20L, 900L, 200L));

        assertThat(row.pooledMedian()).isEqualTo(20);
        assertThat(row.pythonMedian()).isEqualTo(200);
        assertThat(row.ratio()).isEqualTo(new Comparison.Ratio(9, 2, 10));
        assertThat(row.pythonSpread()).isEqualTo(45);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Comparison.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void showsTimesInTheUnitTheyAreReadIn() {
        assertThat(Report.time(1_500)).isEqualTo("1.5 µs");
        assertThat(Report.time(35_000_000)).isEqualTo("35.0 ms");
        assertThat(Report.time(1_234_000_000)).isEqualTo("1.23 s");
    }

    @Test
    void withoutPythonItsColumnsAreEmpty() {
        Comparison row = new Comparison("row", List.of(1_000L), List.of());

        assertThat(row.hasPython()).isFalse();
        assertThat(Report.line(row)).contains("row").contains("1.0 µs").endsWith("-");
    }
}
