package dev.pooled.ignite;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the parts of one chunk after another, each when the one before it is over, as their host sees a lane of this node. Once
 * something of a chunk was given back, nothing of it is run any more: the host has given it to another lane. Thread-safe: a
 * monitor that acts after leaving its lock.
 */
final class NodeLane {

    private final int number;
    private final PoolBackend workers;
    private final Outbox outbox;

    private long chunk;
    private boolean isClosed = true;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Set<Long> stopped = new HashSet<>();
    private @Nullable Part running;

    NodeLane(int number, PoolBackend workers, Outbox outbox) {
        this.number = number;
        this.workers = workers;
        this.outbox = outbox;
    }

    /** Returns whether something runs, or is about to. */
    synchronized boolean isBusy() {
        return running != null || !waiting.isEmpty();
    }

    /** Runs {@code task}, that begins with item {@code from} of its chunk, when its turn has come. */
    void run(ClusterMessage.Run message, TaskDescriptor task) {
        take(message, task, /* isWelcome= */ true);
    }

    /** Gives back {@code task}, and so what comes later of its chunk. */
    void refuse(ClusterMessage.Run message, TaskDescriptor task) {
        take(message, task, /* isWelcome= */ false);
    }

    private void take(ClusterMessage.Run message, TaskDescriptor task, boolean isWelcome) {
        Part part = new Part(message, task);
        boolean isRefused;
        synchronized (this) {
            if (message.chunk() != chunk) {
                chunk = message.chunk();
                isClosed = message.from() != 0; // its beginning was refused
                waiting.clear();
                stopped.clear();
            }
            isClosed |= !isWelcome;
            isRefused = isClosed; // else it was sent before its host heard that something was given back
            if (!isRefused) {
                waiting.add(part);
            }
        }
        if (isRefused) {
            part.refuse();
        } else {
            runNext();
        }
    }

    private void runNext() {
        Part next;
        synchronized (this) {
            if (running != null) {
                return;
            }
            next = waiting.poll();
            running = next;
        }
        if (next != null) {
            next.submit();
        }
    }

    /** Cancels what of the chunk was sent with this id, and for a chunk that is no calls, all of it. */
    void stop(ClusterMessage.Stop message) {
        Part current;
        List<Part> refused = List.of();
        synchronized (this) {
            if (message.chunk() != chunk) {
                return; // it is over
            }
            current = running != null && running.has(message.id()) ? running : null;
            if (current != null) {
                stopped.add(message.id());
            }
            if (waiting.stream().anyMatch(part -> part.has(message.id()))) {
                refused = close();
            }
        }
        refused.forEach(part -> part.refuseBut(message.id()));
        if (current != null) {
            current.cancelIfStopped();
        }
    }

    /** Runs no more of this chunk; returns what has waited for its turn. Under the lock. */
    private List<Part> close() {
        List<Part> refused = List.copyOf(waiting);
        isClosed = true;
        waiting.clear();
        return refused;
    }

    private void close(Part from) {
        List<Part> refused = List.of();
        synchronized (this) {
            if (from.chunk == chunk) {
                refused = close();
            }
        }
        refused.forEach(Part::refuse);
    }

    private void over(Part part) {
        synchronized (this) {
            if (running == part) {
                running = null;
            }
        }
        runNext();
    }

    private synchronized Set<Long> stopped(long ofChunk) {
        return ofChunk == chunk ? Set.copyOf(stopped) : Set.of();
    }

    /**
     * Items of a chunk that were sent together. Its worker may be released before the last of them was told of: it is over when both
     * have come, so that what is given back late closes the lane before the next part runs.
     */
    private final class Part implements OutcomeListener {
        private final long chunk;
        private final int from;
        private final TaskDescriptor task;
        private final boolean areCalls;
        private final boolean tellsProgress;

        /** The items that were told of. */
        private final BitSet left = new BitSet();

        private long sinceNanos;
        private int ended;
        private boolean isReleased;

        Part(ClusterMessage.Run message, TaskDescriptor task) {
            this.chunk = message.chunk();
            this.from = message.from();
            this.task = task;
            this.areCalls = message.areCalls();
            this.tellsProgress = message.tellsProgress();
        }

        /** Returns whether it is to be stopped by this id. */
        boolean has(long id) {
            return !areCalls || (id >= task.id() && id < task.id() + task.items());
        }

        void submit() {
            sinceNanos = System.nanoTime();
            workers.submitChunk(task, this);
            cancelIfStopped(); // whoever stopped it may have looked before it got there
        }

        void refuse() {
            refuseBut(/* call= */ -1);
        }

        /** Gives everything back, but the call with this id, which ends as cancelled. */
        void refuseBut(long call) {
            int index = areCalls && has(call) ? (int) (call - task.id()) : -1;
            if (index >= 0) {
                outbox.put(new ClusterMessage.Ended(number, chunk, from + index, new TaskOutcome.Cancelled()));
            }
            putReturned(0, index < 0 ? task.items() : index);
            putReturned(index + 1, index < 0 ? 0 : task.items());
            outbox.send(new ClusterMessage.Done(number, chunk, from + task.items(), 0, 0));
        }

        private void putReturned(int index, int to) {
            if (index < to) {
                outbox.put(new ClusterMessage.Returned(number, chunk, from + index, from + to));
            }
        }

        void cancelIfStopped() {
            for (long id : stopped(chunk)) {
                if (has(id)) {
                    boolean ignored = workers.cancel(areCalls ? id : task.id(), CancelMode.STOP);
                }
            }
        }

        @Override
        public void started(int index, long startNanos, WorkerInfo worker) {
            synchronized (this) {
                boolean isNews = !left.get(index); // else its worker died before it was told of
                if (from + index == 0 && isNews) { // the host counts the later ones from there
                    outbox.sendSoon(new ClusterMessage.Began(number, chunk, 0, worker));
                }
            }
        }

        @Override
        public boolean wantsProgress() {
            return tellsProgress;
        }

        @Override
        public void advanced(int index, long done, long total) {
            synchronized (this) {
                if (!left.get(index)) { // else it comes too late
                    outbox.sendSoon(new ClusterMessage.Advanced(number, chunk, from + index, done, total));
                }
            }
        }

        @Override
        public void ended(int index, TaskOutcome outcome) {
            if (outcome instanceof TaskOutcome.Returned returned) {
                haveReturned(index, EncodedItems.of(returned.result()));
                return;
            }
            synchronized (this) {
                ended++;
                outbox.put(new ClusterMessage.Ended(number, chunk, from + index, outcome));
                left.set(index);
            }
            outbox.flush();
            endIfOver();
        }

        @Override
        public void haveReturned(int index, EncodedItems results) {
            synchronized (this) {
                ended += results.count();
                outbox.put(new ClusterMessage.Results(number, chunk, from + index, results));
                left.set(index, index + results.count());
            }
            if (index + results.count() < task.items()) {
                outbox.flush(); // else the end of this part comes at once, and goes along
            }
            endIfOver();
        }

        @Override
        public void diedBefore(WorkerDiedException obituary) {
            outbox.send(new ClusterMessage.DiedBefore(number, chunk, new TaskOutcome.Died(obituary)));
        }

        @Override
        public void returned(int index, int to) {
            close(this);
            synchronized (this) {
                putReturned(index, to);
                left.set(index, to);
            }
            outbox.flush();
            endIfOver();
        }

        @Override
        public boolean areCalls() {
            return areCalls;
        }

        @Override
        public void released() {
            synchronized (this) {
                isReleased = true;
            }
            endIfOver();
        }

        private void endIfOver() {
            synchronized (this) {
                if (!isReleased || left.cardinality() < task.items()) {
                    return;
                }
                isReleased = false; // once
                long nanos = System.nanoTime() - sinceNanos;
                outbox.put(new ClusterMessage.Done(number, chunk, from + task.items(), ended, nanos));
            }
            outbox.flush();
            over(this);
        }
    }
}
