package dev.pooled.internal.host;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.schedule.Results;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on threads of this JVM, through the codecs: what a pool costs and gives without isolation. A task is interrupted
 * at its limit and when it is cancelled; one that does not listen is left behind after the grace, still running, and another
 * thread takes its place, because a thread cannot be killed. Thread-safe.
 */
final class ThreadsBackend implements PoolBackend {

    private static final WorkerInfo NO_WORKER = InProcess.noWorker();

    private final PoolConfig config;
    private final CodecRegistry codecs;
    private final ItemRunner runner;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final ExecutorService threads;
    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private final AtomicInteger unreleased = new AtomicInteger();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean isShutDown;
    private volatile int size;

    ThreadsBackend(PoolConfig config, CodecRegistry codecs) {
        this.config = config;
        this.codecs = codecs;
        this.runner = new ItemRunner(codecs);
        this.size = config.workers();
        AtomicInteger last = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, config.name() + "-thread-" + last.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
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
        Running run = new Running(chunk, outcomes);
        unreleased.incrementAndGet();
        running.put(chunk.id(), run);
        threads.execute(run);
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        Running run = running.get(id);
        return mode == CancelMode.STOP && run != null && run.cancel();
    }

    @Override
    public int capacity() {
        return size;
    }

    @Override
    public int parallelism() {
        return size;
    }

    @Override
    public List<WorkerInfo> workers() {
        return List.of();
    }

    @Override
    public void resize(int workers) {
        size = workers;
    }

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
        if (now) {
            threads.shutdownNow();
        } else {
            threads.shutdown();
        }
        InProcess.finish(config, runner);
        isShutDown = true;
        if (now || unreleased.get() == 0) {
            ended.complete(null);
        }
        return ended;
    }

    /** A thread tells its outcome first: the pool may be shut down before that thread has told that it is free. */
    private void hasReleased() {
        if (unreleased.decrementAndGet() == 0 && isShutDown) {
            ended.complete(null);
        }
    }

    /** One chunk on one thread. A monitor: the thread, the timer and whoever cancels meet here. */
    private final class Running implements Runnable {
        private final TaskDescriptor chunk;
        private final OutcomeListener outcomes;
        private @Nullable Thread thread;
        private @Nullable RunningTask task;
        private long sinceNanos;
        private int item = -1;
        private boolean isItemSettled;
        private boolean isOver;

        Running(TaskDescriptor chunk, OutcomeListener outcomes) {
            this.chunk = chunk;
            this.outcomes = outcomes;
        }

        @Override
        public void run() {
            outcomes.started(0, System.nanoTime(), NO_WORKER);
            for (int i = 0; i < chunk.items(); i++) {
                RunningTask next = InProcess.task(chunk, i, outcomes);
                if (!begin(i, next)) {
                    return;
                }
                Deadlines.Pending limit = chunk.limitNanos() > 0 ? limit(i) : null;
                TaskOutcome outcome = runner.run(chunk, i, next);
                if (limit != null) {
                    limit.cancel();
                }
                if (end()) {
                    outcomes.ended(i, outcome);
                }
            }
            release();
        }

        private synchronized boolean begin(int index, RunningTask next) {
            if (isOver) {
                return false;
            }
            thread = Thread.currentThread();
            task = next;
            item = index;
            isItemSettled = false;
            sinceNanos = System.nanoTime();
            return true;
        }

        /** Returns whether the item's own outcome counts. */
        private synchronized boolean end() {
            boolean isFirst = !isItemSettled && !isOver;
            isItemSettled = true;
            thread = null;
            boolean ignored = Thread.interrupted(); // an interrupt was for this item
            return isFirst;
        }

        private Deadlines.Pending limit(int index) {
            return Deadlines.after(chunk.limitNanos(), () -> {
                List<StackTraceElement> stack;
                synchronized (this) {
                    if (isOver || item != index || isItemSettled || thread == null) {
                        return;
                    }
                    isItemSettled = true;
                    stack = List.of(thread.getStackTrace());
                    interrupt();
                }
                outcomes.ended(
                        index, new TaskOutcome.TimedOut(Duration.ofNanos(System.nanoTime() - sinceNanos), stack, null));
                Deadlines.after(Deadlines.nanosOf(config.cancelGrace()), () -> leaveBehind(index));
            });
        }

        boolean cancel() {
            int current;
            boolean isSettled;
            synchronized (this) {
                if (isOver) {
                    return false;
                }
                isOver = true;
                current = item;
                isSettled = isItemSettled;
                interrupt();
            }
            if (current >= 0 && !isSettled) {
                outcomes.ended(current, new TaskOutcome.Cancelled());
            }
            finish(current + 1);
            return true;
        }

        private void interrupt() {
            if (task != null) {
                task.cancel();
            }
            if (thread != null) {
                thread.interrupt();
            }
        }

        /** The item ignores its limit: its thread runs on, the rest of the chunk runs elsewhere. */
        private void leaveBehind(int index) {
            synchronized (this) {
                if (isOver || item != index || thread == null) {
                    return;
                }
                isOver = true;
            }
            finish(index + 1);
        }

        private void release() {
            synchronized (this) {
                if (isOver) {
                    return;
                }
                isOver = true;
            }
            finish(chunk.items());
        }

        private void finish(int from) {
            running.remove(chunk.id());
            if (from < chunk.items()) {
                outcomes.returned(from, chunk.items());
            }
            outcomes.released();
            hasReleased();
        }
    }
}
