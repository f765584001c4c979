package bad;

import dev.pooled.Pooled;

final class StubTaken {
    private StubTaken() {}

    @Pooled
    static int taken(int x) {
        return x;
    }
}

final class StubTakenPooled {}
