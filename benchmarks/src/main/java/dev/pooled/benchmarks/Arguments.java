package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line of {@link SideBySide}. Immutable.
 *
 * @param pairs how many pairs of a figure are measured
 * @param isTimed whether a figure that takes long is content with fewer pairs
 * @param figures what is measured, in the order of the table
 */
record Arguments(int pairs, boolean isTimed, List<Figure> figures) {

    /** Fewer pairs say too little to be written down, or to stop a figure that takes long. */
    static final int FEWEST_PAIRS = 7;

    private static final int DEFAULT_PAIRS = 9;
    private static final int QUICK_PAIRS = 3;

    Arguments {
        figures = List.copyOf(figures);
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message is for the user
     */
    static Arguments parse(String... words) {
        int pairs = 0;
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--quick" -> pairs = QUICK_PAIRS;
                case "--pairs" -> {
                    pairs = pairs(value);
                    i++;
                }
                case "--only" -> {
                    figures.add(figure(value));
                    i++;
                }
                default ->
                    throw new IllegalArgumentException(
                            "options are --quick, --pairs N, --only FIGURE and --help, not '" + words[i] + "'");
            }
        }
        return new Arguments(
                pairs == 0 ? DEFAULT_PAIRS : pairs, pairs == 0, figures.isEmpty() ? List.of(Figure.values()) : figures);
    }

    /** Whether the run says enough to be written down. */
    boolean isComplete() {
        return figures.containsAll(List.of(Figure.values())) && pairs >= FEWEST_PAIRS;
    }

    private static int pairs(String value) {
        try {
            int pairs = Integer.parseInt(value);
            if (pairs >= 1) {
                return pairs;
            }
        } catch (NumberFormatException ignored) {
            // Said below, as for a number that is too small.
        }
        throw new IllegalArgumentException("--pairs must be a number >= 1: --pairs " + value);
    }

    private static Figure figure(String id) {
        return Figure.of(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--only must name one of " + String.join(", ", Figure.ids()) + ": --only " + id));
    }
}
