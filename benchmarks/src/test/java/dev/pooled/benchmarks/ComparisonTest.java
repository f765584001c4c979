package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void takesTheRatioPairByPairBeforeTheMedian() {
        Comparison row = Measured.row(Row.time("row"))
                .by(Contender.POOLED, 10, 100, 20)
                .by(Contender.PYTHON, 20, 900, 200)
                .comparison();

        assertThat(row.median(Contender.POOLED)).isEqualTo(20);
        assertThat(row.median(Contender.PYTHON)).isEqualTo(200);
        assertThat(row.ratio(Contender.PYTHON)).isEqualTo(new Comparison.Ratio(9, 2, 10));
        assertThat(row.spread(Contender.PYTHON)).isEqualTo(45);
    }

    @Test
    void aHigherSpeedUpIsTheBetterOne() {
        Comparison row = Measured.row(Row.of("row", Reading.SPEED_UP))
                .by(Contender.POOLED, 1.8)
                .by(Contender.LIMIT, 2)
                .comparison();

        assertThat(row.ratio(Contender.LIMIT).median()).isEqualTo(0.9);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Comparison.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void whoIsNotThereIsShownAsADash() {
        Comparison row = Measured.row(Row.time("row").must(Target.faster(2, 3)))
                .by(Contender.POOLED, 1_000)
                .comparison();

        assertThat(row.has(Contender.PYTHON)).isFalse();
        assertThat(Lines.of(row)).startsWith("row").contains("1.0 µs   ").endsWith("not judged (2x)");
    }

    @Test
    void aLineSaysRatioShareAndVerdict() {
        Comparison row = Measured.row(Row.time("row").beside(Limit.TRIP).must(Target.faster(2, 30)))
                .by(Contender.POOLED, 10_000, 20_000)
                .by(Contender.PYTHON, 100_000, 100_000)
                .by(Contender.LIMIT, 5_000, 5_000)
                .comparison();

        assertThat(Lines.of(row))
                .contains("7.50  (5.00, 10.00)")
                .contains("38 % of 5.0 µs, pipe round trip")
                .endsWith("met (2x)");
    }
}
