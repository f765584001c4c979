package bad;

import dev.pooled.Pooled;

class Locking {
    @Pooled
    synchronized int resident(int x) {
        return x;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static synchronized int silenced(int x) {
        return x;
    }

    static synchronized int notPooled(int x) {
        return x;
    }

    @Pooled
    static native int fromALibrary(int x);
}
