package dev.pooled.internal.host.fleet;

import dev.pooled.EncodingException;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One ready worker: it takes one chunk at a time, follows it item by item, holds each item to its limit, and knows what a
 * death costs. Thread-safe: a monitor that decides under its lock and acts after leaving it.
 *
 * <pre>
 *   idle -- run --> item 0 -- outcome --> item 1 ... -- last outcome --> idle
 *                     |  limit passed: Cancel, settle with the stack or after 100 ms, kill after the grace
 *                     |  cancelled:    Cancel, settle at once, kill after the grace
 *                     `- worker gone:  this item died, those after it did not start
 * </pre>
 */
public final class Lane {

    /** A worker takes no more items at a time. */
    public static final int MAX_ITEMS = Message.Call.MAX_ITEMS;

    private static final long STACK_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Is told when the lane can take another chunk; never under the lane's lock. */
    public interface Listener {
        void laneFree(Lane lane, boolean mustRetire);
    }

    private final WorkerProcess worker;
    private final long graceNanos;
    private final Listener listener;
    private final CallWriter calls = new CallWriter();
    private volatile @Nullable RunningChunk current;
    private long lastCall;
    private volatile boolean isClosed;

    private final BooleanSupplier isIdle = new BooleanSupplier() { // no lambda: a fresh JVM is in a hurry here
                @Override
                public boolean getAsBoolean() {
                    return current == null;
                }
            };

    Lane(WorkerProcess worker, Duration grace, Listener listener) {
        this.worker = worker;
        this.graceNanos = grace.toNanos();
        this.listener = listener;
    }

    WorkerProcess worker() {
        return worker;
    }

    /** Runs {@code chunk}; false if the lane is busy or closed. */
    public boolean run(TaskDescriptor chunk, OutcomeListener outcomes) {
        return run(chunk, outcomes, chunk.items());
    }

    /** Runs what every worker is to run before its tasks; as {@link #run}, but it does not count as a task of the worker. */
    public boolean prepare(TaskDescriptor setup, OutcomeListener outcomes) {
        return run(setup, outcomes, 0);
    }

    private boolean run(TaskDescriptor chunk, OutcomeListener outcomes, int counted) {
        RunningChunk running;
        WireBuffer frames;
        synchronized (this) {
            if (isClosed || current != null) {
                return false;
            }
            running = new RunningChunk(++lastCall, chunk, outcomes, counted);
            current = running;
            frames = calls.write(running.call, chunk);
            running.startBytes = worker.outbox().acceptedBytes();
            running.endBytes = running.startBytes + frames.size();
            worker.to(WorkerState.BUSY);
        }
        outcomes.started(0, running.sinceNanos, worker.infoForTask(currentTask()));
        if (!outcomes.isAwaited()) {
            worker.replies().nobodyLooks();
        }
        worker.outbox().send(frames);
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
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - worker.startedNanos()); // whatever happens to the clock on the wall
    }

    /** Returns the memory the worker occupies; 0 where the system does not say. */
    public long residentBytes() {
        return worker.memory().now();
    }

    /** Returns what runs, if anything does. */
    Optional<TaskInfo> currentTask() {
        RunningChunk running;
        synchronized (this) {
            running = current;
            if (running == null) {
                return Optional.empty();
            }
            TaskDescriptor chunk = running.chunk;
            return Optional.of(new TaskInfo(
                    chunk.id() + running.item,
                    chunk.method().name(),
                    chunk.label(),
                    chunk.attempt(),
                    Duration.ofNanos(System.nanoTime() - running.sinceNanos)));
        }
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

    /** Returns the name of the method that call {@code number} runs; "" if it is over. */
    synchronized String methodOf(long number) {
        RunningChunk running = current;
        return running != null && running.call == number
                ? running.chunk.method().name()
                : "";
    }

    void received(Message message) {
        if (message instanceof Message.Outcome outcome) {
            ended(outcome);
        } else if (message instanceof Message.Results results) {
            returned(results.results());
        } else if (message instanceof Message.Started started) {
            started(started);
        } else if (message instanceof Message.Stack stack) {
            timedOut(stack.call(), stack.item(), stack.frames());
        }
    }

    private void started(Message.Started message) {
        synchronized (this) {
            RunningChunk running = current;
            if (running == null || running.call != message.call()) {
                return;
            }
            running.sinceNanos = System.nanoTime();
            armLimit(running, running.chunk.limitNanos());
            running.limitSinceNanos = Deadlines.nanos();
        }
    }

    private void ended(Message.Outcome message) {
        if (message.ending() == Message.Ending.NOT_STARTED) {
            givenBack(message.call(), message.item());
            return;
        }
        RunningChunk running;
        int item;
        boolean isSettled;
        boolean isOver;
        synchronized (this) {
            running = running(message.call());
            item = running.item;
            if (message.item() != item || item >= running.limit) {
                throw new IllegalStateException("an outcome of item " + message.item() + " where item " + item + " of "
                        + running.limit + " runs");
            }
            isSettled = running.isItemSettled || running.isAllSettled;
            running.mustRetire |= message.ending() == Message.Ending.THREW_OUT_OF_MEMORY;
            isOver = advance(running, 1);
        }
        if (!isSettled) {
            running.outcomes.ended(item, outcome(message));
        }
        if (isOver) {
            release(running);
        }
    }

    /** The next items of the chunk have returned. */
    private void returned(EncodedItems results) {
        RunningChunk running;
        int from;
        boolean isFirstSettled;
        boolean isAllSettled;
        boolean isOver;
        int count = results.count();
        synchronized (this) {
            running = current;
            if (running == null || count > running.limit - running.item) {
                throw new IllegalStateException(count + " results where "
                        + (running == null
                                ? "nothing runs"
                                : "items " + running.item + " to " + running.limit + " run"));
            }
            from = running.item;
            isFirstSettled = running.isItemSettled;
            isAllSettled = running.isAllSettled;
            isOver = advance(running, count);
        }
        int unsettled = isFirstSettled ? 1 : 0;
        if (!isAllSettled && unsettled < count) {
            running.outcomes.haveReturned(from + unsettled, results.slice(unsettled, count - unsettled));
        }
        if (isOver) {
            release(running);
        }
    }

    /** So many items have ended; returns whether there are no more. Under the lock. */
    private boolean advance(RunningChunk running, int count) {
        int from = running.item;
        running.isItemSettled = false;
        running.item += count;
        running.sinceNanos = System.nanoTime();
        running.limitSinceNanos = running.chunk.limitNanos() > 0 ? Deadlines.nanos() : 0;
        boolean isOver = running.item == running.limit;
        if (running.overdue >= from && !isOver && !running.isAllSettled) {
            rearmLimit(running); // the timer is spent
        }
        return isOver;
    }

    /** The worker says that it will not start the items from {@code from} on. */
    private void givenBack(long call, int from) {
        RunningChunk running;
        boolean isTold;
        boolean isOver;
        synchronized (this) {
            running = running(call);
            if (from < running.item || from >= running.limit) {
                throw new IllegalStateException("item " + from + " was given back where item " + running.item + " of "
                        + running.limit + " runs");
            }
            running.limit = from;
            isTold = !running.isAllSettled;
            isOver = running.item == from;
        }
        if (isTold) {
            running.outcomes.returned(from);
        }
        if (isOver) {
            release(running);
        }
    }

    private RunningChunk running(long call) {
        RunningChunk running = current;
        if (running == null || running.call != call) {
            throw new IllegalStateException("an outcome of call " + call + ", which does not run");
        }
        return running;
    }

    private TaskOutcome outcome(Message.Outcome message) {
        return switch (message.ending()) {
            case RETURNED -> new TaskOutcome.Returned(message.body());
            case TOO_LARGE ->
                new TaskOutcome.Refused(new EncodingException(
                        "result",
                        "",
                        "it is too large for the memory of this JVM; raise its -Xmx, or return less",
                        null));
            case THREW, THREW_OUT_OF_MEMORY, NOT_STARTED ->
                new TaskOutcome.Threw(message.body(), worker.infoForTask(Optional.empty()));
        };
    }

    private void release(RunningChunk running) {
        synchronized (this) {
            if (current != running) {
                return;
            }
            current = null;
            cancelTimer(running);
            worker.tasksDone().addAndGet(Math.min(running.item, running.counted));
            worker.to(WorkerState.READY);
        }
        listener.laneFree(this, running.mustRetire);
        running.outcomes.released();
    }

    /** Returns whether there are items behind the one that runs. */
    public synchronized boolean hasTail() {
        RunningChunk running = current;
        return running != null && running.item + 1 < running.limit;
    }

    /** Asks the worker for what it has not started, if its item has run for so long already; asks once per item. */
    public void takeBackTail(long afterNanos) {
        RunningChunk running;
        synchronized (this) {
            running = current;
            if (running == null
                    || running.item + 1 >= running.limit
                    || running.askedAt == running.item
                    || System.nanoTime() - running.sinceNanos < afterNanos) {
                return;
            }
            running.askedAt = running.item;
        }
        worker.outbox().send(new Message.Yield(running.call));
    }

    /** Cancels the chunk with this id: what runs ends as cancelled now, what has not started as not started. */
    public boolean cancel(long chunkId) {
        RunningChunk running;
        int item;
        int limit;
        boolean isItemSettled;
        synchronized (this) {
            running = current;
            boolean isMeant = running != null && running.chunk.id() == chunkId && !running.isAllSettled;
            if (running == null || !isMeant || running.item >= running.limit) {
                return false; // not here, cancelled already, or just about to be released
            }
            item = running.item;
            limit = running.limit;
            isItemSettled = running.isItemSettled;
            running.isAllSettled = true;
            cancelTimer(running);
        }
        worker.outbox().send(new Message.Cancel(running.call, item, /* isLimit= */ false));
        Deadlines.after(graceNanos, () -> killIfRunning(running, -1, "it did not stop when its task was cancelled"));
        if (!isItemSettled) {
            running.outcomes.ended(item, new TaskOutcome.Cancelled());
        }
        if (item + 1 < limit) {
            running.outcomes.returned(item + 1);
        }
        return true;
    }

    /** The limit's timer fired: it was set for an earlier item, or the item is overdue. */
    private void checkLimit(RunningChunk running) {
        int item;
        synchronized (this) {
            if (current != running || running.isAllSettled) {
                return;
            }
            long left = running.chunk.limitNanos() - (Deadlines.nanos() - running.limitSinceNanos);
            if (left > 0) {
                armLimit(running, left);
                return;
            }
            item = running.item;
            running.overdue = item;
            running.limitTimer = null;
        }
        worker.outbox().send(new Message.Cancel(running.call, item, /* isLimit= */ true));
        Deadlines.after(STACK_WAIT_NANOS, () -> timedOut(running.call, item, List.of()));
        Deadlines.after(graceNanos, () -> killIfRunning(running, item, "its task did not stop at its limit"));
    }

    private void timedOut(long call, int item, List<StackTraceElement> stack) {
        RunningChunk running;
        Duration elapsed;
        synchronized (this) {
            running = current;
            if (running == null
                    || running.call != call
                    || running.item != item
                    || running.isItemSettled
                    || running.isAllSettled) {
                return;
            }
            running.isItemSettled = true;
            elapsed = Duration.ofNanos(Deadlines.nanos() - running.limitSinceNanos);
        }
        running.outcomes.ended(item, new TaskOutcome.TimedOut(elapsed, stack, worker.info(Optional.empty())));
    }

    private void killIfRunning(RunningChunk running, int item, String why) {
        synchronized (this) {
            if (current != running || (item >= 0 && running.item != item)) {
                return;
            }
        }
        worker.kill(why);
    }

    /** The worker is gone: settles what it ran. */
    void lost(Obituary obituary) {
        RunningChunk running;
        synchronized (this) {
            isClosed = true;
            running = current;
            current = null;
            if (running == null) {
                return;
            }
            cancelTimer(running);
        }
        try {
            if (!running.isAllSettled && running.item < running.limit) {
                settleLost(running, obituary);
            }
        } finally {
            running.outcomes.released();
        }
    }

    private void settleLost(RunningChunk running, Obituary obituary) {
        int from = 0;
        if (isTaken(running)) {
            from = running.item + 1;
            if (!running.isItemSettled) {
                running.outcomes.ended(running.item, lastOutcome(running, obituary));
            }
        } else if (worker.isCutShort() || worker.takenBytes() > running.startBytes) {
            running.outcomes.diedBefore(
                    obituary.error(running.chunk.id(), running.chunk.method().name()));
        }
        if (from < running.limit) {
            running.outcomes.returned(from);
        }
    }

    /** A call that was sent to a worker which was dead by then has not started. */
    private boolean isTaken(RunningChunk running) {
        return running.item > 0 || worker.takenBytes() >= running.endBytes;
    }

    /** Returns what a dead worker took along. */
    Optional<TaskInfo> lostTask() {
        synchronized (this) {
            if (current == null || !isTaken(current)) {
                return Optional.empty();
            }
        }
        return currentTask();
    }

    /** A worker that was killed because its item was late may be gone before the item could be settled as late. */
    private TaskOutcome lastOutcome(RunningChunk running, Obituary obituary) {
        if (running.overdue == running.item) {
            Duration elapsed = Duration.ofNanos(Deadlines.nanos() - running.limitSinceNanos);
            return new TaskOutcome.TimedOut(elapsed, List.of(), worker.info(Optional.empty()));
        }
        return new TaskOutcome.Died(obituary.error(
                running.chunk.id() + running.item, running.chunk.method().name()));
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

    private void rearmLimit(RunningChunk running) {
        cancelTimer(running);
        armLimit(running, running.chunk.limitNanos());
    }

    private void armLimit(RunningChunk running, long delayNanos) {
        if (running.chunk.limitNanos() > 0) {
            running.limitTimer = Deadlines.after(delayNanos, () -> checkLimit(running));
        }
    }

    private static void cancelTimer(RunningChunk running) {
        if (running.limitTimer != null) {
            running.limitTimer.cancel();
            running.limitTimer = null;
        }
    }
}
