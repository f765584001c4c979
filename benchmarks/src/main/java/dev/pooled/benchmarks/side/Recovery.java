package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure of a worker's death: from {@code kill -9} until a pool of two can do two things at once again. Both workers are
 * busy for longer than that takes; one is killed, and the next call can only be answered by its successor.
 */
final class Recovery {

    private static final int WORKERS = 2;
    private static final long HOLD_MILLIS = 60_000;
    private static final long LOOK_MILLIS = 5;
    private static final int MOST_LOOKS = 2_000;

    private Recovery() {}

    static long[] afterKill(int spares) throws InterruptedException {
        PoolConfig.Builder settings = Pool.builder().workers(WORKERS).spareWorkers(spares);
        try (Pool pool = settings.open()) {
            pool.awaitReady();
            await(pool, WorkerState.SPARE, spares);
            WorkPooled work = WorkPooled.on(pool);
            List<PooledFuture<Void>> held = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                held.add(work.holdAsync(HOLD_MILLIS));
            }
            List<WorkerInfo> busy = await(pool, WorkerState.BUSY, WORKERS);
            ProcessHandle victim = ProcessHandle.of(busy.get(0).pid()).orElseThrow();

            long begin = System.nanoTime();
            victim.destroyForcibly();
            int answer = work.one();
            long nanos = System.nanoTime() - begin;

            if (answer != 1 || !hasFailed(held)) {
                throw new IllegalStateException("one of two busy workers was to be killed: " + held);
            }
            held.forEach(future -> future.cancel(true));
            return new long[] {nanos};
        }
    }

    /** Returns whether one of the tasks has failed: with a spare the successor may answer before its death is told. */
    private static boolean hasFailed(List<PooledFuture<Void>> held) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (held.stream().filter(PooledFuture::isDone).count() == 1) {
                return true;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }

    private static List<WorkerInfo> await(Pool pool, WorkerState state, int count) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            List<WorkerInfo> found = pool.workers().stream()
                    .filter(worker -> worker.state() == state)
                    .toList();
            if (found.size() == count) {
                return found;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("not " + count + " workers are " + state + ": " + pool.workers());
    }
}
