package dev.pooled.internal.host;

import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A task that is to run once in every worker: it counts the workers that have run it. A worker that dies first counts as
 * done, since its successor runs it too. Thread-safe.
 */
final class Setup implements OutcomeListener {

    private static final CodecRegistry NO_CODECS = new CodecRegistry(List.of(), null);

    private final TaskDescriptor task;
    private final AtomicInteger left;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Setup(TaskDescriptor task, int workers) {
        this.task = task;
        this.left = new AtomicInteger(workers);
        if (workers == 0) {
            done.complete(null);
        }
    }

    /** The same task for a worker that came later, whom nobody waits for. */
    Setup again() {
        return new Setup(task, 1);
    }

    TaskDescriptor task() {
        return task;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    void laneGone() {
        if (left.decrementAndGet() == 0) {
            done.complete(null);
        }
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Threw threw) {
            done.completeExceptionally(ThrowableCodec.decode(
                    threw.error(),
                    NO_CODECS,
                    task.pool(),
                    task.id(),
                    task.method().name()));
        }
    }

    /** The lane is gone before it could begin. */
    @Override
    public void returned(int from) {}

    @Override
    public void released() {
        laneGone();
    }
}
