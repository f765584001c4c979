package dev.pooled;

import java.util.Objects;

/**
 * A line that a worker printed. Immutable.
 *
 * @param pool the pool's name
 * @param slot the worker's slot; 0 where the line is of several workers
 * @param pid the worker's process; 0 where the line is of several workers
 * @param task the id of the task that printed it; 0 where it is not known, or there was none
 * @param method the method of that task; "" where there is none
 * @param source how it was printed
 * @param text the line, without its end
 * @param repeats 0 for the line itself; else how many more times it was printed, where repeats are folded
 */
public record OutputLine(
        String pool, int slot, long pid, long task, String method, Source source, String text, long repeats) {

    /** How a line was printed. */
    public enum Source {
        /** With {@link System#out}. */
        OUT,
        /** With {@link System#err}. */
        ERR,
        /** Past them: by native code, a child process, or the JVM itself, which reports a crash so. */
        RAW
    }

    public OutputLine {
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the line as people read it: {@code [etl-2 pid=4711 Maths.square #41] the text}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(text.length() + 60).append('[').append(pool);
        if (slot > 0) {
            line.append('-').append(slot);
        }
        if (pid > 0) {
            line.append(" pid=").append(pid);
        }
        if (!method.isEmpty()) {
            line.append(' ').append(method);
        }
        if (task > 0) {
            line.append(" #").append(task);
        }
        line.append("] ").append(text);
        if (repeats > 0) {
            line.append(" … the same line ").append(repeats).append(repeats == 1 ? " more time" : " more times");
        }
        return line.toString();
    }
}
