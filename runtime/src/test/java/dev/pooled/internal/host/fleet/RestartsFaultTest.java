package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
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
    void theFailureTellsOfTheFirstDeathAndWhatToCheck() {
        restarts.diedBooting(null, new IOException("error=2, No such file or directory"));
        die(2);

        assertThat(restarts.failure())
                .hasMessage(
                        "pool 'etl': no worker could be started; 3 in a row died before they were ready; the first one"
                                + " failed with java.io.IOException: error=2, No such file or directory\n"
                                + "check javaHome, jvmArgs and workerHeap; the program was /opt/jdk/bin/java");
    }

    @Test
    void theFailureOfUserCodeSendsToTheUsersCode() {
        restarts.diedBooting(null, new IllegalStateException("no licence"));
        die(2);

        assertThat(restarts.failure())
                .hasMessageEndingWith("failed with java.lang.IllegalStateException: no licence\n"
                        + "check workerInit and the class path");
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
