package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A task finds what the application set at run time, and what the pool was told to set. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class HostStateIT {

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path directory;

    @BeforeEach
    void change() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.forLanguageTag("de-AT"));
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("fr-CH"));
        System.setProperty("it.set.at.run.time", "seen");
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
        System.clearProperty("it.set.at.run.time");
    }

    @Test
    void aTaskSeesTheHostsTimeZoneLocalesAndProperties() throws Exception {
        try (Pool pool =
                Pool.builder().name("it-state").workers(1).workerHeap("64m").open()) {
            assertThat(pool.submit(() -> TimeZone.getDefault().getID()).get()).isEqualTo("Asia/Tokyo");
            assertThat(pool.submit(() -> Locale.getDefault().toLanguageTag()).get())
                    .isEqualTo("de-AT");
            assertThat(pool.submit(() ->
                                    Locale.getDefault(Locale.Category.FORMAT).toLanguageTag())
                            .get())
                    .isEqualTo("fr-CH");
            assertThat(pool.submit(() -> System.getProperty("it.set.at.run.time"))
                            .get())
                    .isEqualTo("seen");
        }
    }

    @Test
    void aTaskSeesTheSettingsOfItsPool() throws Exception {
        try (Pool pool = Pool.builder()
                .name("it-settings")
                .workers(1)
                .workerHeap("64m")
                .systemProperties(Map.of("it.of.the.pool", "p r o p"))
                .environment(Map.of("IT_OF_THE_POOL", "environment"))
                .workingDirectory(directory)
                .jvmArgs("-Dit.argument=from jvmArgs")
                .open()) {
            assertThat(pool.submit(() -> System.getProperty("it.of.the.pool")).get())
                    .isEqualTo("p r o p");
            assertThat(pool.submit(() -> System.getenv("IT_OF_THE_POOL")).get()).isEqualTo("environment");
            assertThat(pool.submit(() -> Path.of("").toAbsolutePath().toString())
                            .get())
                    .isEqualTo(directory.toRealPath().toString());
            assertThat(pool.submit(() -> System.getProperty("it.argument")).get())
                    .isEqualTo("from jvmArgs");
            assertThat(pool.submit(() -> Runtime.getRuntime().maxMemory()).get())
                    .isLessThanOrEqualTo(64L << 20);
        }
    }

    @Test
    void aPropertyOfThePoolWinsOverTheHosts() throws Exception {
        try (Pool pool = Pool.builder()
                .name("it-properties")
                .workers(1)
                .workerHeap("64m")
                .systemProperties(Map.of("it.set.at.run.time", "of the pool"))
                .open()) {
            assertThat(pool.submit(() -> System.getProperty("it.set.at.run.time"))
                            .get())
                    .isEqualTo("of the pool");
        }
        try (Pool pool = Pool.builder()
                .name("it-properties")
                .workers(1)
                .workerHeap("64m")
                .jvmArgs("-Dit.set.at.run.time=of the arguments")
                .open()) {
            assertThat(pool.submit(() -> System.getProperty("it.set.at.run.time"))
                            .get())
                    .isEqualTo("of the arguments");
        }
    }

    /** Its name begins as one of the JVM's own does. */
    @Test
    void aPropertyIsNotTakenForTheJvmsByItsBeginning() throws Exception {
        System.setProperty("user.it.name", "seen");
        try (Pool pool =
                Pool.builder().name("it-names").workers(1).workerHeap("64m").open()) {
            assertThat(pool.submit(() -> System.getProperty("user.it.name")).get())
                    .isEqualTo("seen");
        } finally {
            System.clearProperty("user.it.name");
        }
    }
}
