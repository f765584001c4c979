package dev.pooled.examples.documents;

import dev.pooled.PoolMode;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the command line asks for. Immutable.
 *
 * @param mode processes, or threads for comparison
 * @param workers how many of them
 * @param limit how long one document may take
 * @param times how often to do it all
 * @param report where the page goes
 */
record DocumentsOptions(PoolMode mode, int workers, Duration limit, int times, Path report) {

    static final String USAGE =
            "usage: documents [--mode=processes|threads] [--workers=N] [--limit=SECONDS] [--times=N]"
                    + " [--report=FILE.html]";

    /** The heap of each worker: twice what all of the PDFs were seen to do with. */
    static final int HEAP_MEGABYTES = 128;

    /** The slowest PDF takes some six seconds in a cold worker on a machine with nothing else to do. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int MOST_WORKERS = 8; // more would have no document to themselves for long
    private static final Path REPORT = Path.of("out", "documents.html");

    /** @throws IllegalArgumentException if an argument is unknown or has a bad value */
    static DocumentsOptions parse(String... arguments) {
        int workers = Math.min(MOST_WORKERS, Math.max(2, Runtime.getRuntime().availableProcessors()));
        DocumentsOptions options = new DocumentsOptions(PoolMode.PROCESSES, workers, LIMIT, 1, REPORT);
        String[] words = String.join("=", arguments).replace("=--", " --").split(" ", -1);
        for (String word : arguments.length == 0 ? new String[0] : words) {
            options = options.with(word);
        }
        return options;
    }

    private DocumentsOptions with(String argument) {
        String[] parts = argument.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "--mode" -> new DocumentsOptions(mode(value), workers, limit, times, report);
            case "--workers" -> new DocumentsOptions(mode, positive(argument, value), limit, times, report);
            case "--limit" ->
                new DocumentsOptions(mode, workers, Duration.ofSeconds(positive(argument, value)), times, report);
            case "--times" -> new DocumentsOptions(mode, workers, limit, positive(argument, value), report);
            case "--report" -> new DocumentsOptions(mode, workers, limit, times, Path.of(value));
            default -> throw new IllegalArgumentException("unknown argument: " + argument);
        };
    }

    private static PoolMode mode(String value) {
        return switch (value) {
            case "processes" -> PoolMode.PROCESSES;
            case "threads" -> PoolMode.THREADS;
            default -> throw new IllegalArgumentException("--mode must be processes or threads: " + value);
        };
    }

    private static int positive(String argument, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException ignored) { // said below
        }
        throw new IllegalArgumentException("a number >= 1 is needed: " + argument);
    }
}
