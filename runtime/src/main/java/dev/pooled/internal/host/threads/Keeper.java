package dev.pooled.internal.host.threads;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the JVM alive while tasks are unfinished: one thread that is no daemon, made when the first task comes, gone 20 ms
 * after the last one ended. All other threads of ours are daemons, so an idle pool keeps nothing alive. Thread-safe.
 */
public final class Keeper {

    private static final long LINGER_MILLIS = 20;
    private static final Object LOCK = new Object();
    private static long unfinished;
    private static @Nullable Thread keeper;

    private Keeper() {}

    /** A task was accepted. */
    public static void taskBegins() {
        Thread made = null;
        synchronized (LOCK) {
            unfinished++;
            if (keeper == null) {
                made = new Thread(Keeper::stay, "pooled-keeper");
                made.setDaemon(false);
                keeper = made;
            }
        }
        if (made != null) {
            begin(made);
        }
    }

    private static void begin(Thread made) {
        try {
            made.start();
        } catch (
                OutOfMemoryError
                        ignored) { // the system gives no thread: the task runs all the same, the next one tries
            synchronized (LOCK) {
                keeper = null;
            }
        }
    }

    /** A task ended. */
    public static void taskEnds() {
        synchronized (LOCK) {
            if (--unfinished == 0) {
                LOCK.notifyAll();
            }
        }
    }

    private static void stay() {
        synchronized (LOCK) {
            try {
                do {
                    while (unfinished > 0) {
                        LOCK.wait();
                    }
                    LOCK.wait(LINGER_MILLIS);
                } while (unfinished > 0);
            } catch (InterruptedException e) { // nobody of ours interrupts it; whoever does wants it gone
                Thread.currentThread().interrupt();
            } finally {
                keeper = null;
            }
        }
    }
}
