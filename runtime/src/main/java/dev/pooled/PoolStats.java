package dev.pooled;

import java.util.Objects;

/**
 * What a pool has done since it was opened. The items of a map count as tasks. Immutable.
 *
 * @param submitted how many tasks were let in
 * @param queued how many of them wait now
 * @param running how many of them run now
 * @param succeeded how many returned
 * @param failed how many threw, lost their worker, or could not travel
 * @param cancelled how many were cancelled
 * @param timedOut how many passed their limit
 * @param workersStarted how many workers became ready, replacements included
 * @param workersDied how many of them ended without having been told to
 * @param waitTime from submission to start
 * @param runTime from start to end; for map items measured one by one only where a limit, a listener or progress asks
 *     for it, else the time of their chunk divided by its items
 */
public record PoolStats(
        long submitted,
        long queued,
        long running,
        long succeeded,
        long failed,
        long cancelled,
        long timedOut,
        long workersStarted,
        long workersDied,
        LatencySummary waitTime,
        LatencySummary runTime) {

    public PoolStats {
        Objects.requireNonNull(waitTime, "waitTime");
        Objects.requireNonNull(runTime, "runTime");
    }
}
