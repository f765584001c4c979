package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A worker that gives no sign of life is killed; one that is merely busy, however long and with whatever, is not. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class HeartbeatIT {

    @Test
    void anIdleWorkerThatIsStoppedIsReplaced() throws Exception {
        try (Pool pool = open(Duration.ofMillis(600))) {
            long worker = pool.submit(Tasks::pid).get();

            Processes.signal("STOP", worker);

            Soon.until(() -> !Processes.lives(worker));
            assertThat(pool.submit(Tasks::pid).get()).isNotEqualTo(worker);
        }
    }

    @Test
    void aBusyWorkerThatIsStoppedIsKilledAndItsTaskToldWhy(@TempDir Path directory) throws Exception {
        try (Pool pool = open(Duration.ofMillis(600))) {
            String begun = directory.resolve("begun").toString();
            PooledFuture<Void> task = pool.submit(() -> Tasks.beginAndSpin(begun));
            Tasks.await(begun);
            long worker = Processes.pids(pool).get(0);

            Processes.signal("STOP", worker);

            Throwable failure = task.handle((nothing, error) -> error).get();
            assertThat(failure).isInstanceOfSatisfying(WorkerDiedException.class, death -> assertThat(death.reason())
                    .isEqualTo(DeathReason.KILLED));
            assertThat(failure).hasMessageContaining("it answered nothing for 600 ms (heartbeatTimeout)");
        }
    }

    @Test
    void aWorkerThatIsContinuedInTimeLivesOn() throws Exception {
        try (Pool pool = open(Duration.ofSeconds(8))) {
            long worker = pool.submit(Tasks::pid).get();

            Processes.signal("STOP", worker);
            PooledFuture<Long> task = pool.submit(Tasks::pid);
            Tasks.sleep(300);
            Processes.signal("CONT", worker);

            assertThat(task.get()).isEqualTo(worker);
        }
    }

    @Test
    void aWorkerThatIsBusyForManyTimeoutsLivesOn() throws Exception {
        try (Pool pool = open(Duration.ofMillis(900))) {
            long worker = pool.submit(Tasks::pid).get();
            PooledFuture<Void> spinning = pool.submit(Tasks::spin);
            Soon.until(spinning::isRunning);

            Tasks.sleep(3_000);

            assertThat(spinning.isDone()).isFalse();
            assertThat(Processes.lives(worker)).isTrue();
            spinning.cancel(true);
        }
    }

    @Test
    void aWorkerThatSendsAndTakesLargeValuesLivesOn() throws Exception {
        PoolConfig.Builder builder = Pool.builder()
                .name("it-heartbeat")
                .workers(1)
                .workerHeap("512m")
                .heartbeatTimeout(Duration.ofMillis(900));
        try (Pool pool = builder.open()) {
            long worker = pool.submit(Tasks::pid).get();
            byte[] large = new byte[48 << 20];

            for (int i = 0; i < 8; i++) {
                assertThat(pool.submit(() -> large.clone()).get()).hasSize(large.length);
            }

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
        }
    }

    private static Pool open(Duration timeout) {
        return Pool.builder()
                .name("it-heartbeat")
                .workers(1)
                .workerHeap("64m")
                .heartbeatTimeout(timeout)
                .open();
    }
}
