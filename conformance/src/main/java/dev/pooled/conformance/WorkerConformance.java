package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolListener;
import dev.pooled.PoolStartException;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import dev.pooled.TaskInfo;
import dev.pooled.TaskRunnable;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workers: what is run in each of them, what is told of them, and how they come and go. */
public interface WorkerConformance extends BackendUnderTest {

    @Test
    default void workerInitRunsInEveryWorkerBeforeItsFirstTask() {
        String ran = file("init");
        TaskRunnable init = () -> {
            Marks.add(ran, Chores.jvm());
            Chores.prepare(ran);
        };
        try (Pool own = open(settings("init", 2).workerInit(init))) {
            List<String> seen = ChoresPooled.on(own)
                    .withChunkSize(2)
                    .preparedMap(IntStream.range(0, 60).boxed().toList());

            assertThat(seen).hasSize(60).containsOnly(ran);
        }
        assertThat(Marks.lines(ran))
                .as("JVMs that were prepared")
                .hasSizeBetween(1, can(Ability.HAS_WORKERS) ? 2 : 1)
                .doesNotHaveDuplicates();
    }

    @Test
    default void workerExitRunsAtTheEndOfEveryWorker() throws InterruptedException {
        String ran = file("exit");
        try (Pool own = open(settings("exit", 2).workerExit(() -> Marks.add(ran, Chores.jvm())))) {
            own.awaitReady();
            assertThat(ChoresPooled.on(own).square(2)).isEqualTo(4);
            assertThat(Marks.exists(ran)).isFalse();
        }

        Eventually.asserted(() -> assertThat(Marks.lines(ran))
                .hasSize(can(Ability.HAS_WORKERS) ? 2 : 1)
                .doesNotHaveDuplicates());
    }

    @Test
    default void aWorkerInitThatFailsFailsThePool() {
        TaskRunnable init = () -> {
            throw new IllegalStateException("no such database");
        };
        try (Pool own = open(settings("bad-init", 1).workerInit(init))) {
            PooledFuture<Long> future = ChoresPooled.on(own).squareAsync(2);

            assertThat(Eventually.failure(future))
                    .isInstanceOf(PoolStartException.class)
                    .hasMessageContaining("workerInit")
                    .hasMessageContaining("no such database");
            assertThatThrownBy(own::awaitReady).isInstanceOf(PoolStartException.class);
        }
    }

    @Test
    default void aTaskForEachWorkerRunsOnceInEachAlsoInLaterOnes() throws InterruptedException {
        String ran = file("each");
        try (Pool own = open(settings("each", 2))) {
            own.awaitReady();

            assertThat(Eventually.value(own.onEachWorker(() -> {
                        Marks.add(ran, Chores.jvm());
                        Chores.prepare(ran);
                    })))
                    .isNull();

            assertThat(Marks.lines(ran))
                    .hasSize(can(Ability.HAS_WORKERS) ? 2 : 1)
                    .doesNotHaveDuplicates();
            if (can(Ability.HAS_WORKERS)) {
                own.resize(3);
                Eventually.asserted(
                        () -> assertThat(Marks.lines(ran)).hasSize(3).doesNotHaveDuplicates());
            }
            List<Integer> items = IntStream.range(0, 60).boxed().toList();
            assertThat(ChoresPooled.on(own).withChunkSize(2).preparedMap(items)).containsOnly(ran);
            assertThat(Marks.lines(ran)).doesNotHaveDuplicates();
        }
    }

    @Test
    default void aTaskForEachWorkerThatFailsFailsItsFuture() {
        try (Pool own = open(settings("each-fails", 1))) {
            assertThat(Eventually.failure(own.onEachWorker(() -> {
                        throw new IllegalStateException("not here");
                    })))
                    .hasMessageContaining("not here");
            assertThat(ChoresPooled.on(own).square(2)).isEqualTo(4);
        }
    }

    @Test
    default void workersAreListedAsTheyAre() throws InterruptedException {
        String go = file("go");
        try (Pool own = open(settings("listed", 2))) {
            own.awaitReady();
            if (!can(Ability.HAS_WORKERS)) {
                assertThat(ChoresPooled.on(own).square(2)).isEqualTo(4);
                assertThat(own.workers()).isEmpty();
                assertThat(own.stats().workersStarted()).isZero();
                return;
            }
            PooledFuture<String> held = ChoresPooled.on(own).withLabel("held").holdAsync(file("begun"), go);
            Eventually.holds("the task runs", () -> Marks.exists(file("begun")));

            assertThat(own.workers()).extracting(WorkerInfo::slot).containsExactly(1, 2);
            assertThat(own.workers()).allSatisfy(worker -> {
                assertThat(worker.pid()).isPositive();
                assertThat(worker.node().isPresent()).isEqualTo(can(Ability.HAS_NODES));
            });
            Eventually.asserted(() -> assertThat(own.workers())
                    .extracting(WorkerInfo::state)
                    .containsExactlyInAnyOrder(WorkerState.READY, WorkerState.BUSY));
            Optional<TaskInfo> current = own.workers().stream()
                    .filter(worker -> worker.state() == WorkerState.BUSY)
                    .findFirst()
                    .flatMap(WorkerInfo::current);
            assertThat(current).hasValueSatisfying(task -> {
                assertThat(task.id()).isEqualTo(held.id());
                assertThat(task.method()).isEqualTo("Chores.hold");
                assertThat(task.label()).isEqualTo("held");
                assertThat(task.attempt()).isEqualTo(1);
            });
            Marks.add(go, "go");
            assertThat(Eventually.value(held)).isNotEmpty();
            Eventually.asserted(() -> assertThat(own.workers().stream()
                            .mapToLong(WorkerInfo::tasksDone)
                            .sum())
                    .isEqualTo(1));
        }
    }

    @Test
    default void theFiguresAddUp() {
        Pool own = open(settings("figures", 2));
        ChoresPooled chores = ChoresPooled.on(own);
        List<Integer> items = IntStream.range(0, 50).boxed().toList();

        assertThat(chores.unevenMap(items)).hasSize(50);
        assertThat(Eventually.failure(chores.refuseAsync(1))).isInstanceOf(Refusal.class);
        assertThat(chores.square(2)).isEqualTo(4);
        own.close();

        PoolStats stats = own.stats();
        assertThat(stats.submitted()).isEqualTo(52);
        assertThat(stats.succeeded()).isEqualTo(51);
        assertThat(stats.failed()).isEqualTo(1);
        assertThat(stats.cancelled() + stats.timedOut() + stats.queued() + stats.running())
                .isZero();
        assertThat(stats.workersDied()).isZero();
        assertThat(stats.runTime().count()).isEqualTo(52);
    }

    @Test
    default void aPoolBecomesLargerAndSmallerWhileItWorks() throws InterruptedException {
        needs(Ability.HAS_WORKERS);
        try (Pool own = open(settings("resized", 1))) {
            own.awaitReady();
            ChoresPooled chores = ChoresPooled.on(own);
            PooledFuture<List<Integer>> map =
                    chores.unevenMapAsync(IntStream.range(0, 300).boxed().toList());

            own.resize(3);
            Eventually.asserted(() -> assertThat(readyOrBusy(own)).isEqualTo(3));
            own.resize(1);
            Eventually.asserted(() -> assertThat(own.workers()).hasSize(1));

            assertThat(Eventually.value(map)).hasSize(300).contains(897);
            assertThat(chores.square(3)).isEqualTo(9);
            assertThat(own.stats().workersDied()).isZero();
        }
    }

    private static long readyOrBusy(Pool pool) {
        return pool.workers().stream()
                .filter(worker -> worker.state() == WorkerState.READY || worker.state() == WorkerState.BUSY)
                .count();
    }

    @Test
    default void aWorkerThatHasDoneItsShareIsReplaced() {
        needs(Ability.RECYCLES);
        try (Pool own = open(settings("recycled", 1).maxTasksPerWorker(5))) {
            Map<String, Integer> tasks = new HashMap<>();
            for (int i = 0; i < 20; i++) {
                tasks.merge(ChoresPooled.on(own).jvm(), 1, Integer::sum);
            }

            assertThat(tasks.values()).hasSize(4).containsOnly(5);
            assertThat(own.stats().workersDied()).isZero();
        }
    }

    @Test
    default void aListenerHearsOfEveryWorker() throws InterruptedException {
        needs(Ability.KILLS);
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        PoolListener listener = new PoolListener() {
            @Override
            public void workerReady(WorkerInfo worker) {
                heard.add("ready " + worker.slot());
            }

            @Override
            public void workerRetired(WorkerInfo worker) {
                heard.add("retired " + worker.slot());
            }

            @Override
            public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
                heard.add("died " + worker.slot());
            }
        };
        try (Pool own = open(settings("heard", 1).listener(listener))) {
            own.awaitReady();
            PooledFuture<Integer> fatal = ChoresPooled.on(own).dieAtAsync(1, 1, Death.HALT, file("ran"));
            assertThat(Eventually.failure(fatal)).isInstanceOf(WorkerDiedException.class);
            assertThat(ChoresPooled.on(own).square(2)).isEqualTo(4);
        }

        Eventually.asserted(() -> assertThat(new TreeSet<>(heard)).containsExactly("died 1", "ready 1", "retired 1"));
        assertThat(heard).containsExactly("ready 1", "died 1", "ready 1", "retired 1");
    }
}
