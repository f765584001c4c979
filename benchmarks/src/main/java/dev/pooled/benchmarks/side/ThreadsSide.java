package dev.pooled.benchmarks.side;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The side of a fixed thread pool: the same calls without another process, to show what a process costs. Confined to the
 * main thread.
 */
public final class ThreadsSide implements Conversation.Measuring {

    private static final int WORKERS = 2;
    private static final int PARTS = 4 * WORKERS;

    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);

    private ThreadsSide() {}

    public static void main(String[] arguments) throws Exception {
        ThreadsSide side = new ThreadsSide();
        try {
            Conversation.hold(side);
        } finally {
            side.threads.shutdownNow();
        }
    }

    @Override
    public long[] measure(String request) throws Exception {
        return switch (request) {
            case "call-some" -> oneByOne();
            case "async-some" -> allAtOnce();
            case "map" -> map(Maps.MANY);
            case "map-small" -> map(Maps.FEW);
            default -> throw new IllegalArgumentException("no such request: " + request);
        };
    }

    private long call(long x) throws ExecutionException, InterruptedException {
        return threads.submit(() -> Maths.square(x)).get();
    }

    private long[] oneByOne() throws ExecutionException, InterruptedException {
        for (int i = 0; i < Calls.WARM_UPS; i++) {
            call(i);
        }
        long[] nanos = new long[Calls.SOME_CALLS];
        long sum = 0;
        for (int i = 0; i < Calls.SOME_CALLS; i++) {
            long begin = System.nanoTime();
            sum += call(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Checks.check(sum, Checks.sumOfSquares(Calls.SOME_CALLS));
        return new long[] {Checks.percentile(nanos, 50)};
    }

    private long[] allAtOnce() throws ExecutionException, InterruptedException {
        List<Future<Long>> futures = new ArrayList<>(Calls.SOME_ASYNC_CALLS);
        long begin = System.nanoTime();
        for (int i = 0; i < Calls.SOME_ASYNC_CALLS; i++) {
            long x = i;
            futures.add(threads.submit(() -> Maths.square(x)));
        }
        long sum = 0;
        for (Future<Long> future : futures) {
            sum += future.get();
        }
        long nanos = System.nanoTime() - begin;
        Checks.check(sum, Checks.sumOfSquares(Calls.SOME_ASYNC_CALLS));
        return new long[] {nanos};
    }

    /** As one would write it: a task for each part, in as many parts as Python makes. */
    private long[] map(int count) throws ExecutionException, InterruptedException {
        List<Long> items = Maps.numbers(count);
        long begin = System.nanoTime();
        List<Future<List<Long>>> parts = new ArrayList<>(PARTS);
        for (int part = 0; part < PARTS; part++) {
            List<Long> some = items.subList(part * (count / PARTS), (part + 1) * (count / PARTS));
            parts.add(threads.submit(() -> squares(some)));
        }
        List<Long> squares = new ArrayList<>(count);
        for (Future<List<Long>> part : parts) {
            squares.addAll(part.get());
        }
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long square : squares) {
            sum += square;
        }
        Checks.check(sum, Checks.sumOfSquares(count));
        return new long[] {nanos};
    }

    private static List<Long> squares(List<Long> items) {
        List<Long> squares = new ArrayList<>(items.size());
        for (long item : items) {
            squares.add(Maths.square(item));
        }
        return squares;
    }
}
