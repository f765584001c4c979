package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.WorkerSide;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the two back ends within this JVM share: there is no worker, and its hooks run here. No state. */
final class InProcess {

    private InProcess() {}

    /** What a pool runs here that is no task. */
    private interface Hook {
        void run() throws Exception;
    }

    static WorkerInfo noWorker() {
        return new WorkerInfo(
                0,
                ProcessHandle.current().pid(),
                WorkerState.READY,
                Instant.now(),
                0,
                Optional.empty(),
                0,
                Optional.empty());
    }

    /** Returns what item {@code index} of {@code chunk} is to know of itself; it starts now. */
    static RunningTask task(TaskDescriptor chunk, int index, OutcomeListener outcomes) {
        RunningTask.Advance advance = outcomes.wantsProgress()
                ? (done, total) -> outcomes.advanced(index, done, total)
                : RunningTask.Advance.UNHEARD;
        return new RunningTask(chunk.pool(), 0, chunk.attempt(), chunk.limitNanos(), advance);
    }

    /** Runs {@code workerInit}, once for the whole JVM; returns why the pool cannot start, if it cannot. */
    static Optional<RuntimeException> initialise(PoolConfig config) {
        try {
            if (config.workerInit().isPresent()) {
                run(config.workerInit().get()::run);
            }
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(new PoolStartException(
                    config.name(), "pool '" + config.name() + "': workerInit failed: " + e, List.of(), e));
        }
    }

    /** Closes what {@code runner} has made for tasks, and runs {@code workerExit}. */
    static void finish(PoolConfig config, ItemRunner runner) {
        try {
            run(runner::close);
            if (config.workerExit().isPresent()) {
                run(config.workerExit().get()::run);
            }
        } catch (Exception e) {
            System.getLogger("dev.pooled")
                    .log(System.Logger.Level.WARNING, "pool '" + config.name() + "': workerExit failed", e);
        }
    }

    /** Calls of pooled methods in a hook stay in it, as they do in a worker. */
    private static void run(Hook hook) throws Exception {
        WorkerSide.Outer outer = WorkerSide.outer();
        WorkerSide.enterHook();
        try {
            hook.run();
        } finally {
            WorkerSide.returnTo(outer);
        }
    }
}
