package dev.pooled.processor.behavior;

import dev.pooled.Pooled;

/** Resident, and cannot be closed. */
class Stuck implements AutoCloseable {

    Stuck() {}

    @Pooled
    int one() {
        return 1;
    }

    @Override
    public void close() {
        throw new IllegalStateException("stuck");
    }
}
