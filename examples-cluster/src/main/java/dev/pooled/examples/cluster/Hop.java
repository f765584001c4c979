package dev.pooled.examples.cluster;

import dev.pooled.Pool;
import dev.pooled.ignite.IgniteBackend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteFuture;

/**
 * What the way to a node costs, beside a closure of bare Ignite on a node of bare Ignite, by turns in one run: one blocking call after
 * another, and many small tasks at once. Both nodes are processes of this machine, with two workers or threads, and warm.
 */
public final class Hop {

    private static final int ROUNDS = 15;
    private static final int CALLS = 400;
    private static final int TASKS = 20_000;

    private Hop() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(
                "what the way to a node costs, beside a closure of bare Ignite: " + ROUNDS + " rounds by turns ...");
        try (LocalNodes nodes = new LocalNodes(1, 2, Squares.class)) {
            nodes.start();
            try (Pool pool = Pool.builder()
                    .name("hop")
                    .backend(IgniteBackend.of(nodes.settings()))
                    .open()) {
                pool.awaitReady();
                measure(SquaresPooled.on(pool));
            }
        }
    }

    private static void measure(SquaresPooled squares) throws Exception {
        try (BareIgnite bare = BareIgnite.start(LocalNodes.freePorts(1))) {
            IgniteCompute compute = bare.compute();
            List<long[]> calls = new ArrayList<>();
            List<double[]> tasks = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                calls.add(new long[] {medianOf(() -> compute.call(new Square(7))), medianOf(() -> squares.square(7))});
                tasks.add(new double[] {closures(compute), map(squares)});
            }
            report(calls.subList(ROUNDS / 3, ROUNDS), tasks.subList(ROUNDS / 3, ROUNDS));
        }
    }

    private interface Call {
        Object run() throws Exception;
    }

    private static long medianOf(Call call) throws Exception {
        long[] nanos = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[CALLS / 2];
    }

    /** Returns how many closures a second come back, of as many as are sent at once. */
    private static double closures(IgniteCompute compute) {
        int count = TASKS / 10; // ten times as many would take as long as all else here
        List<IgniteFuture<Long>> futures = new ArrayList<>(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            futures.add(compute.callAsync(new Square(i)));
        }
        for (IgniteFuture<Long> future : futures) {
            future.get();
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static double map(SquaresPooled squares) {
        long start = System.nanoTime();
        long[] results = squares.squareMap(LongStream.range(0, TASKS).toArray());
        double perSecond = TASKS * 1e9 / (System.nanoTime() - start);
        if (results[TASKS - 1] != (TASKS - 1L) * (TASKS - 1L)) {
            throw new AssertionError("wrong result " + results[TASKS - 1]);
        }
        return perSecond;
    }

    private static void report(List<long[]> calls, List<double[]> tasks) {
        double[] bare =
                calls.stream().mapToDouble(pair -> pair[0] / 1e3).sorted().toArray();
        double[] pooled =
                calls.stream().mapToDouble(pair -> pair[1] / 1e3).sorted().toArray();
        double[] ratios = calls.stream()
                .mapToDouble(pair -> (double) pair[1] / pair[0])
                .sorted()
                .toArray();
        double[] closures = tasks.stream().mapToDouble(pair -> pair[0]).sorted().toArray();
        double[] items = tasks.stream().mapToDouble(pair -> pair[1]).sorted().toArray();
        double[] gains =
                tasks.stream().mapToDouble(pair -> pair[1] / pair[0]).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "one call:     bare closure %,.0f µs, Pooled %,.0f µs, ratio %.2f (medians of %d rounds of %d, warm)%n"
                        + "small tasks:  bare closures %,.0f/s, Pooled map %,.0f/s, ratio %.1f",
                middle(bare),
                middle(pooled),
                middle(ratios),
                calls.size(),
                CALLS,
                middle(closures),
                middle(items),
                middle(gains)));
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
