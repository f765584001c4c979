package dev.pooled.ignite;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A chunk that one lane of a node runs, as its host sees it: sent part by part, so that what was not sent yet has certainly not
 * started, and can be given back at any time. Thread-safe: a monitor that tells of outcomes after leaving its lock; those of
 * one chunk come on one thread at a time.
 *
 * <pre>
 *   0 ........ ended ........ sent ........ end ........ chunk.items()
 *    has outcome   may have started   here        given back
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

    /** Those behind {@code ended} that have an outcome already: calls that were cancelled before their turn. */
    private final BitSet endedEarly = new BitSet();

    private final long bornNanos = System.nanoTime();
    private int ended;
    private int sent;
    private int done;
    private int end;
    private long sentNanos;
    private boolean isOver;

    /** What the items of this chunk may be on, once some of them were measured: others of the method may be quite different. */
    private Pace.@Nullable Leash ownLeash;

    RemoteChunk(
            RemoteNode node, int lane, long number, TaskDescriptor chunk, OutcomeListener outcomes, Pace pace) {
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
        boolean isAny = false;
        synchronized (this) { // so that parts are in the outbox in their order
            Pace.Leash leash = ownLeash == null ? pace.of(chunk.method()) : ownLeash;
            while (!isOver && sent < end && (sent == ended || sent - ended + leash.atATime() <= leash.unanswered())) {
                int items = fitting(Math.min(leash.atATime(), end - sent));
                if (sent == done) {
                    sentNanos = System.nanoTime();
                }
                node.put(this, sent, chunk.slice(sent, items), outcomes.areCalls());
                sent += items;
                isAny = true;
            }
        }
        if (isAny) {
            node.flush();
        }
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
        outcomes.started(index, System.nanoTime(), worker);
    }

    void returned(int from, EncodedItems results) {
        synchronized (this) {
            int next = endedEarly.nextSetBit(from);
            check(from == ended && results.count() > 0 && results.count() <= (next < 0 ? sent : next) - from, from);
            advance(from + results.count());
        }
        outcomes.haveReturned(from, results);
        sendMore();
    }

    void ended(int index, TaskOutcome outcome) {
        synchronized (this) {
            check(index >= ended && index < sent && !endedEarly.get(index), index);
            hasEnded(index);
        }
        outcomes.ended(index, outcome);
        sendMore();
    }

    private void hasEnded(int index) {
        endedEarly.set(index);
        advance(ended);
    }

    private void advance(int to) {
        ended = endedEarly.nextClearBit(to);
        if (endedEarly.length() <= ended) {
            endedEarly.clear();
        }
    }

    void diedBefore(TaskOutcome.Died obituary) {
        outcomes.diedBefore(obituary.obituary());
    }

    /** The node gives back this item and those behind it. */
    void givenBack(int from) {
        int until;
        synchronized (this) {
            check(from >= ended, from);
            until = end;
            end = Math.min(end, from);
            sent = Math.min(sent, end);
        }
        giveBack(from, until);
    }

    private void giveBack(int from, int until) {
        int first = from;
        for (int i = from; i <= until; i++) { // those that were cancelled have left already
            if (i == until || hasLeft(i)) {
                if (first < i) {
                    outcomes.returned(first, i);
                }
                first = i + 1;
            }
        }
    }

    private synchronized boolean hasLeft(int index) {
        return endedEarly.get(index);
    }

    /** The worker has no more of what was sent before {@code to}. */
    void done(int to, int items, long nanos) {
        long answeredNanos;
        boolean isFirst;
        synchronized (this) {
            check(to >= done && items >= 0, to);
            done = Math.max(done, to);
            answeredNanos = System.nanoTime() - sentNanos;
            isFirst = to == items; // the next ones wait for each other
            if (items > 0) {
                ownLeash = Pace.of((double) nanos / items, items * MOST_GROWTH);
            }
            sentNanos = System.nanoTime();
        }
        if (items > 0) {
            pace.measured(chunk.method(), items, nanos, isFirst ? answeredNanos : nanos + pace.tripNanos());
        }
        sendMore();
        finishIfOver();
    }

    private void finishIfOver() {
        synchronized (this) {
            if (isOver || ended < end || done < sent) {
                return;
            }
            isOver = true;
        }
        node.free(this);
        outcomes.released();
    }

    /** Gives back what was not sent; returns whether that was anything. */
    boolean takeBackTail() {
        int from;
        int until;
        synchronized (this) {
            from = sent;
            until = end;
            if (isOver || from >= until) {
                return false;
            }
            end = sent;
        }
        giveBack(from, until);
        finishIfOver();
        return true;
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
        boolean runs;
        synchronized (this) {
            runs = !isOver && ended < end;
        }
        if (mode == CancelMode.STOP && runs) {
            node.stop(this, chunk.id(), mode);
            return true;
        }
        return wasAnyBack;
    }

    private boolean cancelCall(int index, CancelMode mode) {
        boolean wasSent;
        int until;
        synchronized (this) {
            if (isOver || index < ended || index >= end || endedEarly.get(index)) {
                return false;
            }
            wasSent = index < sent;
            until = end;
            end = wasSent ? end : index; // those behind it are given back: what is sent next must follow what was sent
        }
        if (wasSent) {
            if (mode == CancelMode.STOP) {
                node.stop(this, chunk.id() + index, mode);
            }
            return mode == CancelMode.STOP;
        }
        outcomes.ended(index, new TaskOutcome.Cancelled());
        giveBack(index + 1, until);
        finishIfOver();
        return true;
    }

    /**
     * The node is gone: what it was sent may have started, and is lost; the rest runs elsewhere.
     *
     * @param event what is known of the node's end, as the rest of a sentence
     */
    void lost(String event) {
        List<Integer> lost = new ArrayList<>();
        int until;
        int unsent;
        synchronized (this) {
            if (isOver) {
                return;
            }
            isOver = true;
            for (int i = endedEarly.nextClearBit(ended); i < sent; i = endedEarly.nextClearBit(i + 1)) {
                lost.add(i);
            }
            unsent = sent;
            until = end;
        }
        for (int index : lost) {
            outcomes.ended(index, new TaskOutcome.Died(obituary(index, event)));
        }
        giveBack(unsent, until);
        outcomes.released();
    }

    private WorkerDiedException obituary(int index, String event) {
        long id = chunk.id() + index;
        String method = chunk.method().name();
        return new WorkerDiedException(
                chunk.pool(),
                id,
                method,
                "pool '" + chunk.pool() + "': task #" + id + " " + method + " was lost with node " + node.name() + ", which "
                        + event + "; it had been sent there, and may have run: retries let it run again elsewhere, if it may",
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
                    + " at the wrong time: ended=" + ended + ", sent=" + sent + ", end=" + end);
        }
    }
}
