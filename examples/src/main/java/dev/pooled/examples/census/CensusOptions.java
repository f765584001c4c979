package dev.pooled.examples.census;

import dev.pooled.PoolMode;
import java.util.List;
import java.util.Locale;

/**
 * What the command line asks for. Immutable.
 *
 * @param modes how to run the job, one after the other
 * @param workers how many workers, where there are any
 * @param rounds how often
 */
record CensusOptions(List<PoolMode> modes, int workers, int rounds) {

    static final String USAGE = "usage: census [--mode=processes|threads|inline|all] [--workers=N] [--rounds=N]";

    private static final List<PoolMode> PROCESSES_AGAINST_ONE_THREAD = List.of(PoolMode.PROCESSES, PoolMode.INLINE);
    private static final int ROUNDS = 8; // each worker compiles for itself, so two are warm later than one

    /** @throws IllegalArgumentException if an argument is unknown or has a bad value */
    static CensusOptions parse(String... arguments) {
        CensusOptions options = new CensusOptions(
                PROCESSES_AGAINST_ONE_THREAD, Runtime.getRuntime().availableProcessors(), ROUNDS);
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private CensusOptions with(String argument) {
        String[] parts = argument.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "--mode" -> new CensusOptions(modes(value), workers, rounds);
            case "--workers" -> new CensusOptions(modes, positive(argument, value), rounds);
            case "--rounds" -> new CensusOptions(modes, workers, positive(argument, value));
            default -> throw new IllegalArgumentException("unknown argument: " + argument);
        };
    }

    private static List<PoolMode> modes(String value) {
        if (value.equalsIgnoreCase("all")) {
            return List.of(PoolMode.values());
        }
        for (PoolMode mode : PoolMode.values()) {
            if (mode.name().equalsIgnoreCase(value)) {
                return List.of(mode);
            }
        }
        throw new IllegalArgumentException(
                "--mode must be processes, threads, inline or all: " + value.toLowerCase(Locale.ROOT));
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
