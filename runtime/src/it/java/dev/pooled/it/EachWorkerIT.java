package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.WorkerDiedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A task for each worker: once in every one, before anything else in those that come later, whatever dies. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class EachWorkerIT {

    @TempDir
    private Path directory;

    @Test
    void aTaskOnEachWorkerRunsOnceInEachAlsoInLaterOnes() throws Exception {
        String ran = directory.resolve("ran").toString();
        try (Pool pool = builder("it-each").workers(2).open()) {
            pool.awaitReady();

            pool.onEachWorker(() -> Tasks.append(ran, Tasks.pid() + "\n")).get();

            assertThat(Tasks.read(ran).lines().map(Long::valueOf))
                    .containsExactlyInAnyOrderElementsOf(Processes.pids(pool));

            pool.resize(3);
            pool.awaitReady();

            Soon.until(() -> Tasks.read(ran).lines().count() == 3);
            assertThat(Tasks.read(ran).lines().map(Long::valueOf))
                    .containsExactlyInAnyOrderElementsOf(Processes.pids(pool));
        }
    }

    @Test
    void aTaskOnEachWorkerGivenBeforeAnyIsReadyIsDoneWhenAllHaveRunIt() throws Exception {
        String ran = directory.resolve("early").toString();
        try (Pool pool = builder("it-early").workers(2).open()) {
            pool.onEachWorker(() -> Tasks.count(ran)).get();

            assertThat(Tasks.read(ran)).isEqualTo("xx");
        }
    }

    @Test
    void aTaskOnEachWorkerThatKillsThemFailsAndIsGivenUp() throws Exception {
        String ran = directory.resolve("killing").toString();
        try (Pool pool = builder("it-killing").workers(1).open()) {
            pool.awaitReady();

            CompletableFuture<Void> killing = pool.onEachWorker(() -> {
                Tasks.count(ran);
                Runtime.getRuntime().halt(9);
            });

            assertThatThrownBy(killing::get).hasCauseInstanceOf(WorkerDiedException.class);
            assertThat(pool.submit(() -> 5).get()).isEqualTo(5);
            assertThat(Tasks.read(ran)).isEqualTo("xx");
        }
    }

    @Test
    void aTaskOnEachWorkerThatFailsFailsItsFuture() throws Exception {
        try (Pool pool = builder("it-each-fails").workers(1).open()) {
            pool.awaitReady();

            assertThat(pool.onEachWorker(() -> {
                        throw new IllegalStateException("not here");
                    }))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining("not here");
            assertThat(pool.submit(() -> 1).get()).isEqualTo(1);
        }
    }

    @Test
    void aCallbackOfOnEachWorkerHoldsUpNobody() throws Exception {
        try (Pool pool = builder("it-each-blocks").workers(1).open()) {
            pool.awaitReady();

            var result = pool.onEachWorker(() -> {})
                    .thenApply(nothing -> pool.submit(() -> 5).join());

            assertThat(result).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(5);
        }
    }

    @Test
    void workersThatDieUnderOtherTasksHaveSuccessorsThatRunIt() throws Exception {
        String ran = directory.resolve("ran").toString();
        try (Pool pool = builder("it-each-deaths").workers(2).open()) {
            pool.awaitReady();
            pool.onEachWorker(() -> Tasks.append(ran, Tasks.pid() + "\n")).get();

            for (int i = 0; i < 5; i++) {
                assertThat(pool.submit(() -> Runtime.getRuntime().halt(1)))
                        .failsWithin(Duration.ofSeconds(10))
                        .withThrowableThat()
                        .withCauseInstanceOf(WorkerDiedException.class);
            }

            pool.awaitReady();
            Set<Long> working = new TreeSet<>();
            Soon.until(() -> {
                pool.map(item -> Tasks.pid(), IntStream.range(0, 20).boxed().toList())
                        .forEach(working::add);
                return working.size() == 2;
            });
            List<Long> once = Tasks.read(ran).lines().map(Long::valueOf).toList();
            assertThat(once).hasSize(7).doesNotHaveDuplicates().containsAll(working);
        }
    }

    @Test
    void aWorkerThatIsKilledBeforeItsTurnCostsNothing() throws Exception {
        String ran = directory.resolve("ran").toString();
        String go = directory.resolve("go").toString();
        try (Pool pool = builder("it-each-before").workers(2).open()) {
            pool.awaitReady();
            var busy = pool.submit(() -> {
                Tasks.append(ran + ".busy", Tasks.pid() + "");
                Tasks.await(go);
            });
            Soon.until(() -> !Tasks.read(ran + ".busy").isEmpty());

            CompletableFuture<Void> each = pool.onEachWorker(() -> Tasks.append(ran, Tasks.pid() + "\n"));
            Soon.until(() -> Tasks.read(ran).lines().count() == 1);
            Processes.kill(Long.parseLong(Tasks.read(ran + ".busy")));

            each.get();
            assertThat(busy).isCompletedExceptionally();
            assertThat(Tasks.read(ran).lines().map(Long::valueOf))
                    .containsExactlyInAnyOrderElementsOf(Processes.pids(pool));
        }
    }

    @Test
    void deathsThatWereNotItsOwnDoNotKeepItFromLaterWorkers() throws Exception {
        String ran = directory.resolve("ran").toString();
        String hold = directory.resolve("hold").toString();
        try (Pool pool = builder("it-each-unlucky").workers(1).open()) {
            pool.awaitReady();
            Tasks.count(hold);

            CompletableFuture<Void> each = pool.onEachWorker(() -> {
                Tasks.append(ran, Tasks.pid() + "\n");
                while (Tasks.exists(hold)) {
                    Tasks.sleep(2);
                }
            });
            Soon.until(() -> Tasks.read(ran).lines().count() == 1);
            Processes.kill(lastOf(ran));
            assertThatThrownBy(each::get).hasCauseInstanceOf(WorkerDiedException.class);
            Soon.until(() -> Tasks.read(ran).lines().count() == 2);
            Path.of(hold).toFile().delete(); // the second one ends well
            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(lastOf(ran));

            Tasks.count(hold);
            Processes.kill(lastOf(ran));
            Soon.until(() -> Tasks.read(ran).lines().count() == 3);
            Processes.kill(lastOf(ran)); // under it, for the second time in all
            Soon.until(() -> Tasks.read(ran).lines().count() == 4);
            Path.of(hold).toFile().delete();

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(lastOf(ran));
        }
    }

    private static long lastOf(String file) {
        return Tasks.read(file)
                .lines()
                .map(Long::valueOf)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    static List<UnaryOperator<PoolConfig.Builder>> shortLives() {
        return List.of(
                builder -> builder.maxTasksPerWorker(1),
                builder -> builder.maxWorkerAge(Duration.ofMillis(1)),
                builder -> builder.maxWorkerMemory("1m"));
    }

    @ParameterizedTest
    @MethodSource("shortLives")
    void aWorkerThatIsReplacedAfterEachTaskRunsOneAllTheSame(UnaryOperator<PoolConfig.Builder> shortLife)
            throws Exception {
        String ran = directory.resolve("ran").toString();
        try (Pool pool = shortLife.apply(builder("it-each-short").workers(1)).open()) {
            pool.onEachWorker(() -> Tasks.append(ran, Tasks.pid() + "\n")).get();

            for (int i = 0; i < 3; i++) {
                long worker = pool.submit(Tasks::pid).get();
                assertThat(Tasks.read(ran).lines().map(Long::valueOf)).contains(worker);
            }

            pool.awaitReady();
            assertThat(Tasks.read(ran).lines().count()).isLessThanOrEqualTo(5);
        }
    }

    private static PoolConfig.Builder builder(String name) {
        return Pool.builder().name(name).workerHeap("64m");
    }
}
