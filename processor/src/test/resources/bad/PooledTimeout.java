package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled(timeout = "5")
    static long square(long x) {
        return x * x;
    }
}
