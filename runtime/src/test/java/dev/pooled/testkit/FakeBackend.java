package dev.pooled.testkit;

import dev.pooled.DeathReason;
import dev.pooled.PoolConfig;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.Execution;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A back end that runs nothing by itself: a test looks at what was sent, and says how each item ends. Thread-safe. */
public final class FakeBackend implements PoolBackend {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);

    private final int lanes;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Long> cancelled = new ArrayList<>();
    private volatile Listener listener = () -> {};
    private volatile String end = "";
    private volatile boolean takesCallsTogether;
    private volatile Runnable onTheWay = () -> {};

    /** A back end with room for {@code lanes} chunks at a time. */
    public FakeBackend(int lanes) {
        this.lanes = lanes;
    }

    /** Returns the chunks that were sent so far, whatever became of them. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Returns the chunk that was sent last. */
    public synchronized Sent last() {
        return sent.get(sent.size() - 1);
    }

    /** Returns the ids of the chunks that the pool wanted to be stopped. */
    public synchronized List<Long> cancelled() {
        return List.copyOf(cancelled);
    }

    /** Returns how the pool ended this back end: "" if it did not, {@code friendly} or {@code at once}. */
    public String end() {
        return end;
    }

    /** Lets every chunk that is sent, and those that follow, return at once, until nothing more comes. */
    public void runAll() {
        for (int next = 0; next < sent().size(); next++) {
            sent().get(next).runToItsEnd();
        }
    }

    /** Runs whatever is sent, on a thread of its own that ends with the test. */
    public void runInBackground() {
        Thread runner = new Thread(() -> {
            for (int next = 0; end.isEmpty(); ) {
                if (next < sent().size()) {
                    sent().get(next++).runToItsEnd();
                } else {
                    Thread.onSpinWait();
                }
            }
        });
        runner.setDaemon(true);
        runner.start();
    }

    /** Says that no worker can be started. */
    public void fail(RuntimeException reason) {
        listener.failed(reason);
    }

    /** One chunk in the hands of the test. Confined to it. */
    public static final class Sent {
        private final TaskDescriptor chunk;
        private final OutcomeListener outcomes;
        private int next;
        private int limit;
        private boolean isReleased;

        Sent(TaskDescriptor chunk, OutcomeListener outcomes) {
            this.chunk = chunk;
            this.outcomes = outcomes;
            this.limit = chunk.items();
        }

        public TaskDescriptor chunk() {
            return chunk;
        }

        /** The worker takes the chunk up. */
        public Sent start() {
            outcomes.started(next, System.nanoTime(), worker());
            return this;
        }

        /** Returns whether somebody wants to know how far the items are. */
        public boolean wantsProgress() {
            return outcomes.wantsProgress();
        }

        /** The first item says how far it is, whether it has ended or not. */
        public Sent advance(long done, long total) {
            outcomes.advanced(0, done, total);
            return this;
        }

        /** Runs the next item in this thread and tells its outcome; releases the chunk after its last one. */
        public Sent run() {
            WireBuffer out = new WireBuffer(CODECS);
            Throwable error = write(next, out);
            return end(
                    error == null
                            ? new TaskOutcome.Returned(out.toByteArray())
                            : new TaskOutcome.Threw(Execution.encode(error, CODECS), worker()));
        }

        private Throwable write(int item, WireBuffer out) {
            PooledMethod<?, ?> method = chunk.method();
            EncodedItems items = chunk.arguments();
            WireBytes in = new WireBytes(items.bytes(), items.start(item), items.end(item), CODECS);
            KeptValue rest = chunk.rest();
            Object fixed = rest == null ? null : method.readRest(new WireBytes(rest.bytes(), CODECS));
            return Execution.run(method, null, fixed, in, out);
        }

        /** Runs the next {@code count} items in this thread and tells their results together; none may throw. */
        public Sent runTogether(int count) {
            WireBuffer out = new WireBuffer(CODECS);
            int[] ends = new int[count];
            int from = next;
            for (int i = 0; i < count; i++) {
                if (write(next++, out) != null) {
                    throw new AssertionError("item " + (next - 1) + " threw");
                }
                ends[i] = out.size();
            }
            outcomes.haveReturned(from, EncodedItems.of(out.toByteArray(), ends));
            if (next == limit) {
                release();
            }
            return this;
        }

        /** Ends the next item so; releases the chunk after its last one. */
        public Sent end(TaskOutcome outcome) {
            outcomes.ended(next++, outcome);
            if (next == limit) {
                release();
            }
            return this;
        }

        /** Gives back the items from {@code from} on. */
        public Sent giveBack(int from) {
            int to = limit;
            limit = from;
            outcomes.returned(from, to);
            if (next == limit) {
                release();
            }
            return this;
        }

        /** Takes back the item with this id and those behind it, if it is behind the next one. */
        boolean cancelUnstarted(long id) {
            int item = (int) (id - chunk.id());
            if (!outcomes.areCalls() || item <= next || item >= limit) {
                return false;
            }
            int oldLimit = limit;
            limit = item;
            if (item + 1 < oldLimit) {
                outcomes.returned(item + 1, oldLimit);
            }
            outcomes.ended(item, new TaskOutcome.Cancelled());
            return true;
        }

        /** The worker dies under the next item: those behind it are given back. */
        public Sent die() {
            outcomes.ended(next, new TaskOutcome.Died(obituary()));
            next++;
            if (next < limit) {
                outcomes.returned(next, limit);
            }
            release();
            return this;
        }

        /** The worker dies while it is being sent the chunk. */
        public Sent dieBefore() {
            outcomes.diedBefore(obituary());
            outcomes.returned(0, limit);
            release();
            return this;
        }

        /** The next item passes its limit. */
        public Sent timeOut() {
            return end(new TaskOutcome.TimedOut(Duration.ofMillis(5), List.of(), worker()));
        }

        private WorkerDiedException obituary() {
            return new WorkerDiedException(
                    chunk.pool(),
                    chunk.id() + next,
                    chunk.method().name(),
                    "it died",
                    4711,
                    OptionalInt.of(137),
                    Optional.of("SIGKILL"),
                    DeathReason.KILLED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }

        void runToItsEnd() {
            while (!isReleased && next < limit) {
                run();
            }
        }

        private void release() {
            isReleased = true;
            outcomes.released();
        }
    }

    private static WorkerInfo worker() {
        Optional<TaskInfo> nothing = Optional.empty();
        return new WorkerInfo(3, 4711, WorkerState.BUSY, Instant.EPOCH, 0, nothing, 0, Optional.empty());
    }

    @Override
    public void start(PoolConfig config, Listener newListener) {
        listener = newListener;
    }

    /** Has {@code event} happen once, after the pool has taken a chunk from its queue and before it is sent. */
    public void onTheWay(Runnable event) {
        onTheWay = event;
    }

    @Override
    public void submitChunk(TaskDescriptor chunk, OutcomeListener outcomes) {
        Runnable event = onTheWay;
        onTheWay = () -> {};
        event.run();
        synchronized (this) {
            sent.add(new Sent(chunk, outcomes));
        }
    }

    /** Takes several calls as one chunk from now on. */
    public FakeBackend takingCallsTogether() {
        takesCallsTogether = true;
        return this;
    }

    @Override
    public boolean takesCallsTogether() {
        return takesCallsTogether;
    }

    @Override
    public boolean cancel(long id, CancelMode mode) {
        if (mode == CancelMode.STOP) {
            synchronized (this) {
                cancelled.add(id);
            }
            return true;
        }
        return sent().stream().anyMatch(each -> each.cancelUnstarted(id));
    }

    @Override
    public int capacity() {
        return lanes;
    }

    @Override
    public int parallelism() {
        return lanes;
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
        end = now ? "at once" : "friendly";
        return CompletableFuture.completedFuture(null);
    }
}
