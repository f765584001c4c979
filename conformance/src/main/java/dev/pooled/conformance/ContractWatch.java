package dev.pooled.conformance;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Stands before a back end and notes where it breaks the contract of {@link PoolBackend}, also where the pool above forgives it: an
 * item that ends twice or in the wrong order, a chunk that is never released. Thread-safe.
 */
final class ContractWatch implements PoolBackend {

    private final PoolBackend backend;
    private final Set<WatchedChunk> open = ConcurrentHashMap.newKeySet();
    private final List<String> breaches = new ArrayList<>();
    private volatile boolean isKilled;

    ContractWatch(PoolBackend backend) {
        this.backend = backend;
    }

    /** Returns what was noted since this was last called. */
    synchronized List<String> takeBreaches() {
        List<String> taken = List.copyOf(breaches);
        breaches.clear();
        return taken;
    }

    /** Returns the chunks that the back end has not released; none where the pool was killed, and does not wait for them. */
    List<String> unreleased() {
        return isKilled ? List.of() : open.stream().map(WatchedChunk::toString).toList();
    }

    private synchronized void note(String breach) {
        breaches.add(breach);
    }

    @Override
    public void start(PoolConfig config, Listener listener) {
        backend.start(config, listener);
    }

    @Override
    public long tripNanos() {
        return backend.tripNanos();
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener listener) {
        WatchedChunk watched = new WatchedChunk(chunk, listener, this::note, open::remove);
        open.add(watched);
        backend.submitChunk(chunk, watched);
        if (backend.isImmediate() && open.contains(watched)) {
            note(watched + " was not over when submitChunk returned, though the back end is immediate");
        }
    }

    @Override
    public boolean takesCallsTogether() {
        return backend.takesCallsTogether();
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        return backend.cancel(id, mode);
    }

    @Override
    public void help(long id, BooleanSupplier isOver) {
        backend.help(id, isOver);
    }

    @Override
    public void forget(KeptValue kept) {
        backend.forget(kept);
    }

    @Override
    public int capacity() {
        return backend.capacity();
    }

    @Override
    public boolean isImmediate() {
        return backend.isImmediate();
    }

    @Override
    public int parallelism() {
        int parallelism = backend.parallelism();
        if (parallelism < 1) {
            note("parallelism() must be at least 1: " + parallelism);
        }
        return parallelism;
    }

    @Override
    public List<WorkerInfo> workers() {
        return backend.workers();
    }

    @Override
    public void resize(int workers) {
        backend.resize(workers);
    }

    @Override
    public CompletionStage<Void> whenReady() {
        return backend.whenReady();
    }

    @Override
    public CompletionStage<Void> onEachWorker(TaskDescriptor task) {
        return backend.onEachWorker(task);
    }

    /** After a friendly end nothing may be open; what is open at another one is the pool's to settle. */
    @Override
    public CompletionStage<Void> shutdown(boolean now) {
        isKilled |= now;
        CompletionStage<Void> ended = backend.shutdown(now);
        return ended.thenRun(
                () -> unreleased().forEach(chunk -> note(chunk + " was not released when shutdown had ended")));
    }
}
