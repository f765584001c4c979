package dev.pooled.internal.host.threads;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Time as this process has lived it: while the process is stopped (by a signal, Ctrl-Z, a breakpoint) it stands still, so
 * that no limit has passed when the process wakes.
 *
 * <p>It is looked at often, by a tick that runs while somebody waits. Whoever looks first after a gap much longer than a tick
 * knows that the process was stopped, and counts one tick for the whole gap. Only differences mean something, and only those
 * taken while it ticks. Thread-safe.
 */
final class AwakeClock {

    /** How often somebody is to look. */
    static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** A tick may be late by so much on a busy machine. A stop shorter than this is not noticed. */
    static final long LONGEST_GAP_NANOS = 3 * TICK_NANOS;

    private final LongSupplier nanoTime;
    private long seen;
    private long asleep;

    AwakeClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.seen = nanoTime.getAsLong();
    }

    /** Returns the time, and notices if the process was stopped since somebody looked last. */
    synchronized long nanos() {
        long now = nanoTime.getAsLong();
        long gap = now - seen;
        if (gap > LONGEST_GAP_NANOS) {
            asleep += gap - TICK_NANOS;
        }
        seen = now;
        return now - asleep;
    }
}
