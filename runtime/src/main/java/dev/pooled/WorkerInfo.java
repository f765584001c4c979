package dev.pooled;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A worker at one moment. Immutable.
 *
 * @param slot its place in the pool, from 1; its successor takes the same one
 * @param pid its process id; 0 where no worker process runs the tasks
 * @param state where it stands
 * @param since when its process started
 * @param tasksDone how many tasks and map items it has ended
 * @param current what it runs now
 * @param residentBytes the physical memory it uses, in bytes; 0 if that is not known
 * @param node the machine it runs on; nothing for this one
 */
public record WorkerInfo(
        int slot,
        long pid,
        WorkerState state,
        Instant since,
        long tasksDone,
        Optional<TaskInfo> current,
        long residentBytes,
        Optional<String> node) {

    public WorkerInfo {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(node, "node");
    }
}
