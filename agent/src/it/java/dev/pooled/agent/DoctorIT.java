package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code java -jar pooled-agent.jar doctor}, the packaged one, on the JDKs of this machine. */
class DoctorIT {

    private static final Path AGENT = Path.of(System.getProperty("pooled.agent.jar"));

    @TempDir
    private Path directory;

    static Stream<Path> jdks() throws IOException {
        return AgentIT.jdks();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void withAClassPathItIsTheRuntimesReportForWorkersWithThatClassPath(Path jdk) throws Exception {
        Path other = Files.createDirectory(directory.resolve("classes"));
        String classPath = runtime() + ":" + other;

        String report = doctor(jdk, 0, AGENT, "-cp", classPath);

        assertThat(report)
                .contains("class path, 2 entries\n")
                .contains("left out  -Xmx200m")
                .contains("  agent          of the application not known: ")
                .containsPattern("worker start   \\d+ ms")
                .containsPattern("round trip     \\d+\\.\\d+ ms")
                .doesNotContain("on the class path: ");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void withoutARuntimeABareJvmIsMeasuredAndThatIsSaid(Path jdk) throws Exception {
        Path alone = Files.copy(AGENT, directory.resolve("pooled-agent.jar"));

        String report = doctor(jdk, 0, alone);

        assertThat(report)
                .startsWith("pooled-runtime was not found beside this jar: ")
                .contains("  JDK            ")
                .containsPattern("JVM start      \\d+ ms");
        assertThat(doctor(jdk, 0, alone, "-cp", directory.toString()))
                .startsWith("pooled-runtime was not found on " + directory + ": ");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void badArgumentsEndWithTwoAndTheUsage(Path jdk) throws Exception {
        assertThat(doctor(jdk, 2, AGENT, "--loud"))
                .startsWith("not understood: doctor --loud\n")
                .contains("Usage: java ");
    }

    /** Returns what the program printed, both streams together: a warning of the JVM's would be among it. */
    private String doctor(Path jdk, int code, Path agent, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(),
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                agent.toString(),
                "doctor"));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        assertThat(said).doesNotContain("WARNING", "warning");
        return said;
    }

    private static Path runtime() {
        return Path.of(URI.create(
                Pool.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
