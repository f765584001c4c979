package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How patiently dead workers are replaced, and when a pool is given up. */
class RestartsFaultTest {

    private final Restarts restarts = new Restarts("etl", "/opt/jdk/bin/java");

    @Test
    void threeDeathsBeforeAnybodyWasReadyLeaveNoHope() {
        die(2);
        assertThat(restarts.isHopeless()).isFalse();

        die(1);

        assertThat(restarts.isHopeless()).isTrue();
    }

    @Test
    void aPoolThatHasWorkedIsGivenUpOnlyAfterTenDeathsInARow() {
        restarts.becameReady();

        die(9);
        assertThat(restarts.isHopeless()).isFalse();
        die(1);

        assertThat(restarts.isHopeless()).isTrue();
    }

    @Test
    void oneThatIsReadyEndsTheRow() {
        die(2);

        restarts.becameReady();
        die(2);

        assertThat(restarts.isHopeless()).isFalse();
        assertThat(pauseAfterBootDeath()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void thePauseAfterDeathsWhileStartingDoublesUpToThirteenSeconds() {
        die(1);
        assertThat(pauseAfterBootDeath()).isZero();
        die(1);
        assertThat(pauseAfterBootDeath()).isEqualTo(Duration.ofMillis(100));
        die(1);
        assertThat(pauseAfterBootDeath()).isEqualTo(Duration.ofMillis(200));
        die(20);
        assertThat(pauseAfterBootDeath()).isEqualTo(Duration.ofMillis(12_800));
    }

    @Test
    void fiveIdleDeathsAreFreeAndTheNextOnesWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(restarts.pauseAfterIdleDeath()).isZero();
        }

        assertThat(Duration.ofNanos(restarts.pauseAfterIdleDeath())).isEqualTo(Duration.ofMillis(100));
        assertThat(Duration.ofNanos(restarts.pauseAfterIdleDeath())).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void theFailureOfARefusedForkTellsOfTheFirstOneAndWhatToCheck() {
        restarts.diedBooting(null, new IOException("error=24, Too many open files"));
        die(2);

        assertThat(restarts.failure())
                .hasMessage(
                        "pool 'etl': no worker could be started; 3 attempts in a row failed; at the first one the system"
                                + " refused: java.io.IOException: error=24, Too many open files\n"
                                + "check the limits on open files, processes and memory (ulimit -a), workingDirectory"
                                + " and environment; the program was /opt/jdk/bin/java");
    }

    @Test
    void theFailureOfAWorkerTellsWhatItSaidAndWhatToCheck() {
        restarts.diedBooting(obituary("no such flag"), null);
        die(2);

        assertThat(restarts.failure())
                .hasMessage("pool 'etl': no worker could be started; 3 in a row died before they were ready; the first"
                        + " one ended with exit code 1 and said:\n    no such flag\n"
                        + "check javaHome, jvmArgs and workerHeap; the program was /opt/jdk/bin/java");
        assertThat(restarts.failure().output()).containsExactly("no such flag");
    }

    @Test
    void theFailureOfUserCodeSendsToTheUsersCodeWhateverItThrew() {
        restarts.diedBooting(obituary(), new IOException("no licence"));
        die(2);

        assertThat(restarts.failure())
                .hasMessageEndingWith("the first one failed with java.io.IOException: no licence\n"
                        + "check workerInit and the class path");
    }

    private static Obituary obituary(String... lastOutput) {
        return Obituary.of(new Obituary.Evidence(
                "etl", 1, 4711, 1, null, null, "a heap of 64m", List.of(lastOutput), Path.of("nowhere")));
    }

    private Duration pauseAfterBootDeath() {
        return Duration.ofNanos(restarts.pauseAfterBootDeath());
    }

    private void die(int times) {
        for (int i = 0; i < times; i++) {
            restarts.diedBooting(null, new IOException("refused"));
        }
    }
}
