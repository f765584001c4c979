package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GuestSettingsTest {

    private static final List<Function<PoolConfig, Object>> ALL = List.of(
            PoolConfig::cancelGrace,
            PoolConfig::heartbeatTimeout,
            PoolConfig::spareWorkers,
            PoolConfig::exitGuard,
            PoolConfig::insights,
            PoolConfig::maxTasksPerWorker,
            PoolConfig::maxWorkerAge,
            PoolConfig::maxWorkerMemory,
            PoolConfig::workerHeap,
            PoolConfig::javaHome,
            PoolConfig::workingDirectory,
            PoolConfig::jvmArgs,
            PoolConfig::environment,
            PoolConfig::systemProperties,
            PoolConfig::extraClassPath);

    /** Returns what a node makes of what a host sends. */
    private static PoolConfig there(PoolConfig here) {
        PoolConfig.Builder builder = PoolConfig.builder().name("there");
        GuestSettings.of(here).forEach(builder::set);
        return builder.build();
    }

    private static void assertSame(PoolConfig here) {
        PoolConfig there = there(here);
        for (Function<PoolConfig, Object> setting : ALL) {
            assertThat(setting.apply(there)).isEqualTo(setting.apply(here));
        }
        assertThat(GuestSession.SETTINGS).containsAll(GuestSettings.of(here).keySet());
        assertThat(ALL).as("every setting is compared").hasSameSizeAs(GuestSession.SETTINGS);
    }

    @Test
    void settingsThatNobodyMadeAreTheSameThere() {
        assertSame(PoolConfig.builder().name("here").build());
    }

    @Test
    void settingsAreTheSameThere() {
        assertSame(PoolConfig.builder()
                .name("here")
                .cancelGrace(Duration.ofMillis(1500))
                .heartbeatTimeout(Duration.ofHours(30))
                .spareWorkers(2)
                .maxTasksPerWorker(7)
                .maxWorkerAge(Duration.ofNanos(1))
                .maxWorkerMemory("512m")
                .workerHeap("2g")
                .insights(true)
                .javaHome(Path.of(System.getProperty("java.home")))
                .workingDirectory(Path.of("."))
                .extraClassPath(Path.of("a dir/b.jar"), Path.of("it's.jar"), Path.of("say \"so\".jar"))
                .build());
    }

    @Test
    void whateverIsInAnArgumentIsThere() {
        assertSame(PoolConfig.builder()
                .name("here")
                .jvmArgs(
                        "-Xss4m",
                        "-Da=b c",
                        "-Dq=say \"so\"",
                        "-Dp=it's",
                        "-Dw=C:\\Program Files\\",
                        "-Dempty=",
                        "\"",
                        "''",
                        "\"'\"'",
                        "-Dl=a\tb\nc",
                        "-Ds=a;b=c",
                        "-Du=äöü€")
                .build());
    }

    @Test
    void whateverIsInAValueIsThere() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("A", "b;c=d");
        values.put("B", " blanks ");
        values.put("C", "");
        values.put("D", "say \"so\"; it's");
        values.put("E", "\\\\server\\share\\");
        values.put("F", "=;=");
        values.put("G", "line\nline");
        values.put("a name", "x");

        assertSame(PoolConfig.builder()
                .name("here")
                .environment(values)
                .systemProperties(values)
                .build());
    }
}
