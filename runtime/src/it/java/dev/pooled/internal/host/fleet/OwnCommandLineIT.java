package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledOnOs(OS.LINUX)
class OwnCommandLineIT {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path directory;

    static Stream<Path> jdks() throws Exception {
        return Jvms.homes().stream();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void saysWhatTheManagementBeanSays(Path jdk) throws Exception {
        String output = probe(
                jdk,
                Map.of(),
                "-Xmx64m",
                "-Da=b c",
                "-ea",
                "--add-modules",
                "java.sql",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-XX:+UseSerialGC");

        assertThat(line(output, "own"))
                .isEqualTo(line(output, "management"))
                .isEqualTo("[-Xmx64m, -Da=b c, -ea, --add-modules=java.sql,"
                        + " --add-opens=java.base/java.lang=ALL-UNNAMED, -XX:+UseSerialGC]");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void leavesWhatTheLauncherChangesToTheManagementBean(Path jdk) throws Exception {
        Path options = Files.writeString(directory.resolve("options"), "-Dfrom=file");

        String file = probe(jdk, Map.of(), "@" + options);
        String variable = probe(jdk, Map.of("JAVA_TOOL_OPTIONS", "-Dfrom=variable"), "-ea");

        assertThat(line(file, "own")).isEqualTo("null");
        assertThat(line(file, "current")).isEqualTo("[-Dfrom=file]");
        assertThat(line(variable, "own")).isEqualTo("null");
        assertThat(line(variable, "current")).isEqualTo("[-Dfrom=variable, -ea]");
    }

    @Test
    void aMainClassThatLooksLikeAnOptionsValueIsNotMistaken() throws Exception {
        String output = probe(Path.of(System.getProperty("java.home")), Map.of(), "-Dmain=x", "-cp", "elsewhere");

        assertThat(line(output, "own")).isEqualTo("[-Dmain=x]");
    }

    private String probe(Path jdk, Map<String, String> environment, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", CLASS_PATH, LaunchProbe.class.getName(), "-Dnot=mine"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return Jvms.run(builder, directory.resolve("output"));
    }

    private static String line(String output, String name) {
        return output.lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(output));
    }
}
