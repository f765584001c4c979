package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a task starts ends with its worker, however the worker ends. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class ChildProcessesIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path directory;

    @Test
    void aChildEndsWithAKilledWorker() throws Exception {
        try (Pool pool = open("it-child-kill")) {
            long child = pool.submit(ChildProcessesIT::startSleep).get();
            assertThat(Processes.lives(child)).isTrue();

            Processes.kill(Processes.pids(pool).get(0));

            assertGone(child);
        }
    }

    @Test
    void aChildThatLostItsParentEndsWithAKilledWorker() throws Exception {
        String pid = directory.resolve("pid").toString();
        try (Pool pool = open("it-orphan")) {
            pool.submit(() -> {
                        new ProcessBuilder("/bin/sh", "-c", "sleep 300 >/dev/null 2>&1 & echo $! > " + pid)
                                .start()
                                .waitFor();
                    })
                    .get();
            long child = Long.parseLong(Tasks.read(pid).strip());
            assertThat(Processes.lives(child)).isTrue();

            Processes.kill(Processes.pids(pool).get(0));

            assertGone(child);
        }
    }

    @Test
    void aChildEndsWithThePool() throws Exception {
        long child;
        try (Pool pool = open("it-child-close")) {
            child = pool.submit(ChildProcessesIT::startSleep).get();
        }

        assertGone(child);
    }

    @Test
    void aChildEndsWhenThePoolIsShutDownAtOnce() throws Exception {
        Pool pool = open("it-child-now");
        long child = pool.submit(ChildProcessesIT::startSleep).get();

        pool.shutdownNow();

        assertGone(child);
        pool.close();
    }

    @Test
    void aChildEndsWithAWorkerThatExits() throws Exception {
        try (Pool pool = open("it-child-exit")) {
            long child = pool.submit(ChildProcessesIT::startSleep).get();

            pool.submit(() -> System.exit(1)).exceptionally(expected -> null).get();

            assertGone(child);
        }
    }

    @Test
    void aTaskThatWaitsForItsChildEndsWithBothWhenItIsCancelled() throws Exception {
        String pid = directory.resolve("pid").toString();
        try (Pool pool = open("it-child-cancel")) {
            PooledFuture<Void> future = pool.submit(() -> {
                Process sleep = new ProcessBuilder("sleep", "300").start();
                Tasks.append(pid, Long.toString(sleep.pid()));
                while (true) {
                    try {
                        sleep.waitFor();
                    } catch (InterruptedException ignored) { // so that it must be killed
                    }
                }
            });
            Soon.until(() -> !Tasks.read(pid).isEmpty());
            long child = Long.parseLong(Tasks.read(pid));

            future.cancel(true);

            assertGone(child);
        }
    }

    @Test
    void aChildThatHoldsTheOutputDoesNotDelayTheDeath() throws Exception {
        try (Pool pool = open("it-holder")) {
            pool.submit(() -> {
                        new ProcessBuilder("sleep", "300").inheritIO().start();
                    })
                    .get();
            long start = System.nanoTime();

            PooledFuture<Void> lost = pool.submit(() -> Runtime.getRuntime().halt(1));

            assertThat(lost).failsWithin(Duration.ofSeconds(3));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(pool.submit(() -> 1).get()).isEqualTo(1);
        }
    }

    private static long startSleep() throws IOException {
        return new ProcessBuilder("sleep", "300").start().pid();
    }

    private static void assertGone(long pid) {
        Soon.untilAsserted(SOON, () -> assertThat(Processes.lives(pid)).isFalse());
    }

    private static Pool open(String name) {
        return Pool.builder()
                .name(name)
                .workers(1)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(200))
                .open();
    }
}
