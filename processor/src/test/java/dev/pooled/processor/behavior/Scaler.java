package dev.pooled.processor.behavior;

import dev.pooled.Pooled;
import java.util.List;

/** Carried. */
record Scaler<T extends Number>(List<T> factors) {

    @Pooled
    double scaled(double x) {
        double result = x;
        for (T factor : factors) {
            result *= factor.doubleValue();
        }
        return result;
    }

    @Pooled
    T factor(int index, T otherwise) {
        return index < factors.size() ? factors.get(index) : otherwise;
    }
}
