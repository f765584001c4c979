package dev.pooled.internal.host.fleet;

import dev.pooled.EncodingException;
import dev.pooled.TaskInfo;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The chunk that a worker has: follows it item by item, holds each to its limit, cancels and takes back what it is asked to, and
 * knows what the worker's death costs. Thread-safe: a monitor that decides under its lock and acts after leaving it. What the
 * worker claims and what is taken back is changed under that lock too, so that every item has one end.
 *
 * <pre>
 *   item 0 -- outcome --> item 1 ... -- last outcome --> over
 *     |  limit passed: Cancel, settle with the stack or after 100 ms, kill after the grace
 *     |  cancelled:    Cancel, settle at once, kill after the grace
 *     `- worker gone:  what had begun and not ended died, what is behind that did not start
 * </pre>
 */
final class RunningChunk {

    private static final long STACK_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String CANCELLED_BUT_RUNS = "it did not stop when its task was cancelled";

    /** Is told once when the worker has nothing more of the chunk; under no lock. */
    interface Listener {
        void over(RunningChunk chunk);
    }

    final long call;
    final TaskDescriptor chunk;
    final OutcomeListener outcomes;

    /** Whether worker and host claim and take back its items in shared memory. */
    final boolean areClaimsShared;

    private final WorkerProcess worker;
    private final long graceNanos;
    private final Listener listener;

    // Where its call lies in what the worker is sent; set before it is sent.
    private long startBytes;
    private long endBytes;

    /** The item that runs, as far as is known here. */
    private int item;
    /** Items from here on were taken back. */
    private int limit;

    private final long sentNanos = System.nanoTime();
    private long sinceNanos = sentNanos;
    /** When the item began, as limits count; only where there is one. */
    private long limitSinceNanos;
    /** The item has its outcome already: what the worker still says of it is dropped. */
    private boolean isItemSettled;
    /** All items have their outcomes already. */
    private boolean isAllSettled;
    /** Those that were cancelled by themselves when they had started, if there are any; their outcomes are dropped. */
    private @Nullable BitSet cancelled;

    private boolean isOver;

    /** Threads other than the reader of outcomes that are about to tell of some: the last of them, if any, says that it is over. */
    private int tellers;

    private boolean mustSayOver;
    private boolean mustRetire;
    private int askedAt = -1;
    /** The item that passed its limit and has not ended since. */
    private int overdue = -1;

    private Deadlines.@Nullable Pending limitTimer;

    RunningChunk(
            long call,
            TaskDescriptor chunk,
            OutcomeListener outcomes,
            WorkerProcess worker,
            long graceNanos,
            Listener listener) {
        this.call = call;
        this.chunk = chunk;
        this.outcomes = outcomes;
        this.worker = worker;
        this.graceNanos = graceNanos;
        this.listener = listener;
        this.limit = chunk.items();
        this.areClaimsShared = worker.channel().offer(call, chunk.items());
    }

    /** Says where its call lies in what the worker is sent. */
    void isSentAs(long start, long end) {
        startBytes = start;
        endBytes = end;
    }

    /** Returns when the item that runs began. */
    synchronized long sinceNanos() {
        return sinceNanos;
    }

    /** Returns how many items the worker has run. */
    synchronized int ran() {
        return item;
    }

    /** Returns whether the worker has had no memory for an item, or is about to be killed. */
    synchronized boolean mustRetire() {
        return mustRetire;
    }

    synchronized TaskInfo info() {
        return new TaskInfo(
                chunk.id() + item,
                chunk.method().name(),
                chunk.label(),
                chunk.attempt(),
                Duration.ofNanos(System.nanoTime() - sinceNanos));
    }

    /** The worker has begun the first item, which has a limit. */
    synchronized void started() {
        sinceNanos = System.nanoTime();
        armLimit(chunk.limitNanos());
        limitSinceNanos = Deadlines.nanos();
    }

    /** The worker says how an item ended, or that it will not start those from an item on. */
    void ended(Message.Outcome message) {
        if (message.ending() == Message.Ending.NOT_STARTED) {
            givenBack(message.item());
            return;
        }
        int ended;
        boolean isSettled;
        boolean isCancelled;
        boolean isLast;
        synchronized (this) {
            ended = item;
            if (message.item() != ended || ended >= limit) {
                throw new IllegalStateException(
                        "an outcome of item " + message.item() + " where item " + ended + " of " + limit + " runs");
            }
            isSettled = isItemSettled || isAllSettled;
            isCancelled = isCancelled(ended);
            mustRetire |= message.ending() == Message.Ending.THREW_OUT_OF_MEMORY;
            isLast = advance(1);
        }
        if (!isSettled) {
            outcomes.ended(ended, isCancelled ? new TaskOutcome.Cancelled() : outcome(message));
        }
        if (isLast) {
            listener.over(this);
        }
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

    /** The next items have returned. */
    void returned(EncodedItems results) {
        returned(results, /* mayBeTooMany= */ false);
    }

    private void returned(EncodedItems all, boolean mayBeTooMany) {
        EncodedItems results;
        int from;
        int to;
        boolean isTold;
        boolean isLast;
        BitSet dropped = null;
        synchronized (this) {
            from = item;
            results = mayBeTooMany ? all.slice(0, Math.min(all.count(), limit - item)) : all;
            to = from + results.count();
            if (to > limit) {
                throw new IllegalStateException(
                        results.count() + " results where items " + from + " to " + limit + " run");
            }
            isTold = !isAllSettled;
            if (cancelled != null) {
                dropped = (BitSet) cancelled.clone();
            }
            from += isItemSettled ? 1 : 0;
            isLast = advance(results.count());
        }
        if (isTold) {
            tellReturned(from, to, results.slice(results.count() - (to - from), to - from), dropped);
        }
        if (isLast) {
            listener.over(this);
        }
    }

    /** Tells of results that came together, but of those that were cancelled before as that. */
    private void tellReturned(int from, int to, EncodedItems results, @Nullable BitSet dropped) {
        int next = from;
        while (next < to) {
            int stop = dropped == null ? -1 : dropped.nextSetBit(next);
            int end = stop < 0 ? to : Math.min(stop, to);
            if (next < end) {
                outcomes.haveReturned(next, results.slice(next - from, end - next));
            }
            if (end < to) {
                outcomes.ended(end, new TaskOutcome.Cancelled());
            }
            next = end + 1;
        }
    }

    /** So many items have ended; returns whether there are no more. Under the lock. */
    private boolean advance(int count) {
        int from = item;
        isItemSettled = false;
        item += count;
        sinceNanos = System.nanoTime();
        limitSinceNanos = chunk.limitNanos() > 0 ? Deadlines.nanos() : 0;
        isOver = item == limit;
        if (isOver) {
            cancelTimer();
            mustSayOver |= tellers > 0;
        } else if (overdue >= from && !isAllSettled) {
            cancelTimer(); // it is spent
            armLimit(chunk.limitNanos());
        }
        return isOver && tellers == 0;
    }

    /** What was taken back: the items before {@code to}, from {@code from} on. */
    private record Cut(int from, int to, boolean isTold) {}

    /** The items from {@code from} on are not the worker's any more; who tells of them says {@link #told}. Under the lock. */
    private Cut cutOff(int from) {
        if (from < item || from > limit) {
            throw new IllegalStateException(
                    "item " + from + " was given back where item " + item + " of " + limit + " runs");
        }
        Cut cut = new Cut(from, limit, !isAllSettled);
        limit = from;
        isOver |= item == from;
        tellers++;
        mustSayOver |= item == from;
        if (isOver) {
            cancelTimer();
        }
        return cut;
    }

    private void tell(Cut cut) {
        if (cut.isTold() && cut.from() < cut.to()) {
            outcomes.returned(cut.from(), cut.to());
        }
        told();
    }

    /** One of the tellers has told. */
    private void told() {
        boolean isLast;
        synchronized (this) {
            tellers--;
            isLast = tellers == 0 && mustSayOver;
            mustSayOver &= !isLast;
        }
        if (isLast) {
            listener.over(this);
        }
    }

    private void givenBack(int from) {
        Cut cut;
        synchronized (this) {
            if (isOver) {
                return;
            }
            cut = cutOff(from);
        }
        tell(cut);
    }

    /** Returns whether there are items behind the one that runs. */
    synchronized boolean hasTail() {
        return item + 1 < limit;
    }

    /**
     * Takes back what has not started, or asks for it once per item, if the chunk was sent so long ago already: one item of it is
     * slow, or all of them are slower than was expected.
     */
    void takeBackTail(long afterNanos) {
        synchronized (this) {
            boolean isAsked = askedAt == item && !areClaimsShared; // else the worker may have given up some since then
            if (item + 1 >= limit || isAsked || System.nanoTime() - sentNanos < afterNanos) {
                return;
            }
            askedAt = item;
        }
        takeBackRest();
    }

    /** Takes back what the worker has not claimed, or has it give that back. */
    private void takeBackRest() {
        if (!areClaimsShared) {
            worker.outbox().send(new Message.Yield(call));
            return;
        }
        Cut cut = null;
        synchronized (this) {
            int from = isOver ? -1 : worker.channel().takeBack(call);
            if (from < 0) {
                return;
            }
            if (from >= item && from <= limit) {
                cut = cutOff(from);
            }
        }
        if (cut == null) {
            worker.broken("it has claimed items that it was not given, or un-claimed some that have ended");
        } else {
            tell(cut);
        }
    }

    /**
     * Cancels what was submitted with this id, a chunk or a call of a chunk of calls: what runs ends as cancelled now, if it may be
     * stopped, and what has not started never starts. The other calls of its chunk go on, here or elsewhere.
     */
    boolean cancel(long id, CancelMode mode) {
        if (!outcomes.areCalls()) {
            return chunk.id() == id && mode == CancelMode.STOP && cancelAll();
        }
        long meant = id - chunk.id();
        return meant >= 0
                && meant < chunk.items()
                && (cancelUnstarted((int) meant) || (mode == CancelMode.STOP && cancelStarted((int) meant)));
    }

    private boolean cancelUnstarted(int meant) {
        Cut cut;
        synchronized (this) {
            boolean isThere = !isOver && meant >= item && meant < limit;
            if (!isThere || !areClaimsShared || !worker.channel().takeBackFrom(call, meant)) {
                return false;
            }
            cut = cutOff(meant);
        }
        if (meant + 1 < cut.to()) {
            outcomes.returned(meant + 1, cut.to());
        }
        outcomes.ended(meant, new TaskOutcome.Cancelled());
        told();
        return true;
    }

    private boolean cancelStarted(int meant) {
        boolean isNow;
        synchronized (this) {
            boolean isThere = !isOver && meant >= item && meant < limit;
            isNow = meant == item;
            if (!isThere || isCancelled(meant) || (isNow && isItemSettled)) {
                return false;
            }
            if (cancelled == null) {
                cancelled = new BitSet();
            }
            cancelled.set(meant);
            isItemSettled |= isNow;
            tellers++;
        }
        takeBackRest(); // they need not wait for this one's end
        worker.outbox().send(new Message.Cancel(call, meant, Message.Scope.ITEM));
        killAfterGrace(meant, CANCELLED_BUT_RUNS);
        if (isNow) {
            outcomes.ended(meant, new TaskOutcome.Cancelled());
        }
        told();
        return true;
    }

    private synchronized boolean isCancelled(int index) {
        return cancelled != null && cancelled.get(index);
    }

    private boolean cancelAll() {
        int first;
        int end;
        boolean isSettled;
        synchronized (this) {
            if (isOver || isAllSettled) {
                return false;
            }
            first = item;
            end = limit;
            isSettled = isItemSettled;
            isAllSettled = true;
            tellers++;
            cancelTimer();
        }
        worker.outbox().send(new Message.Cancel(call, first, Message.Scope.CALL));
        killAfterGrace(-1, CANCELLED_BUT_RUNS);
        if (!isSettled) {
            outcomes.ended(first, new TaskOutcome.Cancelled());
        }
        if (first + 1 < end) {
            outcomes.returned(first + 1, end);
        }
        told();
        return true;
    }

    /** The limit's timer fired: it was set for an earlier item, or the item is overdue. */
    private void checkLimit() {
        int late;
        synchronized (this) {
            if (isOver || isAllSettled) {
                return;
            }
            long left = chunk.limitNanos() - (Deadlines.nanos() - limitSinceNanos);
            if (left > 0) {
                armLimit(left);
                return;
            }
            late = item;
            overdue = item;
            limitTimer = null;
        }
        worker.outbox().send(new Message.Cancel(call, late, Message.Scope.LATE_ITEM));
        Deadlines.after(STACK_WAIT_NANOS, () -> timedOut(late, List.of()));
        killAfterGrace(late, "its task did not stop at its limit");
        if (areClaimsShared) {
            takeBackRest(); // they need not wait for this one's end
        }
    }

    /** The item passed its limit, and its thread was there, if that is known. */
    void timedOut(int late, List<StackTraceElement> stack) {
        Duration elapsed;
        synchronized (this) {
            if (isOver || item != late || isItemSettled || isAllSettled) {
                return;
            }
            isItemSettled = true;
            elapsed = Duration.ofNanos(Deadlines.nanos() - limitSinceNanos);
            tellers++;
        }
        outcomes.ended(late, new TaskOutcome.TimedOut(elapsed, stack, worker.info(Optional.empty())));
        told();
    }

    /** Kills the worker if {@code meant}, or any item if it is negative, still runs when the grace is over. */
    private void killAfterGrace(int meant, String why) {
        Deadlines.after(graceNanos, () -> {
            synchronized (this) {
                if (isOver || (meant >= 0 && item != meant)) {
                    return;
                }
                mustRetire =
                        true; // killing takes a moment, in which it may end: no other task must be in its place then
            }
            worker.kill(why);
        });
    }

    private void armLimit(long delayNanos) {
        if (chunk.limitNanos() > 0) {
            limitTimer = Deadlines.after(delayNanos, this::checkLimit);
        }
    }

    private void cancelTimer() {
        if (limitTimer != null) {
            limitTimer.cancel();
            limitTimer = null;
        }
    }

    /** Returns whether the item had started when the worker died. */
    synchronized boolean isTaken() {
        EncodedItems unsent = unsentResults();
        return begun() > item + (unsent == null ? 0 : unsent.count());
    }

    /** How many items the dead worker has begun: as it noted, or, where it could not, read. Under the lock. */
    private int begun() {
        if (areClaimsShared) {
            return Math.max(item, Math.min(limit, worker.channel().begun(call)));
        }
        return item > 0 || worker.takenBytes() >= endBytes ? item + 1 : item;
    }

    /** Returns the results that a dead worker noted and had no time to send, if there are any. Under the lock. */
    private @Nullable EncodedItems unsentResults() {
        EncodedItems unsent = areClaimsShared && !isOver ? worker.channel().unsentResults(call, item) : null;
        return unsent == null ? null : unsent.slice(0, Math.min(unsent.count(), limit - item));
    }

    private void takeUnsentResults() {
        EncodedItems unsent;
        synchronized (this) {
            unsent = unsentResults();
        }
        if (unsent != null) {
            returned(unsent, /* mayBeTooMany= */ true); // some may be cancelled meanwhile
        }
    }

    /** The worker is gone: settles what it took along, and gives back the rest. */
    void lost(Obituary obituary) {
        takeUnsentResults();
        int first;
        int end;
        int begun;
        synchronized (this) {
            if (isOver || isAllSettled) {
                isOver = true;
                return;
            }
            isOver = true;
            cancelTimer();
            first = isItemSettled ? item + 1 : item;
            begun = begun();
            end = limit;
        }
        for (int i = first; i < begun; i++) {
            outcomes.ended(i, lastOutcome(i, obituary));
        }
        boolean hasReadSome = worker.isCutShort() || worker.takenBytes() > startBytes;
        if (begun == 0 && hasReadSome) {
            outcomes.diedBefore(obituary.error(chunk.id(), chunk.method().name()));
        }
        int unstarted = Math.max(first, begun);
        if (unstarted < end) {
            outcomes.returned(unstarted, end);
        }
    }

    /** A worker that was killed because an item was late may be gone before the item could be settled as late. */
    private synchronized TaskOutcome lastOutcome(int index, Obituary obituary) {
        if (isCancelled(index)) {
            return new TaskOutcome.Cancelled();
        }
        if (overdue == index) {
            Duration elapsed = Duration.ofNanos(Deadlines.nanos() - limitSinceNanos);
            return new TaskOutcome.TimedOut(elapsed, List.of(), worker.info(Optional.empty()));
        }
        return new TaskOutcome.Died(
                obituary.error(chunk.id() + index, chunk.method().name()));
    }
}
