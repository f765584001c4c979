package dev.pooled.benchmarks;

import java.time.Duration;

/**
 * How long a figure may go on: a few times its share of what is left of the whole run's time. Figures that are done early
 * leave more to those after them. Immutable.
 */
record Budget(Duration total, int figures) {

    private static final double SHARES = 2.5;

    /**
     * Returns how long the next figure may take.
     *
     * @param spent what those before it have taken
     * @param done how many those are
     */
    Duration next(Duration spent, int done) {
        long leftNanos = Math.max(0, total.minus(spent).toNanos());
        double share = Math.min(1, SHARES / (figures - done));
        return Duration.ofNanos((long) (share * leftNanos));
    }
}
