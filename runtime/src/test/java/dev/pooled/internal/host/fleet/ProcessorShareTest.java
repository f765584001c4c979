package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorShareTest {

    @ParameterizedTest
    @CsvSource({"16, 4, 4", "16, 5, 4", "8, 8, 2", "8, 100, 2", "8, 1, 8", "2, 2, 2", "1, 1, 2"})
    void workersShareTheProcessorsRoundedUpAndAtLeastTwo(int processors, int workers, int share) {
        assertThat(ProcessorShare.of(processors, workers)).isEqualTo(share);
    }
}
