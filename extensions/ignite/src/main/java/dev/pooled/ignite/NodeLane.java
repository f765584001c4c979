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
import java.util.Deque;
import java.util.HashSet;
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

    /** Returns whether something runs. */
    synchronized boolean isBusy() {
        return running != null;
    }

    /** Runs {@code task}, that begins with item {@code from} of its chunk, when its turn has come. */
    void run(ClusterMessage.Run message, TaskDescriptor task) {
        synchronized (this) {
            if (message.chunk() != chunk) {
                chunk = message.chunk();
                isClosed = message.from() != 0; // its beginning was refused
                waiting.clear();
                stopped.clear();
            }
            if (isClosed) {
                return; // it was sent before its host heard that this was given back
            }
            waiting.add(new Part(message.chunk(), message.from(), task, message.areCalls()));
        }
        runNext();
    }

    private void runNext() {
        Part next;
        synchronized (this) {
            if (running != null || isClosed) {
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
        Part next;
        synchronized (this) {
            if (message.chunk() != chunk) {
                return; // it is over
            }
            stopped.add(message.id());
            current = running;
            next = waiting.peekFirst();
            boolean isWaiting = next != null && (!next.areCalls || message.id() >= next.task.id());
            if (isWaiting) {
                isClosed = true;
                waiting.clear();
            } else {
                next = null;
            }
        }
        if (next != null) {
            outbox.send(new ClusterMessage.Returned(number, next.chunk, next.from));
        }
        if (current != null) {
            current.cancelIfStopped();
        }
    }

    private void close(Part from) {
        synchronized (this) {
            if (from.chunk == chunk) {
                isClosed = true;
                waiting.clear();
            }
        }
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

    /** Items of a chunk that were sent together. */
    private final class Part implements OutcomeListener {
        private final long chunk;
        private final int from;
        private final TaskDescriptor task;
        private final boolean areCalls;
        private long sinceNanos;
        private int ended;

        Part(long chunk, int from, TaskDescriptor task, boolean areCalls) {
            this.chunk = chunk;
            this.from = from;
            this.task = task;
            this.areCalls = areCalls;
        }

        void submit() {
            sinceNanos = System.nanoTime();
            workers.submitChunk(task, this);
            cancelIfStopped(); // whoever stopped it may have looked before it got there
        }

        void cancelIfStopped() {
            for (long id : stopped(chunk)) {
                boolean isHere = id >= task.id() && id < task.id() + task.items();
                if (!areCalls) {
                    boolean ignored = workers.cancel(task.id(), CancelMode.STOP);
                } else if (isHere) {
                    boolean ignored = workers.cancel(id, CancelMode.STOP);
                }
            }
        }

        @Override
        public void started(int index, long startNanos, WorkerInfo worker) {
            if (from + index == 0) { // the host counts the later ones from there
                outbox.sendSoon(new ClusterMessage.Began(number, chunk, 0, worker));
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
            }
            outbox.send(new ClusterMessage.Ended(number, chunk, from + index, outcome));
        }

        @Override
        public void haveReturned(int index, EncodedItems results) {
            synchronized (this) {
                ended += results.count();
            }
            outbox.put(new ClusterMessage.Results(number, chunk, from + index, results));
            if (index + results.count() < task.items()) {
                outbox.flush(); // else the end of this part comes at once, and goes along
            }
        }

        @Override
        public void diedBefore(WorkerDiedException obituary) {
            outbox.send(new ClusterMessage.DiedBefore(number, chunk, new TaskOutcome.Died(obituary)));
        }

        @Override
        public void returned(int index, int to) {
            close(this);
            outbox.send(new ClusterMessage.Returned(number, chunk, from + index));
        }

        @Override
        public boolean areCalls() {
            return areCalls;
        }

        @Override
        public void released() {
            int items;
            synchronized (this) {
                items = ended;
            }
            long nanos = System.nanoTime() - sinceNanos;
            outbox.send(new ClusterMessage.Done(number, chunk, from + task.items(), items, nanos));
            over(this);
        }
    }
}
