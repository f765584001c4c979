package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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

    /** A shortage of memory is over soon, or this JVM is. */
    private static final int TRIES = 200;

    private static final long SHORTAGE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

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
            Message message = receive(/* isByRing= */ false);
            while (message != null) {
                take(message);
                message = receive(/* isByRing= */ false);
            }
            if (channel.isReceivingByRing()) {
                do {
                    takeAndSleep();
                } while (!isBroken && channel.awaitWake());
            }
        } catch (StreamCorruptedException e) {
            broken(e);
        } catch (IOException ignored) { // the pipe broke: the same as its end
        } catch (Throwable e) {
            broken(e);
        }
        takeRest();
    }

    private void take(Message message) {
        role.lock();
        try {
            taker.take(message);
        } finally {
            role.unlock();
        }
    }

    /** Takes what is there and asks to be woken for what comes then. */
    private void takeAndSleep() {
        role.lock();
        try {
            isAwake = false;
            do {
                takeWhatIsThere();
            } while (!isBroken && !channel.wantsToBeWoken());
        } catch (IOException e) {
            broken(e);
        } finally {
            role.unlock();
        }
    }

    /** Takes what is there; of a worker that is gone, what it said last. */
    void takeRest() {
        role.lock();
        try {
            takeWhatIsThere();
        } finally {
            role.unlock();
        }
    }

    /**
     * A caller that waits takes what comes itself, so that its answer needs no second thread: as long as something comes, and some
     * microseconds more, until {@code isOver} or it is interrupted. Returns at once if another thread takes it.
     *
     * @param isIdle whether the worker has nothing to answer
     */
    void help(BooleanSupplier isOver, BooleanSupplier isIdle) {
        if (!channel.isReceivingByRing() || role.isHeldByCurrentThread()) {
            return;
        }
        if (!role.tryLock()) {
            if (isAwake) { // the other one has left it so, and not seen that something was about to be sent
                nobodyLooks();
                Callbacks.execute(this::takeAndSleep);
            }
            return;
        }
        try {
            channel.staysAwake();
            boolean goesOn = true;
            while (goesOn) {
                boolean hasTaken = takeOne();
                goesOn = !isOver.getAsBoolean()
                        && !Thread.currentThread().isInterrupted()
                        && (hasTaken || (!isBroken && channel.look()));
            }
            if (isOver.getAsBoolean() && !channel.hasNews()) {
                stayAwake(isIdle);
            } else {
                handOver();
            }
        } catch (Throwable e) { // the flag may be down
            broken(e);
        } finally {
            role.unlock();
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
            handOver();
        } else if (isSleepDue.compareAndSet(false, true)) {
            Deadlines.afterRealTime(AWAKE_NANOS, this::sleep);
        }
    }

    /** Timer: what comes wakes the reader's thread again. */
    private void sleep() {
        if (!role.tryLock()) {
            Deadlines.afterRealTime(AWAKE_NANOS, this::sleep); // whoever holds it may leave the flag down
            return;
        }
        try {
            isSleepDue.set(false);
            isAwake = false;
            handOver();
        } catch (IOException e) {
            broken(e);
        } finally {
            role.unlock();
        }
    }

    /** Has the reader's thread woken for what comes, and another one take what is there: it may be without end. */
    private void handOver() throws IOException {
        if (!isBroken && (!channel.wantsToBeWoken() || channel.hasNews())) {
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

    private void takeWhatIsThere() {
        boolean isMore = true;
        while (isMore) {
            isMore = takeOne();
        }
    }

    /** Takes the next message, if there is one that can be trusted. */
    private boolean takeOne() {
        if (isBroken) {
            return false;
        }
        try {
            Message message = receive(/* isByRing= */ true);
            if (message == null) {
                return false;
            }
            taker.take(message);
            return true;
        } catch (Throwable e) {
            broken(e);
            return false;
        }
    }

    /** Receives what is next; if this JVM is short of memory, which is not the worker's fault, some moments later. */
    private @Nullable Message receive(boolean isByRing) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return isByRing ? channel.poll() : channel.receiveByPipe();
            } catch (OutOfMemoryError e) {
                if (tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private void pause() {
        try {
            LockSupport.parkNanos(this, SHORTAGE_NANOS);
        } catch (OutOfMemoryError ignored) { // even a first call needs some; the next try waits for a collection anyway
        }
    }

    /** A worker that does not keep to the protocol is not trusted any further. */
    private void broken(Throwable e) {
        if (isBroken) {
            return;
        }
        isBroken = true;
        // Without anybody who takes its outcomes a worker is of no use, and its task would never end.
        if (e instanceof OutOfMemoryError) { // there may be none for a longer text either
            taker.broken("this JVM had no memory to take what it sent");
            return;
        }
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
