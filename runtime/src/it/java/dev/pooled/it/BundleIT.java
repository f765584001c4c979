package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskFunction;
import dev.pooled.TaskState;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import dev.pooled.stub.CallOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Quick calls that go to a worker together: each of them still ends, is cancelled, and dies, alone. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class BundleIT {

    private static final int CALLS = 3_000;

    @TempDir
    private Path directory;

    private static Pool open(int workers) throws InterruptedException {
        Pool pool = Pool.builder()
                .name("it-bundle")
                .workers(workers)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(200))
                .open();
        pool.awaitReady();
        // From here on it is known how quick they are, and the workers share their claims.
        submit(pool, CALLS, x -> x, CallOptions.NONE).forEach(PooledFuture::join);
        return pool;
    }

    private static List<PooledFuture<Integer>> submit(
            Pool pool, int count, TaskFunction<Integer, Integer> function, CallOptions options) {
        return new Stub(pool, options).applyEach(count, function);
    }

    /** Returns what ran, and fails if something ran twice. */
    private static Set<Integer> ranOnce(String file) {
        List<Integer> ran = Tasks.read(file).lines().map(Integer::valueOf).toList();
        assertThat(ran).doesNotHaveDuplicates();
        return new HashSet<>(ran);
    }

    private static void assertAllButOneReturned(List<PooledFuture<Integer>> futures) {
        for (int i = 0; i < futures.size(); i++) {
            assertThat(i == 1000 || futures.get(i).join() == i).isTrue();
        }
    }

    @Test
    void eachCallHasItsOwnResult() throws Exception {
        try (Pool pool = open(2)) {
            List<PooledFuture<Integer>> futures = submit(pool, 20_000, x -> 3 * x, CallOptions.NONE);

            for (int i = 0; i < futures.size(); i++) {
                assertThat(futures.get(i).join()).isEqualTo(3 * i);
            }
            assertThat(pool.stats().succeeded()).isEqualTo(20_000 + CALLS);
        }
    }

    @Test
    void aDeathCostsTheCallThatRanAndNoOtherRunsTwice() throws Exception {
        String ran = directory.resolve("ran").toString();
        try (Pool pool = open(2)) {
            List<PooledFuture<Integer>> futures = submit(
                    pool,
                    CALLS,
                    x -> {
                        Tasks.append(ran, x + "\n");
                        if (x % 1000 == 500) {
                            Runtime.getRuntime().halt(7);
                        }
                        return x;
                    },
                    CallOptions.NONE);

            for (int i = 0; i < CALLS; i++) {
                if (i % 1000 == 500) {
                    assertThatThrownBy(futures.get(i)::join).hasCauseInstanceOf(WorkerDiedException.class);
                } else {
                    assertThat(futures.get(i).join()).isEqualTo(i);
                }
            }
            assertThat(ranOnce(ran)).hasSize(CALLS);
            assertThat(pool.stats().workersDied()).isEqualTo(3);
        }
    }

    @Test
    void aCallThatHasNotStartedNeverStarts() throws Exception {
        String ran = directory.resolve("ran").toString();
        String go = directory.resolve("go").toString();
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = submit(
                    pool,
                    CALLS,
                    x -> {
                        if (x == 1000) {
                            Tasks.await(go);
                        }
                        Tasks.append(ran, x + "\n");
                        return x;
                    },
                    CallOptions.NONE);
            Soon.until(() -> futures.get(1000).isRunning());
            Set<Integer> cancelled = new HashSet<>(Set.of(1001));
            Soon.until(() ->
                    futures.get(1001).cancel(false)); // its worker may have claimed it along with the one that runs
            for (int i = 1008; i < CALLS; i += 7) {
                assertThat(futures.get(i).cancel(i % 2 == 0)).isTrue();
                cancelled.add(i);
            }
            assertThat(futures.get(1000).cancel(false)).isFalse();
            Tasks.count(go);

            Set<Integer> others =
                    new HashSet<>(IntStream.range(0, CALLS).boxed().toList());
            others.removeAll(cancelled);
            others.forEach(i -> assertThat(futures.get(i).join()).isEqualTo(i));
            assertThat(ranOnce(ran)).isEqualTo(others);
            assertThat(cancelled).allMatch(i -> futures.get(i).taskState() == TaskState.CANCELLED);
        }
    }

    @Test
    void aRunningCallIsStoppedAndThoseBehindItRun() throws Exception {
        String started = directory.resolve("started").toString();
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = submit(
                    pool,
                    CALLS,
                    x -> {
                        if (x == 1000) {
                            Tasks.beginAndSpin(started);
                        }
                        return x;
                    },
                    CallOptions.NONE);
            Soon.until(() -> Tasks.exists(started));

            assertThat(futures.get(1000).cancel(true)).isTrue();

            assertAllButOneReturned(futures);
        }
    }

    @Test
    void aLateCallCostsNoOther() throws Exception {
        String ran = directory.resolve("ran").toString();
        CallOptions none = CallOptions.NONE;
        CallOptions limited =
                new CallOptions(Duration.ofMillis(300).toNanos(), none.retries(), 0, none.priority(), 0, null, "");
        try (Pool pool = open(1)) {
            List<PooledFuture<Integer>> futures = submit(
                    pool,
                    CALLS,
                    x -> {
                        Tasks.append(ran, x + "\n");
                        if (x == 1000) {
                            Tasks.spin();
                        }
                        return x;
                    },
                    limited);

            assertThatThrownBy(futures.get(1000)::join).hasCauseInstanceOf(TaskTimeoutException.class);
            assertAllButOneReturned(futures);
            assertThat(ranOnce(ran)).hasSize(CALLS);
        }
    }
}
