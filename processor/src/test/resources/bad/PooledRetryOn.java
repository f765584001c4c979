package bad;

import dev.pooled.Pooled;
import java.io.IOException;

class Maths {
    @Pooled(retries = 2, retryOn = IOException.class)
    static long square(long x) {
        return x * x;
    }
}
