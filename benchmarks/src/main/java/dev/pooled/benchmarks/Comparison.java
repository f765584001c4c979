package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row as it was measured: what each contender reached in each pair. Immutable.
 *
 * @param values as many for each contender; those that are not there are left out
 */
record Comparison(Row row, Map<Contender, List<Double>> values) {

    Comparison {
        Map<Contender, List<Double>> copy = new EnumMap<>(Contender.class);
        values.forEach((contender, readings) -> copy.put(contender, List.copyOf(readings)));
        values = Collections.unmodifiableMap(copy);
    }

    /** How many times better Pooled is than another, over the pairs: above 1 Pooled is faster. */
    record Ratio(double median, double min, double max) {}

    boolean has(Contender contender) {
        return values.containsKey(contender);
    }

    int pairs() {
        return of(Contender.POOLED).size();
    }

    double median(Contender contender) {
        return median(of(contender));
    }

    /** The median as it is shown; "-" for one that is not there. */
    String text(Contender contender) {
        return has(contender) ? row.reading().text(median(contender)) : "-";
    }

    /** Pair by pair; to the limit it is the share that Pooled reaches of it. */
    Ratio ratio(Contender other) {
        List<Double> ours = of(Contender.POOLED);
        List<Double> theirs = of(other);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            double our = ours.get(i);
            double their = theirs.get(i);
            ratios.add(row.reading().isLessBetter() ? their / our : our / their);
        }
        return new Ratio(median(ratios), Collections.min(ratios), Collections.max(ratios));
    }

    Verdict verdict() {
        return row.target().judge(this);
    }

    /** How far a contender's own readings lie apart, the largest over the smallest: what is noise on all sides. */
    double spread(Contender contender) {
        return Collections.max(of(contender)) / Collections.min(of(contender));
    }

    private List<Double> of(Contender contender) {
        List<Double> readings = values.get(contender);
        if (readings == null) {
            throw new IllegalStateException(row.title() + " was not measured of " + contender);
        }
        return readings;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
