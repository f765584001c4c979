package dev.pooled.examples.chaos;

/**
 * What the command line asks for. Immutable.
 *
 * @param seconds how long tasks are submitted and workers attacked
 * @param seed what everything random comes from, but for the timing
 * @param workers how many workers the pool has
 * @param faults how many workers are attacked per second
 * @param deaths how many tasks that kill their worker run before, one after the other per worker
 */
record ChaosOptions(int seconds, long seed, int workers, int faults, int deaths) {

    static final String USAGE =
            "usage: chaos [--seconds N] [--seed N] [--workers N] [--faults N-per-second] [--deaths N]";

    /** @throws IllegalArgumentException if an argument is unknown or has a bad value */
    static ChaosOptions parse(String... arguments) {
        ChaosOptions options = new ChaosOptions(60, 1, 4, 4, 0);
        String[] words = String.join("=", arguments).replace("=--", " --").split(" ", -1);
        for (String word : arguments.length == 0 ? new String[0] : words) {
            options = options.with(word);
        }
        return options;
    }

    private ChaosOptions with(String argument) {
        String[] parts = argument.split("=", 2);
        int value = number(argument, parts.length == 2 ? parts[1] : "");
        return switch (parts[0]) {
            case "--seconds" -> new ChaosOptions(value, seed, workers, faults, deaths);
            case "--seed" -> new ChaosOptions(seconds, value, workers, faults, deaths);
            case "--workers" -> new ChaosOptions(seconds, seed, Math.max(1, value), faults, deaths);
            case "--faults" -> new ChaosOptions(seconds, seed, workers, value, deaths);
            case "--deaths" -> new ChaosOptions(seconds, seed, workers, faults, value);
            default -> throw new IllegalArgumentException("unknown argument: " + argument);
        };
    }

    private static int number(String argument, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException ignored) { // said below
        }
        throw new IllegalArgumentException("a number >= 0 is needed: " + argument);
    }
}
