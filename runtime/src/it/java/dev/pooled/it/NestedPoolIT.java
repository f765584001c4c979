package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pools inside tasks: the shared one runs in the worker itself, others fork to a limit and end with their parent. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class NestedPoolIT {

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        pool = Pool.builder().name("it-outer").workers(1).workerHeap("64m").open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void theSharedPoolRunsInTheWorkerItself() throws Exception {
        List<Long> pids = pool.submit(() -> List.of(
                        Tasks.pid(),
                        Pool.shared().submit(Tasks::pid).get(),
                        Pool.shared().map(item -> Tasks.pid(), List.of(1)).get(0)))
                .get();

        assertThat(pids).containsOnly(pids.get(0));
    }

    @Test
    void everyWorkerMayUseTheSharedPoolAtOnceThreeLevelsDeep() throws Exception {
        try (Pool wide =
                Pool.builder().name("it-wide").workers(3).workerHeap("64m").open()) {
            List<PooledFuture<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                sums.add(wide.submit(() -> sumBelow(3)));
            }

            for (PooledFuture<Integer> sum : sums) {
                assertThat(sum.get()).isEqualTo(27);
            }
        }
    }

    private static int sumBelow(int levels) {
        return levels == 0
                ? 1
                : Pool.shared().map(item -> sumBelow(levels - 1), List.of(1, 2, 3)).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    @Test
    void anExplicitPoolForksWorkersOfItsOwn() throws Exception {
        List<Long> pids = pool.submit(() -> {
                    try (Pool inner = inner()) {
                        return List.of(Tasks.pid(), inner.submit(Tasks::pid).get());
                    }
                })
                .get();

        assertThat(pids.get(0)).isEqualTo(Processes.pids(pool).get(0)).isNotEqualTo(pids.get(1));
        Soon.until(() -> !Processes.lives(pids.get(1)));
    }

    @Test
    void thePoolTooDeepIsRefusedWithTheReason() {
        PooledFuture<Integer> future = pool.submit(() -> {
            try (Pool tooDeep = Pool.builder().workers(1).maxDepth(1).open()) {
                return tooDeep.submit(() -> 1).get();
            }
        });

        assertThat(future)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("maxDepth");
    }

    @Test
    void aDeathInANestedPoolArrivesAsItself() {
        PooledFuture<Integer> future = pool.submit(() -> {
            try (Pool inner = inner()) {
                return inner.submit(() -> {
                            Runtime.getRuntime().halt(5);
                            return 1;
                        })
                        .join();
            }
        });

        assertThat(future)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .satisfies(error -> {
                    Throwable root = error;
                    while (root.getCause() != null) {
                        root = root.getCause();
                    }
                    assertThat(root).isInstanceOf(WorkerDiedException.class);
                    assertThat(((WorkerDiedException) root).exitCode()).hasValue(5);
                });
    }

    @Test
    void nestedWorkersAndTheirChildrenEndWithTheirParent() throws Exception {
        String inner = directory.resolve("inner").toString();
        String child = directory.resolve("child").toString();
        PooledFuture<Void> future = pool.submit(() -> {
            Pool nested = inner();
            nested.submit(() -> {
                        Tasks.append(inner, Long.toString(Tasks.pid()));
                        Tasks.append(
                                child,
                                Long.toString(new ProcessBuilder("sleep", "300")
                                        .start()
                                        .pid()));
                        Tasks.spin();
                    })
                    .join();
        });
        Soon.until(() -> !Tasks.read(child).isEmpty());
        long innerPid = Long.parseLong(Tasks.read(inner));
        long childPid = Long.parseLong(Tasks.read(child));

        Processes.kill(Processes.pids(pool).get(0));

        assertThat(future).failsWithin(Duration.ofSeconds(5));
        Soon.untilAsserted(Duration.ofSeconds(2), () -> {
            assertThat(Processes.lives(innerPid)).as("nested worker").isFalse();
            assertThat(Processes.lives(childPid))
                    .as("child of the nested worker")
                    .isFalse();
        });
    }

    private static Pool inner() {
        return Pool.builder().name("it-inner").workers(1).workerHeap("64m").open();
    }
}
