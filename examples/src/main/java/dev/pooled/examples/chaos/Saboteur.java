package dev.pooled.examples.chaos;

import dev.pooled.Pool;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills, stops and continues random workers, so many per second. Confined to its thread. */
final class Saboteur implements Runnable {

    private static final int LONGEST_STOP_MILLIS = 1_500;

    private final Pool pool;
    private final Oracle oracle;
    private final int faultsPerSecond;
    private final Random random;
    private final List<Thread> continuing = new ArrayList<>();
    private volatile boolean isOver;

    Saboteur(Pool pool, Oracle oracle, int faultsPerSecond, long seed) {
        this.pool = pool;
        this.oracle = oracle;
        this.faultsPerSecond = faultsPerSecond;
        this.random = new Random(seed);
    }

    void stop() {
        isOver = true;
    }

    @Override
    public void run() {
        try {
            while (!isOver && faultsPerSecond > 0) {
                TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(2_000 / faultsPerSecond));
                attack();
            }
            for (Thread each : continuing) {
                each.join();
            }
        } catch (IOException | InterruptedException e) {
            oracle.violation("the saboteur failed: " + e);
        }
    }

    private void attack() throws IOException {
        boolean alsoBooting =
                random.nextInt(10) == 0; // if none ever became ready, the pool would give up, as it should
        List<WorkerInfo> workers = pool.workers().stream()
                .filter(worker -> alsoBooting || worker.state() != WorkerState.STARTING)
                .toList();
        if (workers.isEmpty()) {
            return;
        }
        long pid = workers.get(random.nextInt(workers.size())).pid();
        int die = random.nextInt(10);
        if (die < 6) {
            oracle.count("kills");
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } else {
            oracle.count("stops");
            signal("STOP", pid);
            if (die < 9) { // else the heartbeat finds it
                continueLater(pid, random.nextInt(LONGEST_STOP_MILLIS));
            }
        }
    }

    private void continueLater(long pid, int millis) {
        continuing.removeIf(thread -> !thread.isAlive());
        Thread thread = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
                signal("CONT", pid);
            } catch (IOException | InterruptedException e) {
                oracle.violation("worker " + pid + " could not be continued: " + e);
            }
        });
        thread.start();
        continuing.add(thread);
    }

    private static void signal(String name, long pid) throws IOException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid + " 2>/dev/null")
                .start()
                .onExit()
                .join();
    }
}
