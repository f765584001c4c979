package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that join and leave while a pool works, and hosts that die: nothing is lost, and nothing stays. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ComingAndGoingIT {

    private static final int TASKS = 4_000;

    private final TestCluster cluster = new TestCluster();

    @TempDir
    Path directory;

    @AfterEach
    void endNodes() throws IOException, InterruptedException {
        cluster.close();
    }

    @Test
    void aNodeThatIsToldToEndFinishesWhatRunsAndOneThatJoinsGetsWork() throws Exception {
        TestCluster.TestNode first = cluster.start(2);
        Path ledger = Files.createFile(directory.resolve("ledger"));
        try (Pool pool = pool()) {
            pool.awaitReady();
            List<PooledFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < TASKS; i++) {
                futures.add(ErrandsPooled.on(pool).runAsync(i, ledger.toString(), 5_000));
            }
            TestCluster.TestNode second = cluster.start(2);
            while (pool.workers().stream().noneMatch(worker -> isOf(worker, second) && worker.tasksDone() > 0)) {
                assertThat(futures.get(TASKS - 1).isDone()).isFalse();
                TimeUnit.MILLISECONDS.sleep(10);
            }

            first.end();

            for (int i = 0; i < TASKS; i++) {
                assertThat(futures.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(i);
            }
            assertThat(pool.workers()).allMatch(worker -> isOf(worker, second));
        }
        assertThat(Errands.begun(ledger).stream().map(Errands.Begun::id))
                .hasSize(TASKS)
                .doesNotHaveDuplicates();
    }

    private static boolean isOf(WorkerInfo worker, TestCluster.TestNode node) {
        return worker.node().equals(Optional.of(node.name()));
    }

    @Test
    void aHostThatIsKilledLeavesNoWorkerOnItsNodes() throws Exception {
        TestCluster.TestNode node = cluster.start(2);
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + System.getProperty("agent.jar"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedHost.class.getName(),
                        cluster.addresses(),
                        TestCluster.workerClassPath())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("the task runs");
            assertThat(node.process().descendants().count()).isEqualTo(2);
        } finally {
            host.destroyForcibly().waitFor();
        }

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (node.process().descendants().count() > 0) {
            assertThat(System.nanoTime())
                    .as(() -> "still there: " + node.text())
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(node.process().isAlive()).isTrue();
    }

    @Test
    void aHostThatWasAloneForLongerThanItsJoinTimeoutFindsANewNode() throws Exception {
        cluster.start(1);
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put(ClusterSettings.JOIN_TIMEOUT, "4s");
        try (Pool pool =
                Pool.builder().name("alone").backend(IgniteBackend.of(settings)).open()) {
            assertThat(ErrandsPooled.on(pool).square(3)).isEqualTo(9);
            cluster.alive().get(0).kill();
            PooledFuture<Long> waiting = ErrandsPooled.on(pool).withRetries(1).squareAsync(5);
            TimeUnit.SECONDS.sleep(9);

            cluster.start(1);

            assertThat(waiting.get(60, TimeUnit.SECONDS)).isEqualTo(25L);
        }
    }

    @Test
    void aPoolIsClosedAtOnceWhileItLooksForTheCluster() {
        Pool pool = Pool.builder()
                .name("nobody")
                .backend(IgniteBackend.of(cluster.settings()))
                .open();
        PooledFuture<Long> future = ErrandsPooled.on(pool).squareAsync(5);
        long start = System.nanoTime();

        pool.shutdownNow();

        assertThat(future).isCompletedExceptionally();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(10);
    }

    private Pool pool() {
        return Pool.builder()
                .name("coming")
                .backend(IgniteBackend.of(cluster.settings()))
                .open();
    }

    /** A host whose task never ends. */
    static final class DoomedHost {

        private DoomedHost() {}

        public static void main(String[] arguments) throws Exception {
            Pool pool = Pool.builder()
                    .name("doomed")
                    .backend(IgniteBackend.of(Map.of(
                            ClusterSettings.ADDRESSES, arguments[0],
                            HostSettings.CLASS_PATH, arguments[1],
                            ClusterSettings.FAILURE_TIMEOUT, "3s")))
                    .open();
            pool.awaitReady();
            PooledFuture<Void> endless = pool.submit(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
            while (pool.workers().stream().noneMatch(worker -> worker.current().isPresent())) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            System.out.println("the task runs");
            endless.join();
        }
    }
}
