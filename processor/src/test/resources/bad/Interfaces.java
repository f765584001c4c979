package bad;

import dev.pooled.Pooled;

interface Interfaces {
    @Pooled
    int open(int x);

    @Pooled
    private static int closed(int x) {
        return x;
    }

    @interface Marker {
        @Pooled
        int value();
    }
}
