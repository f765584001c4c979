package dev.pooled.examples.mandelbrot;

import dev.pooled.PoolMode;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for. Immutable.
 *
 * @param modes where to compute, one after the other in each round
 * @param size the picture's width in pixels
 * @param rounds how often
 * @param file where the picture goes
 */
record MandelbrotOptions(List<PoolMode> modes, int size, int rounds, Path file) {

    static final String USAGE =
            "usage: mandelbrot [--mode=processes|threads|inline|all] [--size=PIXELS] [--rounds=N] [--file=PNG]";

    private static final int LARGEST = 20_000; // a byte for each pixel of 20,000 x 12,500 fits an array

    /** @throws IllegalArgumentException if an argument is unknown or has a bad value */
    static MandelbrotOptions parse(String... arguments) {
        MandelbrotOptions options =
                new MandelbrotOptions(List.of(PoolMode.PROCESSES), 1200, 1, Path.of("out", "mandelbrot.png"));
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private MandelbrotOptions with(String argument) {
        String[] parts = argument.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "--mode" -> new MandelbrotOptions(modes(value), size, rounds, file);
            case "--size" -> new MandelbrotOptions(modes, number(argument, value, 16, LARGEST), rounds, file);
            case "--rounds" -> new MandelbrotOptions(modes, size, number(argument, value, 1, 1000), file);
            case "--file" -> new MandelbrotOptions(modes, size, rounds, Path.of(value));
            default -> throw new IllegalArgumentException("unknown argument: " + argument);
        };
    }

    private static List<PoolMode> modes(String value) {
        return switch (value) {
            case "processes" -> List.of(PoolMode.PROCESSES);
            case "threads" -> List.of(PoolMode.THREADS);
            case "inline" -> List.of(PoolMode.INLINE);
            case "all" -> List.of(PoolMode.PROCESSES, PoolMode.THREADS, PoolMode.INLINE);
            default -> throw new IllegalArgumentException("--mode must be processes, threads, inline or all: " + value);
        };
    }

    private static int number(String argument, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException ignored) { // said below
        }
        throw new IllegalArgumentException("a number from " + least + " to " + most + " is needed: " + argument);
    }
}
