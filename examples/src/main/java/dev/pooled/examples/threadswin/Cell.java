package dev.pooled.examples.threadswin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One length of task with one size of payload, and what each contender took for it. Confined to one thread. */
final class Cell {

    /** What is measured within a run; the noise of the machine is well below. */
    private static final long MICROS_FOR_ONE_THREAD = 25_000;

    private static final long BYTES = 80L << 20;

    private final long taskMicros;
    private final int payloadBytes;
    private final int tasks;
    private final Map<Way, List<Double>> micros = new EnumMap<>(Way.class);

    Cell(long taskMicros, int payloadBytes, int workers) {
        this.taskMicros = taskMicros;
        this.payloadBytes = payloadBytes;
        long fitting = Math.min(MICROS_FOR_ONE_THREAD / taskMicros, BYTES / Math.max(payloadBytes, 1));
        this.tasks = (int) Math.max(fitting / workers, 1) * workers; // as many for each worker
    }

    long taskMicros() {
        return taskMicros;
    }

    int payloadBytes() {
        return payloadBytes;
    }

    int tasks() {
        return tasks;
    }

    void add(Way way, double microsPerTask) {
        micros.computeIfAbsent(way, ignored -> new ArrayList<>()).add(microsPerTask);
    }

    /** Returns the median of the time for one task of many, in microseconds; NaN if it was not measured. */
    double micros(Way way) {
        List<Double> sorted = new ArrayList<>(micros.getOrDefault(way, List.of()));
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns how many times as fast as {@code other} Pooled is. */
    double gainOver(Way other) {
        return micros(other) / micros(Way.POOLED);
    }

    /** Returns how many times as fast as the quicker kind of threads Pooled is. */
    double gainOverThreads() {
        double virtual = gainOver(Way.VIRTUAL_THREADS);
        return Double.isNaN(virtual) ? gainOver(Way.THREADS) : Math.min(gainOver(Way.THREADS), virtual);
    }
}
