package dev.pooled.processor.behavior;

import dev.pooled.Pooled;

/** Resident: the pool makes it and keeps its state. */
class Counter {

    private int count;

    Counter() {}

    @Pooled
    int add(int amount) {
        count += amount;
        return count;
    }
}
