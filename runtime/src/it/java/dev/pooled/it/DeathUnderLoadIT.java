package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.wire.execution.FaultPoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A death costs one task, and every future resolves. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class DeathUnderLoadIT {

    private static final int WORKERS = 3;

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() throws InterruptedException {
        pool = Pool.builder().name("it-load").workers(WORKERS).workerHeap("64m").open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void oneDeathFailsOneOfAHundredTasks() throws Exception {
        String ran = directory.resolve("ran-").toString();
        String victim = directory.resolve("victim").toString();
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                Tasks.count(ran + number);
                if (number == 40) {
                    Tasks.append(victim, Long.toString(Tasks.pid()));
                    Tasks.spin();
                }
                Tasks.sleep(2);
                return number * number;
            }));
        }
        Soon.until(() -> !Tasks.read(victim).isEmpty());

        Processes.kill(Long.parseLong(Tasks.read(victim)));

        for (int i = 0; i < 100; i++) {
            Object result = resultOf(futures.get(i));
            if (i == 40) {
                assertThat(result).isInstanceOf(WorkerDiedException.class);
            } else {
                assertThat(result).isEqualTo(i * i);
            }
            assertThat(Files.size(Path.of(ran + i))).as("runs of task %d", i).isEqualTo(1);
        }
    }

    @Test
    void theDeathOfAnIdleWorkerFailsNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            pool.awaitReady();
            Soon.until(() -> pool.workers().size() == WORKERS);
            Processes.killAndAwait(Processes.pids(pool).get(round % WORKERS));

            List<PooledFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int number = i;
                futures.add(pool.submit(() -> number));
            }

            for (int i = 0; i < 10; i++) {
                assertThat(resultOf(futures.get(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void theDeathOfAllWorkersUnderLoadFailsOnlyWhatRan() throws Exception {
        String ran = directory.resolve("all-").toString();
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                Tasks.count(ran + number);
                Tasks.sleep(2);
                return number;
            }));
        }
        Soon.until(() -> futures.get(20).isDone());

        pool.workers().stream().map(WorkerInfo::pid).forEach(Processes::kill);

        int died = 0;
        for (int i = 0; i < futures.size(); i++) {
            Object result = resultOf(futures.get(i));
            if (result instanceof WorkerDiedException) {
                died++;
            } else {
                assertThat(result).isEqualTo(i);
            }
            assertThat(Tasks.read(ran + i).length()).as("runs of task %d", i).isLessThanOrEqualTo(1);
        }
        assertThat(died).isBetween(1, WORKERS);
    }

    @Test
    void theDeathOfAWorkerFailsOneItemOfAMap() throws Exception {
        String ran = directory.resolve("item-").toString();
        String victim = directory.resolve("map-victim").toString();
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(i);
        }

        List<Object> results = new ArrayList<>();
        Stub.on(pool)
                .withChunkSize(10)
                .<Integer, Integer>outcomes(
                        item -> {
                            Tasks.count(ran + item);
                            if (item == 25) {
                                Tasks.append(victim, "x");
                                Runtime.getRuntime().halt(1);
                            }
                            return item;
                        },
                        items)
                .forEach(outcome -> {
                    try {
                        results.add(outcome.get());
                    } catch (ExecutionException e) {
                        results.add(e.getCause());
                    }
                });

        assertThat(results).hasSize(60);
        for (int i = 0; i < 60; i++) {
            if (i == 25) {
                assertThat(results.get(i)).isInstanceOf(WorkerDiedException.class);
            } else {
                assertThat(results.get(i)).isEqualTo(i);
            }
            assertThat(Tasks.read(ran + i)).as("runs of item %d", i).isEqualTo("x");
        }
    }

    /** Where workers share a channel and its lock, one that dies with it holds up all; here each has pipes of its own. */
    @ParameterizedTest
    @EnumSource(
            value = FaultPoint.Fault.class,
            names = {"KILL", "STOP"})
    void aWorkerThatFailsInTheMiddleOfItsAnswerHoldsUpNobody(FaultPoint.Fault fault) throws Exception {
        String mark = directory.resolve("mark").toString();
        try (Pool own = Pool.builder()
                .name("it-half")
                .workers(WORKERS)
                .workerHeap("32m")
                .heartbeatTimeout(Duration.ofSeconds(2))
                .systemProperties(
                        Map.of("pooled.internal.fault-point", FaultPoint.HALF_A_FRAME + ":" + fault + ":" + mark))
                .open()) {
            own.awaitReady();
            List<PooledFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int number = i;
                futures.add(own.submit(() -> number));
            }

            int died = 0;
            for (int i = 0; i < 50; i++) {
                Object result = resultOf(futures.get(i));
                died += result instanceof WorkerDiedException ? 1 : 0;
                assertThat(result).isInstanceOfAny(WorkerDiedException.class, Integer.class);
            }
            assertThat(died).isEqualTo(1);
            assertThat(Tasks.exists(mark)).isTrue();
        }
    }

    @Test
    void workersThatKillEachOtherFailOnlyTheTasksThatRanInThem() throws Exception {
        pool.awaitReady();
        String pids = directory.resolve("pids").toString();
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                String others = Tasks.read(pids);
                Tasks.append(pids, Tasks.pid() + "\n");
                others.lines().map(Long::valueOf).forEach(DeathUnderLoadIT::killIfWorkerOfTheSamePool);
                return number;
            }));
        }

        for (int i = 0; i < 13; i++) {
            assertThat(resultOf(futures.get(i))).isInstanceOfAny(Integer.class, WorkerDiedException.class);
        }
        assertThat(pool.submit(() -> 42).get()).isEqualTo(42);
    }

    /** A number that a dead worker had may be somebody else's by now. */
    private static void killIfWorkerOfTheSamePool(long pid) {
        ProcessHandle self = ProcessHandle.current();
        ProcessHandle.of(pid)
                .filter(other -> !other.equals(self) && other.parent().equals(self.parent()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private static Object resultOf(PooledFuture<?> future) throws Exception {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
