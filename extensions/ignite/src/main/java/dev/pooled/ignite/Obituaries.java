package dev.pooled.ignite;

import dev.pooled.WorkerDiedException;
import java.util.Optional;

/** Says in an obituary on which node the worker was: a node writes it as if it were the only machine. Stateless. */
final class Obituaries {

    private Obituaries() {}

    static WorkerDiedException onNode(WorkerDiedException died, String node) {
        return new WorkerDiedException(
                died.pool(),
                died.taskId(),
                died.method(),
                died.getMessage() + " (on node " + node + ")",
                died.pid(),
                died.exitCode(),
                died.signal(),
                died.reason(),
                died.hsErr(),
                died.lastOutput(),
                Optional.of(node));
    }
}
