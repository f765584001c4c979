package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import org.jspecify.annotations.Nullable;

/** How far a worker is with the chunk that it has. Guarded by its lane. */
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

    RunningChunk(long call, TaskDescriptor chunk, OutcomeListener outcomes, int counted) {
        this.call = call;
        this.chunk = chunk;
        this.outcomes = outcomes;
        this.counted = counted;
        this.limit = chunk.items();
    }
}
