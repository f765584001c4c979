package dev.pooled.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a figure pair by pair. Within a pair the contenders take turns, run by run, while the others are idle; who goes
 * first changes from pair to pair. Confined to the main thread.
 */
final class Pairs {

    private static final long SETTLE_MILLIS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final Commands commands;
    private final Disturbance disturbance;
    private final Arguments arguments;

    Pairs(Commands commands, Disturbance disturbance, Arguments arguments) {
        this.commands = commands;
        this.disturbance = disturbance;
        this.arguments = arguments;
    }

    /** The processes of a pair. */
    private record Sides(Map<Contender, Side> all) implements AutoCloseable {
        @Override
        public void close() {
            all.values().forEach(Side::close);
        }
    }

    /** Uses each side once, unmeasured: Pooled's first pool on a machine makes the start archive, Python its compiled files. */
    void prepare() throws IOException, InterruptedException {
        try (Sides sides = start(Figure.OPEN.requests())) {
            measure(Figure.OPEN, sides, 0);
        }
    }

    /**
     * Measures all pairs of {@code figure} and returns its rows.
     *
     * @param most how long it may go on after the fewest pairs that say anything
     */
    List<Comparison> measure(Figure figure, Duration most) throws IOException, InterruptedException {
        List<Map<Contender, List<long[]>>> pairs = new ArrayList<>();
        long end = System.nanoTime() + most.toNanos();
        Requests.Processes processes = figure.requests().processes();
        if (processes == Requests.Processes.LONG_LIVED || processes == Requests.Processes.LONG_LIVED_AND_WARM) {
            try (Sides sides = start(figure.requests())) {
                if (processes == Requests.Processes.LONG_LIVED_AND_WARM) {
                    warmUp(figure, sides);
                }
                while (wantsMore(figure, pairs.size(), end)) {
                    pairs.add(measure(figure, sides, pairs.size()));
                }
            }
        } else {
            while (wantsMore(figure, pairs.size(), end)) {
                try (Sides sides = start(figure.requests())) {
                    pairs.add(measure(figure, sides, pairs.size()));
                }
            }
        }
        return rows(figure, pairs);
    }

    private boolean wantsMore(Figure figure, int done, long endNanos) {
        boolean isLate = arguments.isTimed() && done >= Arguments.FEWEST_PAIRS && System.nanoTime() - endNanos > 0;
        return done < Math.min(arguments.pairs(), figure.requests().mostPairs()) && !isLate;
    }

    private Sides start(Requests requests) throws IOException {
        Sides sides = new Sides(new EnumMap<>(Contender.class));
        try {
            for (Contender contender : requests.contenders()) {
                Optional<List<String>> command = commands.of(contender, requests);
                if (command.isPresent()) {
                    sides.all().put(contender, Side.start(contender.title(), command.get()));
                }
            }
            return sides;
        } catch (IOException | RuntimeException e) {
            sides.close();
            throw e;
        }
    }

    private Map<Contender, List<long[]>> measure(Figure figure, Sides sides, int number) throws InterruptedException {
        List<Contender> order = new ArrayList<>(sides.all().keySet());
        Collections.rotate(order, -number);
        Map<Contender, List<long[]>> answers = new EnumMap<>(Contender.class);
        for (int run = 0; run < figure.runs(); run++) {
            for (Map.Entry<Contender, Side> side : inOrder(order, sides)) {
                String request = figure.requests().of(side.getKey());
                if (run == Row.WARM_RUN && side.getKey().warmsUp()) {
                    warmUp(side.getValue(), request);
                }
                Thread.sleep(SETTLE_MILLIS);
                disturbance.probe();
                long[] answer = side.getValue().ask(request);
                answers.computeIfAbsent(side.getKey(), key -> new ArrayList<>()).add(answer);
            }
        }
        return answers;
    }

    private static void warmUp(Figure figure, Sides sides) {
        sides.all().forEach((contender, side) -> {
            if (contender.warmsUp()) {
                warmUp(side, figure.requests().of(contender));
            }
        });
    }

    private static void warmUp(Side side, String request) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() - end < 0) {
            side.ask(request);
        }
    }

    private static List<Map.Entry<Contender, Side>> inOrder(List<Contender> order, Sides sides) {
        List<Map.Entry<Contender, Side>> sorted = new ArrayList<>(sides.all().entrySet());
        sorted.sort((one, other) -> Integer.compare(order.indexOf(one.getKey()), order.indexOf(other.getKey())));
        return sorted;
    }

    private static List<Comparison> rows(Figure figure, List<Map<Contender, List<long[]>>> pairs) {
        List<Comparison> rows = new ArrayList<>();
        for (Row row : figure.rows()) {
            Map<Contender, List<Double>> values = new EnumMap<>(Contender.class);
            for (Map<Contender, List<long[]>> pair : pairs) {
                pair.forEach((contender, answers) -> {
                    if (contender != Contender.LIMIT || row.hasLimit()) {
                        values.computeIfAbsent(contender, key -> new ArrayList<>())
                                .add(row.read(answers.get(row.run())));
                    }
                });
            }
            rows.add(new Comparison(row, values));
        }
        return rows;
    }
}
