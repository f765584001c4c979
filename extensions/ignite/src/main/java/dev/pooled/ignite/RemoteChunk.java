package dev.pooled.ignite;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A chunk that one lane of a node runs, as its host sees it: sent part by part, so that what was not sent yet has certainly not
 * started, and can be given back at any time. The node answers for each item that it was sent, and then once for each part.
 * Thread-safe: a monitor that tells of outcomes after leaving its lock, on one thread at a time, in the order in which they were
 * decided, the release last.
 *
 * <pre>
 *   0 ............... sent ........ end ........ chunk.items()
 *    may have started,     here        given back
 *    or has left
 * </pre>
 */
final class RemoteChunk {

    /** More bytes than this are sent in parts, whatever they cost to run. */
    private static final int PART_BYTES = 1024 * 1024;

    /** The next part has so many times the items at most that the last one had. */
    private static final int MOST_GROWTH = 8;

    private final RemoteNode node;
    private final int lane;
    private final long number;
    private final TaskDescriptor chunk;
    private final OutcomeListener outcomes;
    private final Pace pace;
    private final long bornNanos = System.nanoTime();

    /** The items that have an outcome, or were given back. */
    private final BitSet left = new BitSet();

    /** The calls that were sent, and are to end as cancelled if they have not started. */
    private final BitSet cancelled = new BitSet();

    private final Deque<Runnable> untold = new ArrayDeque<>();
    private int sent;
    private int end;

    /** How many items were sent and have not left. */
    private int away;

    /** How many parts were sent whose worker may not be free yet. */
    private int unanswered;

    private long firstSentNanos;
    private boolean isStopped;
    private boolean isOver;
    private boolean isTelling;

    /** What the items of this chunk may be on, once some of them were measured: others of the method may be quite different. */
    private Pace.@Nullable Leash ownLeash;

    RemoteChunk(RemoteNode node, int lane, long number, TaskDescriptor chunk, OutcomeListener outcomes, Pace pace) {
        this.node = node;
        this.lane = lane;
        this.number = number;
        this.chunk = chunk;
        this.outcomes = outcomes;
        this.pace = pace;
        this.end = chunk.items();
    }

    int lane() {
        return lane;
    }

    long number() {
        return number;
    }

    /** Sends as much as the node may have without an answer. */
    void sendMore() {
        boolean isAny;
        synchronized (this) {
            isAny = putMore();
        }
        if (isAny) {
            node.flush();
        }
    }

    /** Puts parts into the outbox: under the lock, so that they are there in their order. */
    private boolean putMore() {
        int before = sent;
        Pace.Leash leash = ownLeash == null ? pace.of(chunk.method()) : ownLeash;
        while (!isOver && sent < end && (away == 0 || away + leash.atATime() <= leash.unanswered())) {
            int items = fitting(Math.min(leash.atATime(), end - sent));
            if (sent == 0) {
                firstSentNanos = System.nanoTime();
            }
            node.put(this, sent, chunk.slice(sent, items), outcomes);
            sent += items;
            away += items;
            unanswered++;
        }
        return sent > before;
    }

    /** Returns how many of the next items are not too long together; at least one. */
    private int fitting(int most) {
        EncodedItems items = chunk.arguments();
        int from = items.start(sent);
        int count = most;
        while (count > 1 && items.end(sent + count - 1) - from > PART_BYTES) {
            count = (count + 1) / 2;
        }
        return count;
    }

    void began(int index, WorkerInfo worker) {
        long now = System.nanoTime();
        synchronized (this) {
            check(index >= 0 && index < sent, index);
            if (!left.get(index)) {
                untold.add(() -> outcomes.started(index, now, worker));
            }
        }
        tell();
    }

    /** An item says how far it is: told in its place, before its end. */
    void advanced(int index, long done, long total) {
        synchronized (this) {
            check(index >= 0 && index < sent, index);
            if (!left.get(index)) {
                untold.add(() -> outcomes.advanced(index, done, total));
            }
        }
        tell();
    }

    void returned(int from, EncodedItems results) {
        synchronized (this) {
            leave(from, from + results.count());
            untold.add(() -> outcomes.haveReturned(from, results));
        }
        goOn();
    }

    void ended(int index, TaskOutcome outcome) {
        synchronized (this) {
            leave(index, index + 1);
            untold.add(() -> outcomes.ended(index, outcome));
        }
        goOn();
    }

    /** These items, that were sent, leave now. */
    private void leave(int from, int to) {
        int next = from < 0 ? -1 : left.nextSetBit(from);
        check(from >= 0 && from < to && to <= sent && (next < 0 || next >= to), from);
        left.set(from, to);
        away -= to - from;
    }

    void diedBefore(TaskOutcome.Died obituary) {
        synchronized (this) {
            untold.add(() -> outcomes.diedBefore(obituary.obituary()));
        }
        tell();
    }

    /** The node gives back these items, and takes no more of the chunk. */
    void givenBack(int from, int to) {
        synchronized (this) {
            leave(from, to);
            giveBack(from, to);
            giveBackFrom(sent);
        }
        goOn();
    }

    /** Tells that items have not started, but of calls that were cancelled meanwhile as that. */
    private void giveBack(int from, int to) {
        int next = from;
        while (next < to) {
            int first = next;
            int call = cancelled.nextSetBit(first);
            int stop = call < 0 ? to : Math.min(call, to);
            if (first < stop) {
                untold.add(() -> outcomes.returned(first, stop));
            }
            if (stop < to) {
                untold.add(() -> outcomes.ended(stop, new TaskOutcome.Cancelled()));
            }
            next = stop + 1;
        }
    }

    /** Gives back what was not sent, from this item on; returns whether that was anything. */
    private boolean giveBackFrom(int from) {
        int until = end;
        if (isOver || from >= until) {
            return false;
        }
        end = from;
        giveBack(from, until);
        return true;
    }

    /** A part of what was sent is over, the one before {@code to}, and so is its worker's part: its items took so long. */
    void done(int to, int items, long nanos) {
        long answeredNanos = 0;
        synchronized (this) {
            check(unanswered > 0 && items >= 0 && items <= to && to <= sent && nanos >= 0, to);
            unanswered--;
            if (items > 0) {
                ownLeash = Pace.of((double) nanos / items, items * MOST_GROWTH);
            }
            boolean isFirst = to == items; // the next ones wait for each other
            answeredNanos = isFirst ? System.nanoTime() - firstSentNanos : nanos + pace.tripNanos();
        }
        if (items > 0) {
            pace.measured(chunk.method(), items, nanos, answeredNanos);
        }
        goOn();
    }

    /** Something has changed: sends more, or ends, and tells of it. */
    private void goOn() {
        sendMore();
        synchronized (this) {
            if (!isOver && sent == end && away == 0 && unanswered == 0) {
                isOver = true;
                untold.add(() -> {
                    node.free(this);
                    outcomes.released();
                });
            }
        }
        tell();
    }

    /** Tells all there is to tell, unless another thread is doing so. */
    private void tell() {
        synchronized (this) {
            if (isTelling) {
                return;
            }
            isTelling = true;
        }
        for (Runnable next = next(); next != null; next = next()) {
            boolean isTold = false;
            try {
                next.run();
                isTold = true;
            } finally {
                if (!isTold) { // a listener's error: who comes next goes on
                    synchronized (this) {
                        isTelling = false;
                    }
                }
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = untold.poll();
        isTelling = next != null;
        return next;
    }

    /** Gives back what was not sent; returns whether that was anything. */
    boolean takeBackTail() {
        boolean isAny;
        synchronized (this) {
            isAny = giveBackFrom(sent);
        }
        if (isAny) {
            goOn();
        }
        return isAny;
    }

    /** Returns whether it came here so long ago. */
    boolean isOlderThan(long millis) {
        return System.nanoTime() - bornNanos > TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Returns whether there is something that was not sent. */
    synchronized boolean hasTail() {
        return !isOver && sent < end;
    }

    /** Cancels what was submitted with this id; returns false if that is not here. */
    boolean cancel(long id, CancelMode mode) {
        long index = id - chunk.id();
        if (index < 0 || index >= chunk.items() || (index > 0 && !outcomes.areCalls())) {
            return false;
        }
        return outcomes.areCalls() ? cancelCall((int) index, mode) : cancelAll(mode);
    }

    private boolean cancelAll(CancelMode mode) {
        boolean wasAnyBack = takeBackTail();
        boolean mustStop;
        synchronized (this) {
            mustStop = mode == CancelMode.STOP && !isOver && away > 0;
            isStopped |= mustStop;
        }
        if (mustStop) {
            node.stop(this, chunk.id(), mode);
        }
        return mustStop || wasAnyBack;
    }

    private boolean cancelCall(int index, CancelMode mode) {
        boolean wasSent;
        synchronized (this) {
            wasSent = index < sent;
            if (isOver || index >= end || left.get(index) || (wasSent && mode != CancelMode.STOP)) {
                return false;
            }
            if (wasSent) {
                cancelled.set(index);
            } else { // those behind it are given back: what is sent next must follow what was sent
                untold.add(() -> outcomes.ended(index, new TaskOutcome.Cancelled()));
                giveBack(index + 1, end);
                end = index;
            }
        }
        if (wasSent) {
            node.stop(this, chunk.id() + index, mode);
        } else {
            goOn();
        }
        return true;
    }

    /**
     * The node is gone: what it was sent may have started, and is lost; the rest runs elsewhere.
     *
     * @param event what is known of the node's end, as the rest of a sentence
     */
    void lost(String event) {
        synchronized (this) {
            if (isOver) {
                return;
            }
            for (int i = left.nextClearBit(0); i < sent; i = left.nextClearBit(i + 1)) {
                int index = i;
                TaskOutcome outcome = isStopped || cancelled.get(index)
                        ? new TaskOutcome.Cancelled()
                        : new TaskOutcome.Died(obituary(index, event));
                untold.add(() -> outcomes.ended(index, outcome));
            }
            boolean ignored = giveBackFrom(sent);
            isOver = true;
            untold.add(outcomes::released);
        }
        tell();
    }

    private WorkerDiedException obituary(int index, String event) {
        long id = chunk.id() + index;
        String method = chunk.method().name();
        return new WorkerDiedException(
                chunk.pool(),
                id,
                method,
                "pool '" + chunk.pool() + "': task #" + id + " " + method + " was lost with node " + node.name()
                        + ", which " + event
                        + "; it had been sent there, and may have run: retries let it run again elsewhere, if it may",
                0,
                OptionalInt.empty(),
                Optional.empty(),
                DeathReason.LOST,
                Optional.empty(),
                List.of(),
                Optional.of(node.name()));
    }

    private void check(boolean isRight, int index) {
        if (!isRight || isOver) {
            throw new IllegalArgumentException("node " + node.name() + " tells of item " + index + " of chunk " + number
                    + " at the wrong time: away=" + away + ", sent=" + sent + ", end=" + end);
        }
    }
}
