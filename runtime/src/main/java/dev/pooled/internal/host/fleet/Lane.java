package dev.pooled.internal.host.fleet;

import dev.pooled.TaskInfo;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One ready worker: it takes one chunk at a time, and is idle between them. Thread-safe: a monitor that decides under its lock and
 * acts after leaving it.
 *
 * <pre>
 *   idle -- run --> RunningChunk -- over --> idle
 *                        `--------- lost --> gone
 * </pre>
 */
public final class Lane implements RunningChunk.Listener {

    /** A worker takes no more items at a time. */
    public static final int MAX_ITEMS = Claims.MAX_ITEMS;

    /** Is told when the lane can take another chunk; never under the lane's lock. */
    public interface Listener {
        void laneFree(Lane lane, boolean mustRetire);
    }

    private final WorkerProcess worker;
    private final long graceNanos;
    private final Listener listener;
    private final CallWriter calls;
    private volatile @Nullable RunningChunk current;
    private boolean isCounted;
    private long lastCall;
    private volatile boolean isClosed;

    private final BooleanSupplier isIdle = new BooleanSupplier() { // no lambda: a fresh JVM is in a hurry here
                @Override
                public boolean getAsBoolean() {
                    return current == null;
                }
            };

    Lane(WorkerProcess worker, Duration grace, CodecRegistry codecs, Listener listener) {
        this.worker = worker;
        this.calls = new CallWriter(codecs);
        this.graceNanos = Deadlines.nanosOf(grace);
        this.listener = listener;
    }

    WorkerProcess worker() {
        return worker;
    }

    /** Runs {@code chunk}; false if the lane is busy or closed. */
    public boolean run(TaskDescriptor chunk, OutcomeListener outcomes) {
        return run(chunk, outcomes, /* counts= */ true);
    }

    /** Runs what every worker is to run before its tasks; as {@link #run}, but it does not count as a task of the worker. */
    public boolean prepare(TaskDescriptor setup, OutcomeListener outcomes) {
        return run(setup, outcomes, /* counts= */ false);
    }

    private boolean run(TaskDescriptor chunk, OutcomeListener outcomes, boolean counts) {
        RunningChunk running;
        Frames frames;
        synchronized (this) {
            if (isClosed || current != null) {
                return false;
            }
            running = new RunningChunk(++lastCall, chunk, outcomes, worker, graceNanos, this);
            isCounted = counts;
            frames = calls.write(running.call, chunk, running.areClaimsShared, outcomes.wantsProgress());
            long sent = worker.outbox().acceptedBytes();
            running.isSentAs(sent, sent + frames.size());
            current = running;
            worker.to(WorkerState.BUSY);
        }
        outcomes.started(0, running.sinceNanos(), worker.infoForTask(currentTask()));
        boolean isAwaited = outcomes.isAwaited();
        if (!isAwaited) {
            worker.replies().nobodyLooks();
        }
        worker.outbox().send(frames, isAwaited);
        return true;
    }

    /** Takes no more chunks; returns whether one is running still. */
    public synchronized boolean close() {
        isClosed = true;
        return current != null;
    }

    /** Returns whether it takes no more chunks, and so must be replaced once it is free. */
    public boolean isClosed() {
        return isClosed;
    }

    /** Returns how many more items this worker may run before it must be replaced. */
    public long itemsLeft(long maximum) {
        return maximum - worker.tasksDone().get();
    }

    /** Returns how long ago the worker was started. */
    public long ageNanos() {
        return System.nanoTime() - worker.startedNanos(); // whatever happens to the clock on the wall
    }

    /** Returns the memory the worker occupies; 0 where the system does not say. */
    public long residentBytes() {
        return worker.memory().now();
    }

    /** Returns what runs, if anything does. */
    Optional<TaskInfo> currentTask() {
        RunningChunk running = current;
        return running == null ? Optional.empty() : Optional.of(running.info());
    }

    /** Returns whether it shares its claims with the worker: then what has not started can be taken back at any time. */
    public boolean sharesClaims() {
        return worker.channel().sharesClaims();
    }

    /** Returns whether the chunk with this id runs here; what was true may be no longer. */
    public boolean isRunning(long chunkId) {
        RunningChunk running = current;
        return running != null && running.chunk.id() == chunkId;
    }

    /** A caller waits for an outcome of this lane: it takes what the worker says itself, for a moment. */
    public void help(BooleanSupplier isOver) {
        worker.replies().help(isOver, isIdle);
    }

    public WorkerInfo info() {
        return worker.info(currentTask());
    }

    /** Returns the name of the method that task {@code id} runs; "" if it does not run here. */
    String methodOf(long id) {
        RunningChunk running = current;
        if (running == null) {
            return "";
        }
        long index = id - running.chunk.id();
        return index >= 0 && index < running.chunk.items()
                ? running.chunk.method().name()
                : "";
    }

    void received(Message message) {
        RunningChunk running = current;
        if (message instanceof Message.Outcome outcome) {
            if (running == null || running.call != outcome.call()) {
                throw new IllegalStateException("an outcome of call " + outcome.call() + ", which does not run");
            }
            running.ended(outcome);
        } else if (message instanceof Message.Results results) {
            if (running == null) {
                throw new IllegalStateException(results.results().count() + " results where nothing runs");
            }
            running.returned(results.results());
        } else if (running == null) {
            return; // it came too late
        } else if (message instanceof Message.Started started && started.call() == running.call) {
            running.started();
        } else if (message instanceof Message.Stack stack && stack.call() == running.call) {
            running.timedOut(stack.item(), stack.frames());
        } else if (message instanceof Message.Advanced advanced && advanced.call() == running.call) {
            running.outcomes.advanced(advanced.item(), advanced.done(), advanced.total()); // ignored if it has ended
        }
    }

    @Override
    public void over(RunningChunk chunk) {
        synchronized (this) {
            if (current != chunk) {
                return; // its worker was lost
            }
            current = null;
            worker.tasksDone().addAndGet(isCounted ? chunk.ran() : 0);
            worker.to(WorkerState.READY);
        }
        listener.laneFree(this, chunk.mustRetire());
        chunk.outcomes.released();
    }

    /** Returns whether there are items behind the one that runs. */
    public boolean hasTail() {
        RunningChunk running = current;
        return running != null && running.hasTail();
    }

    /** Takes back what has not started of what was sent so long ago already. */
    public void takeBackTail(long afterNanos) {
        RunningChunk running = current;
        if (running != null) {
            running.takeBackTail(afterNanos);
        }
    }

    /** Cancels what was submitted with this id, a chunk or one call of a chunk of calls; false if it is not here to be cancelled. */
    public boolean cancel(long id, CancelMode mode) {
        RunningChunk running = current;
        return running != null && running.cancel(id, mode);
    }

    /** The worker is gone: settles what it ran. */
    void lost(Obituary obituary) {
        RunningChunk running;
        synchronized (this) {
            isClosed = true;
            running = current;
            current = null;
        }
        if (running != null) {
            try {
                running.lost(obituary);
            } finally {
                running.outcomes.released();
            }
        }
    }

    /** Returns what a dead worker took along. */
    Optional<TaskInfo> lostTask() {
        RunningChunk running = current;
        return running != null && running.isTaken() ? Optional.of(running.info()) : Optional.empty();
    }

    /** Tells the worker that it may drop a kept value. */
    public void forget(long keptId) {
        synchronized (this) {
            if (isClosed || !calls.forget(keptId)) {
                return;
            }
        }
        worker.outbox().send(new Message.Drop(keptId));
    }
}
