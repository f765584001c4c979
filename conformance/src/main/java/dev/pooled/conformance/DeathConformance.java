package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deaths and retries: a death costs the task that ran, and nothing runs more often than it may. */
public interface DeathConformance extends BackendUnderTest {

    @ParameterizedTest
    @EnumSource
    default void aDeathCostsTheTaskThatRanAndNoOther(Death death) {
        needs(Ability.KILLS);
        String ran = file("ran");
        ChoresPooled chores = ChoresPooled.on(pool());
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            futures.add(chores.dieAtAsync(i, 13, death, ran));
        }

        for (int i = 0; i < futures.size(); i++) {
            if (i != 13) {
                assertThat(Eventually.value(futures.get(i))).isEqualTo(i);
            }
        }
        PooledFuture<Integer> fatal = futures.get(13);
        assertThat(Eventually.failure(fatal)).isInstanceOfSatisfying(WorkerDiedException.class, error -> {
            assertThat(error.taskId()).isEqualTo(fatal.id());
            assertThat(error.pool()).isEqualTo("kit-shared");
            assertThat(error.method()).isEqualTo("Chores.dieAt");
            assertThat(Marks.lines(ran)).contains("13 " + error.pid());
            assertTells(error, death);
        });
        assertThat(Marks.firstWords(ran))
                .as("tasks, each run once")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(Objects::toString).toList());
    }

    private void assertTells(WorkerDiedException error, Death death) {
        assertThat(error.node().isPresent()).as("there is a node").isEqualTo(can(Ability.HAS_NODES));
        if (can(Ability.TELLS_EXITS)) {
            assertThat(error.reason()).isEqualTo(death.reason());
            assertThat(error.exitCode()).isEqualTo(death.exitCode());
            assertThat(error.signal()).isEqualTo(death.signal());
        } else {
            assertThat(error.reason()).isIn(DeathReason.LOST, death.reason());
            error.exitCode().ifPresent(code -> assertThat(death.exitCode()).hasValue(code));
            error.signal().ifPresent(signal -> assertThat(death.signal()).hasValue(signal));
        }
    }

    @Test
    default void everyDeathIsCountedAndEveryWorkerReplaced() {
        needs(Ability.KILLS);
        try (Pool own = open(settings("deaths", 2))) {
            ChoresPooled chores = ChoresPooled.on(own);
            for (int i = 0; i < 4; i++) {
                PooledFuture<Integer> fatal = chores.dieAtAsync(i, i, Death.HALT, file("ran"));
                assertThat(Eventually.failure(fatal)).isInstanceOf(WorkerDiedException.class);
            }

            assertThat(Eventually.value(chores.squareAsync(9))).isEqualTo(81);
            Eventually.asserted(() -> {
                assertThat(own.stats().workersDied()).isEqualTo(4);
                assertThat(own.stats().workersStarted()).isEqualTo(6);
                assertThat(own.stats().failed()).isEqualTo(4);
            });
            assertThat(Marks.lines(file("ran"))).hasSize(4);
        }
    }

    @Test
    default void theDeathOfAnIdleWorkerFailsNothing() {
        needs(Ability.KILLS);
        String now = file("now");
        try (Pool own = open(settings("idle", 2))) {
            ChoresPooled chores = ChoresPooled.on(own);
            assertThat(chores.dieLater(now)).isEqualTo(1);

            Marks.add(now, "now");
            Eventually.holds("the worker is dead", () -> own.stats().workersDied() == 1);

            for (int i = 0; i < 20; i++) {
                assertThat(Eventually.value(chores.squareAsync(i))).isEqualTo((long) i * i);
            }
            assertThat(own.stats().failed()).isZero();
        }
    }

    @Test
    default void withoutRetriesADeathIsFinal() {
        needs(Ability.KILLS);
        String ran = file("ran");

        PooledFuture<Integer> future = ChoresPooled.on(pool()).dieUntilAsync(1, ran);

        assertThat(Eventually.failure(future)).isInstanceOf(WorkerDiedException.class);
        assertThat(ChoresPooled.on(pool()).square(2)).isEqualTo(4);
        assertThat(Marks.lines(ran)).containsExactly("1");
    }

    @Test
    default void withRetriesATaskRunsAgainElsewhereAfterADeath() {
        needs(Ability.KILLS);
        String ran = file("ran");

        assertThat(Eventually.value(ChoresPooled.on(pool()).withRetries(2).dieUntilAsync(1, ran)))
                .isEqualTo(2);

        assertThat(Marks.lines(ran)).containsExactly("1", "2");
    }

    @Test
    default void aTaskThatKilledTwoWorkersNeverRunsAgain() {
        needs(Ability.KILLS);
        String ran = file("ran");

        PooledFuture<Integer> future = ChoresPooled.on(pool()).withRetries(10).dieUntilAsync(9, ran);

        assertThat(Eventually.failure(future)).isInstanceOf(WorkerDiedException.class);
        assertThat(ChoresPooled.on(pool()).square(2)).isEqualTo(4);
        assertThat(Marks.lines(ran)).containsExactly("1", "2");
    }

    @Test
    default void anErrorWorthAnotherTryIsRetriedUntilItSucceeds() throws Refusal {
        String ran = file("ran");

        assertThat(ChoresPooled.on(pool()).withRetries(2).succeedAt(3, ran)).isEqualTo(3);

        assertThat(Marks.lines(ran)).containsExactly("1", "2", "3");
    }

    @Test
    default void withoutRetriesNothingRunsTwice() {
        String ran = file("ran");

        PooledFuture<Integer> none = ChoresPooled.on(pool()).succeedAtAsync(2, ran);
        assertThat(Eventually.failure(none)).isInstanceOf(Refusal.class);
        assertThat(Marks.lines(ran)).containsExactly("1");

        PooledFuture<Integer> tooFew = ChoresPooled.on(pool()).withRetries(1).succeedAtAsync(3, ran);
        assertThat(Eventually.failure(tooFew)).isInstanceOf(Refusal.class);
        assertThat(Marks.lines(ran)).containsExactly("1", "1", "2");
    }

    @Test
    default void anErrorThatIsNotNamedIsNotRetried() {
        String ran = file("ran");

        PooledFuture<Integer> future = ChoresPooled.on(pool()).withRetries(5).markAsync(1, ran, 1);

        assertThat(Eventually.failure(future)).isInstanceOf(Refusal.class);
        assertThat(Marks.lines(ran)).containsExactly("1");
    }

    @Test
    default void theDeathOfANodeCostsWhatRanThereAtMost() throws Exception {
        needs(Ability.HAS_NODES);
        String ran = file("ran");
        try (Pool own = open(settings("node", 4))) {
            List<PooledFuture<Integer>> futures = manyOn(own, 0, ran);

            killNode();

            int died = 0;
            for (int i = 0; i < futures.size(); i++) {
                Object end = Eventually.end(futures.get(i));
                if (end instanceof Eventually.Failed failed) {
                    assertThat(failed.error()).isInstanceOf(WorkerDiedException.class);
                    died++;
                } else {
                    assertThat(end).isEqualTo(i);
                }
            }
            assertThat(died).as("tasks that died, of four that ran at a time").isLessThanOrEqualTo(4);
            assertThat(Marks.lines(ran)).as("tasks that ran").doesNotHaveDuplicates();
            addNode();
            own.awaitReady();
            assertThat(Eventually.value(ChoresPooled.on(own).squareAsync(3))).isEqualTo(9);
        }
    }

    @Test
    default void tasksWithRetriesOutliveTheirNode() throws Exception {
        needs(Ability.HAS_NODES);
        try (Pool own = open(settings("node-retries", 4))) {
            List<PooledFuture<Integer>> futures = manyOn(own, 1, file("ran"));

            killNode();

            for (int i = 0; i < futures.size(); i++) {
                assertThat(Eventually.value(futures.get(i))).isEqualTo(i);
            }
            addNode();
        }
    }

    /** Returns as many tasks as keep four workers busy for a second, some of which have ended. */
    private static List<PooledFuture<Integer>> manyOn(Pool pool, int retries, String ran) throws InterruptedException {
        pool.awaitReady();
        ChoresPooled chores = ChoresPooled.on(pool).withRetries(retries);
        List<PooledFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            futures.add(chores.markAsync(i, ran, -1));
        }
        Eventually.holds("some have ended", () -> futures.get(50).isDone());
        return futures;
    }
}
