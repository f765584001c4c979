package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Workers of a node that do nothing by themselves: a test says how each item ends. Confined to it. */
class FakeWorkers implements PoolBackend {

    final List<TaskDescriptor> submitted = new ArrayList<>();
    final List<OutcomeListener> listeners = new ArrayList<>();
    final List<Long> cancelled = new ArrayList<>();

    /** Returns whoever listens to what was submitted last. */
    OutcomeListener last() {
        return listeners.get(listeners.size() - 1);
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener listener) {
        submitted.add(chunk);
        listeners.add(listener);
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        cancelled.add(id);
        return true;
    }

    @Override
    public void start(PoolConfig config, Listener listener) {}

    @Override
    public void forget(KeptValue kept) {}

    @Override
    public int capacity() {
        return 1;
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
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> onEachWorker(TaskDescriptor task) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> shutdown(boolean now) {
        return CompletableFuture.completedFuture(null);
    }
}
