package dev.pooled.examples.threadswin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures from which length of task on a pool of processes is worth its price: one thread, a thread pool, virtual threads
 * and Pooled do the same work, by turns, and a table shows who won where. Takes a minute; {@code --quick} some seconds.
 */
public final class ThreadsWin {

    private static final List<Long> TASK_MICROS = List.of(1L, 10L, 100L, 1_000L, 10_000L, 100_000L);
    private static final List<Integer> PAYLOAD_BYTES = List.of(0, 1 << 10, 100 << 10, 1 << 20, 10 << 20);
    private static final int ROUNDS = 5;

    private static final List<Long> QUICK_TASK_MICROS = List.of(1L, 10_000L);
    private static final List<Integer> QUICK_PAYLOAD_BYTES = List.of(0, 1 << 20);
    private static final int QUICK_ROUNDS = 3;

    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(45);
    private static final int MOST_WORKERS = 4; // more would make the longest tasks take minutes in one thread

    private ThreadsWin() {}

    public static void main(String[] args) throws InterruptedException {
        switch (String.join(" ", args)) {
            case "" -> measure(TASK_MICROS, PAYLOAD_BYTES, ROUNDS);
            case "--quick" -> measure(QUICK_TASK_MICROS, QUICK_PAYLOAD_BYTES, QUICK_ROUNDS);
            default -> {
                System.err.println("usage: threads-win [--quick]");
                System.exit(2);
            }
        }
    }

    private static void measure(List<Long> taskMicros, List<Integer> payloads, int rounds) throws InterruptedException {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), MOST_WORKERS);
        List<Cell> cells = new ArrayList<>();
        for (int payload : payloads) {
            for (long micros : taskMicros) {
                cells.add(new Cell(micros, payload, workers));
            }
        }
        long start = System.nanoTime();
        try (Contest contest = new Contest(workers, Work.roundsPerMicrosecond())) {
            int counted = takeTurns(contest, cells, rounds);
            System.out.println(String.format(
                    Locale.ROOT,
                    "JDK %s, %d threads or workers, median of %d rounds, %.0f s in all",
                    Runtime.version(),
                    workers,
                    counted,
                    (System.nanoTime() - start) / 1e9));
            new BreakEven(cells, contest.ways()).lines().forEach(System.out::println);
        }
    }

    /**
     * Round by round, cell by cell, in another order each time, so that what else the machine does disturbs all alike. The
     * first round warms all up and does not count. A busy machine gets fewer rounds. Returns how many counted.
     */
    private static int takeTurns(Contest contest, List<Cell> cells, int rounds) throws InterruptedException {
        List<Way> order = new ArrayList<>(contest.ways());
        long start = System.nanoTime();
        for (int round = 0; round <= rounds; round++) {
            for (Cell cell : cells) {
                contest.settle(cell);
                for (Way way : order) {
                    double micros = contest.run(cell, way);
                    if (round > 0) {
                        cell.add(way, micros);
                    }
                }
            }
            Collections.rotate(order, 1);
            if (round > 0 && System.nanoTime() - start > ENOUGH_NANOS) {
                return round;
            }
        }
        return rounds;
    }
}
