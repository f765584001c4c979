package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled(pool = " ")
    static long square(long x) {
        return x * x;
    }
}
