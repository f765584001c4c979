package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Single calls over real workers: what one of them does is nobody else's business, and callbacks run once. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class CallsIT {

    private static final int WORKERS = 2;

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() throws InterruptedException {
        pool = Pool.builder()
                .name("it-calls")
                .workers(WORKERS)
                .workerHeap("64m")
                .open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void anAsyncCallTakesAsLongAsItsTaskAndGivesItsValueTwice() throws Exception {
        pool.submit(Tasks::pid).get();
        long start = System.nanoTime();

        PooledFuture<Integer> future = pool.submit(() -> {
            Tasks.sleep(200);
            return 25;
        });

        assertThat(future.get()).isEqualTo(25);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(200), Duration.ofSeconds(2));
        assertThat(future.get()).isEqualTo(25);
    }

    @Test
    void aFailedCallLeavesAnotherOneAlone() throws Exception {
        String go = directory.resolve("go").toString();
        PooledFuture<Integer> other = pool.submit(() -> {
            Tasks.await(go);
            return 5;
        });
        PooledFuture<Integer> failing = pool.submit((TaskCallable<Integer>) () -> {
            throw new IOException("not this one");
        });

        assertThat(failing)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(IOException.class);
        Tasks.count(go);

        assertThat(other.get()).isEqualTo(5);
    }

    @Test
    void oneOfTheTwoCallbacksRunsAndOnce() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        PooledFuture<Integer> fine = pool.submit(() -> 1);
        PooledFuture<Integer> failing = pool.submit((TaskCallable<Integer>) () -> {
            throw new IOException("on purpose");
        });

        hear(fine, heard).join();
        hear(failing, heard).join();

        assertThat(heard).containsExactly("value 1", "error on purpose");
    }

    private static PooledFuture<Void> hear(PooledFuture<Integer> future, List<String> heard) {
        return future.thenAccept(value -> heard.add("value " + value)).exceptionally(error -> {
            heard.add("error " + error.getCause().getMessage());
            return null;
        });
    }

    @Test
    void theCallbackOfAMapHearsAllResultsOrTheFirstFailure() {
        List<Object> heard = Collections.synchronizedList(new ArrayList<>());

        Stub.on(pool)
                .<Integer, Integer>mapAsync(item -> item * item, List.of(1, 2, 3))
                .thenAccept(heard::add)
                .join();
        Stub.on(pool)
                .<Integer, Integer>mapAsync(
                        item -> {
                            if (item == 2) {
                                throw new IOException("the second");
                            }
                            return item;
                        },
                        List.of(1, 2, 3))
                .handle((values, error) -> heard.add(error.getMessage()))
                .join();

        assertThat(heard).containsExactly(List.of(1, 4, 9), "the second");
    }

    @Test
    void neverMoreWorkersThanThePoolHas() throws Exception {
        Set<Long> workers = new HashSet<>();
        List<PooledFuture<Long>> futures = new ArrayList<>();
        for (int i = 0; i < 15 * WORKERS; i++) {
            futures.add(pool.submit(() -> {
                Tasks.sleep(5);
                return Tasks.pid();
            }));
        }
        assertThat(pool.workers()).hasSize(WORKERS);

        for (PooledFuture<Long> future : futures) {
            workers.add(future.get());
        }

        assertThat(workers).hasSizeLessThanOrEqualTo(WORKERS);
        assertThat(pool.workers()).hasSize(WORKERS);
    }
}
