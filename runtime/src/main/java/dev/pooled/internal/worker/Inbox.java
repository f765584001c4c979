package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hands the host's messages to the task thread, in order, whoever read them.
 *
 * <p>One thread at a time holds the reader's role. An idle task thread takes it and reads the pipe itself, so that a call
 * needs no hop; while a long task runs the control thread takes it, so that a cancel is heard. What the control thread reads
 * and does not handle itself goes through the queue, before it gives the role back. Thread-safe.
 */
final class Inbox {

    private final Channel channel;
    private final Thread taskThread;
    private final AtomicBoolean isRoleTaken = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Message> passedOn = new ConcurrentLinkedQueue<>();
    private volatile boolean isEnded;

    Inbox(Channel channel, Thread taskThread) {
        this.channel = channel;
        this.taskThread = taskThread;
    }

    /** Task thread: returns the next message, waiting for it; {@code null} when the host is gone. */
    @Nullable
    Message next() {
        while (true) {
            Message message = passedOn.poll();
            if (message != null) {
                return message;
            }
            if (isEnded) {
                return null;
            }
            if (isRoleTaken.compareAndSet(false, true)) {
                try {
                    message = passedOn.poll(); // the control thread may have passed it on after the first look
                    return message != null ? message : receive();
                } finally {
                    isRoleTaken.set(false);
                }
            }
            LockSupport.park(this); // the control thread unparks after it gives the role back
        }
    }

    /**
     * Control thread: reads one message, waiting for it, if nobody else reads. What {@code control} does not handle is passed
     * on to the task thread.
     *
     * @param call what runs, as far as {@code control} knows
     * @return false if another thread reads, another call runs by now or is about to, or the host is gone
     */
    boolean readForTaskThread(ControlLoop control, long call) {
        if (!isRoleTaken.compareAndSet(false, true)) {
            return false;
        }
        Message message = null;
        try {
            if (!isCallPassedOn() && control.mayWait(call)) { // no other call begins before this has read it
                message = receive();
                passOn(message, control);
            }
        } finally {
            isRoleTaken.set(false);
            LockSupport.unpark(taskThread);
        }
        return message != null;
    }

    /** Control thread: as {@link #readForTaskThread}, for all messages that are there, without waiting for one. */
    void lookForTaskThread(ControlLoop control) {
        if (!isRoleTaken.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Message message = channel.poll(); message != null; message = channel.poll()) {
                passOn(message, control);
            }
        } catch (IOException | RuntimeException ignored) { // as in receive()
            isEnded = true;
        } finally {
            isRoleTaken.set(false);
            LockSupport.unpark(taskThread);
        }
    }

    /** Under the role. */
    private void passOn(@Nullable Message message, ControlLoop control) {
        if (message != null && !control.handles(message)) {
            passedOn.add(message);
        }
    }

    private boolean isCallPassedOn() {
        for (Message message : passedOn) {
            if (message instanceof Message.Call) {
                return true;
            }
        }
        return false;
    }

    boolean isEnded() {
        return isEnded;
    }

    private @Nullable Message receive() {
        Message message = null;
        try {
            message = channel.receive();
        } catch (IOException | RuntimeException ignored) { // broken pipe or broken frame: as good as no host
            message = null;
        }
        if (message == null) {
            isEnded = true;
        }
        return message;
    }
}
