package dev.pooled.internal.host.fleet;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Prints what workers print to this JVM's {@code System.err}, a line at a time. Who has a line never waits for the terminal:
 * a thread of its own prints, and ends when there is nothing to print. Thread-safe.
 */
final class Terminal {

    private static final int MAX_LINES = 100_000;
    private static final LinkedBlockingQueue<String> LINES = new LinkedBlockingQueue<>();
    private static final Object LOCK = new Object();
    private static boolean isPrinting;
    private static long dropped;

    private Terminal() {}

    /** Prints {@code line}, soon; says how many were dropped if more than 100,000 wait for a terminal that stands still. */
    static void print(String line) {
        synchronized (LOCK) {
            if (LINES.size() >= MAX_LINES) {
                dropped++;
                return;
            }
            LINES.add(line);
        }
        beginPrinting();
    }

    private static void beginPrinting() {
        synchronized (LOCK) {
            if (isPrinting || LINES.isEmpty()) {
                return;
            }
            isPrinting = true;
        }
        try {
            WorkerProcess.daemon("pooled-output", Terminal::printAll);
        } catch (OutOfMemoryError ignored) { // the system gives no thread: what is there waits for the next line
            synchronized (LOCK) {
                isPrinting = false;
            }
        }
    }

    /** Waits until all lines are printed, at most {@code millis}. */
    static void flush(long millis) {
        beginPrinting();
        synchronized (LOCK) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            try {
                while (isPrinting && System.nanoTime() < end) {
                    LOCK.wait(10);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void printAll() {
        while (true) {
            String line = LINES.poll();
            if (line == null) {
                synchronized (LOCK) {
                    line = LINES.poll();
                    if (line == null) {
                        System.err.flush();
                        isPrinting = false;
                        LOCK.notifyAll();
                        return;
                    }
                }
            }
            System.err.println(line);
            reportDropped();
        }
    }

    private static void reportDropped() {
        long count;
        synchronized (LOCK) {
            count = dropped;
            dropped = 0;
        }
        if (count > 0) {
            System.err.println("[pooled] " + count + " lines of worker output were dropped: the terminal stood still");
        }
    }
}
