package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JvmCommandIT {

    private static final Machine MACHINE = new Machine(4000L << 20, 1000L << 20, 2);

    @TempDir
    private Path directory;

    static Stream<Path> jdks() throws Exception {
        return Jvms.homes().stream();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aWorkerStartsWithTheSameClassPathWhateverItsNamesAre(Path jdk) throws Exception {
        String odd = "it's \"odd\" \\ #1 größe";
        Path extra = Files.createDirectories(directory.resolve(odd));
        PoolConfig config = PoolConfig.builder()
                .workers(2)
                .javaHome(jdk)
                .extraClassPath(extra)
                .workingDirectory(extra)
                .systemProperties(Map.of("probe", odd + "\n\t."))
                .environment(Map.of("PROBE", odd))
                .build();

        String output = start(JvmCommand.of(config, HostLaunch.current()));

        assertThat(output)
                .contains("classPath="
                        + String.join(File.pathSeparator, HostLaunch.current().classPath()) + File.pathSeparator
                        + extra)
                .contains("property=" + odd + "\n\t.")
                .contains("directory=" + extra)
                .contains("variable=" + odd)
                .doesNotContain("warning");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aWorkerStartsWithWhatIsLeftOfAHostsMostDangerousArguments(Path jdk) throws Exception {
        List<String> arguments = List.of(
                "-Xms2g",
                "-Xmx2g",
                "-Xmn1g",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseParallelGC",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:1",
                "-javaagent:/no/such/agent.jar",
                "-Dcom.sun.management.jmxremote.port=1",
                "-XX:OnOutOfMemoryError=kill %p",
                "-XX:SharedArchiveFile=/no/such/archive",
                "-Xrs",
                "-Xlog:gc:file=" + directory.resolve("gc.log"));
        PoolConfig config = PoolConfig.builder().workers(2).javaHome(jdk).build();

        String output =
                start(JvmCommand.of(config, host(arguments, HostLaunch.current().classPath())));

        assertThat(output).contains("version=").contains("-Xmx1000m").contains("-XX:+UseParallelGC");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("gc"))
                    .singleElement()
                    .asString()
                    .matches("gc-[\\w-]+-w1-\\d+\\.log");
        }
    }

    /** A JVM that counts fewer processors than the host refuses the host's number of threads. */
    @ParameterizedTest
    @MethodSource("jdks")
    void aWorkerStartsWithItsShareOfTheProcessorsWhateverTheHostSaysOfItsCollectorsThreads(Path jdk) throws Exception {
        List<String> arguments = List.of(
                "-XX:+UseG1GC", "-XX:ParallelGCThreads=64", "-XX:ConcGCThreads=64", "-XX:G1ConcRefinementThreads=64");
        HostLaunch host = HostLaunch.of(
                arguments,
                Map.of("user.dir", directory.toString()),
                System.getenv(),
                new Machine(4000L << 20, 1000L << 20, 64),
                HostLaunch.current().classPath(),
                null);

        String output = start(
                JvmCommand.of(PoolConfig.builder().workers(16).javaHome(jdk).build(), host));

        assertThat(output).contains("processors=4\n");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theModulesOfTheHostAreResolved(Path jdk) throws Exception {
        Path source = Files.writeString(directory.resolve("module-info.java"), "module probe.app {}");
        Path modules = directory.resolve("mods");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "--release", "17", "-d", modules.toString(), source.toString()))
                .isZero();
        List<String> arguments = List.of("--module-path=mods", "-Djdk.module.main=probe.app");
        HostLaunch host = HostLaunch.of(
                arguments,
                Map.of("jdk.module.main", "probe.app", "user.dir", directory.toString()),
                System.getenv(),
                MACHINE,
                HostLaunch.current().classPath(),
                null);

        String output = start(
                JvmCommand.of(PoolConfig.builder().workers(2).javaHome(jdk).build(), host));

        assertThat(output).contains("module=true");
    }

    private HostLaunch host(List<String> arguments, List<String> classPath) {
        return HostLaunch.of(
                arguments, Map.of("user.dir", directory.toString()), System.getenv(), MACHINE, classPath, null);
    }

    private String start(JvmCommand command) throws Exception {
        List<String> arguments = new ArrayList<>(command.arguments(1, directory, List.of()));
        arguments.add(LaunchProbe.class.getName());
        Path file = directory.resolve("arguments");
        Files.writeString(file, JvmCommand.argFile(arguments), JvmCommand.argFileCharset());
        ProcessBuilder builder = new ProcessBuilder(command.java().toString(), "@" + file);
        builder.directory(command.workingDirectory().toFile());
        command.adjust(builder.environment());
        return Jvms.run(builder, directory.resolve("output"));
    }
}
