package dev.pooled.it;

import dev.pooled.TaskCallable;

/** A class of the class path, of which a class loader of {@link ServedClassesIT} has another version. */
public final class TwoVersions {

    private TwoVersions() {}

    public static TaskCallable<String> task() {
        return () -> "of the class path";
    }
}
