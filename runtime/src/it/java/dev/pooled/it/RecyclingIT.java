package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolListener;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Workers that are replaced, added, sent away or held in reserve. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class RecyclingIT {

    @TempDir
    private Path directory;

    @Test
    void aWorkerRunsExactlyItsNumberOfTasks() throws Exception {
        try (Pool pool = builder("it-max").workers(1).maxTasksPerWorker(3).open()) {
            List<Long> pids = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                pids.add(pool.submit(Tasks::pid).get());
            }

            assertThat(pids.subList(0, 3)).containsOnly(pids.get(0));
            assertThat(pids.subList(3, 6)).containsOnly(pids.get(3));
            assertThat(Set.copyOf(pids)).hasSize(3);
        }
    }

    @Test
    void mapItemsCountAsTasksOfAWorker() {
        try (Pool pool = builder("it-max-map").workers(1).maxTasksPerWorker(4).open()) {
            List<Long> pids = Stub.on(pool)
                    .withChunkSize(10)
                    .map(item -> Tasks.pid(), IntStream.range(0, 10).boxed().toList());

            assertThat(pids.subList(0, 4)).containsOnly(pids.get(0));
            assertThat(pids.subList(4, 8)).containsOnly(pids.get(4));
            assertThat(new HashSet<>(pids)).hasSize(3);
        }
    }

    @Test
    void whatWorkerInitSetIsThereInEveryRecycledWorker() {
        try (Pool pool = builder("it-recycled-init")
                .workers(2)
                .maxTasksPerWorker(2)
                .workerInit(() -> System.setProperty("it.initialised", "yes"))
                .open()) {
            List<String> seen = pool.map(
                    item -> Tasks.pid() + " " + System.getProperty("it.initialised"),
                    IntStream.range(0, 10).boxed().toList());

            assertThat(seen).allMatch(each -> each.endsWith(" yes"));
            assertThat(Set.copyOf(seen)).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void theSuccessorIsReadyBeforeTheWorkerLeaves() throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        PoolListener listener = new PoolListener() {
            @Override
            public void workerReady(WorkerInfo worker) {
                events.add("ready " + worker.pid());
            }

            @Override
            public void workerRetired(WorkerInfo worker) {
                events.add("retired " + worker.pid());
            }

            @Override
            public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
                events.add("died " + worker.pid());
            }
        };
        try (Pool pool = builder("it-successor")
                .workers(1)
                .maxTasksPerWorker(1)
                .listener(listener)
                .open()) {
            long first = pool.submit(Tasks::pid).get();
            Soon.until(() -> events.contains("retired " + first));

            assertThat(events).hasSize(3);
            assertThat(events.get(0)).isEqualTo("ready " + first);
            assertThat(events.get(1)).startsWith("ready ");
            assertThat(events.get(2)).isEqualTo("retired " + first);
        }
        assertThat(events).noneMatch(event -> event.startsWith("died"));
    }

    @Test
    void anOldWorkerIsReplacedAfterItsTask() throws Exception {
        try (Pool pool =
                builder("it-age").workers(1).maxWorkerAge(Duration.ofMillis(1)).open()) {
            long first = pool.submit(Tasks::pid).get();

            assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(first);
        }
    }

    @Test
    void aWorkerYoungerThanTheLimitStays() throws Exception {
        try (Pool pool = builder("it-young")
                .workers(1)
                .maxWorkerAge(Duration.ofMinutes(10))
                .open()) {
            long first = pool.submit(Tasks::pid).get();

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(first);
        }
    }

    @Test
    void aFatWorkerIsReplacedAfterItsTask() throws Exception {
        try (Pool pool = builder("it-fat").workers(1).maxWorkerMemory("1m").open()) {
            long first = pool.submit(Tasks::pid).get();

            assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(first);
        }
    }

    @Test
    void aPoolGrowsAndShrinks() throws Exception {
        try (Pool pool = builder("it-resize").workers(1).open()) {
            pool.awaitReady();

            pool.resize(3);
            pool.awaitReady();
            assertThat(pool.workers()).hasSize(3).allMatch(worker -> worker.state() == WorkerState.READY);

            pool.resize(1);
            Soon.until(() -> pool.workers().size() == 1);
            assertThat(pool.submit(() -> 4).get()).isEqualTo(4);
        }
    }

    @Test
    void aPoolThatShrinksLetsRunningTasksEnd() throws Exception {
        String go = directory.resolve("go").toString();
        try (Pool pool = builder("it-shrink").workers(3).open()) {
            pool.awaitReady();
            List<PooledFuture<Integer>> futures = blockAll(pool, 3, go);

            pool.resize(1);
            Tasks.count(go);

            for (PooledFuture<Integer> future : futures) {
                assertThat(future.get()).isEqualTo(1);
            }
            Soon.until(() -> pool.workers().size() == 1);
        }
    }

    @Test
    void aPoolThatShrinksAndGrowsAgainWhileItIsBusyHasAllItsWorkers() throws Exception {
        String go = directory.resolve("go").toString();
        try (Pool pool = builder("it-yoyo").workers(3).open()) {
            pool.awaitReady();
            List<PooledFuture<Integer>> futures = blockAll(pool, 3, go);
            for (int i = 0; i < 6; i++) {
                futures.add(pool.submit(() -> 1));
            }

            pool.resize(1);
            pool.resize(3);
            Tasks.count(go);

            for (PooledFuture<Integer> future : futures) {
                assertThat(future.get()).isEqualTo(1);
            }
            pool.awaitReady();
            Soon.until(() -> pool.workers().stream()
                            .filter(worker -> worker.state() == WorkerState.READY)
                            .count()
                    == 3);
            long busy = pool
                    .map(item -> Tasks.pid(), IntStream.range(0, 300).boxed().toList())
                    .stream()
                    .distinct()
                    .count();
            assertThat(busy).isGreaterThan(1);
        }
    }

    @Test
    void aPoolThatShrinksWhileASuccessorStartsKeepsNoRetiredWorker() throws Exception {
        try (Pool pool = builder("it-shrinks").workers(2).maxTasksPerWorker(1).open()) {
            pool.awaitReady();
            Set<Long> seen = new HashSet<>(Processes.pids(pool));

            pool.submit(Tasks::pid).get(); // its worker is retired, and waits for a successor
            pool.resize(1);

            Soon.until(() -> {
                seen.addAll(Processes.pids(pool));
                return seen.stream().filter(Processes::lives).count() == 1;
            });
        }
    }

    @Test
    void aSpareTakesADeadWorkersPlaceAtOnce() throws Exception {
        try (Pool pool = builder("it-spare").workers(1).spareWorkers(1).open()) {
            pool.awaitReady();
            Soon.until(() -> pidIn(pool, WorkerState.SPARE) != 0);
            long spare = pidIn(pool, WorkerState.SPARE);

            PooledFuture<Void> lost = pool.submit(() -> Runtime.getRuntime().halt(1));

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(spare);
            assertThat(lost.isCompletedExceptionally()).isTrue();
            Soon.until(() -> pidIn(pool, WorkerState.SPARE) != 0);
        }
    }

    private static List<PooledFuture<Integer>> blockAll(Pool pool, int workers, String go) {
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            futures.add(pool.submit(() -> {
                Tasks.await(go);
                return 1;
            }));
        }
        Soon.until(() -> futures.stream().allMatch(PooledFuture::isRunning));
        return futures;
    }

    private static long pidIn(Pool pool, WorkerState state) {
        return pool.workers().stream()
                .filter(worker -> worker.state() == state)
                .mapToLong(WorkerInfo::pid)
                .findFirst()
                .orElse(0);
    }

    private static PoolConfig.Builder builder(String name) {
        return Pool.builder().name(name).workerHeap("64m");
    }
}
