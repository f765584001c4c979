package dev.pooled.examples.threadswin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private static final int WORKERS = 2;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void saysForEachCellWhoWins() {
        List<Cell> cells = List.of(
                cell(1, 0, /* oneThread= */ 1, /* threads= */ 0.8, /* pooled= */ 2),
                cell(10, 0, 10, 5, 7),
                cell(100, 0, 100, 50, 52),
                cell(1_000, 0, 1_000, 500, 980),
                cell(1, MEGABYTE, 1, 0.8, 500));

        List<String> lines = new BreakEven(cells, ways()).lines();

        assertThat(lines.subList(1, 6))
                .satisfiesExactly(
                        row -> assertThat(row).endsWith("0.50           0.40  loses"),
                        row -> assertThat(row).endsWith("1.43           0.71  gains"),
                        row -> assertThat(row).endsWith("1.92           0.96  wins"),
                        row -> assertThat(row).endsWith("1.02           0.51  even"),
                        row -> assertThat(row).endsWith("1/500          1/625  loses"));
    }

    @Test
    void takesTheRuleFromWhatPooledAddsToTheShortestTasks() {
        List<Cell> cells = List.of(
                cell(1, 0, 1, 0.5, 0.8),
                cell(1_000, 0, 1_000, 500, 510),
                cell(1, 1024, 1, 0.5, 3),
                cell(1, MEGABYTE, 1, 0.5, 1_200.5),
                cell(10, MEGABYTE, 100, 50, 800));

        List<String> lines = new BreakEven(cells, ways()).lines();

        assertThat(lines.get(lines.size() - 1))
                .endsWith("adds to one, which was 0.3 µs with no payload, 2.5 µs with 1 KB, 1.2 ms with 1 MB.");
        assertThat(lines).noneMatch(line -> line.contains("busy"));
    }

    @Test
    void pooledAddsNothingWhereItIsFaster() {
        List<String> lines = new BreakEven(List.of(cell(1, 0, 1, 0.9, 0.8)), ways()).lines();

        assertThat(lines.get(lines.size() - 1)).endsWith("which was 0.0 µs with no payload.");
    }

    @Test
    void warnsWhereThreadsWereNoFasterThanOneThread() {
        List<String> lines = new BreakEven(List.of(cell(1_000, 0, 1_000, 990, 1_050)), ways()).lines();

        assertThat(lines).anyMatch(line -> line.startsWith("processors busy"));
    }

    @Test
    void aCellHoldsTheMedian() {
        Cell cell = new Cell(10, 0, WORKERS);
        List.of(3.0, 100.0, 1.0, 2.0).forEach(micros -> cell.add(Way.POOLED, micros));

        assertThat(cell.micros(Way.POOLED)).isEqualTo(2.5);
        assertThat(cell.micros(Way.THREADS)).isNaN();
    }

    @Test
    void aCellHasAsManyTasksForEachWorkerAndAtLeastOne() {
        assertThat(new Cell(1, 0, WORKERS).tasks()).isEqualTo(25_000 / WORKERS * WORKERS);
        assertThat(new Cell(1, 10 * MEGABYTE, WORKERS).tasks()).isEqualTo(8);
        assertThat(new Cell(100_000, 0, WORKERS).tasks()).isEqualTo(2);
    }

    private static List<Way> ways() {
        return Arrays.asList(Way.ONE_THREAD, Way.THREADS, Way.POOLED);
    }

    private static Cell cell(long taskMicros, int payload, double oneThread, double threads, double pooled) {
        Cell cell = new Cell(taskMicros, payload, WORKERS);
        cell.add(Way.ONE_THREAD, oneThread);
        cell.add(Way.THREADS, threads);
        cell.add(Way.POOLED, pooled);
        return cell;
    }
}
