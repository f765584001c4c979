package dev.pooled;

import java.util.Objects;

/**
 * Where the lines go that workers print. A pool gives it one line at a time, in the order of each worker, on a thread of its
 * own: it may block, while lines wait, and when some megabytes do, further ones are dropped and counted. What it throws is
 * reported once.
 */
@FunctionalInterface
public interface WorkerOutput {

    /** Takes a line. */
    void print(OutputLine line);

    /**
     * Returns whether a line that repeats within a second is to come once, and then how often it {@linkplain
     * OutputLine#repeats() repeats}; false by default.
     */
    default boolean foldsRepeats() {
        return false;
    }

    /** To this JVM's {@code System.err}, repeats folded; in text {@code stderr}. */
    static WorkerOutput stderr() {
        return FixedOutput.STDERR;
    }

    /** To the {@link System.Logger} {@code dev.pooled.output}, as {@link #log(String)}; in text {@code log}. */
    static WorkerOutput log() {
        return log(LogOutput.DEFAULT);
    }

    /**
     * To the {@link System.Logger} of that name, repeats folded: what was printed with {@code System.out} as {@code INFO},
     * all else as {@code WARNING}; in text {@code log:com.acme.workers}.
     */
    static WorkerOutput log(String logger) {
        return new LogOutput(Objects.requireNonNull(logger, "logger"));
    }

    /** Nowhere; what a worker printed last still explains its death. In text {@code none}. */
    static WorkerOutput none() {
        return FixedOutput.NONE;
    }
}
