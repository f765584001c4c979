package dev.pooled.benchmarks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes rows as a run would have measured them. */
final class Measured {

    private final Row row;
    private final Map<Contender, List<Double>> values = new EnumMap<>(Contender.class);

    private Measured(Row row) {
        this.row = row;
    }

    static Measured row(Row row) {
        return new Measured(row);
    }

    Measured by(Contender contender, double... readings) {
        values.put(contender, Arrays.stream(readings).boxed().toList());
        return this;
    }

    Comparison comparison() {
        return new Comparison(row, values);
    }
}
