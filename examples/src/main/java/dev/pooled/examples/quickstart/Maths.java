package dev.pooled.examples.quickstart;

import dev.pooled.Pool;
import dev.pooled.Pooled;
import dev.pooled.PooledFuture;
import java.util.List;

public final class Maths {

    @Pooled
    static long square(long x) {
        return x * x;
    }

    public static void main(String[] args) {
        try (Pool pool = Pool.open(4)) {
            MathsPooled maths = MathsPooled.on(pool);
            System.out.println(maths.square(12)); // waits for its worker
            PooledFuture<Long> later = maths.squareAsync(13); // does not
            System.out.println(maths.squareMap(List.of(1L, 2L, 3L, 4L)));
            System.out.println(later.join());
        }
    }
}
