package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled
    static long square(long x) {
        return x * x;
    }
}

class MathsPooled {}
