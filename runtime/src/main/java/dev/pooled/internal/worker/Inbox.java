package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hands the host's messages to the task thread, in order, whoever read them.
 *
 * <p>One thread at a time holds the reader's role. An idle task thread takes it and reads the pipe itself, so that a call
 * needs no hop; while a long task runs the control thread takes it, so that a cancel is heard. What the control thread reads
 * and does not handle itself goes through the queue, before it gives the role back. A thread that waits for an answer to what it
 * asked the host takes the role too, if it is free, and does as the control thread does. Thread-safe.
 */
final class Inbox {

    private final Channel channel;
    private final Thread taskThread;
    private final AtomicBoolean isRoleTaken = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Message> passedOn = new ConcurrentLinkedQueue<>();
    private final Map<Long, Question> open = new ConcurrentHashMap<>();
    private final AtomicLong lastQuestion = new AtomicLong();
    private volatile @Nullable ControlLoop control;
    private volatile boolean isEnded;

    /** While another thread reads, a thread that waits for an answer looks this often whether it is to read itself. */
    private static final long LOOK_NANOS = 1_000_000;

    /** So many calls of a method that does nothing need more stack than a question and its answer, compiled or not. */
    private static final int DEEPEST_CALLS = 1000;

    /** What a thread has asked the host. */
    private static final class Question {
        private final Thread asker = Thread.currentThread();
        private volatile Message.@Nullable Answer answer;
    }

    Inbox(Channel channel, Thread taskThread) {
        this.channel = channel;
        this.taskThread = taskThread;
    }

    /** From now on {@code loop} handles what cannot wait, whoever reads it. */
    void handledBy(ControlLoop loop) {
        control = loop;
    }

    /**
     * Any thread: asks the host and returns its answer, waiting for it. It reads itself while nobody else does: the thread that asks
     * is mostly the one that would read. An interrupt does not end it, since a class that was not found once is not found for
     * good, but is kept; a host that does not answer a task with a limit has its worker killed.
     *
     * @throws StackOverflowError if the calling thread has too little stack left; nothing has been asked then
     */
    Message.Answer ask(int loader, boolean isClass, String name) {
        long ignored = needStack(DEEPEST_CALLS); // before anything is begun that must be brought to its end
        long number = lastQuestion.incrementAndGet();
        Question question = new Question();
        open.put(number, question);
        boolean wasInterrupted = false;
        try {
            channel.send(new Message.Ask(number, loader, isClass, name));
            Message.Answer answer = question.answer;
            while (answer == null) {
                readOrWait(question);
                wasInterrupted |= Thread.interrupted();
                answer = question.answer;
            }
            return answer;
        } catch (IOException e) {
            HostGone.end();
            throw new IllegalStateException(e); // the JVM has ended
        } finally {
            open.remove(number);
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Calls itself that often: a stack that has no room for a question and its answer overflows here, where that hurts nothing.
     * Later it might leave half a frame behind, or the role taken.
     */
    private static long needStack(int calls) {
        return calls == 0 ? 0 : 1 + needStack(calls - 1);
    }

    private void readOrWait(Question question) {
        if (isEnded) {
            HostGone.end();
        }
        if (!isRoleTaken.compareAndSet(false, true)) {
            LockSupport.parkNanos(this, LOOK_NANOS);
            return;
        }
        try {
            if (question.answer == null) { // else it came after the last look
                Message message = receive();
                ControlLoop loop = control;
                if (message != null && !answered(message) && (loop == null || !loop.handles(message))) {
                    passedOn.add(message);
                }
            }
        } finally {
            isRoleTaken.set(false);
            LockSupport.unpark(taskThread);
        }
    }

    /** Whoever has read it: hands an answer to the thread that waits for it; false for other messages. */
    boolean answered(Message message) {
        if (!(message instanceof Message.Answer answer)) {
            return false;
        }
        Question question = open.get(answer.question());
        if (question != null) {
            question.answer = answer;
            LockSupport.unpark(question.asker);
        }
        return true;
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
     * Control thread: reads one message, waiting for it, if nobody else reads. What {@code loop} does not handle is passed
     * on to the task thread.
     *
     * @param call what runs, as far as {@code loop} knows
     * @return false if another thread reads, another call runs by now or is about to, or the host is gone
     */
    boolean readForTaskThread(ControlLoop loop, long call) {
        if (!isRoleTaken.compareAndSet(false, true)) {
            return false;
        }
        Message message = null;
        try {
            if (!isCallPassedOn() && loop.mayWait(call)) { // no other call begins before this has read it
                message = receive();
                passOn(message, loop);
            }
        } finally {
            isRoleTaken.set(false);
            LockSupport.unpark(taskThread);
        }
        return message != null;
    }

    /** Control thread: as {@link #readForTaskThread}, for all messages that are there, without waiting for one. */
    void lookForTaskThread(ControlLoop loop) {
        if (!isRoleTaken.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Message message = channel.poll(); message != null; message = channel.poll()) {
                passOn(message, loop);
            }
        } catch (IOException | RuntimeException ignored) { // as in receive()
            isEnded = true;
        } finally {
            isRoleTaken.set(false);
            LockSupport.unpark(taskThread);
        }
    }

    /** Under the role. */
    private void passOn(@Nullable Message message, ControlLoop loop) {
        if (message != null && !loop.handles(message) && !answered(message)) {
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
