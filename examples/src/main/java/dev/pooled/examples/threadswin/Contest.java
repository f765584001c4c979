package dev.pooled.examples.threadswin;

import dev.pooled.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs the tasks of a cell in each way. Confined to one thread. */
final class Contest implements AutoCloseable {

    private final double roundsPerMicrosecond;
    private final ExecutorService threads;
    private final @Nullable ExecutorService virtualThreads;
    private final Pool pool;
    private final WorkPooled work;

    Contest(int workers, double roundsPerMicrosecond) throws InterruptedException {
        this.roundsPerMicrosecond = roundsPerMicrosecond;
        this.threads = Executors.newFixedThreadPool(workers);
        this.virtualThreads = virtualThreads();
        this.pool = Pool.builder().name("threads-win").workers(workers).open();
        this.work = WorkPooled.on(pool);
        pool.awaitReady();
    }

    /** Returns the ways that this JDK has. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>(Arrays.asList(Way.values()));
        if (virtualThreads == null) {
            ways.remove(Way.VIRTUAL_THREADS);
        }
        return ways;
    }

    /**
     * Has the pool run a task for each worker: how many it sends at a time it learns from how long a method took, and here, as
     * nowhere else, one method takes a microsecond now and a tenth of a second then.
     */
    void settle(Cell cell) throws InterruptedException {
        work.workMap(Collections.nCopies(pool.config().workers(), new byte[cell.payloadBytes()]), rounds(cell));
    }

    /** Runs the cell's tasks once. Returns how many microseconds one took, were they all alike. */
    double run(Cell cell, Way way) throws InterruptedException {
        byte[] payload = new byte[cell.payloadBytes()];
        long rounds = rounds(cell);
        List<byte[]> payloads = Collections.nCopies(cell.tasks(), payload);
        long start = System.nanoTime();
        long sum =
                switch (way) {
                    case ONE_THREAD ->
                        payloads.stream()
                                .mapToLong(bytes -> Work.work(bytes, rounds))
                                .sum();
                    case THREADS -> runIn(threads, payloads, rounds);
                    case VIRTUAL_THREADS -> runIn(virtualThreads, payloads, rounds);
                    case POOLED ->
                        work.workMap(payloads, rounds).stream()
                                .mapToLong(Long::longValue)
                                .sum();
                };
        double micros = (System.nanoTime() - start) / 1e3 / cell.tasks();
        if (sum != cell.tasks() * Work.work(payload, rounds)) {
            throw new IllegalStateException(way.title() + " gave a wrong result");
        }
        return micros;
    }

    private long rounds(Cell cell) {
        return Math.round(cell.taskMicros() * roundsPerMicrosecond);
    }

    private static long runIn(@Nullable ExecutorService executor, List<byte[]> payloads, long rounds)
            throws InterruptedException {
        if (executor == null) {
            throw new IllegalStateException("this JDK has no virtual threads");
        }
        List<Callable<Long>> tasks = new ArrayList<>(payloads.size());
        for (byte[] payload : payloads) {
            tasks.add(() -> Work.work(payload, rounds));
        }
        long sum = 0;
        try {
            for (Future<Long> result : executor.invokeAll(tasks)) {
                sum += result.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work failed", e.getCause());
        }
        return sum;
    }

    /** They came with JDK 21, and this is compiled for 17. */
    private static @Nullable ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException ignored) { // an older JDK
            return null;
        }
    }

    @Override
    public void close() {
        pool.close();
        threads.shutdown();
        if (virtualThreads != null) {
            virtualThreads.shutdown();
        }
    }
}
