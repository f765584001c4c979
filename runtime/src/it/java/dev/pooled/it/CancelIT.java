package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskContext;
import dev.pooled.TaskState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Cancelling: what waits never starts, what runs is interrupted, and killed if that does not help. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class CancelIT {

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() throws InterruptedException {
        pool = Pool.builder()
                .name("it-cancel")
                .workers(1)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(200))
                .open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @AfterEach
    void everyTaskHasSettled() {
        Soon.until(() -> pool.stats().running() == 0 && pool.stats().queued() == 0);
    }

    @Test
    void aRunningLoopIsCancelledAtOnceAndItsWorkerReplaced() throws Exception {
        long before = pool.submit(Tasks::pid).get();
        PooledFuture<Void> future = pool.submit(Tasks::spin);
        Soon.until(future::isRunning);

        assertThat(future.cancel(true)).isTrue();

        assertThat(future.isCancelled()).isTrue();
        assertThat(future.taskState()).isEqualTo(TaskState.CANCELLED);
        assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
        assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(before);
        assertThat(future.cancel(true)).isTrue();
    }

    @Test
    void aTaskThatHeedsTheCancelKeepsItsWorker() throws Exception {
        String started = directory.resolve("started").toString();
        long before = pool.submit(Tasks::pid).get();
        PooledFuture<Void> future = pool.submit(() -> {
            Tasks.count(started);
            Tasks.sleep(30_000);
        });
        Soon.until(() -> Tasks.exists(started));

        assertThat(future.cancel(true)).isTrue();

        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(before);
    }

    @Test
    void cancelWithoutInterruptDoesNothingToARunningTask() throws Exception {
        String go = directory.resolve("go").toString();
        PooledFuture<Integer> future = pool.submit(() -> {
            Tasks.await(go);
            return 7;
        });
        Soon.until(future::isRunning);

        assertThat(future.cancel(false)).isFalse();
        assertThat(future.isDone()).isFalse();
        Tasks.count(go);

        assertThat(future.get()).isEqualTo(7);
        assertThat(future.cancel(true)).isFalse();
        assertThat(future.taskState()).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void aQueuedTaskNeverStarts() throws Exception {
        String go = directory.resolve("go").toString();
        String ran = directory.resolve("ran").toString();
        PooledFuture<Void> first = pool.submit(() -> Tasks.await(go));
        PooledFuture<Void> gentle = pool.submit(() -> Tasks.append(ran, "gentle"));
        PooledFuture<Void> hard = pool.submit(() -> Tasks.append(ran, "hard"));
        PooledFuture<Void> last = pool.submit(() -> Tasks.append(ran, "last"));
        Soon.until(first::isRunning);

        assertThat(gentle.cancel(false)).isTrue();
        assertThat(hard.cancel(true)).isTrue();
        Tasks.count(go);

        last.get();
        assertThat(Tasks.read(ran)).isEqualTo("last");
        assertThat(gentle.isCancelled()).isTrue();
        assertThat(hard.isCancelled()).isTrue();
    }

    @Test
    void theTaskIsToldAndMayEndByItself() throws Exception {
        String told = directory.resolve("told").toString();
        String started = directory.resolve("started").toString();
        long before = pool.submit(Tasks::pid).get();
        PooledFuture<Void> future = pool.submit(() -> {
            TaskContext context = TaskContext.current().orElseThrow();
            context.onCancel(() -> Tasks.append(told, "action;"));
            Tasks.count(started);
            try {
                while (true) {
                    context.checkCancelled();
                    Thread.onSpinWait();
                }
            } catch (CancellationException e) {
                Tasks.append(told, "check;");
                throw e;
            }
        });
        Soon.until(() -> Tasks.exists(started));

        future.cancel(true);

        Soon.until(
                () -> Tasks.read(told).contains("action;") && Tasks.read(told).contains("check;"));
        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(before);
    }

    @Test
    void theCancelActionOfATaskThatHasEndedNeverRuns() throws Exception {
        String told = directory.resolve("told").toString();
        String started = directory.resolve("started").toString();
        pool.submit(() -> TaskContext.current().orElseThrow().onCancel(() -> Tasks.count(told)))
                .get();
        PooledFuture<Void> next = pool.submit(() -> {
            Tasks.count(started);
            Tasks.sleep(30_000);
        });
        Soon.until(() -> Tasks.exists(started));

        next.cancel(true);

        assertThat(pool.submit(() -> 1).get()).isEqualTo(1);
        assertThat(Tasks.exists(told)).isFalse();
    }

    /** There is no signal to be given at submission: who calls and is interrupted already has cancelled. */
    @Test
    void anInterruptThatCameBeforeTheCallCancelsIt() throws Exception {
        String ran = directory.resolve("ran").toString();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Stub.on(pool).call(() -> {
                    Tasks.sleep(200);
                    Tasks.count(ran);
                    return 0;
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(pool.submit(() -> 1).get()).isEqualTo(1);
        assertThat(Tasks.exists(ran)).isFalse();
    }

    @Test
    void aFutureCompletedFromOutsideLetsItsTaskGo() throws Exception {
        PooledFuture<Integer> future = pool.submit(() -> {
            Tasks.sleep(30_000);
            return 1;
        });
        Soon.until(future::isRunning);

        assertThat(future.complete(99)).isTrue();

        assertThat(future.get()).isEqualTo(99);
        assertThat(pool.submit(() -> 2).get(5, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void orTimeoutLetsTheTaskGo() {
        PooledFuture<Void> future = pool.submit(() -> Tasks.sleep(30_000));

        future.orTimeout(100, TimeUnit.MILLISECONDS);

        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(pool.submit(() -> 2).join()).isEqualTo(2);
    }

    @Test
    void getWithATimeoutLeavesTheTaskAlone() throws Exception {
        String go = directory.resolve("go").toString();
        PooledFuture<Integer> future = pool.submit(() -> {
            Tasks.await(go);
            return 3;
        });

        assertThatThrownBy(() -> future.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        Tasks.count(go);

        assertThat(future.get()).isEqualTo(3);
    }

    @Test
    void anInterruptOfTheCallerCancelsItsCall() throws Exception {
        String started = directory.resolve("started").toString();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                Stub.on(pool).call(() -> {
                    Tasks.count(started);
                    Tasks.sleep(30_000);
                    return 0;
                });
            } catch (Throwable error) {
                thrown.set(error);
            }
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        Soon.until(() -> Tasks.exists(started));

        caller.interrupt();
        caller.join(5_000);

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(flag.get()).isTrue();
        assertThat(pool.submit(() -> 4).get(5, TimeUnit.SECONDS)).isEqualTo(4);
    }

    /** The caller itself writes what does not fit into the ring; the thread that goes on for it brings the rest. */
    @Test
    void anInterruptGetsACallerOutWhoseArgumentNobodyReads() throws Exception {
        long worker = pool.submit(Tasks::pid).get();
        for (int i = 0; i < 10; i++) { // until it has surely mapped the ring
            Tasks.sleep(20);
            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
        }
        byte[] large = new byte[8 << 20];
        Processes.signal("STOP", worker);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                Stub.on(pool).call(() -> large.length);
            } catch (Throwable error) {
                thrown.set(error);
            }
        });
        caller.start();
        Soon.until(() -> caller.getState() == Thread.State.TIMED_WAITING || caller.getState() == Thread.State.WAITING);
        boolean isWriting = Arrays.stream(caller.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".RingWriter"));
        assertThat(isWriting).isEqualTo(!"off".equals(System.getProperty("pooled.internal.rings")));

        caller.interrupt();
        caller.join(5_000);
        Processes.signal("CONT", worker);

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(pool.submit(Tasks::pid).get(10, TimeUnit.SECONDS))
                .as("it was sent the rest")
                .isEqualTo(worker);
        assertThat(Stub.on(pool).call(() -> large.length)).isEqualTo(8 << 20);
    }

    @Test
    void cancellingAMapCancelsItsItems() throws Exception {
        String started = directory.resolve("started").toString();
        String ran = directory.resolve("ran").toString();
        PooledFuture<List<Integer>> future = Stub.on(pool)
                .withChunkSize(2)
                .mapAsync(
                        item -> {
                            Tasks.count(started);
                            Tasks.sleep(30_000);
                            Tasks.count(ran);
                            return item;
                        },
                        List.of(1, 2, 3, 4, 5, 6));
        Soon.until(() -> Tasks.exists(started));

        assertThat(future.cancel(true)).isTrue();

        assertThat(pool.submit(() -> 5).get(5, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(Tasks.read(started)).isEqualTo("x");
        assertThat(Tasks.read(ran)).isEmpty();
    }

    @Test
    void cancellingADependentDoesNotReachItsSource() throws Exception {
        String go = directory.resolve("go").toString();
        PooledFuture<Integer> source = pool.submit(() -> {
            Tasks.await(go);
            return 8;
        });
        PooledFuture<Integer> dependent = source.thenApply(value -> value + 1);

        assertThat(dependent.cancel(true)).isTrue();
        Tasks.count(go);

        assertThat(source.get()).isEqualTo(8);
        assertThat(dependent.id()).isEqualTo(source.id());
    }

    @Test
    void cancelsThatRaceWithTheStartStillStopTheWork() throws Exception {
        String late = directory.resolve("late").toString();
        for (int i = 0; i < 200; i++) {
            PooledFuture<Void> future = pool.submit(() -> {
                Tasks.sleep(1_000);
                Tasks.count(late);
            });
            future.cancel(true);
        }

        assertThat(pool.submit(() -> 6).get(5, TimeUnit.SECONDS)).isEqualTo(6);
        assertThat(Tasks.read(late)).isEmpty();
    }
}
