package dev.pooled.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Measures a figure pair by pair. Within a pair the sides take turns, run by run, while the other one is idle; who goes first
 * changes from pair to pair. Confined to the main thread.
 */
final class Pairs {

    private static final int FEWEST_PAIRS = 3;
    private static final long FIGURE_NANOS = TimeUnit.SECONDS.toNanos(50);
    private static final long SETTLE_MILLIS = 100;

    private final Commands commands;
    private final Disturbance disturbance;
    private final Arguments arguments;

    Pairs(Commands commands, Disturbance disturbance, Arguments arguments) {
        this.commands = commands;
        this.disturbance = disturbance;
        this.arguments = arguments;
    }

    /** What both sides answered in one pair, run by run; nothing of Python where there is none. */
    private record Pair(List<long[]> pooled, List<long[]> python) {}

    /** The two processes of a pair. */
    private record Sides(Side pooled, @Nullable Side python) implements AutoCloseable {
        @Override
        public void close() {
            pooled.close();
            if (python != null) {
                python.close();
            }
        }
    }

    /** Uses each side once, unmeasured: Pooled's first pool on a machine makes the start archive, Python its compiled files. */
    void prepare() throws IOException, InterruptedException {
        try (Sides sides = start(Figure.OPEN)) {
            measure(Figure.OPEN, sides, /* isPooledFirst= */ true);
        }
    }

    /** Measures all pairs of {@code figure} and returns its rows. */
    List<Comparison> measure(Figure figure) throws IOException, InterruptedException {
        List<Pair> pairs = new ArrayList<>();
        long begin = System.nanoTime();
        if (figure.processes() == Figure.Processes.LONG_LIVED) {
            try (Sides sides = start(figure)) {
                while (wantsMore(pairs.size(), begin)) {
                    pairs.add(measure(figure, sides, isEven(pairs.size())));
                }
            }
        } else {
            while (wantsMore(pairs.size(), begin)) {
                try (Sides sides = start(figure)) {
                    pairs.add(measure(figure, sides, isEven(pairs.size())));
                }
            }
        }
        return rows(figure, pairs);
    }

    private boolean wantsMore(int done, long beginNanos) {
        boolean isLate = arguments.isTimed() && done >= FEWEST_PAIRS && System.nanoTime() - beginNanos > FIGURE_NANOS;
        return done < arguments.pairs() && !isLate;
    }

    private static boolean isEven(int number) {
        return number % 2 == 0;
    }

    private Sides start(Figure figure) throws IOException {
        Optional<List<String>> python = commands.python();
        return new Sides(
                Side.start("Pooled", commands.pooled(figure)),
                python.isPresent() ? Side.start("Python", python.get()) : null);
    }

    private Pair measure(Figure figure, Sides sides, boolean isPooledFirst) throws InterruptedException {
        Pair pair = new Pair(new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < figure.runs(); run++) {
            if (isPooledFirst) {
                pair.pooled().add(ask(sides.pooled(), figure.pooledRequest()));
            }
            if (sides.python() != null) {
                pair.python().add(ask(sides.python(), figure.pythonRequest()));
            }
            if (!isPooledFirst) {
                pair.pooled().add(ask(sides.pooled(), figure.pooledRequest()));
            }
        }
        return pair;
    }

    private long[] ask(Side side, String request) throws InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
        disturbance.probe();
        return side.ask(request);
    }

    private static List<Comparison> rows(Figure figure, List<Pair> pairs) {
        List<Comparison> rows = new ArrayList<>();
        for (Figure.Row row : figure.rows()) {
            List<Long> pooled = new ArrayList<>();
            List<Long> python = new ArrayList<>();
            for (Pair pair : pairs) {
                pooled.add(pair.pooled().get(row.run())[row.value()]);
                if (!pair.python().isEmpty()) {
                    python.add(pair.python().get(row.run())[row.value()]);
                }
            }
            rows.add(new Comparison(row.title(), pooled, python));
        }
        return rows;
    }
}
