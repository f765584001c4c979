package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.TaskCallable;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledCalls;
import dev.pooled.testkit.FakeBackend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was let in has its turn at last, whatever comes after it. */
class StarvationFaultTest {

    private final FakeBackend backend = new FakeBackend(1);
    private final Pool pool = Pool.builder().name("starvation").backend(backend).open();

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    @Test
    void aLowPriorityRunsThoughMoreImportantTasksNeverEnd() {
        submit(9);
        submit(0);

        List<Integer> order = runWhileOneOfPriorityComes(9, 60);

        assertThat(order.indexOf(0)).isEqualTo(TaskQueue.PATIENCE);
        assertThat(order.subList(0, TaskQueue.PATIENCE)).containsOnly(9);
    }

    @Test
    void everyLowerLineHasItsTurn() {
        submit(9);
        for (int priority = -2; priority < 3; priority++) {
            submit(priority);
        }

        List<Integer> order = runWhileOneOfPriorityComes(9, 60);

        assertThat(order).contains(-2, -1, 0, 1, 2);
    }

    @Test
    void withinOnePriorityTheOrderIsThatOfArrival() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(submit(0));
        }

        backend.runAll();

        assertThat(backend.sent()).extracting(sent -> sent.chunk().id()).isEqualTo(ids);
    }

    /** Runs {@code count} tasks, before each of which another one of {@code priority} has come; returns their priorities. */
    private List<Integer> runWhileOneOfPriorityComes(int priority, int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            submit(priority);
            backend.last().run();
            order.add(backend.last().chunk().priority());
        }
        return order;
    }

    private long submit(int priority) {
        CallOptions options = new CallOptions(MethodOptions.UNSET, -1, 0, priority, 0, null, "");
        return ((PooledCalls) pool)
                .callAsync(LambdaMethods.CALL, null, (TaskCallable<Integer>) () -> 1, options)
                .id();
    }
}
