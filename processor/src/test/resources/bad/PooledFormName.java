package bad;

import dev.pooled.Pooled;

class Maths {
    @Pooled
    static long square(long x) {
        return x * x;
    }

    @Pooled
    static String squareMap(String name) {
        return name;
    }
}
