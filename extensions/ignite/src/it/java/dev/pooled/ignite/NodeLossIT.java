package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten thousand tasks while a node is killed and another one joins, by a seed: each has one outcome, nothing runs twice that may not,
 * and what is lost had been sent to the node that was killed. {@code -Dnode.loss.seeds=10} tries ten seeds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class NodeLossIT {

    private static final int TASKS = 10_000;
    private static final int WORKERS = 2;

    /** What may be unanswered by a node: both its workers have two parts of 2 ms of tasks that take 0.2 ms, and a part begun. */
    private static final int MOST_IN_DOUBT = WORKERS * 3 * 10;

    private final TestCluster cluster = new TestCluster();

    @TempDir
    Path directory;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("node.loss.seeds", 2));
    }

    @BeforeAll
    void startNodes() throws IOException, InterruptedException {
        TestCluster.TestNode first = cluster.begin(WORKERS);
        TestCluster.TestNode second = cluster.begin(WORKERS);
        TestCluster.await(first);
        TestCluster.await(second);
    }

    @AfterAll
    void endNodes() throws IOException, InterruptedException {
        cluster.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutRetriesWhatHadBeenSentToTheNodeIsLostAndNothingElse(int seed) throws Exception {
        Run run = run(seed, 0);

        assertThat(run.lost).allSatisfy(error -> {
            assertThat(error.reason()).isEqualTo(DeathReason.LOST);
            assertThat(error.node()).contains(run.killed);
            assertThat(error).hasMessageContaining("node " + run.killed);
        });
        Set<Integer> lost =
                run.lost.stream().map(error -> run.indexOf(error.taskId())).collect(Collectors.toSet());
        List<Errands.Begun> begun = run.begun();
        assertThat(begun.stream().map(Errands.Begun::id)).as("runs").doesNotHaveDuplicates();
        Set<Integer> ran = begun.stream().map(Errands.Begun::id).collect(Collectors.toSet());
        Set<Integer> inDoubt = new HashSet<>(lost);
        inDoubt.removeAll(ran);
        System.out.println("seed " + seed + ": " + lost.size() + " of " + TASKS + " lost with " + run.killed
                + ", of which " + inDoubt.size() + " had not begun");
        assertThat(lost.size()).isLessThanOrEqualTo(MOST_IN_DOUBT);
        Set<Integer> all = new HashSet<>(ran);
        all.addAll(lost);
        assertThat(all).as("what ran or is lost").hasSize(TASKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withOneRetryNothingIsLost(int seed) throws Exception {
        Run run = run(seed, 1);

        assertThat(run.lost).isEmpty();
        Map<Integer, Long> runs =
                run.begun().stream().collect(Collectors.groupingBy(Errands.Begun::id, Collectors.counting()));
        assertThat(runs).hasSize(TASKS);
        assertThat(runs.values()).allMatch(times -> times <= 2);
        assertThat(runs.values().stream().filter(times -> times == 2).count())
                .as("tasks that ran twice")
                .isLessThanOrEqualTo(MOST_IN_DOUBT);
    }

    private Run run(int seed, int retries) throws Exception {
        Random random = new Random(seed);
        Run run = new Run(Files.createFile(directory.resolve("ledger-" + seed + "-" + retries)));
        try (Pool pool = Pool.builder()
                .name("loss")
                .backend(IgniteBackend.of(cluster.settings()))
                .open()) {
            pool.awaitReady();
            ErrandsPooled errands = ErrandsPooled.on(pool).withRetries(retries);
            for (int i = 0; i < TASKS; i++) {
                int micros = random.nextInt(20) == 0 ? 5_000 : 200;
                run.futures.add(errands.runAsync(i, run.ledger.toString(), micros));
            }
            boolean joinsFirst = random.nextBoolean();
            TestCluster.TestNode newcomer = joinsFirst ? cluster.begin(WORKERS) : null;
            TestCluster.TestNode victim = cluster.alive().get(random.nextInt(2));
            run.killed = victim.name();
            // On the thread that brings the outcome, so that the node is in the middle of its work.
            CompletableFuture<Void> kill = run.futures
                    .get(TASKS / 10 + random.nextInt(TASKS / 2))
                    .thenRun(() -> {
                        run.undone = run.futures.stream()
                                .filter(future -> !future.isDone())
                                .count();
                        victim.process().destroyForcibly();
                    });
            kill.get(100, TimeUnit.SECONDS);
            assertThat(run.undone).as("tasks that had no outcome at the kill").isPositive();
            newcomer = newcomer == null ? cluster.begin(WORKERS) : newcomer;
            run.awaitAll();
            TestCluster.await(newcomer);
        }
        while (cluster.alive().size() > 2) {
            cluster.alive().get(0).end();
        }
        return run;
    }

    /** What became of all tasks. */
    private static final class Run {
        final Path ledger;
        final List<PooledFuture<Integer>> futures = new ArrayList<>();
        final List<WorkerDiedException> lost = new ArrayList<>();
        String killed = "";
        volatile long undone;

        Run(Path ledger) {
            this.ledger = ledger;
        }

        List<Errands.Begun> begun() throws IOException {
            return Errands.begun(ledger);
        }

        int indexOf(long taskId) {
            return (int) (taskId - futures.get(0).id());
        }

        void awaitAll() throws InterruptedException, TimeoutException {
            for (int i = 0; i < futures.size(); i++) {
                try {
                    assertThat(futures.get(i).get(100, TimeUnit.SECONDS)).isEqualTo(i);
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(WorkerDiedException.class);
                    lost.add((WorkerDiedException) e.getCause());
                }
            }
        }
    }
}
