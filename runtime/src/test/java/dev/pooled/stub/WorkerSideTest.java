package dev.pooled.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What runs on a thread is the same behind an item, or a hook, of a pool without processes as before it. */
class WorkerSideTest {

    @AfterEach
    void leave() {
        WorkerSide.enterTask(null);
    }

    @Test
    void aHookIsAHookBehindTheItemOfAnotherPool() throws Exception {
        WorkerSide.enterHook();

        runItem();

        assertThat(WorkerSide.isPlainCall()).isFalse();
    }

    /** In a streak the context is that of whichever item runs, and not that of the one which opened a pool. */
    @Test
    void theItemsOfAStreakAreAskedForBehindTheItemOfAnotherPool() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        WorkerSide.enterTasks(() -> {
            asked.incrementAndGet();
            return null;
        });

        runItem();

        int before = asked.get();
        assertThat(WorkerSide.currentTask()).isNull();
        assertThat(asked.get()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedExitIsThatOfItsOwnTask() throws Exception {
        WorkerSide.enterHook();
        WorkerSide.Outer before = WorkerSide.outer();
        WorkerSide.enterHook();
        WorkerSide.refused(new SecurityException("of the inner one"));

        WorkerSide.returnTo(before);

        WorkerSide.failIfExitWasRefused();
        assertThat(WorkerSide.isPlainCall()).isFalse();
    }

    @Test
    void theApplicationIsPlainAgainBehindAnItem() throws Exception {
        runItem();

        assertThat(WorkerSide.isPlainCall()).isTrue();
    }

    private static void runItem() throws Exception {
        try (Pool pool = Pool.builder().mode(PoolMode.INLINE).open()) {
            assertThat(pool.submit(WorkerSide::isPlainCall).get()).isFalse();
        }
    }
}
