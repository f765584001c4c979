package good;

import dev.pooled.Pooled;

/** Says which process it runs in. */
final class Whereabouts {

    private Whereabouts() {}

    @Pooled
    static long pid(int ignored) {
        return ProcessHandle.current().pid();
    }
}
