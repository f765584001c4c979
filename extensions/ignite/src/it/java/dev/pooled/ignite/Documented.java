package dev.pooled.ignite;

import dev.pooled.Pool;

/** The snippet of docs/cluster.md, which {@link ClusterDocTest} compares, so that it is compiled. */
final class Documented {

    private Documented() {}

    static long sum(long[] numbers) {
        long sum = 0;
        try (Pool pool = Pool.builder()
                .name("etl")
                .backend(IgniteBackend.discover("10.0.0.5:47500,10.0.0.6:47500"))
                .open()) {
            long[] squares = MathsPooled.on(pool).squareMap(numbers);
            for (long square : squares) {
                sum += square;
            }
        }
        return sum;
    }
}
