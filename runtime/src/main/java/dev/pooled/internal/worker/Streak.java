package dev.pooled.internal.worker;

import dev.pooled.TaskContext;
import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.channel.Ledger;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Items that take next to nothing each, which one claim takes and one frame answers. Until that is sent their results stand
 * in the {@link Ledger}, where they survive the worker. The control thread stops a streak that has met a slow item, or whose
 * call is cancelled: it ends with the item that runs, its results are sent, and what it had not begun is given up.
 *
 * <pre>
 *   task thread      control thread
 *   position = n     mustStop = true
 *   mustStop?        a walk over the task thread's stack
 *   runs n           end = position + 1
 * </pre>
 *
 * The task thread says where it is and looks whether it must stop; the control thread does the reverse. A processor may look before
 * others see what it said, and a fence for each item would cost more than many an item does. So only the control thread pays:
 * the JVM brings a thread to a stop to walk its stack, and after that both have seen what the other one said.
 */
final class Streak implements Supplier<@Nullable TaskContext> {

    /** Makes the context of an item that asks for it. */
    interface Contexts {
        RunningTask of(int item);
    }

    /** A streak shall take no longer than this, nor hold up for longer what others wait for. */
    private static final long AIM_NANOS = 200_000;

    private static final int MAX_ITEMS = 2048;

    private final Channel channel;
    private final Thread taskThread;

    /** How many items the next streak may have: grows while they take next to nothing. */
    private int length = 1;

    // Of the streak that runs; changed by the task thread, most of it under the lock.
    private boolean isOpen;
    private long call;
    private int first;
    private int end;
    private int sent;
    private int position;
    private volatile boolean mustStop;
    private @Nullable Claims claims;
    private @Nullable Ledger ledger;
    private @Nullable Contexts contexts;
    private @Nullable RunningTask task;
    private final int[] ends = new int[MAX_ITEMS];

    /** No streak of this call begins any more. */
    private volatile long stopped = -1;

    /** How many streaks have begun, and how many had when the control thread last looked. */
    private long opened;

    private long seenOpened;

    Streak(Channel channel, Thread taskThread) {
        this.channel = channel;
        this.taskThread = taskThread;
    }

    /** Task thread: returns how many items of the call are to be claimed now: 1 where it is to have no streak. */
    int length(long ofCall) {
        return ofCall == stopped ? 1 : length;
    }

    /** Task thread: so many items have taken so long. */
    void measured(int items, long nanos) {
        if (nanos > 2 * AIM_NANOS) {
            length = (int) Math.max(1, Math.min(length, items * AIM_NANOS / nanos));
        } else if (items >= length && nanos < AIM_NANOS / 2) {
            length = Math.min(MAX_ITEMS, 2 * length);
        }
    }

    /** Task thread: what comes next is of another kind. */
    void forget() {
        length = 1;
    }

    /** Task thread: begins a streak of items that it has claimed; false if its call must have none. */
    synchronized boolean open(
            long newCall, int from, int count, Claims newClaims, Ledger newLedger, Contexts newContexts) {
        if (newCall == stopped) {
            return false;
        }
        call = newCall;
        first = from;
        position = from - 1; // none has begun
        end = from + count;
        opened++;
        sent = 0;
        claims = newClaims;
        ledger = newLedger;
        contexts = newContexts;
        task = null;
        mustStop = false;
        newLedger.open(from);
        isOpen = true;
        return true;
    }

    /** Task thread: the items before {@code item} have ended; returns whether it is to be run now, in this streak. */
    boolean begins(int item, Ledger to) {
        if (item == end) {
            return false;
        }
        position = item;
        VarHandle.releaseFence(); // the compiler keeps the order; for the processor see above
        if (mustStop && !isBeforeEnd(item)) {
            return false;
        }
        if (task != null) {
            task = null;
        }
        to.begins(call, item);
        return true;
    }

    private synchronized boolean isBeforeEnd(int item) {
        return item < end;
    }

    /** Task thread: an item has returned what {@code results} has from {@code start} on; false if that is too long for a streak. */
    boolean returned(int item, WireBuffer results, int start, Ledger to) {
        int itsEnd = results.size();
        if (!to.add(results.array(), start, itsEnd - start)) {
            return false;
        }
        if (to.width() < 0) {
            ends[item - first] = itsEnd;
        }
        return true;
    }

    /**
     * Task thread: no more items run in this streak. Sends those results before {@code ended} that were not sent yet, and gives up
     * its items from {@code next} on.
     */
    synchronized void close(int ended, int next, WireBuffer results) throws IOException {
        isOpen = false;
        int count = ended - first;
        if (sent < count) {
            WireBuffer frame = MessageCodec.newBuffer();
            MessageCodec.write(new Message.Results(items(results, count).slice(sent, count - sent)), frame);
            channel.sendInTime(frame);
        }
        if (next < end && claims != null) {
            claims.giveUp(call, next);
        }
    }

    private EncodedItems items(WireBuffer results, int count) {
        int width = ledger == null ? -1 : ledger.width();
        return width >= 0
                ? EncodedItems.uniform(results.array(), 0, width, count)
                : EncodedItems.of(results.array(), Arrays.copyOf(ends, count));
    }

    /**
     * Control thread, from time to time: returns whether streaks of this call follow each other, as they do where items are quick.
     * If none has begun since the last time, the one that runs is stopped, and there are none any more.
     */
    boolean isQuick(long runningCall) throws IOException {
        synchronized (this) {
            boolean isAnother = opened != seenOpened;
            seenOpened = opened;
            if (isAnother && call == runningCall) {
                return true;
            }
        }
        stop(runningCall);
        channel.wakePeer(); // for what came before the streak
        return false;
    }

    /** Control thread: ends the streak of this call, if there is one, with the item that runs; none begins after it. */
    synchronized void stop(long stoppedCall) throws IOException {
        stopped = stoppedCall;
        if (isOpen && call == stoppedCall && !mustStop) {
            stop();
        }
    }

    private void stop() throws IOException {
        mustStop = true;
        StackTraceElement[] ignored = taskThread.getStackTrace(); // see above
        int now = position;
        if (now + 1 < end && claims != null) {
            end = now + 1;
            claims.giveUp(call, end);
        }
        length = 1;
        int ended = now - first;
        EncodedItems results = ended > sent && ledger != null ? ledger.results(call, first + sent) : null;
        if (results != null) {
            channel.send(new Message.Results(results));
            sent += results.count();
        }
    }

    /** Control thread, after {@link #stop(long)} and while the streak is not over: returns the item that runs. */
    int position() {
        return position;
    }

    /** The context of the item that runs; made when it is first asked for. {@code null} where none runs. */
    @Override
    public synchronized @Nullable RunningTask get() {
        RunningTask current = task;
        if (current == null && contexts != null) {
            current = contexts.of(position);
            task = current;
        }
        return current;
    }

    /** Task thread: the call is over, and nothing of it is kept. */
    synchronized void callEnded() {
        task = null;
        contexts = null;
        claims = null;
        ledger = null;
    }
}
