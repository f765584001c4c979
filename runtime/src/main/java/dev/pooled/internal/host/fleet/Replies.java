package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Takes what one worker says, message by message and in order: its reader thread does, which sleeps as long as there is
 * nothing, or a caller that waits for an answer. Thread-safe: one thread at a time holds the reader's role.
 */
final class Replies {

    /** Who is given every message; never blocks. */
    interface Taker {
        void take(Message message);

        /** Nothing that comes after this can be trusted. */
        void broken(String why);
    }

    private static final long AWAKE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final RingChannel channel;
    private final Taker taker;
    private final ReentrantLock role = new ReentrantLock();
    private volatile boolean isBroken;

    /** The flag is down, though nobody looks. */
    private volatile boolean isAwake;

    private final AtomicBoolean isSleepDue = new AtomicBoolean();

    Replies(RingChannel channel, Taker taker) {
        this.channel = channel;
        this.taker = taker;
    }

    /** The reader's thread: takes everything until the worker's pipe ends. */
    void takeAll() {
        try {
            Message message = channel.receiveByPipe();
            while (message != null) {
                taker.take(message);
                message = channel.receiveByPipe();
            }
            if (channel.isReceivingByRing()) {
                do {
                    takeAndSleep();
                } while (!isBroken && channel.awaitWake());
            }
        } catch (IOException ignored) { // the pipe broke: the same as its end
        } catch (Throwable e) {
            broken(e);
        }
        takeRest();
    }

    /** Takes what is there and asks to be woken for what comes then. */
    private void takeAndSleep() {
        role.lock();
        try {
            isAwake = false;
            drain();
            drainAndSleep();
        } catch (IOException e) {
            broken(e);
        } finally {
            role.unlock();
        }
    }

    private void drainAndSleep() throws IOException {
        while (!isBroken && !channel.wantsToBeWoken()) {
            drain();
        }
    }

    /**
     * The call that was waited for is over, and often the next one follows at once: its answer, too, shall not wake the reader's
     * thread while its caller looks for it. So the flag stays down for some milliseconds, unless something runs whose answer
     * nobody looks for. What the worker says unasked waits as long.
     */
    private void stayAwake(BooleanSupplier isIdle) throws IOException {
        isAwake = true;
        if (!isIdle.getAsBoolean()) { // else whoever sends next sees that the flag is down
            isAwake = false;
            drainAndSleep();
        } else if (isSleepDue.compareAndSet(false, true)) {
            Deadlines.afterRealTime(AWAKE_NANOS, this::sleep);
        }
    }

    /** Timer: what comes wakes the reader's thread again. */
    private void sleep() {
        isSleepDue.set(false);
        if (!role.tryLock()) {
            return; // whoever takes what comes sees to it
        }
        boolean hasNews;
        try {
            isAwake = false;
            hasNews = !isBroken && !channel.wantsToBeWoken();
        } catch (IOException e) {
            hasNews = true;
        } finally {
            role.unlock();
        }
        if (hasNews) {
            Callbacks.execute(this::takeAndSleep);
        }
    }

    /** Something is about to be sent whose answer nobody looks for. */
    void nobodyLooks() {
        if (isAwake) {
            isAwake = false;
            channel.wakeMe();
        }
    }

    /** Takes what is there; of a worker that is gone, what it said last. */
    void takeRest() {
        role.lock();
        try {
            drain();
        } finally {
            role.unlock();
        }
    }

    /**
     * A caller that waits takes what comes itself, so that its answer needs no second thread: as long as something comes, and some
     * microseconds more, until {@code isOver}. Returns at once if another thread takes it.
     *
     * @param isIdle whether the worker has nothing to answer
     */
    void help(BooleanSupplier isOver, BooleanSupplier isIdle) {
        if (!channel.isReceivingByRing() || !role.tryLock()) {
            return;
        }
        try {
            channel.staysAwake();
            do {
                drain();
            } while (!isBroken && !isOver.getAsBoolean() && channel.look());
            if (isOver.getAsBoolean()) {
                stayAwake(isIdle);
            } else {
                drainAndSleep();
            }
        } catch (IOException e) {
            broken(e);
        } finally {
            role.unlock();
        }
    }

    private void drain() {
        try {
            while (!isBroken) {
                Message message = channel.poll();
                if (message == null) {
                    return;
                }
                taker.take(message);
            }
        } catch (Throwable e) {
            broken(e);
        }
    }

    /** A worker that does not keep to the protocol is not trusted any further. */
    private void broken(Throwable e) {
        if (isBroken) {
            return;
        }
        isBroken = true;
        // Without anybody who takes its outcomes a worker is of no use, and its task would never end.
        taker.broken(
                e instanceof RuntimeException || e instanceof IOException
                        ? "it sent what is no message: " + e.getMessage()
                        : "what it sent could not be taken: " + e);
    }

    /** Takes nothing any more, and closes the channel. */
    void close() {
        role.lock();
        try {
            isBroken = true;
            channel.close();
        } catch (IOException ignored) { // nothing was left to be written
        } finally {
            role.unlock();
        }
    }
}
