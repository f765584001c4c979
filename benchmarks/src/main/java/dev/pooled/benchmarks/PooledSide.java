package dev.pooled.benchmarks;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pooled's side: a program that measures what it is asked for. It prints its version when it is up; then a line with a
 * request comes in and a line with nanoseconds goes out, until the input ends. {@code pool_bench.py} is its twin. Confined
 * to the main thread.
 */
final class PooledSide implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final int WARM_UP_CALLS = 500;
    private static final int CALLS = 2_000;
    private static final int ASYNC_CALLS = 100_000;
    private static final int MANY = 1_000_000;
    private static final int FEW = 1_000;
    private static final long BOOT_MILLIS = 500;

    private @Nullable Pool pool;

    private PooledSide() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(Runtime.version());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (PooledSide side = new PooledSide()) {
            for (String request = in.readLine(); request != null; request = in.readLine()) {
                StringBuilder answer = new StringBuilder();
                for (long nanos : side.measure(request)) {
                    answer.append(nanos).append(' ');
                }
                System.out.println(answer);
            }
        }
    }

    private long[] measure(String request) throws InterruptedException {
        return switch (request) {
            case "open" -> open();
            case "open-booted" -> openBooted();
            case "open-again" -> openAgain();
            case "open-agent" -> openedByAgent();
            case "call" -> call();
            case "async" -> async();
            case "map" -> map(MANY);
            case "map-longs" -> mapLongs();
            case "map-small" -> map(FEW);
            default -> throw new IllegalArgumentException("no such request: " + request);
        };
    }

    private static long[] open() {
        long begin = System.nanoTime();
        try (Pool opened = Pool.open(WORKERS)) {
            long result = MathsPooled.on(opened).square(7);
            long nanos = System.nanoTime() - begin;
            check(result, 49);
            return new long[] {nanos};
        }
    }

    /** The agent has loaded what a pool needs while this JVM started, as Python has by its import. */
    private static long[] openBooted() throws InterruptedException {
        Thread.sleep(BOOT_MILLIS); // stands for the application's own start
        return open();
    }

    private static long[] openAgain() {
        open();
        return open();
    }

    /** The agent has begun to open the shared pool when this JVM started. */
    private static long[] openedByAgent() throws InterruptedException {
        Thread.sleep(BOOT_MILLIS); // stands for the application's own start
        long begin = System.nanoTime();
        long result = MathsPooled.shared().square(7);
        long nanos = System.nanoTime() - begin;
        check(result, 49);
        return new long[] {nanos};
    }

    private long[] call() throws InterruptedException {
        MathsPooled maths = MathsPooled.on(ready());
        for (int i = 0; i < WARM_UP_CALLS; i++) {
            maths.square(i);
        }
        long[] nanos = new long[CALLS];
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            long begin = System.nanoTime();
            sum += maths.square(i);
            nanos[i] = System.nanoTime() - begin;
        }
        check(sum, sumOfSquares(CALLS));
        Arrays.sort(nanos);
        return new long[] {nanos[CALLS / 2 - 1], nanos[CALLS * 99 / 100 - 1]};
    }

    private long[] async() throws InterruptedException {
        MathsPooled maths = MathsPooled.on(ready());
        List<PooledFuture<Long>> futures = new ArrayList<>(ASYNC_CALLS);
        long begin = System.nanoTime();
        for (int i = 0; i < ASYNC_CALLS; i++) {
            futures.add(maths.squareAsync(i));
        }
        long sum = 0;
        for (PooledFuture<Long> future : futures) {
            sum += future.join();
        }
        long nanos = System.nanoTime() - begin;
        check(sum, sumOfSquares(ASYNC_CALLS));
        return new long[] {nanos};
    }

    private long[] map(int count) throws InterruptedException {
        MathsPooled maths = MathsPooled.on(ready());
        List<Long> items = new ArrayList<>(count);
        for (long i = 0; i < count; i++) {
            items.add(i);
        }
        long begin = System.nanoTime();
        List<Long> squares = maths.squareMap(items);
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long square : squares) {
            sum += square;
        }
        check(sum, sumOfSquares(count));
        return new long[] {nanos};
    }

    private long[] mapLongs() throws InterruptedException {
        MathsPooled maths = MathsPooled.on(ready());
        long[] items = new long[MANY];
        for (int i = 0; i < MANY; i++) {
            items[i] = i;
        }
        long begin = System.nanoTime();
        long[] squares = maths.squareMap(items);
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long square : squares) {
            sum += square;
        }
        check(sum, sumOfSquares(MANY));
        return new long[] {nanos};
    }

    /** The pool that all requests but the opening ones share; its workers are up, and nothing else was done with it. */
    private Pool ready() throws InterruptedException {
        Pool ready = pool;
        if (ready == null) {
            ready = Pool.open(WORKERS);
            pool = ready;
            ready.awaitReady();
        }
        return ready;
    }

    private static long sumOfSquares(long count) {
        return (count - 1) * count * (2 * count - 1) / 6;
    }

    private static void check(long result, long expected) {
        if (result != expected) {
            throw new IllegalStateException("wrong result: " + result + " instead of " + expected);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
