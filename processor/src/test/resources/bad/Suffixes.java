package bad;

import dev.pooled.Pooled;
import java.util.Date;

final class Suffixes {
    private Suffixes() {}

    @Pooled
    static int t(Date date) {
        return 0;
    }

    @Pooled
    static int t(java.sql.Date date) {
        return 0;
    }

    @Pooled
    static int u(int a) {
        return 0;
    }

    @Pooled
    static int u(String a) {
        return 0;
    }

    @Pooled
    static int uInt(String a) {
        return 0;
    }
}
