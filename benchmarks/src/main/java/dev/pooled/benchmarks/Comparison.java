package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row as it was measured: what each side took in each pair. Immutable.
 *
 * @param python empty where there is no Python
 */
record Comparison(String title, List<Long> pooled, List<Long> python) {

    Comparison {
        pooled = List.copyOf(pooled);
        python = List.copyOf(python);
    }

    /** How often Python takes Pooled's time, over the pairs: above 1 Pooled is faster. */
    record Ratio(double median, double min, double max) {}

    boolean hasPython() {
        return !python.isEmpty();
    }

    double pooledMedian() {
        return medianNanos(pooled);
    }

    double pythonMedian() {
        return medianNanos(python);
    }

    Ratio ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < pooled.size(); i++) {
            ratios.add((double) python.get(i) / pooled.get(i));
        }
        return new Ratio(median(ratios), Collections.min(ratios), Collections.max(ratios));
    }

    /** How far Python's own times lie apart, the longest over the shortest: what is noise on both sides. */
    double pythonSpread() {
        return (double) Collections.max(python) / Collections.min(python);
    }

    private static double medianNanos(List<Long> nanos) {
        List<Double> values = new ArrayList<>();
        for (long value : nanos) {
            values.add((double) value);
        }
        return median(values);
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
