package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.LatencySummary;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void nothingMeasuredIsZeroEverywhere() {
        assertThat(latencies.summary())
                .isEqualTo(new LatencySummary(
                        0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 15, 16, 17, 1_000, 123_456, 5_000_000_000L, Long.MAX_VALUE})
    void aSingleMeasurementIsEveryFigure(long nanos) {
        latencies.add(nanos);

        LatencySummary summary = latencies.summary();
        assertThat(summary.count()).isEqualTo(1);
        assertThat(summary.p50()).isEqualTo(Duration.ofNanos(nanos));
        assertThat(summary.p99()).isEqualTo(Duration.ofNanos(nanos));
        assertThat(summary.max()).isEqualTo(Duration.ofNanos(nanos));
        assertThat(summary.mean()).isEqualTo(Duration.ofNanos(nanos));
    }

    @Test
    void percentilesAreOffByAtMostSixPercent() {
        for (int i = 1; i <= 10_000; i++) {
            latencies.add(TimeUnit.MICROSECONDS.toNanos(i));
        }

        LatencySummary summary = latencies.summary();
        assertThat(micros(summary.p50())).isCloseTo(5_000, Percentage.withPercentage(6.3));
        assertThat(micros(summary.p95())).isCloseTo(9_500, Percentage.withPercentage(6.3));
        assertThat(micros(summary.p99())).isCloseTo(9_900, Percentage.withPercentage(6.3));
        assertThat(summary.max()).isEqualTo(Duration.ofMillis(10));
        assertThat(micros(summary.mean())).isCloseTo(5_000, Percentage.withPercentage(0.1));
    }

    @Test
    void aClockThatWentBackCountsAsNoTime() {
        latencies.add(-5);

        assertThat(latencies.summary().max()).isEqualTo(Duration.ZERO);
    }

    private static double micros(Duration duration) {
        return duration.toNanos() / 1000.0;
    }
}
