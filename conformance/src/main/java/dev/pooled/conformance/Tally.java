package dev.pooled.conformance;

import dev.pooled.Pooled;
import java.util.concurrent.atomic.AtomicInteger;

/** A resident object: every worker makes its own, and closes it at its end. Thread-safe. */
final class Tally implements AutoCloseable {

    private final AtomicInteger calls = new AtomicInteger();
    private volatile String closed = "";

    Tally() {}

    /** Returns how many calls this object has had; {@code closed} is where it will mark that it was closed. */
    @Pooled
    Tick call(int item, String closed) {
        this.closed = closed;
        return new Tick(Chores.jvm(), calls.incrementAndGet());
    }

    @Override
    public void close() {
        if (!closed.isEmpty()) {
            Marks.add(closed, Chores.jvm());
        }
    }
}
