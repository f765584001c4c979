package bad;

import dev.pooled.Pooled;
import dev.pooled.Pool;

record Reserved(int number) {
    @Pooled
    static int on(Pool pool, Reserved receiver) {
        return 0;
    }

    @Pooled
    static int shared() {
        return 0;
    }

    @Pooled
    static int withoutTimeout() {
        return 0;
    }

    @Pooled
    static int withChunkSize(int size) {
        return 0;
    }

    @Pooled
    static int withPriority(int priority) {
        return 0;
    }

    @Pooled
    static int withLookAhead(int items) {
        return 0;
    }

    @Pooled
    static int withLabel(String label) {
        return 0;
    }

    @Pooled
    public String toString() {
        return "";
    }

    @Pooled
    public boolean equals(Object other) {
        return false;
    }

    /** Other parameters than those of the stub's own. */
    @Pooled
    static int withLabel(int label) {
        return 0;
    }
}
