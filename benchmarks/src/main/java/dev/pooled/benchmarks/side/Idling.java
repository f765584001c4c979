package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import dev.pooled.WorkerInfo;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figure of doing nothing: the processor time that idle workers, and their host, use in a second. */
final class Idling implements AutoCloseable {

    private static final int WORKERS = 8;
    private static final long SETTLE_MILLIS = 1_000;
    private static final long WATCHED_MILLIS = 3_000;

    private final Pool pool = Pool.open(WORKERS);

    /** Nanoseconds for each second: of all workers together, and of this JVM. */
    long[] cpuPerSecond() throws IOException, InterruptedException {
        pool.awaitReady();
        List<Path> workers = new ArrayList<>();
        for (WorkerInfo worker : pool.workers()) {
            workers.add(Path.of("/proc", Long.toString(worker.pid()), "task"));
        }
        Checks.check(workers.size(), WORKERS);
        List<Path> host = List.of(Path.of("/proc/self/task"));
        Thread.sleep(SETTLE_MILLIS);

        long begin = System.nanoTime();
        long workersBefore = cpuNanos(workers);
        long hostBefore = cpuNanos(host);
        Thread.sleep(WATCHED_MILLIS);
        long workersUsed = cpuNanos(workers) - workersBefore;
        long hostUsed = cpuNanos(host) - hostBefore;
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new long[] {(long) (workersUsed / seconds), (long) (hostUsed / seconds)};
    }

    /** What all threads of the processes have computed, as the scheduler of Linux counts it. */
    private static long cpuNanos(List<Path> processes) throws IOException {
        long nanos = 0;
        for (Path threads : processes) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(threads)) {
                for (Path thread : found) {
                    nanos += Long.parseLong(
                            Files.readString(thread.resolve("schedstat")).split(" ", -1)[0]);
                }
            }
        }
        return nanos;
    }

    @Override
    public void close() {
        pool.close();
    }
}
