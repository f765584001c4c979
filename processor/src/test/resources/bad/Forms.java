package bad;

import dev.pooled.Pooled;

final class Forms {
    private Forms() {}

    @Pooled
    static int t(int x) {
        return x;
    }

    @Pooled
    static int tAsync(int x) {
        return x;
    }

    @Pooled
    static int tMapAsync(int x) {
        return x;
    }

    @Pooled
    static int tStream(int x) {
        return x;
    }

    @Pooled
    static int tStreamUnordered(int x) {
        return x;
    }

    @Pooled
    static int tOutcomes(int x) {
        return x;
    }

    @Pooled
    static int tOutcomesUnordered(int x) {
        return x;
    }

    /** A void method has no streams, so that this is free. */
    @Pooled
    static int sayStream(int x) {
        return x;
    }

    @Pooled
    static void say(int x) {}

    /** Not pooled, so that it is in nobody's way. */
    static int tMap(int x) {
        return x;
    }
}
