package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.execution.RunningTask.Advance;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What items say of their progress, on its way to the host, where that wants to know: of many reports in 50 ms the latest. One that
 * came too soon after another is sent when its time has come, by a timer, or when its item ends, before the outcome. Confined to
 * the task thread; the reports of an item may come from any.
 */
final class ProgressReports {

    static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Says what time it is, and runs an action later, on a thread that may wait for the host to read. */
    interface Timer {
        long nanoTime();

        void after(long nanos, Runnable action);
    }

    private final Channel channel;

    /** Made for the first item whose reports somebody wants. */
    private @Nullable Timer timer;

    /** Of the item that runs, if the host wants to know. */
    private @Nullable Item current;

    ProgressReports(Channel channel) {
        this(channel, null);
    }

    /** As above, with another timer. */
    ProgressReports(Channel channel, @Nullable Timer timer) {
        this.channel = channel;
        this.timer = timer;
    }

    /** Returns who is told how far the item is, that begins now. */
    Advance begin(Message.Call call, int item) {
        if (!call.tellsProgress()) {
            return Advance.UNHEARD;
        }
        Timer made = timer;
        if (made == null) {
            made = new ProgressTimer();
            timer = made;
        }
        Item begun = new Item(call.call(), item, made);
        current = begun;
        return begun;
    }

    /** The outcome of the item that runs is about to be sent: what it says from now on comes too late. */
    void itemEnds() throws IOException {
        Item ending = current;
        if (ending != null) {
            current = null;
            ending.end();
        }
    }

    /** The reports of one item. A monitor: they are sent under its lock, in their order. */
    private final class Item implements Advance {
        private final long call;
        private final int item;
        private final Timer timer;
        private long done;
        private long total;
        private boolean hasSent;
        private long sentNanos;
        private boolean isWaiting;
        private boolean isEnded;

        Item(long call, int item, Timer timer) {
            this.call = call;
            this.item = item;
            this.timer = timer;
        }

        @Override
        public synchronized void reported(long newDone, long newTotal) {
            if (isEnded) {
                return;
            }
            done = newDone;
            total = newTotal;
            if (isWaiting) {
                return; // whoever sends what waits finds this one
            }
            long early = hasSent ? PAUSE_NANOS - (timer.nanoTime() - sentNanos) : 0;
            isWaiting = true;
            if (early > 0) {
                try {
                    timer.after(early, this::sendWaiting);
                } catch (OutOfMemoryError noThread) { // which is not the task's fault: this one goes at once
                    sendWaiting();
                }
            } else {
                sendWaiting();
            }
        }

        private void sendWaiting() {
            try {
                send();
            } catch (IOException ignored) { // the host is gone; the task need not know
            }
        }

        private synchronized void send() throws IOException {
            if (isWaiting && !isEnded) {
                isWaiting = false;
                hasSent = true;
                sentNanos = timer.nanoTime();
                channel.send(new Message.Advanced(call, item, done, total));
            }
        }

        synchronized void end() throws IOException {
            try {
                send();
            } finally {
                isEnded = true;
            }
        }
    }
}
