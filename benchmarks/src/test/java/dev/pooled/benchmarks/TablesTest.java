package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void aJudgedRowSaysWhatWasAskedAndWhatCameOut() {
        Comparison row = Measured.row(Row.time("call").beside(Limit.TRIP).must(Target.faster(6, 20)))
                .by(Contender.POOLED, 10_000, 10_000)
                .by(Contender.PYTHON, 50_000, 40_000)
                .by(Contender.LIMIT, 5_000, 5_000)
                .comparison();

        assertThat(Tables.judged(List.of(row)))
                .endsWith(
                        "| call | 10.0 µs | 45.0 µs | 4.50 | 4.00 | 5.00 | pipe round trip: 5.0 µs | 50 % | 6x | 20x |"
                                + " **missed** | 2 |\n");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHead() {
        Comparison alone =
                Measured.row(Row.time("call")).by(Contender.POOLED, 10_000).comparison();

        assertThat(Tables.judged(List.of(alone)).lines().map(TablesTest::cells)).containsOnly(12);
        assertThat(Tables.ofOthers(List.of(alone)).lines().map(TablesTest::cells))
                .containsOnly(7);
    }

    private static int cells(String line) {
        return (int) line.chars().filter(c -> c == '|').count() - 1;
    }

    @Test
    void othersStandBesideEachOther() {
        Comparison row = Measured.row(Row.time("call"))
                .by(Contender.POOLED, 10_000)
                .by(Contender.JAVA_THREADS, 5_000)
                .comparison();

        assertThat(Tables.ofOthers(List.of(row)))
                .endsWith("| call | 10.0 µs | - | - | - | 5.0 µs: **0.50** (0.50 to 0.50) | 1 |\n");
    }
}
