package bad;

import dev.pooled.Pooled;

/** What is right beside what is wrong: nothing is generated, and only the wrong is named. */
final class ThirdOne {
    private ThirdOne() {}

    @Pooled
    static int right(int x) {
        return x;
    }

    @Pooled(retries = -1)
    private static int wrong(int x) {
        return x;
    }
}
