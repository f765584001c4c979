package dev.pooled.internal.host.fleet;

import dev.pooled.PoolStartException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;

/** Is told what becomes of a fleet's workers; never under a lock, and never blocks. */
public interface FleetListener extends Lane.Listener {

    /** A worker can take chunks. */
    void laneAdded(Lane lane);

    /** A worker takes no more chunks; the one it has, if any, is settled after this. */
    void laneRemoved(Lane lane);

    void workerReady(WorkerInfo worker);

    /** A worker has become ready: it had booted after {@code startingNanos}, and its init took {@code initNanos}. */
    void workerBooted(WorkerInfo worker, long startingNanos, long initNanos);

    /** Methods have run for another {@code nanos} in the worker of this slot. */
    void workerWorked(int slot, long nanos);

    void workerRetired(WorkerInfo worker);

    void workerDied(WorkerInfo worker, WorkerDiedException obituary);

    /** No worker can be started. */
    void failed(PoolStartException reason);
}
