package bad;

import dev.pooled.Pooled;

final class PoolNames {
    private PoolNames() {}

    @Pooled(pool = "a\tb")
    static void control() {}

    @Pooled(pool = "\n")
    static void line() {}

    @Pooled(pool = "large pages")
    static void right() {}
}
