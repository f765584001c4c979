package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled
    private static long square(long x) {
        return x * x;
    }
}
