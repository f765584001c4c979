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

    void workerRetired(WorkerInfo worker);

    void workerDied(WorkerInfo worker, WorkerDiedException obituary);

    /** No worker can be started. */
    void failed(PoolStartException reason);
}
