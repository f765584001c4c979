package dev.pooled.benchmarks.side;

import dev.pooled.Pooled;

/** The work that is measured: so little that the way to a worker and back is all there is. Stateless. */
public final class Maths {

    private Maths() {}

    @Pooled
    public static long square(long x) {
        return x * x;
    }
}
