package dev.pooled.examples.cluster;

import dev.pooled.Pooled;

/** The least that a task can do. */
final class Squares {

    private Squares() {}

    @Pooled
    static long square(long n) {
        return n * n;
    }
}
