package dev.pooled.examples.cluster;

/**
 * What the command line asks for. Immutable.
 *
 * @param nodes how many nodes to start
 * @param workers how many workers each of them has
 * @param rounds how often to count all classes
 * @param classes how many classes at most
 * @param kills whether a node is killed
 */
record ClusterOptions(int nodes, int workers, int rounds, int classes, boolean kills) {

    static final String USAGE =
            "usage: cluster [--nodes=N] [--workers=N] [--rounds=N] [--classes=N] [--kill=false] [--help]";

    static final String HELP = USAGE + """


              --nodes=N     how many nodes are started on this machine; 3 by default
              --workers=N   how many workers each node has; 1 by default
              --rounds=N    how often all classes are counted; a node is killed in the second of them, if there is one; 3 by default
              --classes=N   counts the first N classes only
              --kill=false  kills no node
            """;

    private static final ClusterOptions USUAL = new ClusterOptions(3, 1, 3, Integer.MAX_VALUE, /* kills= */ true);

    /** @throws IllegalArgumentException if an argument is unknown or has a bad value */
    static ClusterOptions parse(String... arguments) {
        ClusterOptions options = USUAL;
        for (String argument : arguments) {
            options = options.with(argument);
        }
        if (options.kills && options.nodes == 1) {
            throw new IllegalArgumentException("with --nodes=1 nobody is left when a node is killed: add --kill=false");
        }
        return options;
    }

    private ClusterOptions with(String argument) {
        String[] parts = argument.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "--nodes" -> new ClusterOptions(positive(argument, value), workers, rounds, classes, kills);
            case "--workers" -> new ClusterOptions(nodes, positive(argument, value), rounds, classes, kills);
            case "--rounds" -> new ClusterOptions(nodes, workers, positive(argument, value), classes, kills);
            case "--classes" -> new ClusterOptions(nodes, workers, rounds, positive(argument, value), kills);
            case "--kill" -> new ClusterOptions(nodes, workers, rounds, classes, flag(argument, value));
            default -> throw new IllegalArgumentException("unknown argument: " + argument);
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

    private static boolean flag(String argument, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is needed: " + argument);
        };
    }

    /** Returns the round in which a node is killed, from 0: the first one is cold. */
    int killRound() {
        return Math.min(1, rounds - 1);
    }
}
