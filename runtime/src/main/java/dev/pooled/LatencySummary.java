package dev.pooled;

import java.time.Duration;
import java.util.Objects;

/**
 * How long something took, over all the times it was measured; every duration is zero where {@code count} is.
 * Immutable.
 *
 * @param count how often it was measured
 * @param mean the average
 * @param p50 what half of them did not exceed
 * @param p95 what 95 of 100 did not exceed
 * @param p99 what 99 of 100 did not exceed
 * @param max the longest
 */
public record LatencySummary(long count, Duration mean, Duration p50, Duration p95, Duration p99, Duration max) {

    public LatencySummary {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(p50, "p50");
        Objects.requireNonNull(p95, "p95");
        Objects.requireNonNull(p99, "p99");
        Objects.requireNonNull(max, "max");
    }
}
