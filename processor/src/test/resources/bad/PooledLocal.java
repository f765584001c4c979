package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled
    static long square(long x) {
        class Power {
            @Pooled
            static long cube(long y) {
                return y * y * y;
            }
        }
        return x * x;
    }
}
