package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A round of heartbeats counts against nobody if the application itself was stopped before it. */
class HeartbeatFaultTest {

    private static final Duration LIMIT = Duration.ofSeconds(30); // a round each ten seconds

    @Test
    void aRoundInTimeCounts() {
        assertThat(isLate(Duration.ofSeconds(10))).isFalse();
    }

    @Test
    void aRoundThatABusyMachineDelaysByHalfCounts() {
        assertThat(isLate(Duration.ofSeconds(15).plusMillis(100))).isFalse();
    }

    @Test
    void aRoundThatCameLaterDoesNotCount() {
        assertThat(isLate(Duration.ofSeconds(15).plusMillis(101))).isTrue();
        assertThat(isLate(Duration.ofHours(8))).isTrue();
    }

    private static boolean isLate(Duration sinceLastRound) {
        return Heartbeat.isLate(sinceLastRound.toNanos(), LIMIT.toNanos());
    }
}
