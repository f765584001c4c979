package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "none, -1",
        "NONE, -1",
        "500ms, 500_000_000",
        "5s, 5_000_000_000",
        "2m, 120_000_000_000",
        "1h, 3_600_000_000_000",
        "PT5S, 5_000_000_000",
        "PT0.5S, 500_000_000",
    })
    void readsDurations(String text, String nanos) {
        assertThat(SettingsReader.nanos(text)).hasValue(Long.parseLong(nanos.replace("_", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "0s",
                "PT0S",
                "-5s",
                "PT-5S",
                "5 s",
                "5S",
                "5d",
                "5us",
                "s",
                " ",
                "1.5s",
                "forever",
                "9999999999999999999999s",
                "99999999999999999h"
            })
    void refusesWhatIsNoDurationAboveZero(String text) {
        assertThat(SettingsReader.nanos(text)).isEmpty();
    }
}
