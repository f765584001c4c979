package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.TaskRunnable;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a task can take its worker with it: that task fails with the reason, and the next one runs. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class CrashIT {

    private static Pool pool;

    @BeforeAll
    static void open() {
        pool = Pool.builder().name("it-crash").workers(1).workerHeap("64m").open();
    }

    @AfterAll
    static void close() {
        pool.shutdownNow(); // after a failure a task may spin
    }

    @Test
    void exitFailsTheTaskAndNamesTheCaller() {
        WorkerDiedException death = deathOf(() -> System.exit(3));

        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death.exitCode()).hasValue(3);
        assertThat(death).hasMessageContaining("System.exit was called at").hasMessageContaining("CrashIT");
        assertThatTheNextTaskRuns();
    }

    @Test
    void exitWithZeroIsNoSuccess() {
        WorkerDiedException death = deathOf(() -> System.exit(0));

        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death.exitCode()).hasValue(0);
        assertThatTheNextTaskRuns();
    }

    @Test
    void haltFailsTheTaskWithItsExitCode() {
        WorkerDiedException death = deathOf(() -> Runtime.getRuntime().halt(42));

        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death.exitCode()).hasValue(42);
        assertThatTheNextTaskRuns();
    }

    @Test
    void aReportThatTheTaskItselfWroteCannotKeepItsDeathFromBeingTold() {
        WorkerDiedException death = deathOf(() -> {
            Path directory = Path.of(System.getenv("POOLED_INTERNAL_DIRECTORY"));
            Files.writeString(directory.resolve("hs_err_pid" + Tasks.pid() + ".log"), "# Problematic frame:\n\n");
            Runtime.getRuntime().halt(42);
        });

        assertThat(death.reason()).isEqualTo(DeathReason.CRASHED);
        assertThat(death.exitCode()).hasValue(42);
        assertThatTheNextTaskRuns();
    }

    /** Returns a task that its worker surely has: a call that a dead worker had not taken runs elsewhere. */
    private static PooledFuture<Void> spinning(Path directory) {
        String begun = directory.resolve("begun").toString();
        PooledFuture<Void> future = pool.submit(() -> Tasks.beginAndSpin(begun));
        Tasks.await(begun);
        return future;
    }

    @Test
    void killFromOutsideFailsTheTaskThatRan(@TempDir Path directory) throws Exception {
        PooledFuture<Void> future = spinning(directory);
        long pid = Processes.pids(pool).get(0);

        Processes.kill(pid);

        WorkerDiedException death = deathOf(future);
        assertThat(death.reason()).isEqualTo(DeathReason.KILLED);
        assertThat(death.signal()).hasValue("SIGKILL");
        assertThat(death.pid()).isEqualTo(pid);
        assertThat(death.pool()).isEqualTo("it-crash");
        assertThat(death.taskId()).isEqualTo(future.id());
        assertThat(death.method()).isEqualTo("Pool.submit");
        assertThatTheNextTaskRuns();
    }

    @Test
    void terminateFromOutsideFailsTheTaskThatRan(@TempDir Path directory) throws Exception {
        PooledFuture<Void> future = spinning(directory);

        Processes.signal("TERM", Processes.pids(pool).get(0));

        WorkerDiedException death = deathOf(future);
        assertThat(death.reason()).isEqualTo(DeathReason.KILLED);
        assertThat(death.signal()).hasValue("SIGTERM");
        assertThatTheNextTaskRuns();
    }

    @Test
    void segmentationFaultIsACrashWithItsReport() {
        WorkerDiedException death = deathOf(Tasks::crash);

        assertThat(death.reason()).isEqualTo(DeathReason.CRASHED);
        assertThat(death.signal()).hasValue("SIGSEGV");
        assertThat(death.hsErr()).get().satisfies(report -> assertThat(report).exists());
        assertThatTheNextTaskRuns();
    }

    @Test
    void fullHeapIsOutOfMemoryAndNamesTheHeap() {
        WorkerDiedException death = deathOf(CrashIT::fillTheHeap);

        assertThat(death.reason()).isEqualTo(DeathReason.OUT_OF_MEMORY);
        assertThat(death).hasMessageContaining("64m").hasMessageContaining("workerHeap");
        assertThatTheNextTaskRuns();
    }

    @Test
    void thrownOutOfMemoryErrorArrivesAndRetiresTheWorker() throws Exception {
        long before = pool.submit(Tasks::pid).get();

        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new OutOfMemoryError("direct buffer memory");
        });

        assertThat(failureOf(future)).isInstanceOf(OutOfMemoryError.class).hasMessage("direct buffer memory");
        assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(before);
        Soon.until(() -> !Processes.lives(before));
    }

    @Test
    void fullDirectMemoryFailsItsTaskAndRetiresTheWorker() throws Exception {
        long before = pool.submit(Tasks::pid).get();

        PooledFuture<Integer> future = pool.submit(() -> {
            List<ByteBuffer> kept = new ArrayList<>();
            while (kept.size() < 1_000) {
                kept.add(ByteBuffer.allocateDirect(16 << 20));
            }
            return kept.size();
        });

        assertThat(failureOf(future)).isInstanceOf(OutOfMemoryError.class);
        assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(before);
        Soon.until(() -> !Processes.lives(before));
    }

    /** An argument that ends its worker while it is read. */
    private static final class Ending implements Serializable {
        private static final long serialVersionUID = 1L;
        private final boolean isPolite;

        Ending(boolean isPolite) {
            this.isPolite = isPolite;
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            if (isPolite) {
                System.exit(11);
            }
            Runtime.getRuntime().halt(11);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArgumentWhoseReadingEndsTheWorkerFailsItsTaskAlone(boolean isPolite) {
        Ending argument = new Ending(isPolite);

        WorkerDiedException death = deathOf(() -> argument.hashCode());

        assertThat(death.exitCode()).hasValue(11);
        assertThatTheNextTaskRuns();
    }

    @Test
    void stackOverflowFailsTheTaskAndKeepsTheWorker() throws Exception {
        long before = pool.submit(Tasks::pid).get();

        PooledFuture<Integer> future = pool.submit(() -> endlessRecursion(0));

        assertThat(failureOf(future)).isInstanceOf(StackOverflowError.class);
        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(before);
    }

    @Test
    void exitFromAnotherThreadOfTheTaskFailsTheTask() {
        WorkerDiedException death = deathOf(() -> {
            Thread exiting = new Thread(() -> System.exit(7));
            exiting.start();
            exiting.join();
        });

        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death.exitCode()).hasValue(7);
        assertThatTheNextTaskRuns();
    }

    @Test
    void lastOutputOfTheWorkerIsInTheDeath() {
        WorkerDiedException death = deathOf(() -> {
            System.out.println("the last words");
            Runtime.getRuntime().halt(9);
        });

        assertThat(death.lastOutput()).contains("the last words");
        assertThat(death).hasMessageContaining("the last words");
        assertThatTheNextTaskRuns();
    }

    @Test
    void aTaskWithRetriesRunsAgainOnAnotherWorker() throws Exception {
        PooledFuture<Integer> future =
                Stub.on(pool).withRetries(1).submit((TaskCallable<Integer>) CrashIT::dieOnFirstAttempt);

        assertThat(future.get()).isEqualTo(2);
    }

    @Test
    void aTaskThatKilledTwoWorkersNeverRunsAgain() {
        long before = pool.stats().workersDied();

        PooledFuture<Integer> future = Stub.on(pool).withRetries(10).submit((TaskCallable<Integer>) () -> {
            Runtime.getRuntime().halt(13);
            return 0;
        });

        assertThat(failureOf(future)).isInstanceOf(WorkerDiedException.class);
        assertThat(pool.stats().workersDied() - before).isEqualTo(2);
        assertThatTheNextTaskRuns();
    }

    private static int dieOnFirstAttempt() {
        int attempt = dev.pooled.TaskContext.current().orElseThrow().attempt();
        if (attempt == 1) {
            Runtime.getRuntime().halt(1);
        }
        return attempt;
    }

    private static WorkerDiedException deathOf(TaskRunnable task) {
        return deathOf(pool.submit(task));
    }

    private static WorkerDiedException deathOf(PooledFuture<?> future) {
        Throwable failure = failureOf(future);
        assertThat(failure).isInstanceOf(WorkerDiedException.class);
        return (WorkerDiedException) failure;
    }

    private static Throwable failureOf(PooledFuture<?> future) {
        try {
            throw new AssertionError("it returned " + future.get());
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertThatTheNextTaskRuns() {
        assertThat(pool.submit(() -> 6 * 7).join()).isEqualTo(42);
    }

    private static void fillTheHeap() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 1_000_000) {
            kept.add(new byte[1 << 20]);
        }
    }

    private static int endlessRecursion(int depth) {
        return endlessRecursion(depth + 1) + 1;
    }
}
