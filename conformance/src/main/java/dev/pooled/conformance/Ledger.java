package dev.pooled.conformance;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/** A carried receiver with state: what is sent anew to a worker that has it begins anew, and is found out. Thread-safe. */
final class Ledger implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long factor;
    private final AtomicInteger entries = new AtomicInteger();

    Ledger(long factor) {
        this.factor = factor;
    }

    @Pooled
    long times(long x) {
        return x * factor;
    }

    /** Returns how many entries this JVM's copy has, this one included. */
    @Pooled
    Tick enter(int item) {
        return new Tick(Chores.jvm(), entries.incrementAndGet());
    }
}
