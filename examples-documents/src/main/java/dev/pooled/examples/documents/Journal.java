package dev.pooled.examples.documents;

import dev.pooled.PoolListener;
import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the pool tells while it works: which worker had a document, how often it was tried, how long it took, and how its
 * workers died. That of the first attempt is nowhere else, since the outcome is that of the last. Thread-safe.
 */
final class Journal implements PoolListener {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Map<Long, Entry> byTask = new LinkedHashMap<>(); // in the order of the map's source

    @Override
    public synchronized void taskQueued(TaskInfo task) {
        byTask.put(task.id(), Entry.QUEUED);
    }

    @Override
    public synchronized void taskStarted(TaskInfo task, WorkerInfo worker) {
        byTask.computeIfPresent(task.id(), (id, entry) -> entry.startedOn(worker.slot()));
    }

    @Override
    public synchronized void taskSettled(TaskInfo task, TaskState state, Duration waited, Duration ran) {
        byTask.computeIfPresent(task.id(), (id, entry) -> entry.endedAfter(ran, state));
        notifyAll();
    }

    @Override
    public synchronized void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
        byTask.computeIfPresent(obituary.taskId(), (id, entry) -> entry.with(obituary));
        notifyAll();
    }

    /**
     * Returns an entry for each document, in their order, as soon as all is told. The last news may be a second late: that
     * is how long a worker has to leave a document whose limit has passed, before it is killed.
     */
    synchronized List<Entry> await() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (long left = PATIENCE_NANOS; left > 0 && isMoreToCome(); left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return List.copyOf(byTask.values());
    }

    private boolean isMoreToCome() {
        return !byTask.values().stream().allMatch(Entry::isComplete);
    }

    /**
     * What happened to one document. Immutable.
     *
     * @param state where it stands
     * @param attempts how often it was tried
     * @param worker the place in the pool of the last worker that had it
     * @param ran how long the last attempt took
     * @param deaths how its workers died
     */
    record Entry(TaskState state, int attempts, int worker, Duration ran, List<WorkerDiedException> deaths) {

        private static final Entry QUEUED = new Entry(TaskState.QUEUED, 0, 0, Duration.ZERO, List.of());

        private Entry startedOn(int slot) {
            return new Entry(TaskState.RUNNING, attempts + 1, slot, ran, deaths);
        }

        private Entry endedAfter(Duration lastRan, TaskState end) {
            return new Entry(end, attempts, worker, lastRan, deaths);
        }

        private Entry with(WorkerDiedException obituary) {
            List<WorkerDiedException> more = new ArrayList<>(deaths);
            more.add(obituary);
            return new Entry(state, attempts, worker, ran, List.copyOf(more));
        }

        private boolean isComplete() {
            return switch (state) {
                case QUEUED, RUNNING -> false;
                case TIMED_OUT -> !deaths.isEmpty();
                case SUCCEEDED, FAILED, CANCELLED -> true;
            };
        }

        /** Returns how the last of its workers died, or nothing if none did. */
        @Nullable
        WorkerDiedException lastDeath() {
            return deaths.isEmpty() ? null : deaths.get(deaths.size() - 1);
        }
    }
}
