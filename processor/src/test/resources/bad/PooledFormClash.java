package bad;

import dev.pooled.Pooled;
import java.util.Date;

class Calendars {
    @Pooled
    static long days(Date date) {
        return date.getTime() / 86_400_000;
    }

    @Pooled
    static long days(java.sql.Date date) {
        return date.getTime() / 86_400_000;
    }
}
