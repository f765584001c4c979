package bad;

import dev.pooled.Pooled;

final class Settings {
    private Settings() {}

    @Pooled(timeout = "5 s")
    static void blank() {}

    @Pooled(timeout = "5")
    static void bare() {}

    @Pooled(
            timeout = "0s")
    static void zero() {}

    @Pooled(timeout = "PT-1S")
    static void negative() {}

    @Pooled(timeout = "99999999999999999h")
    static void endless() {}

    @Pooled(retries = -1, chunkSize = -2)
    static void counts() {}
}
