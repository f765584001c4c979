package dev.pooled.conformance;

import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.Arrays;
import java.util.function.Consumer;

/** One chunk under a {@link ContractWatch}: passes on what the back end tells of it, once it has been judged. Thread-safe. */
final class WatchedChunk implements OutcomeListener {

    private enum Item {
        OPEN,
        ENDED,
        GIVEN_BACK
    }

    private final TaskDescriptor chunk;
    private final OutcomeListener listener;
    private final Consumer<String> breaches;
    private final Consumer<WatchedChunk> whenReleased;
    private final Item[] items;
    private boolean isReleased;

    WatchedChunk(
            TaskDescriptor chunk,
            OutcomeListener listener,
            Consumer<String> breaches,
            Consumer<WatchedChunk> whenReleased) {
        this.chunk = chunk;
        this.listener = listener;
        this.breaches = breaches;
        this.whenReleased = whenReleased;
        this.items = new Item[chunk.items()];
        Arrays.fill(items, Item.OPEN);
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo worker) {
        listener.started(index, startNanos, worker);
    }

    @Override
    public boolean wantsProgress() {
        return listener.wantsProgress();
    }

    @Override
    public void advanced(int index, long done, long total) {
        synchronized (this) {
            if (!listener.wantsProgress()) {
                breach(index, "told its progress, which nobody wanted to know");
            }
            if (index < 0 || index >= items.length) {
                breach(index, "told its progress, but there are only " + items.length + " items");
            }
        }
        listener.advanced(index, done, total);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        judgeEnd(index, outcome.getClass().getSimpleName());
        listener.ended(index, outcome);
    }

    @Override
    public void haveReturned(int from, EncodedItems results) {
        for (int i = 0; i < results.count(); i++) {
            judgeEnd(from + i, "Returned");
        }
        listener.haveReturned(from, results);
    }

    private synchronized void judgeEnd(int index, String end) {
        leaves(index, Item.ENDED, "ended as " + end);
        if (end.equals("NotStarted")) {
            breach(index, "ended as NotStarted, which is no end: it is to be given back");
        }
        boolean isOutOfOrder =
                Arrays.asList(items).subList(0, Math.min(index, items.length)).contains(Item.OPEN);
        if (isOutOfOrder && !(listener.areCalls() && end.equals("Cancelled"))) {
            breach(index, "ended as " + end + " before one that stands before it");
        }
    }

    @Override
    public void returned(int from, int to) {
        synchronized (this) {
            for (int i = from; i < to; i++) {
                leaves(i, Item.GIVEN_BACK, "was given back");
            }
        }
        listener.returned(from, to);
    }

    private void leaves(int index, Item as, String how) {
        if (isReleased) {
            breach(index, how + " after the chunk was released");
        }
        if (index < 0 || index >= items.length) {
            breach(index, how + ", but there are only " + items.length + " items");
        } else if (items[index] != Item.OPEN) {
            breach(index, how + ", but was " + items[index] + " already");
        } else {
            items[index] = as;
        }
    }

    @Override
    public void diedBefore(WorkerDiedException obituary) {
        listener.diedBefore(obituary);
    }

    @Override
    public boolean areCalls() {
        return listener.areCalls();
    }

    @Override
    public boolean isAwaited() {
        return listener.isAwaited();
    }

    @Override
    public void released() {
        synchronized (this) {
            if (isReleased) {
                breaches.accept(this + " was released twice");
            }
            int open = Arrays.asList(items).indexOf(Item.OPEN);
            if (open >= 0) {
                breach(open, "neither ended nor was given back before the chunk was released");
            }
            isReleased = true;
        }
        whenReleased.accept(this);
        listener.released();
    }

    private void breach(int index, String what) {
        breaches.accept(this + ": item " + index + " " + what);
    }

    @Override
    public String toString() {
        return "chunk #" + chunk.id() + " of " + items.length + " items of " + chunk.method();
    }
}
