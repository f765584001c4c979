package dev.pooled.internal.host.fleet;

import dev.pooled.OutputLine;
import dev.pooled.WorkerOutput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a pool's workers have printed and nobody has shown yet. Who has a line never waits for the output: a thread
 * of its own shows them, and ends when there is nothing to show. What waits is bounded; the rest is counted. Thread-safe.
 */
final class OutputQueue {

    /** A letter is two bytes at most. */
    private static final long MAX_CHARS = 16 << 20;

    /** What a line takes besides its letters. */
    private static final int LINE_CHARS = 100;

    private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final String pool;
    private final WorkerOutput output;
    private final @Nullable Repeats repeats;
    private final boolean isWanted;

    // Guarded by this.
    private final Deque<OutputLine> lines = new ArrayDeque<>();
    private long chars;
    private long dropped;
    private long reportedNanos = System.nanoTime();
    private boolean isPrinting;
    private boolean isFlushing;

    private boolean isReported;

    OutputQueue(String pool, WorkerOutput output) {
        this.pool = pool;
        this.output = output;
        this.isWanted = !output.equals(WorkerOutput.none());
        this.repeats = output.foldsRepeats() ? new Repeats() : null;
    }

    /** Shows {@code line}, soon; or says, later, how many were dropped because too many waited. */
    void add(OutputLine line) {
        if (!isWanted) {
            return;
        }
        synchronized (this) {
            int size = line.text().length() + LINE_CHARS;
            if (chars + size > MAX_CHARS) {
                dropped++;
            } else {
                lines.add(line);
                chars += size;
            }
            if (isPrinting) {
                notifyAll(); // it may be waiting for repeats
                return;
            }
        }
        beginPrinting();
    }

    private void beginPrinting() {
        synchronized (this) {
            boolean isNothingThere = lines.isEmpty() && dropped == 0 && (repeats == null || !repeats.hasAny());
            if (isPrinting || isNothingThere) {
                return;
            }
            isPrinting = true;
        }
        try {
            WorkerProcess.daemon("pooled-output", this::printAll);
        } catch (OutOfMemoryError ignored) { // the system gives no thread: what is there waits for the next line
            synchronized (this) {
                isPrinting = false;
            }
        }
    }

    /** Waits until all lines are shown, at most {@code millis}; repeats are counted no longer. */
    void flush(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        synchronized (this) {
            isFlushing = true;
            notifyAll();
        }
        beginPrinting();
        synchronized (this) {
            try {
                while (isPrinting && System.nanoTime() < end) {
                    wait(10);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            isFlushing = false;
        }
    }

    private void printAll() {
        try {
            for (OutputLine line = next(); line != null; line = next()) {
                print(line);
            }
        } catch (
                InterruptedException
                        e) { // by an output that interrupts its own thread: the next line starts another one
            synchronized (this) {
                isPrinting = false;
                notifyAll();
            }
        }
    }

    /** Waits for the next line to show; {@code null} if there is nothing any more. */
    private @Nullable OutputLine next() throws InterruptedException {
        while (true) {
            OutputLine line = take();
            if (line == null || repeats == null || line.repeats() > 0 || line.slot() == 0) {
                return line;
            }
            if (!repeats.isRepeat(line, System.nanoTime())) {
                return line;
            }
        }
    }

    private synchronized @Nullable OutputLine take() throws InterruptedException {
        while (true) {
            long now = System.nanoTime();
            OutputLine due = repeats == null ? null : repeats.due(now, isFlushing && lines.isEmpty());
            if (due != null) {
                return due;
            }
            OutputLine line = lines.poll();
            if (dropped > 0 && (line == null || now - reportedNanos > REPORT_NANOS)) {
                if (line != null) {
                    lines.addFirst(line);
                }
                return reportDropped(now);
            }
            if (line != null) {
                chars -= line.text().length() + LINE_CHARS;
                return line;
            }
            if (repeats == null || !repeats.hasAny()) {
                System.err.flush();
                isPrinting = false;
                notifyAll();
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, repeats.dueNanos() - now));
        }
    }

    private OutputLine reportDropped(long now) {
        String text = dropped + " lines of worker output were dropped: they came faster than they could be shown";
        dropped = 0;
        reportedNanos = now;
        return new OutputLine(pool, 0, 0, 0, "", OutputLine.Source.ERR, text, 0);
    }

    private void print(OutputLine line) {
        try {
            output.print(line);
        } catch (Throwable failure) { // it may be the user's: the lines after this one still come
            if (!isReported) {
                isReported = true;
                System.getLogger("dev.pooled")
                        .log(
                                System.Logger.Level.WARNING,
                                "pool '" + pool + "': its output " + output
                                        + " failed to take a line; further failures of it are not reported",
                                failure);
            }
        }
    }
}
