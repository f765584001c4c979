package bad;

import dev.pooled.Pooled;

abstract class Modifiers {
    Modifiers() {}

    @Pooled
    private static long square(long x) {
        return x * x;
    }

    @Pooled
    abstract long cube(long x);
}
