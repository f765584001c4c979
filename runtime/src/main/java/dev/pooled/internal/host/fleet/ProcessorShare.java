package dev.pooled.internal.host.fleet;

/**
 * How many processors each worker counts: workers share those of the host.
 *
 * <p>A JVM left to itself starts threads of its collector and its compiler for the whole machine, and a library in a task
 * starts as many of its own; on a machine with many processors each worker would. Below two a JVM chooses another collector.
 * Stateless.
 */
final class ProcessorShare {

    /** What tells a JVM how many there are. */
    static final String OPTION = "-XX:ActiveProcessorCount=";

    static final int MIN = 2;

    private ProcessorShare() {}

    /** Returns the processors of each of {@code workers} workers, rounded up. */
    static int of(int processors, int workers) {
        return Math.max(MIN, (processors + workers - 1) / workers);
    }
}
