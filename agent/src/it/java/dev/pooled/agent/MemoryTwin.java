package dev.pooled.agent;

import dev.pooled.TaskCallable;

/** A class on the class path, of which {@link MemoryHost} has another version in memory. */
public final class MemoryTwin {

    private MemoryTwin() {}

    public static TaskCallable<String> task() {
        return () -> "of the class path";
    }
}
