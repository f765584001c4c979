package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.serving.ClassServer;
import dev.pooled.internal.host.threads.ServingThreads;
import dev.pooled.internal.wire.message.Message;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one worker has asked for and was not answered yet. The application's class loaders may take as long as they like: so a
 * few questions are answered at a time, on threads that nobody waits for, and the others wait. Thread-safe.
 */
final class Questions {

    /** A loader that hangs holds up so many threads of this JVM for each worker that asks it, and no more. */
    static final int AT_ONCE = 4;

    /** Each thread of a worker has one question at most. */
    static final int MOST_OPEN = 10_000;

    private final ClassServer server;
    private final Consumer<Message> worker;
    private final Consumer<String> broken;
    private final Queue<Message.Ask> waiting = new ArrayDeque<>();
    private int answering;
    private int toldGone;
    private boolean isClosed;

    /**
     * None yet.
     *
     * @param worker takes the answers
     * @param broken is told if the worker must not be trusted or cannot be answered, and why
     */
    Questions(ClassServer server, Consumer<Message> worker, Consumer<String> broken) {
        this.server = server;
        this.worker = worker;
        this.broken = broken;
    }

    /**
     * Has it answered, soon or late; never blocks.
     *
     * @throws IllegalStateException if there are absurdly many
     */
    void ask(Message.Ask ask) {
        synchronized (this) {
            if (waiting.size() == MOST_OPEN) {
                throw new IllegalStateException("it asks for " + ask.name() + " while " + MOST_OPEN
                        + " of its questions for classes and resources are open, more than it can have threads");
            }
            waiting.add(ask);
            if (answering == AT_ONCE) {
                return;
            }
            answering++;
        }
        ServingThreads.execute(this::answerWaiting);
    }

    /** The worker is gone: what waits is not answered any more. */
    synchronized void close() {
        isClosed = true;
        waiting.clear();
    }

    private void answerWaiting() {
        for (Message.Ask next = next(); next != null; next = next()) {
            answer(next);
        }
    }

    private synchronized Message.@Nullable Ask next() {
        Message.Ask next = isClosed ? null : waiting.poll();
        answering -= next == null ? 1 : 0;
        return next;
    }

    private void answer(Message.Ask ask) {
        try {
            Message answer = server.answer(ask);
            newlyGone().forEach(number -> worker.accept(new Message.Unloaded(number)));
            send(ask, answer);
        } catch (Throwable e) { // whoever asks must not wait for ever
            broken.accept("the application could not answer its question for " + ask.name() + ": " + e);
        }
    }

    private void send(Message.Ask ask, Message answer) {
        try {
            worker.accept(answer);
        } catch (OutOfMemoryError e) { // a shorter one may do
            worker.accept(new Message.Missing(
                    ask.question(), "the application has no memory to send it", /* isFinal= */ false));
        }
    }

    /** A worker has more loaders only if it asks, so this is soon enough. */
    private synchronized List<Integer> newlyGone() {
        List<Integer> gone = server.goneAfter(toldGone);
        toldGone += gone.size();
        return gone;
    }
}
