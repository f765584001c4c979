package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemLimitsTest {

    private static final List<String> LINES = List.of(
            "Limit                     Soft Limit           Hard Limit           Units",
            "Max processes             unlimited            unlimited            processes",
            "Max open files            1024                 524288               files");

    @Test
    void theSoftLimitCounts() {
        assertThat(SystemLimits.limit(LINES, "Max open files")).isEqualTo(1024);
    }

    @Test
    void unlimitedAndUnknownIsNoLimit() {
        assertThat(SystemLimits.limit(LINES, "Max processes")).isEqualTo(SystemLimits.NONE);
        assertThat(SystemLimits.limit(List.of(), "Max open files")).isEqualTo(SystemLimits.NONE);
    }

    @Test
    void theMedianIsNotMovedByOneBadStart() {
        assertThat(StartMeasurement.median(new long[] {9_000, 3, 1, 2, 4})).isEqualTo(3);
    }
}
