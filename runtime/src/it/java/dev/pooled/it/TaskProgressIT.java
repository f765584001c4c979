package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.PooledFuture;
import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import dev.pooled.TaskContext;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a listener hears of a single call: what its task reports, while it runs, and its end. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class TaskProgressIT implements ProgressListener {

    private final List<Progress> told = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory;

    @Override
    public void onProgress(Progress progress) {
        told.add(progress);
    }

    private static Pool open(PoolMode mode) {
        return Pool.builder()
                .name("it-reports")
                .workers(1)
                .workerHeap("64m")
                .cancelGrace(Duration.ofSeconds(5))
                .mode(mode)
                .open();
    }

    private static void report(long done, long total) {
        TaskContext.current().orElseThrow().reportProgress(done, total);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    /** Returns what was told last, once that is the end, which must be told once. */
    private Progress end() {
        Soon.until(() -> told.stream().anyMatch(Progress::isLast));
        assertThat(told).filteredOn(Progress::isLast).hasSize(1);
        assertThat(told.get(told.size() - 1).isLast()).isTrue();
        return told.get(told.size() - 1);
    }

    private static String words(Progress progress) {
        return progress.done() + "/" + progress.total().orElse(-1) + ", " + progress.failed() + " failed";
    }

    @ParameterizedTest
    @EnumSource
    void reportsArriveInOrderAndTheLastOneAtTheEnd(PoolMode mode) throws Exception {
        try (Pool pool = open(mode)) {
            int result = Stub.on(pool)
                    .withProgress(this)
                    .submit(() -> {
                        for (int i = 1; i <= 400; i++) {
                            report(i, 400);
                            Tasks.sleep(1);
                        }
                        return 42;
                    })
                    .get();

            assertThat(result).isEqualTo(42);
            assertThat(words(end())).isEqualTo("400/400, 0 failed");
            assertThat(told).extracting(Progress::done).isSorted();
            assertThat(told).hasSizeGreaterThan(2).allMatch(each -> each.label().equals("Pool.submit"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReportedLastIsToldThoughTheTaskSaysNothingMore(PoolMode mode) {
        String go = file("go");
        ProgressListener listener = progress -> {
            told.add(progress);
            if (progress.done() == 1000) {
                Tasks.count(go);
            }
        };
        try (Pool pool = open(mode)) {
            int result = Stub.on(pool).withProgress(listener).call(() -> {
                for (int i = 1; i <= 1000; i++) {
                    report(i, 5000);
                }
                Tasks.await(go);
                return 42;
            });

            assertThat(result).isEqualTo(42);
            assertThat(words(end())).isEqualTo("1000/5000, 0 failed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureSaysWhereItStopped(PoolMode mode) {
        try (Pool pool = open(mode)) {
            Throwable error =
                    catchThrowable(() -> Stub.on(pool).withProgress(this).call(() -> {
                        report(3, 10);
                        throw new IllegalStateException("expected");
                    }));

            assertThat(error).isInstanceOf(IllegalStateException.class);
            assertThat(words(end())).isEqualTo("3/10, 1 failed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatReportsNothingIsToldOfAtItsEnd(PoolMode mode) {
        try (Pool pool = open(mode)) {
            assertThat(Stub.on(pool).withProgress(this).<Integer>call(() -> 42)).isEqualTo(42);

            assertThat(words(end())).isEqualTo("1/1, 0 failed");
            assertThat(told).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatItemsReportIsNotShown(PoolMode mode) {
        try (Pool pool = open(mode)) {
            List<Integer> results = Stub.on(pool)
                    .withProgress(this)
                    .map(
                            item -> {
                                report(1_000_000, 2_000_000);
                                Tasks.sleep(60);
                                return item;
                            },
                            List.of(1, 2, 3, 4));

            assertThat(results).hasSize(4);
            assertThat(words(end())).isEqualTo("4/4, 0 failed");
            assertThat(told).allMatch(each -> each.done() <= 4 && each.total().orElse(0) == 4);
        }
    }

    @Test
    @Timeout(60)
    void aListenerMayCloseThePoolWhenItIsToldTheLast() throws Exception {
        Pool pool = Pool.builder().name("it-progress-close").workers(1).open();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        PooledFuture<String> task = Stub.on(pool)
                .withProgress(progress -> {
                    if (progress.isLast()) {
                        pool.close();
                        closed.complete(null);
                    }
                })
                .submit(() -> "done");

        assertThat(task.get()).isEqualTo("done");
        closed.get();
        assertThat(pool.isTerminated()).isTrue();
    }

    @Test
    void aReportThatIsNegativeFailsItsTaskWhetherSomebodyListensOrNot() {
        try (Pool pool = open(PoolMode.PROCESSES)) {
            assertThat(catchThrowable(() -> Stub.on(pool).call(() -> {
                        report(-1, 10);
                        return 0;
                    })))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("done must be >= 0: done=-1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PoolMode.class,
            names = {"PROCESSES", "THREADS"})
    void aCancelledTaskIsToldOfOnceAndNoMore(PoolMode mode) {
        String cancelled = file("cancelled");
        String reported = file("reported");
        try (Pool pool = open(mode)) {
            PooledFuture<Integer> future = Stub.on(pool).withProgress(this).submit(() -> {
                report(3, 10);
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException expected) {
                    Tasks.await(cancelled);
                    report(9, 10);
                    Tasks.count(reported);
                    throw expected;
                }
                return 0;
            });
            Soon.until(() -> told.size() == 1);

            assertThat(future.cancel(true)).isTrue();
            Tasks.count(cancelled);
            Soon.until(() -> Tasks.exists(reported));

            assertThat(words(end())).isEqualTo("3/10, 1 failed");
            assertThat(told).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PoolMode.class,
            names = {"PROCESSES", "THREADS"})
    void aTaskThatPassesItsLimitHasFailedWhereItWas(PoolMode mode) {
        try (Pool pool = open(mode)) {
            pool.submit(Tasks::pid).join(); // a worker that has just booted needs part of a short limit
            PooledFuture<Integer> future = Stub.on(pool)
                    .withTimeout(Duration.ofMillis(400))
                    .withProgress(this)
                    .submit(() -> {
                        report(3, 10);
                        Tasks.sleep(60_000);
                        return 0;
                    });

            assertThat(catchThrowable(future::get))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TaskTimeoutException.class);
            assertThat(words(end())).isEqualTo("3/10, 1 failed");
        }
    }

    @Test
    void aTaskThatDiesWithItsWorkerHasFailedWhereItWasHeardLast() {
        try (Pool pool = open(PoolMode.PROCESSES)) {
            PooledFuture<Integer> future = Stub.on(pool).withProgress(this).submit(() -> {
                report(3, 10);
                Runtime.getRuntime().halt(7);
                return 0;
            });

            assertThat(catchThrowable(future::get)).hasCauseInstanceOf(WorkerDiedException.class);
            assertThat(words(end())).isEqualTo("3/10, 1 failed");
        }
    }

    @Test
    void aRetryBeginsAnew() {
        String go = file("go");
        String failing = file("failing");
        ProgressListener listener = progress -> {
            told.add(progress);
            Tasks.count(progress.done() == 9 ? failing : go);
        };
        try (Pool pool = open(PoolMode.PROCESSES)) {
            int attempt = Stub.on(pool).withRetries(1).withProgress(listener).call(() -> {
                int current = TaskContext.current().orElseThrow().attempt();
                report(current == 1 ? 9 : 1, 10);
                Tasks.await(current == 1 ? failing : go);
                if (current == 1) {
                    Runtime.getRuntime().halt(7);
                }
                return current;
            });

            assertThat(attempt).isEqualTo(2);
            assertThat(words(end())).isEqualTo("1/10, 0 failed");
            assertThat(told)
                    .extracting(TaskProgressIT::words)
                    .containsExactly("9/10, 0 failed", "1/10, 0 failed", "1/10, 0 failed");
        }
    }

    @Test
    void aRetryThatReportsNothingForgetsWhatTheFirstAttemptSaid() {
        try (Pool pool = open(PoolMode.PROCESSES)) {
            int attempt = Stub.on(pool).withRetries(1).withProgress(this).call(() -> {
                int current = TaskContext.current().orElseThrow().attempt();
                if (current == 1) {
                    report(9, 10);
                    Runtime.getRuntime().halt(7);
                }
                return current;
            });

            assertThat(attempt).isEqualTo(2);
            assertThat(words(end())).isEqualTo("1/1, 0 failed");
        }
    }

    @Test
    void threadsOfTheTaskMayReportToo() {
        try (Pool pool = open(PoolMode.PROCESSES)) {
            int result = Stub.on(pool).withProgress(this).call(() -> {
                TaskContext task = TaskContext.current().orElseThrow();
                Thread helper = new Thread(() -> task.reportProgress(5, 10));
                helper.start();
                helper.join();
                return 42;
            });

            assertThat(result).isEqualTo(42);
            assertThat(words(end())).isEqualTo("5/10, 0 failed");
        }
    }
}
