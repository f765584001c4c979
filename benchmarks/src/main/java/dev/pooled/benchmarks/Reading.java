package dev.pooled.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** How a row is read from the numbers of an answer. */
enum Reading {
    /** The number itself, nanoseconds. */
    TIME,
    /** The processor time used in a second, in nanoseconds. */
    CPU_PER_SECOND,
    /** How often the second number goes into the first: a speed-up, the only reading of which more is better. */
    SPEED_UP,
    /** How often the first number goes into the second: by how much it has grown. */
    FACTOR,
    /**
     * The slope of the line through sizes and times on logarithmic scales: 1 where twice as much takes twice as long. The answer is
     * {@code size, nanoseconds, size, nanoseconds, ...}.
     */
    SLOPE;

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    /**
     * Reads an answer.
     *
     * @param place which number of the answer, where it is one; where it is of several, the first of them
     */
    double of(long[] answer, int place) {
        return switch (this) {
            case TIME, CPU_PER_SECOND -> answer[place];
            case SPEED_UP -> (double) answer[0] / answer[1];
            case FACTOR -> (double) answer[1] / answer[0];
            case SLOPE -> slope(Arrays.copyOfRange(answer, place, answer.length));
        };
    }

    boolean isLessBetter() {
        return this != SPEED_UP;
    }

    String text(double value) {
        return switch (this) {
            case TIME -> time(value);
            case CPU_PER_SECOND -> String.format(Locale.ROOT, "%.2f ms/s", value / MILLI);
            case SPEED_UP, FACTOR -> String.format(Locale.ROOT, "%.2fx", value);
            case SLOPE -> String.format(Locale.ROOT, "%.2f", value);
        };
    }

    static String time(double nanos) {
        if (nanos < MILLI) {
            return String.format(Locale.ROOT, "%.1f µs", nanos / MICRO);
        }
        return nanos < SECOND
                ? String.format(Locale.ROOT, "%.1f ms", nanos / MILLI)
                : String.format(Locale.ROOT, "%.2f s", nanos / SECOND);
    }

    /** Least squares. */
    private static double slope(long[] sizesAndTimes) {
        int count = sizesAndTimes.length / 2;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < count; i++) {
            meanX += logarithm(sizesAndTimes[2 * i]) / count;
            meanY += logarithm(sizesAndTimes[2 * i + 1]) / count;
        }
        double products = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double x = logarithm(sizesAndTimes[2 * i]) - meanX;
            products += x * (logarithm(sizesAndTimes[2 * i + 1]) - meanY);
            squares += x * x;
        }
        return products / squares;
    }

    private static double logarithm(long number) {
        return Math.log((double) number);
    }
}
