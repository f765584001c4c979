package dev.pooled.internal.host.threads;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * As many threads as there are actions, so that one that blocks holds up nobody. Where the system gives no thread more, an
 * action is never lost: it runs on the next thread that is free, or when a later try finds one. Thread-safe.
 */
final class CallbackThreads implements Executor {

    private final ThreadPoolExecutor threads;
    private final Consumer<Runnable> later;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isToTryAgain = new AtomicBoolean();

    /**
     * Makes the executor; its threads live 100 ms beyond their work.
     *
     * @param later runs a try a moment from now, on a thread of somebody else
     */
    CallbackThreads(ThreadFactory factory, Consumer<Runnable> later) {
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 100, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), factory);
        this.later = later;
    }

    @Override
    public void execute(Runnable action) {
        if (!hasThreadFor(action)) {
            waiting.add(action);
            tryAgainLater();
        }
    }

    private boolean hasThreadFor(Runnable action) {
        try {
            threads.execute(new Run(action));
            return true;
        } catch (OutOfMemoryError ignored) { // the system gives no thread: whoever asks knows what to do
            return false;
        }
    }

    /** No lambda: a fresh JVM is in a hurry here. */
    private final class Run implements Runnable {
        private final Runnable action;

        Run(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            runWithThoseThatWait(action);
        }
    }

    private void runWithThoseThatWait(@Nullable Runnable first) {
        for (Runnable next = first; next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private void tryAgainLater() {
        if (isToTryAgain.compareAndSet(false, true)) {
            try {
                later.accept(this::tryAgain);
            } catch (OutOfMemoryError ignored) { // no thread for a timer either: better in this thread than never
                isToTryAgain.set(false);
                runWithThoseThatWait(waiting.poll());
            }
        }
    }

    private void tryAgain() {
        isToTryAgain.set(false);
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            if (!hasThreadFor(next)) {
                waiting.add(next);
                tryAgainLater();
                return;
            }
        }
    }
}
