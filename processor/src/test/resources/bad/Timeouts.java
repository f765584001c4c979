package bad;

import dev.pooled.Pooled;

final class Timeouts {
    private Timeouts() {}

    @Pooled(timeout = " ")
    static void blank() {}

    @Pooled(timeout = "1.5s")
    static void fraction() {}

    @Pooled(timeout = "5d")
    static void days() {}

    @Pooled(timeout = "-5s")
    static void negative() {}

    @Pooled(timeout = "PT0S")
    static void zero() {}

    @Pooled(timeout = "soon")
    static void word() {}

    @Pooled(timeout = "None")
    static void none() {}
}
