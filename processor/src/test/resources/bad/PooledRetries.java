package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled(retries = -1)
    static long square(long x) {
        return x * x;
    }
}
