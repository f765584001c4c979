package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolListener;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A storm of tasks of all kinds at once, each of which must end once, as an oracle says. */
public interface StormConformance extends BackendUnderTest {

    /** How many tasks a storm has. */
    int TASKS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_729})
    default void inAStormEveryTaskEndsOnceAsItMay(long seed) {
        Random random = new Random(seed);
        String ran = file("ran");
        Map<Long, List<TaskState>> settled = new ConcurrentHashMap<>();
        PoolListener listener = new PoolListener() {
            @Override
            public void taskSettled(TaskInfo task, TaskState state, Duration waited, Duration took) {
                settled.computeIfAbsent(task.id(), id -> new ArrayList<>()).add(state);
            }
        };
        List<Storm> storm = new ArrayList<>();
        Pool own = open(settings("storm-" + seed, 3).listener(listener));
        try (own) {
            ChoresPooled chores = ChoresPooled.on(own);
            for (int i = 0; i < TASKS; i++) {
                storm.add(Storm.begin(chores, i, Storm.Kind.any(random, this), ran));
            }
            storm.forEach(Storm::assertEnded);
        }

        assertThat(Marks.lines(ran)).as("tasks that ran").doesNotHaveDuplicates();
        PoolStats stats = own.stats();
        assertThat(stats.submitted()).isEqualTo(TASKS);
        assertThat(stats.succeeded() + stats.failed() + stats.cancelled() + stats.timedOut())
                .as("ends, of %s", stats)
                .isEqualTo(TASKS);
        Eventually.asserted(() -> assertThat(settled).hasSize(TASKS));
        for (Storm task : storm) {
            PooledFuture<?> future = task.future();
            assertThat(settled.get(future.id()))
                    .as("what the listener heard of %s", task)
                    .containsExactly(future.taskState());
        }
    }
}
