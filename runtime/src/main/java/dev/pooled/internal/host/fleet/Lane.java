package dev.pooled.internal.host.fleet;

import dev.pooled.EncodingException;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
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
    public static final int MAX_ITEMS = Claims.MAX_ITEMS;

    private static final String CANCELLED_BUT_RUNS = "it did not stop when its task was cancelled";

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
        this.graceNanos = Deadlines.nanosOf(grace);
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
            running = new RunningChunk(++lastCall, chunk, outcomes, counted, worker.channel());
            current = running;
            frames = calls.write(running.call, chunk, running.areClaimsShared);
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
    public long ageNanos() {
        return System.nanoTime() - worker.startedNanos(); // whatever happens to the clock on the wall
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

    /** Returns whether it shares its claims with the worker: then what has not started can be taken back at any time. */
    public boolean sharesClaims() {
        return worker.channel().claims() != null;
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
            running.outcomes.ended(item, item == running.cancelled ? new TaskOutcome.Cancelled() : outcome(message));
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
        int cancelled;
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
            cancelled = running.cancelled - from;
        }
        int unsettled = isFirstSettled ? 1 : 0;
        if (!isAllSettled
                && cancelled >= unsettled
                && cancelled < count) { // it had returned before the cancel reached it
            tellReturned(running, from, results, unsettled, cancelled);
            running.outcomes.ended(from + cancelled, new TaskOutcome.Cancelled());
            unsettled = cancelled + 1;
        }
        if (!isAllSettled) {
            tellReturned(running, from, results, unsettled, count);
        }
        if (isOver) {
            release(running);
        }
    }

    private static void tellReturned(RunningChunk running, int first, EncodedItems results, int from, int to) {
        if (from < to) {
            running.outcomes.haveReturned(first + from, results.slice(from, to - from));
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

    /** Takes back what has not started, or asks for it once per item, if the item that runs has run for so long already. */
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
        takeBackRest(running);
    }

    /** Takes back what the worker has not claimed, or has it give that back. */
    private void takeBackRest(RunningChunk running) {
        if (running.areClaimsShared) {
            int from = worker.channel().takeBack(running.call);
            if (from >= 0) {
                cutOff(running, from);
            }
        } else {
            worker.outbox().send(new Message.Yield(running.call));
        }
    }

    /** The items from {@code from} on were taken back from the worker. */
    private void cutOff(RunningChunk running, int from) {
        boolean isTold;
        boolean isOver;
        synchronized (this) {
            if (current != running) {
                return; // the worker was lost, and all that it had not claimed given back
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

    /**
     * Cancels what was submitted with this id, a chunk or a call of a chunk of calls: what runs ends as cancelled now, if it may be
     * stopped, and what has not started never starts. The other calls of its chunk go on, here or elsewhere.
     */
    public boolean cancel(long id, CancelMode mode) {
        RunningChunk running = current;
        if (running == null) {
            return false;
        }
        if (!running.outcomes.areCalls()) {
            return running.chunk.id() == id && mode == CancelMode.STOP && cancelAll(running);
        }
        long item = id - running.chunk.id();
        return item >= 0 && item < running.chunk.items() && cancel(running, (int) item, mode);
    }

    private boolean cancel(RunningChunk running, int item, CancelMode mode) {
        if (running.areClaimsShared && worker.channel().takeBackFrom(running.call, item)) {
            cancelUnstarted(running, item);
            return true;
        }
        return mode == CancelMode.STOP && cancelStarted(running, item);
    }

    /** The item and those after it were taken back from the worker. */
    private void cancelUnstarted(RunningChunk running, int item) {
        int limit;
        boolean isOver;
        synchronized (this) {
            if (current != running) {
                return; // as in cutOff; whoever runs it again finds that nobody waits for it
            }
            limit = running.limit;
            running.limit = item;
            isOver = running.item == item;
        }
        if (item + 1 < limit) {
            running.outcomes.returned(item + 1);
        }
        running.outcomes.ended(item, new TaskOutcome.Cancelled());
        if (isOver) {
            release(running);
        }
    }

    private boolean cancelStarted(RunningChunk running, int item) {
        boolean isNow;
        synchronized (this) {
            boolean isOver = current != running || running.isAllSettled;
            if (isOver || item < running.item || item >= running.limit || running.cancelled == item) {
                return false;
            }
            running.cancelled = item;
            isNow = item == running.item && !running.isItemSettled;
            running.isItemSettled |= isNow;
        }
        takeBackRest(running); // they need not wait for this one's end
        worker.outbox().send(new Message.Cancel(running.call, item, Message.Scope.ITEM));
        killAfterGrace(running, item, CANCELLED_BUT_RUNS);
        if (isNow) {
            running.outcomes.ended(item, new TaskOutcome.Cancelled());
        }
        return true;
    }

    private boolean cancelAll(RunningChunk running) {
        int item;
        int limit;
        boolean isItemSettled;
        synchronized (this) {
            if (current != running || running.isAllSettled || running.item >= running.limit) {
                return false; // not here, cancelled already, or just about to be released
            }
            item = running.item;
            limit = running.limit;
            isItemSettled = running.isItemSettled;
            running.isAllSettled = true;
            cancelTimer(running);
        }
        worker.outbox().send(new Message.Cancel(running.call, item, Message.Scope.CALL));
        killAfterGrace(running, -1, CANCELLED_BUT_RUNS);
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
        worker.outbox().send(new Message.Cancel(running.call, item, Message.Scope.LATE_ITEM));
        Deadlines.after(STACK_WAIT_NANOS, () -> timedOut(running.call, item, List.of()));
        killAfterGrace(running, item, "its task did not stop at its limit");
        if (running.areClaimsShared) {
            takeBackRest(running); // they need not wait for this one's end
        }
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

    /** Kills the worker if {@code item}, or any if it is negative, still runs when the grace is over. */
    private void killAfterGrace(RunningChunk running, int item, String why) {
        Deadlines.after(graceNanos, () -> {
            synchronized (this) {
                if (current != running || (item >= 0 && running.item != item)) {
                    return;
                }
            }
            worker.kill(why);
        });
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
                running.settleLost(worker, obituary);
            }
        } finally {
            running.outcomes.released();
        }
    }

    /** Returns what a dead worker took along. */
    Optional<TaskInfo> lostTask() {
        synchronized (this) {
            if (current == null || !current.isTaken(worker)) {
                return Optional.empty();
            }
        }
        return currentTask();
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
