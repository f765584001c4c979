package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolListener;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From open to close: what is drained, what is killed, what is refused. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class LifecycleIT {

    @TempDir
    private Path directory;

    @Test
    void closeFinishesWhatWasSubmittedAndEndsTheWorkers() {
        Pool pool = open("it-close", 2);
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                Tasks.sleep(10);
                return number;
            }));
        }
        List<Long> pids = pidsOnceReady(pool);

        pool.close();

        assertThat(futures).allMatch(PooledFuture::isDone);
        for (int i = 0; i < 50; i++) {
            assertThat(futures.get(i).join()).isEqualTo(i);
        }
        assertThat(pids).isNotEmpty().noneMatch(Processes::lives);
        assertThat(pool.isShutdown()).isTrue();
        assertThat(pool.isTerminated()).isTrue();
        assertThat(pool.workers()).isEmpty();
    }

    @Test
    void closeOfAPoolThatNeverRanAnythingReturnsSoon() {
        long start = System.nanoTime();

        open("it-unused", 1).close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void shutdownNowSettlesEverythingBeforeItReturns() {
        Pool pool = open("it-kill", 2);
        List<PooledFuture<?>> futures = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            futures.add(pool.submit(() -> Tasks.sleep(10_000)));
        }
        PooledFuture<List<Integer>> map = Stub.on(pool)
                .mapAsync(
                        item -> {
                            Tasks.sleep(10_000);
                            return item;
                        },
                        List.of(1, 2, 3, 4, 5));
        List<Long> pids = pidsOnceReady(pool);

        pool.shutdownNow();

        assertThat(futures).allMatch(PooledFuture::isCompletedExceptionally);
        assertThat(map.isCompletedExceptionally()).isTrue();
        assertThatThrownBy(futures.get(0)::join).isInstanceOf(CancellationException.class);
        Soon.until(() -> pids.stream().noneMatch(Processes::lives));
        Soon.until(pool::isTerminated);
        pool.close();
    }

    @Test
    void shutdownNowInTheMiddleOfResultsSettlesEverything() {
        for (int round = 0; round < 5; round++) {
            Pool pool = open("it-storm", 2);
            List<PooledFuture<?>> futures = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                int number = i;
                PooledFuture<Object> future = pool.submit(() -> {
                    if (number % 3 == 0) {
                        throw new java.io.IOException("expected");
                    }
                    return List.of(number);
                });
                futures.add(future);
                future.thenRun(() -> {});
            }
            PooledFuture<?> middle = futures.get(20 * round);
            Soon.until(middle::isDone);

            pool.shutdownNow();

            assertThat(futures).allMatch(PooledFuture::isDone);
            pool.close();
        }
    }

    @Test
    void shutdownNowBeforeAnyWorkerIsThereSettlesEverything() {
        Pool pool = open("it-early", 2);
        PooledFuture<Integer> future = pool.submit(() -> 1);

        pool.shutdownNow();

        assertThat(future.isDone()).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        Soon.until(pool::isTerminated);
    }

    @Test
    void whatIsSubmittedAfterTheEndIsRefused() {
        Pool pool = open("it-after", 1);
        pool.close();

        assertThatThrownBy(() -> pool.submit(() -> 1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("it-after");
        assertThatThrownBy(() -> pool.map(item -> item, List.of(1))).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> pool.onEachWorker(() -> {})).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> pool.resize(2)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void closeTwiceAndFromManyThreadsIsHarmless() throws Exception {
        Pool pool = open("it-twice", 1);
        PooledFuture<Integer> future = pool.submit(() -> {
            Tasks.sleep(200);
            return 3;
        });
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> closers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread closer = new Thread(pool::close);
            closer.setUncaughtExceptionHandler((thread, error) -> failure.set(error));
            closer.start();
            closers.add(closer);
        }
        for (Thread closer : closers) {
            closer.join();
        }

        pool.close();
        pool.shutdown();
        pool.shutdownNow();

        assertThat(failure.get()).isNull();
        assertThat(future.get()).isEqualTo(3);
    }

    @Test
    void closeFromACallbackDoesNotHang() throws Exception {
        Pool pool = open("it-callback", 1);

        PooledFuture<Void> closed = pool.submit(() -> 1).thenAccept(value -> pool.close());

        closed.get();
        assertThat(pool.awaitTermination(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void shutdownTimeoutKillsWhatDoesNotEnd() {
        Pool pool = Pool.builder()
                .name("it-patience")
                .workers(1)
                .workerHeap("64m")
                .shutdownTimeout(Duration.ofMillis(300))
                .open();
        PooledFuture<Void> future = pool.submit(Tasks::spin);
        Soon.until(future::isRunning);
        long start = System.nanoTime();

        pool.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(future.isCompletedExceptionally()).isTrue();
    }

    @Test
    void anInterruptWhileClosingKills() throws Exception {
        Pool pool = open("it-interrupted", 1);
        PooledFuture<Void> future = pool.submit(Tasks::spin);
        Soon.until(future::isRunning);
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread closer = new Thread(() -> {
            pool.close();
            flag.set(Thread.currentThread().isInterrupted());
        });
        closer.start();

        closer.interrupt();

        closer.join();
        assertThat(flag.get()).isTrue();
        assertThat(future.isCompletedExceptionally()).isTrue();
        assertThat(pool.awaitTermination(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void theExecutorViewIsThePool() throws Exception {
        Pool pool = open("it-executor", 1);
        ExecutorService executor = pool.asExecutorService();

        assertThat(executor.submit((java.util.concurrent.Callable<Long> & java.io.Serializable) Tasks::pid)
                        .get())
                .isEqualTo(Processes.pids(pool).get(0));
        executor.shutdown();

        assertThat(pool.isShutdown()).isTrue();
        assertThat(executor.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
        assertThat(executor.isTerminated()).isTrue();
    }

    @Test
    void initAndExitRunInEveryWorker() throws Exception {
        String begun = directory.resolve("begun").toString();
        String ended = directory.resolve("ended").toString();
        Pool pool = Pool.builder()
                .name("it-hooks")
                .workers(2)
                .workerHeap("64m")
                .workerInit(() -> {
                    System.setProperty("it.initialised", "yes");
                    Tasks.append(begun, Tasks.pid() + "\n");
                })
                .workerExit(() -> Tasks.append(ended, Tasks.pid() + "\n"))
                .open();
        pool.awaitReady();
        List<Long> pids = Processes.pids(pool);

        String seen = pool.submit(() -> System.getProperty("it.initialised")).get();
        pool.close();

        assertThat(seen).isEqualTo("yes");
        assertThat(Tasks.read(begun).lines().map(Long::valueOf)).containsExactlyInAnyOrderElementsOf(pids);
        assertThat(Tasks.read(ended).lines().map(Long::valueOf)).containsExactlyInAnyOrderElementsOf(pids);
    }

    @Test
    void listenersHearOfWorkersTasksAndTheEnd() throws Exception {
        List<String> events = java.util.Collections.synchronizedList(new ArrayList<>());
        Pool pool = Pool.builder()
                .name("it-events")
                .workers(1)
                .workerHeap("64m")
                .listener(new PoolListener() {
                    @Override
                    public void workerReady(WorkerInfo worker) {
                        events.add("ready");
                    }

                    @Override
                    public void workerRetired(WorkerInfo worker) {
                        events.add("retired");
                    }

                    @Override
                    public void poolClosed(PoolStats stats) {
                        events.add("closed " + stats.submitted() + " " + stats.succeeded());
                    }
                })
                .open();

        pool.submit(() -> 1).get();
        pool.close();

        Soon.until(() -> events.size() == 3);
        assertThat(events).containsExactly("ready", "retired", "closed 1 1");
    }

    /** Other pools refuse to be awaited before they are closed; here it is a question like any other. */
    @Test
    void awaitingTheEndOfAnOpenPoolIsFalse() throws Exception {
        try (Pool pool = open("it-await", 1)) {
            assertThat(pool.awaitTermination(Duration.ofMillis(10))).isFalse();
            assertThat(pool.submit(() -> 1).get()).isEqualTo(1);
        }
    }

    @Test
    void shutdownNowWithDeadWorkersIsHarmless() throws Exception {
        Pool pool = open("it-dead", 2);
        pidsOnceReady(pool).forEach(Processes::killAndAwait);

        pool.shutdownNow();
        pool.shutdownNow();

        assertThat(pool.awaitTermination(Duration.ofSeconds(10))).isTrue();
        assertThatThrownBy(() -> pool.submit(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    }

    /** There is no limit for it: a cache may take minutes to fill. But it does not keep the pool from its end. */
    @Test
    void aWorkerInitThatNeverEndsDoesNotKeepThePoolFromItsEnd() {
        String begun = directory.resolve("begun").toString();
        Pool pool = Pool.builder()
                .name("it-endless-init")
                .workers(1)
                .workerHeap("64m")
                .heartbeatTimeout(Duration.ofMillis(300)) // it runs, and answers
                .workerInit(() -> {
                    Tasks.append(begun, Tasks.pid() + "\n");
                    Tasks.spin();
                })
                .open();
        PooledFuture<Integer> future = pool.submit(() -> 1);
        Soon.until(() -> Tasks.exists(begun));
        Tasks.sleep(1_000);

        pool.shutdownNow();

        assertThat(future.isCancelled()).isTrue();
        assertThat(Tasks.read(begun).lines()).hasSize(1);
        long worker = Long.parseLong(Tasks.read(begun).strip());
        Soon.until(() -> !Processes.lives(worker));
    }

    @Test
    void aWorkerExitThatNeverEndsIsCutOff() {
        String begun = directory.resolve("begun").toString();
        Pool pool = Pool.builder()
                .name("it-endless-exit")
                .workers(1)
                .workerHeap("64m")
                .shutdownTimeout(Duration.ofMillis(300))
                .workerExit(() -> {
                    Tasks.append(begun, Tasks.pid() + "");
                    Tasks.spin();
                })
                .open();
        pidsOnceReady(pool);
        long start = System.nanoTime();

        pool.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(Processes.lives(Long.parseLong(Tasks.read(begun)))).isFalse();
    }

    @Test
    void aFarAwayTimeoutIsNoError() throws Exception {
        try (Pool pool = open("it-far", 1)) {
            pool.shutdown();

            assertThat(pool.awaitTermination(Duration.ofSeconds(Long.MAX_VALUE)))
                    .isTrue();
        }
    }

    private static Pool open(String name, int workers) {
        return Pool.builder().name(name).workers(workers).workerHeap("64m").open();
    }

    private static List<Long> pidsOnceReady(Pool pool) {
        try {
            pool.awaitReady();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Processes.pids(pool);
    }

    @Test
    void timesLongerThanTheClockCanCountAreForEver() throws Exception {
        Duration forEver = Duration.ofDays(1_000_000);
        try (Pool pool = Pool.builder()
                .name("it-for-ever")
                .workers(1)
                .workerHeap("64m")
                .taskTimeout(forEver)
                .cancelGrace(forEver)
                .maxWorkerAge(forEver)
                .heartbeatTimeout(forEver)
                .shutdownTimeout(forEver)
                .open()) {
            long pid = pool.submit(Tasks::pid).get();

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(pid);
        }
    }
}
