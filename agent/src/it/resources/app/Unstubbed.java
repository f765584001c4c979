package app;

import dev.pooled.Pooled;

/** Compiled without the processor. */
public final class Unstubbed {

    private Unstubbed() {}

    @Pooled
    public static long pid() {
        return ProcessHandle.current().pid();
    }
}
