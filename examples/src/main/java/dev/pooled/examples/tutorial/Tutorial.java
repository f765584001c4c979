package dev.pooled.examples.tutorial;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.examples.tutorial.Squares.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;

/**
 * The four steps of the classic tutorial of a process pool: call and wait, call and go on, map, callbacks.
 *
 * <p>The tasks of the first three steps sleep for a second, so that the times are the same on every machine.
 */
public final class Tutorial {

    private static final int WORKERS = 4;
    private static final List<Integer> FOUR_NUMBERS = List.of(0, 1, 2, 3);

    private Tutorial() {}

    public static void main(String[] args) throws InterruptedException {
        Pool pool = Pool.open(WORKERS);
        pool.awaitReady(); // so that no time below holds the start of a worker
        SquaresPooled squares = SquaresPooled.on(pool);

        callAndWait(squares);
        callAndGoOn(squares);
        map(squares);
        useCallbacks(squares);
        end(pool);
    }

    private static void callAndWait(SquaresPooled squares) throws InterruptedException {
        System.out.println("1. Call and wait: four tasks of one second, one after the other");
        long start = System.nanoTime();
        List<Integer> results = new ArrayList<>();
        for (int x : FOUR_NUMBERS) {
            results.add(squares.slowSquare(x));
        }
        print(results, start);
    }

    private static void callAndGoOn(SquaresPooled squares) {
        System.out.println("2. Call and go on: the same four tasks at once");
        long start = System.nanoTime();
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int x : FOUR_NUMBERS) {
            futures.add(squares.slowSquareAsync(x));
        }
        print(futures.stream().map(PooledFuture::join).toList(), start);
    }

    private static void map(SquaresPooled squares) throws InterruptedException {
        System.out.println("3. Map: the same four tasks in one call");
        long start = System.nanoTime();
        print(squares.slowSquareMap(FOUR_NUMBERS), start);
    }

    /** The workers only compute; what becomes of their results is decided in this process. */
    private static void useCallbacks(SquaresPooled squares) {
        System.out.println("4. Callbacks: run in the parent process, as each task ends");
        SortedSet<Long> collected = new ConcurrentSkipListSet<>();
        Set<Long> callbackPids = ConcurrentHashMap.newKeySet();
        Set<Long> workerPids = ConcurrentHashMap.newKeySet();

        List<PooledFuture<Void>> done = IntStream.range(0, 10)
                .mapToObj(x -> squares.squareOfAsync(x).thenAccept((Answer answer) -> {
                    collected.add(answer.square());
                    workerPids.add(answer.pid());
                    callbackPids.add(ProcessHandle.current().pid());
                }))
                .toList();
        PooledFuture<String> failed = squares.squareOfAsync(-1).handle((answer, error) -> String.valueOf(error));
        done.forEach(PooledFuture::join);

        System.out.println("   " + collected);
        System.out.println("   parent " + ProcessHandle.current().pid() + ", callbacks ran in " + callbackPids
                + ", tasks in " + workerPids);
        System.out.println("   error callback: " + failed.join());
    }

    private static void end(Pool pool) throws InterruptedException {
        pool.shutdown();
        boolean isEnded = pool.awaitTermination(Duration.ofSeconds(10));
        System.out.println(isEnded ? "The pool is closed." : "The pool is still busy.");
    }

    private static void print(List<Integer> results, long startNanos) {
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        System.out.println(String.format(Locale.ROOT, "   %s in %.1f s", results, seconds));
    }
}
