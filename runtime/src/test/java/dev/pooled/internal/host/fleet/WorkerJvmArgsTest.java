package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerJvmArgsTest {

    @Test
    void aValueGivenByItselfIsJoined() {
        List<String> jvmArgs = List.of("-ea", "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-p", "mods");

        assertThat(WorkerJvmArgs.checked(jvmArgs))
                .containsExactly("-ea", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--module-path=mods");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.acme.Main    | jvmArgs must hold JVM options only, each beginning with '-': com.acme.Main",
                "@options         | jvmArgs must hold JVM options only, each beginning with '-': @options",
                "-cp              | jvmArgs must not set the class path; use extraClassPath: -cp",
                "--class-path=a   | jvmArgs must not set the class path; use extraClassPath: --class-path=a",
                "-jar             | jvmArgs must hold options a worker can start with: -jar",
                "-version         | jvmArgs must hold options a worker can start with: -version",
                "--add-opens      | jvmArgs must hold options a worker can start with: --add-opens",
            })
    void whatIsNoJvmOptionIsRefused(String argument, String message) {
        assertThatThrownBy(() -> WorkerJvmArgs.checked(List.of("-ea", argument)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void twoCollectorsAreRefused() {
        assertThatThrownBy(() -> WorkerJvmArgs.checked(List.of("-XX:+UseSerialGC", "-XX:+UseZGC")))
                .hasMessage("jvmArgs must choose one garbage collector: jvmArgs=[-XX:+UseSerialGC, -XX:+UseZGC]");
        assertThat(WorkerJvmArgs.checked(List.of("-XX:+UseZGC", "-XX:+UseZGC"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"-Xmx1g, true", "-XX:MaxRAMPercentage=10, true", "-XX:MaxHeapSize=1g, true", "-Xms1g, false"})
    void aLimitOfTheHeapIsNoticed(String argument, boolean limit) {
        assertThat(WorkerJvmArgs.setHeap(List.of("-ea", argument))).isEqualTo(limit);
    }
}
