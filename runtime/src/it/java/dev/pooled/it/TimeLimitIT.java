package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskContext;
import dev.pooled.TaskState;
import dev.pooled.TaskTimeoutException;
import dev.pooled.stub.PooledCalls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Limits: counted from the start, told with the task's stack, polite first, then the kill; the pool lives on. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class TimeLimitIT {

    private static final Duration LIMIT = Duration.ofMillis(400);

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() throws InterruptedException {
        pool = Pool.builder()
                .name("it-limit")
                .workers(1)
                .workerHeap("64m")
                .taskTimeout(LIMIT)
                .cancelGrace(Duration.ofMillis(200))
                .open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    /** A worker that has just booted needs part of a short limit to load classes. */
    @BeforeEach
    void warmUp() throws Exception {
        unlimited().submit(Tasks::pid).get();
    }

    private static Stub unlimited() {
        return Stub.on(pool).withoutTimeout();
    }

    @Test
    void anEndlessLoopEndsAtItsLimitWithItsStack() throws Exception {
        long before = unlimited().submit(Tasks::pid).get();
        long start = System.nanoTime();

        PooledFuture<Void> future = pool.submit(Tasks::spin);
        TaskTimeoutException late = lateness(future);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isBetween(LIMIT, LIMIT.plusMillis(600));
        assertThat(late.limit()).isEqualTo(LIMIT);
        assertThat(late.elapsed()).isBetween(LIMIT, LIMIT.plusMillis(600));
        assertThat(late.taskId()).isEqualTo(future.id());
        assertThat(late.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("spin"));
        assertThat(late).hasMessageContaining("timed out after").hasMessageContaining("limit 400 ms");
        assertThat(future.taskState()).isEqualTo(TaskState.TIMED_OUT);
        assertThat(unlimited().submit(Tasks::pid).get()).isNotEqualTo(before);
    }

    @Test
    void aTaskThatSwallowsTheInterruptIsKilledAfterTheGrace() throws Exception {
        long before = unlimited().submit(Tasks::pid).get();

        TaskTimeoutException late = lateness(pool.submit(Tasks::swallowInterrupts));

        assertThat(late.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("swallowInterrupts"));
        assertThat(unlimited().submit(Tasks::pid).get()).isNotEqualTo(before);
        Soon.until(() -> !Processes.lives(before));
    }

    @Test
    void aTaskThatHeedsTheInterruptKeepsItsWorker() throws Exception {
        long before = unlimited().submit(Tasks::pid).get();

        lateness(pool.submit(() -> Tasks.sleep(30_000)));

        assertThat(unlimited().submit(Tasks::pid).get()).isEqualTo(before);
    }

    @Test
    void theInterruptNeverReachesTheNextTask() throws Exception {
        lateness(pool.submit(() -> Tasks.sleep(30_000)));

        for (int i = 0; i < 20; i++) {
            assertThat(unlimited()
                            .submit(() -> Thread.currentThread().isInterrupted())
                            .get())
                    .isFalse();
        }
    }

    @Test
    void anInterruptThatATaskLeavesBehindDoesNotReachTheNextOne() throws Exception {
        long before = unlimited().submit(Tasks::pid).get();

        unlimited()
                .submit(() -> {
                    Thread.currentThread().interrupt();
                    return 0;
                })
                .get();

        assertThat(unlimited()
                        .submit(() -> Thread.currentThread().isInterrupted())
                        .get())
                .isFalse();
        assertThat(unlimited().submit(Tasks::pid).get()).isEqualTo(before);
    }

    @Test
    void theLimitCountsFromTheStartNotFromTheSubmission() throws Exception {
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                Tasks.sleep(200);
                return number;
            }));
        }

        for (int i = 0; i < 4; i++) {
            assertThat(futures.get(i).get()).isEqualTo(i);
        }
    }

    @Test
    void theLimitHoldsPerItemAlsoInsideAChunk() {
        List<Outcome<Integer>> outcomes = Stub.on(pool)
                .withChunkSize(5)
                .<Integer, Integer>outcomes(
                        item -> {
                            Tasks.sleep(item == 2 ? 30_000 : 150);
                            return item;
                        },
                        List.of(0, 1, 2, 3, 4))
                .toList();

        assertThat(outcomes).extracting(Outcome::isSuccess).containsExactly(true, true, false, true, true);
        assertThat(((Outcome.Failure<Integer>) outcomes.get(2)).error()).isInstanceOf(TaskTimeoutException.class);
    }

    @Test
    void everyLateItemOfAChunkIsHeldToTheLimit() {
        List<Outcome<Integer>> outcomes = Stub.on(pool)
                .withChunkSize(4)
                .withTimeout(Duration.ofSeconds(1)) // items 2 and 3 begin in a JVM that has just booted
                .<Integer, Integer>outcomes(
                        item -> {
                            if (item % 2 == 1) {
                                Tasks.swallowInterrupts();
                            }
                            return item;
                        },
                        List.of(0, 1, 2, 3))
                .toList();

        assertThat(outcomes).extracting(Outcome::isSuccess).containsExactly(true, false, true, false);
    }

    /** A limit of a whole map would fail what had ended in time, and needs a start that is worth counting from. */
    @Test
    void aStreamGivesTheResultsBeforeALateItem() {
        List<Integer> delivered = new ArrayList<>();

        Throwable late = catchThrowable(() -> Stub.on(pool).withChunkSize(3).<Integer, Integer>stream(
                        item -> {
                            Tasks.sleep(item);
                            return item;
                        },
                        List.of(0, 1, 30_000),
                        PooledCalls.Order.SOURCE)
                .forEach(delivered::add));

        assertThat(late).isInstanceOf(TaskTimeoutException.class);
        assertThat(delivered).containsExactly(0, 1);
    }

    @Test
    void aLateTaskLeavesTheOthersAlone() throws Exception {
        PooledFuture<Void> slow = pool.submit(() -> Tasks.sleep(30_000));
        PooledFuture<Integer> quick = pool.submit(() -> 2);

        lateness(slow);

        assertThat(quick.get()).isEqualTo(2);
    }

    @Test
    void aTaskKnowsItsDeadline() throws Exception {
        long left = pool.submit(() -> Duration.between(
                                java.time.Instant.now(),
                                TaskContext.current().orElseThrow().deadline().orElseThrow())
                        .toMillis())
                .get();

        assertThat(left).isBetween(1L, LIMIT.toMillis());
    }

    @Test
    void aStubCanLiftThePoolsLimit() throws Exception {
        PooledFuture<Integer> future = Stub.on(pool).withoutTimeout().submit(() -> {
            Tasks.sleep(LIMIT.toMillis() + 200);
            return 5;
        });

        assertThat(future.get()).isEqualTo(5);
    }

    @Test
    void theCancelActionsOfATaskRunAtItsLimit() throws Exception {
        String told = directory.resolve("told").toString();

        lateness(pool.submit(() -> {
            TaskContext context = TaskContext.current().orElseThrow();
            context.onCancel(() -> Tasks.append(told, "cancelled=" + context.isCancelled()));
            Tasks.sleep(30_000);
        }));

        Soon.until(() -> Tasks.read(told).equals("cancelled=true"));
    }

    @Test
    void aStoppedWorkerIsLateWithoutAStackAndKilled() throws Exception {
        PooledFuture<Void> future = pool.submit(Tasks::spin);
        Soon.until(future::isRunning);
        long pid = Processes.pids(pool).get(0);
        Tasks.sleep(50); // the worker must have said that it took the call up

        Processes.signal("STOP", pid);

        TaskTimeoutException late = lateness(future);
        assertThat(late.getStackTrace()).isEmpty();
        Soon.until(() -> !Processes.lives(pid));
        assertThat(unlimited().submit(() -> 1).get()).isEqualTo(1);
    }

    @Test
    void aGraceShorterThanTheWaitForTheStackIsATimeoutStill() throws Exception {
        try (Pool hasty = Pool.builder()
                .name("it-hasty")
                .workers(1)
                .workerHeap("64m")
                .taskTimeout(Duration.ofMillis(200))
                .cancelGrace(Duration.ofMillis(1))
                .open()) {
            PooledFuture<Void> future = hasty.submit(Tasks::spin);
            Soon.until(future::isRunning);
            Tasks.sleep(50);

            Processes.signal("STOP", Processes.pids(hasty).get(0));

            lateness(future);
        }
    }

    @Test
    void aTimeoutIsRetriedOnlyIfTheMethodAsksForIt() throws Exception {
        String runs = directory.resolve("runs").toString();

        lateness(Stub.on(pool).withRetries(3).submit(() -> {
            Tasks.count(runs);
            Tasks.sleep(30_000);
            return 0;
        }));

        assertThat(Tasks.read(runs)).isEqualTo("x");
    }

    private static TaskTimeoutException lateness(PooledFuture<?> future) throws InterruptedException {
        try {
            throw new AssertionError("it returned " + future.get());
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TaskTimeoutException.class);
            return (TaskTimeoutException) e.getCause();
        }
    }
}
