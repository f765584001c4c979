package dev.pooled.ignite;

import dev.pooled.Pooled;

/** The method of the page's snippet. */
final class Maths {

    private Maths() {}

    @Pooled
    static long square(long n) {
        return n * n;
    }
}
