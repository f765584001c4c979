package bad;

import dev.pooled.Pooled;
import java.util.List;

final class Missing {
    private Missing() {}

    static int other;

    @Pooled
    static int find(List<? extends Nowhere[]> things) {
        return 0;
    }
}
