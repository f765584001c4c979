package dev.pooled.examples.cleanup;

import dev.pooled.Pool;
import dev.pooled.Pooled;
import dev.pooled.PooledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An application in the middle of its work, to be killed. */
public final class Sleeper {

    private Sleeper() {}

    @Pooled
    static void sleep(int minutes) throws InterruptedException {
        TimeUnit.MINUTES.sleep(minutes);
    }

    public static void main(String[] args) throws InterruptedException {
        try (Pool pool = Pool.open(2)) {
            SleeperPooled sleeper = SleeperPooled.on(pool);
            pool.awaitReady();
            Stream<PooledFuture<Void>> tasks = Stream.of(sleeper.sleepAsync(5), sleeper.sleepAsync(5));
            System.out.println("asleep");
            tasks.forEach(PooledFuture::join);
        }
    }
}
