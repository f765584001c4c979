package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Asks every worker three times per limit whether it is there, and kills one that has given no sign of life for three rounds:
 * stopped by a signal, or with a dead garbage collector. A worker that is merely busy answers from its control thread, and
 * one that reads or writes a large value shows it by the bytes that move. A round that comes late counts for nobody: this JVM
 * itself was stopped, and could not hear. Thread-safe.
 */
final class Heartbeat {

    private static final int ROUNDS = 3;

    /** A timer may be late by so much on a busy machine. */
    private static final long TOLERANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final long limitNanos;
    private final Supplier<List<WorkerProcess>> workers;
    private volatile boolean isStopped;
    private long lastRoundNanos;
    private long round;

    Heartbeat(Duration limit, Supplier<List<WorkerProcess>> workers) {
        this.limitNanos = Deadlines.nanosOf(limit);
        this.workers = workers;
    }

    void start() {
        lastRoundNanos = System.nanoTime();
        Deadlines.afterRealTime(limitNanos / ROUNDS, this::beat);
    }

    void stop() {
        isStopped = true;
    }

    private void beat() {
        if (isStopped) {
            return;
        }
        boolean ignored = Flight.isOn(); // a pool without tasks has statistics too
        long now = System.nanoTime();
        boolean wasStopped = isLate(now - lastRoundNanos, limitNanos);
        lastRoundNanos = now;
        round++;
        for (WorkerProcess worker : workers.get()) {
            if (worker.silentRounds(/* isCounted= */ !wasStopped) >= ROUNDS) {
                worker.kill("it answered nothing for " + TimeUnit.NANOSECONDS.toMillis(limitNanos)
                        + " ms (heartbeatTimeout); it was stopped by a signal, or its JVM hangs");
            } else {
                worker.outbox().send(new Message.Ping(round));
            }
        }
        Deadlines.afterRealTime(limitNanos / ROUNDS, this::beat);
    }

    /** Returns whether a round that comes so long after the one before it is of no use. */
    static boolean isLate(long sinceLastRoundNanos, long limitNanos) {
        return sinceLastRoundNanos > limitNanos / ROUNDS * 3 / 2 + TOLERANCE_NANOS;
    }
}
