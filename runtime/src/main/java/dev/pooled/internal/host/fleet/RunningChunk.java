package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a worker is with the chunk that it has, and what its death costs. Guarded by its lane. */
final class RunningChunk {

    final long call;
    /** The worker has begun to read the call once it has read more than this. */
    long startBytes;
    /** The worker has the call once it has read so much. */
    long endBytes;

    final TaskDescriptor chunk;
    final OutcomeListener outcomes;
    /** So many of its items count as tasks of the worker. */
    final int counted;

    int item;
    /** Items from here on were given back. */
    int limit;

    long sinceNanos = System.nanoTime();
    /** When the item began, as limits count; only where there is one. */
    long limitSinceNanos;
    /** The item has its outcome already: what the worker still says of it is dropped. */
    boolean isItemSettled;
    /** All items have their outcomes already. */
    boolean isAllSettled;

    boolean mustRetire;
    int askedAt = -1;
    /** The item that passed its limit and has not ended since. */
    int overdue = -1;

    Deadlines.@Nullable Pending limitTimer;

    /** The item that was cancelled by itself when it had started; its outcome, if one comes, is dropped. */
    int cancelled = -1;
    /** Whether worker and host claim and take back its items in shared memory. */
    final boolean areClaimsShared;

    RunningChunk(long call, TaskDescriptor chunk, OutcomeListener outcomes, int counted, RingChannel channel) {
        this.call = call;
        this.chunk = chunk;
        this.outcomes = outcomes;
        this.counted = counted;
        this.limit = chunk.items();
        this.areClaimsShared = channel.offer(call, chunk.items());
    }

    /** The worker is gone: settles what it took along, and gives back the rest. */
    void settleLost(WorkerProcess worker, Obituary obituary) {
        int from = item;
        if (isTaken(worker)) {
            from = item + 1;
            if (!isItemSettled) {
                outcomes.ended(item, lastOutcome(worker, obituary));
            }
        } else if (item == 0 && (worker.isCutShort() || worker.takenBytes() > startBytes)) {
            outcomes.diedBefore(obituary.error(chunk.id(), chunk.method().name()));
        }
        if (from < limit) {
            outcomes.returned(from);
        }
    }

    /** Returns whether the item had started when the worker died: it had claimed it, or, where that is not known, read the call. */
    boolean isTaken(WorkerProcess worker) {
        return areClaimsShared ? worker.channel().claimed(call) > item : item > 0 || worker.takenBytes() >= endBytes;
    }

    /** A worker that was killed because its item was late may be gone before the item could be settled as late. */
    private TaskOutcome lastOutcome(WorkerProcess worker, Obituary obituary) {
        if (cancelled == item) {
            return new TaskOutcome.Cancelled();
        }
        if (overdue == item) {
            Duration elapsed = Duration.ofNanos(Deadlines.nanos() - limitSinceNanos);
            return new TaskOutcome.TimedOut(elapsed, List.of(), worker.info(Optional.empty()));
        }
        return new TaskOutcome.Died(
                obituary.error(chunk.id() + item, chunk.method().name()));
    }
}
