package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Asks every worker three times per limit whether it is there, and kills one that has said nothing at all for the whole
 * limit: stopped by a signal, or with a dead garbage collector. A worker that is merely busy answers from its control
 * thread. When this JVM itself was stopped the round is skipped, since then nobody could have been heard. Thread-safe.
 */
final class Heartbeat {

    private final long limitNanos;
    private final Supplier<List<WorkerProcess>> workers;
    private volatile boolean isStopped;
    private long lastRoundNanos;
    private long round;

    Heartbeat(Duration limit, Supplier<List<WorkerProcess>> workers) {
        this.limitNanos = limit.toNanos();
        this.workers = workers;
    }

    void start() {
        lastRoundNanos = System.nanoTime();
        Deadlines.after(limitNanos / 3, this::beat);
    }

    void stop() {
        isStopped = true;
    }

    private void beat() {
        if (isStopped) {
            return;
        }
        long now = System.nanoTime();
        boolean wasStopped = now - lastRoundNanos > limitNanos * 2 / 3;
        lastRoundNanos = now;
        round++;
        for (WorkerProcess worker : workers.get()) {
            if (!wasStopped && now - worker.heardNanos() > limitNanos) {
                worker.kill("it answered nothing for " + TimeUnit.NANOSECONDS.toMillis(limitNanos)
                        + " ms (heartbeatTimeout); it was stopped by a signal, or its JVM hangs");
            } else {
                worker.outbox().send(new Message.Ping(round));
            }
        }
        Deadlines.after(limitNanos / 3, this::beat);
    }
}
