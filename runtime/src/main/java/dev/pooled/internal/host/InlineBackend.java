package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.schedule.Results;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Runs tasks on the thread that submits them, through the codecs: for tests, for debugging, for {@code shared()} inside a
 * worker, and for a caller that is to run the work itself. It cannot hold a task to its limit, nor stop one. Thread-safe.
 */
final class InlineBackend implements PoolBackend {

    private static final WorkerInfo NO_WORKER = InProcess.noWorker();

    private final PoolConfig config;
    private final CodecRegistry codecs;
    private final ItemRunner runner;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    InlineBackend(PoolConfig config, CodecRegistry codecs) {
        this.config = config;
        this.codecs = codecs;
        this.runner = new ItemRunner(codecs);
    }

    @Override
    public void start(PoolConfig ignored, Listener listener) {
        InProcess.initialise(config).ifPresent(reason -> {
            ready.completeExceptionally(reason);
            listener.failed(reason);
        });
        ready.complete(null); // unless it has failed
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener outcomes) {
        outcomes.started(0, System.nanoTime(), NO_WORKER);
        for (int i = 0; i < chunk.items(); i++) {
            RunningTask task = InProcess.task(chunk, i, outcomes);
            outcomes.ended(i, runner.run(chunk, i, task));
        }
        outcomes.released();
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        return false;
    }

    @Override
    public int capacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isImmediate() {
        return true;
    }

    @Override
    public int parallelism() {
        return 1;
    }

    @Override
    public List<WorkerInfo> workers() {
        return List.of();
    }

    @Override
    public void resize(int workers) {}

    @Override
    public CompletionStage<Void> whenReady() {
        return ready;
    }

    @Override
    public CompletionStage<Void> onEachWorker(TaskDescriptor task) {
        Setup setup = new Setup(task, new Results(config.name(), codecs), 1);
        submitChunk(task, setup);
        return setup.done();
    }

    @Override
    public CompletionStage<Void> shutdown(boolean now) {
        InProcess.finish(config, runner);
        return CompletableFuture.completedFuture(null);
    }
}
