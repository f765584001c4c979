package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The doctor examines a real JVM, and leaves it as it was. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class DoctorIT {

    /** However few processes this machine allows, and however little memory. */
    @BeforeEach
    void oneWorker() {
        System.setProperty("pooled.workers", "1");
    }

    @AfterEach
    void asManyAsBefore() {
        System.clearProperty("pooled.workers");
    }

    @Test
    void theReportHasItsPartsAndWhatWasMeasured() {
        assertThat(Pool.doctor())
                .contains("  JDK            " + System.getProperty("java.version"))
                .containsPattern("  processors     " + Runtime.getRuntime().availableProcessors() + "\\b")
                .containsPattern("  memory         \\d+ MB, of which")
                .contains("\nA worker is started with\n")
                .contains("  -XX:-UsePerfData\n")
                .containsPattern("  worker start   \\d+ ms ")
                .containsPattern("  round trip     \\d+\\.\\d{3} ms ")
                .containsPattern("\nSuggested size: \\d+ worker");
    }

    @Test
    void settingsWithWhichNoWorkerCanStartAreAProblemAndNoException() {
        System.setProperty("pooled.java-home", "/no/such/jdk");
        try {
            assertThat(Pool.doctor())
                    .contains("a pool of one worker cannot be used: ")
                    .contains("    cure: ");
        } finally {
            System.clearProperty("pooled.java-home");
        }
    }

    @Test
    void anUnknownSettingIsSaid() {
        System.setProperty("pooled.worker", "3");
        try {
            assertThat(Pool.doctor())
                    .startsWith("The settings cannot be read: unknown setting pooled.worker")
                    .contains("did you mean pooled.workers?");
        } finally {
            System.clearProperty("pooled.worker");
        }
    }
}
