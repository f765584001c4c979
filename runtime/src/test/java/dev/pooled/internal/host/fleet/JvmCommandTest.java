package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmCommandTest {

    private static final Path PRIVATE = Path.of("/run/user/pooled-1");
    private static final Machine MACHINE = new Machine(8000L << 20, 2000L << 20, 4);

    @Test
    void thePoolsOptionsFollowTheHostsAndTheUsersFollowAll() {
        PoolConfig config = PoolConfig.builder()
                .workers(3)
                .spareWorkers(1)
                .systemProperties(Map.of("a", "b c"))
                .jvmArgs("-Xss1m")
                .build();

        List<String> arguments = arguments(config, host("17", "-Xmx2000m", "-ea"));

        assertThat(arguments)
                .containsExactly(
                        "-ea",
                        "-Dpooled.internal.launch=class path",
                        "-Xmx1000m",
                        "-XX:ActiveProcessorCount=2",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:AsyncDeflationInterval=2000",
                        "-XX:G1ConcRefinementServiceIntervalMillis=2000",
                        "-XX:GuaranteedSafepointInterval=0",
                        "-Da=b c",
                        "-XX:ErrorFile=/run/user/pooled-1/hs_err_2_%p.log",
                        "-cp",
                        "/srv/app/classes:/repo/pooled-runtime.jar",
                        "-Xss1m");
    }

    /** An option that a JVM does not know stops its start. */
    @Test
    void theOptionsThatKeepAnIdleJvmCalmAreThoseItsVersionHas() {
        PoolConfig config = PoolConfig.builder().workers(1).workerHeap("64m").build();

        assertThat(calm(arguments(config, host("21")))).containsExactly("AsyncDeflation", "GuaranteedSafepoint");
        assertThat(calm(arguments(config, host("25")))).containsExactly("AsyncDeflation");
        assertThat(arguments(config, host("25"))).contains("-XX:+UnlockDiagnosticVMOptions");
        assertThat(calm(arguments(config, host("26")))).isEmpty();
    }

    private static List<String> calm(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.contains("Interval"))
                .map(argument -> argument.substring("-XX:".length(), argument.indexOf("Interval")))
                .toList();
    }

    @Test
    void aHeapThatIsSetReplacesTheShare() {
        PoolConfig config =
                PoolConfig.builder().workers(1000).workerHeap("256m").build();

        assertThat(arguments(config, host("17"))).contains("-Xmx256m");
    }

    @Test
    void aHeapLimitAmongTheUsersArgumentsReplacesTheShare() {
        PoolConfig config = PoolConfig.builder()
                .workers(1000)
                .jvmArgs("-XX:MaxRAMPercentage=5")
                .build();

        assertThat(arguments(config, host("17"))).noneMatch(argument -> argument.startsWith("-Xmx"));
    }

    @Test
    void aShareTooSmallToRunInIsRefused() {
        PoolConfig config = PoolConfig.builder().workers(1000).build();

        assertThatThrownBy(() -> JvmCommand.of(config, host("17")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("workerHeap must be set: the share of each of 1000 workers");
    }

    @Test
    void whereTheMemoryIsUnknownTheWorkersJvmDecides() {
        HostLaunch host =
                HostLaunch.of(List.of(), properties("17"), Map.of(), new Machine(0, 1, 4), List.of("/a"), null);

        assertThat(arguments(PoolConfig.builder().workers(2).build(), host))
                .noneMatch(argument -> argument.startsWith("-Xmx"));
    }

    @Test
    void theCollectorIsTheJvmsOwnOn17AndSerialOn25() {
        PoolConfig config = PoolConfig.builder().workers(2).build();

        assertThat(collectors(config, host("17"))).isEmpty();
        assertThat(collectors(config, host("25"))).containsExactly("-XX:+UseSerialGC");
    }

    @Test
    void theUsersCollectorReplacesTheHostsAndTheHostsTheDefault() {
        PoolConfig plain = PoolConfig.builder().workers(2).build();
        PoolConfig choosing =
                PoolConfig.builder().workers(2).jvmArgs("-XX:+UseParallelGC").build();
        HostLaunch host = host("25", "-XX:+UseZGC");

        assertThat(collectors(plain, host)).containsExactly("-XX:+UseZGC");
        assertThat(collectors(choosing, host)).containsExactly("-XX:+UseParallelGC");
        assertThat(collectors(choosing, host("25"))).containsExactly("-XX:+UseParallelGC");
    }

    @Test
    void anErrorFileOfTheUsersStays() {
        PoolConfig config = PoolConfig.builder()
                .workers(2)
                .jvmArgs("-XX:ErrorFile=/var/crash/e.log")
                .build();

        assertThat(arguments(config, host("17")))
                .filteredOn(argument -> argument.startsWith("-XX:ErrorFile"))
                .containsExactly("-XX:ErrorFile=/var/crash/e.log");
    }

    @Test
    void aPercentSignInThePrivateDirectoryIsNoPlaceholder() {
        JvmCommand command = JvmCommand.of(PoolConfig.builder().workers(2).build(), host("17"));

        assertThat(command.arguments(1, Path.of("/tmp/100%p"), List.of()))
                .contains("-XX:ErrorFile=/tmp/100%%p/hs_err_1_%p.log");
    }

    @Test
    void extraEntriesFollowTheClassPath() {
        PoolConfig config = PoolConfig.builder()
                .workers(2)
                .extraClassPath(Path.of("/x/plug in.jar"))
                .build();

        assertThat(classPath(config, host("17"))).isEqualTo("/srv/app/classes:/repo/pooled-runtime.jar:/x/plug in.jar");
    }

    @Test
    void anExtraEntryThatWouldBeTwoIsRefused() {
        PoolConfig config = PoolConfig.builder()
                .workers(2)
                .extraClassPath(Path.of("/x/a:b"))
                .build();

        assertThatThrownBy(() -> JvmCommand.of(config, host("17")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extraClassPath must not hold a path with ':' in its name, which separates class path"
                        + " entries: extraClassPath=/x/a:b");
    }

    @Test
    void theMainModuleIsResolvedInTheWorkerToo() {
        Map<String, String> properties = properties("17");
        properties.put("jdk.module.main", "com.acme.app");
        List<String> stated = List.of("--module-path=mods", "-Djdk.module.main=com.acme.app");
        HostLaunch host = HostLaunch.of(stated, properties, Map.of(), MACHINE, List.of(), null);

        List<String> arguments = arguments(PoolConfig.builder().workers(2).build(), host);

        assertThat(arguments).startsWith("--module-path=/srv/app/mods", "--add-modules=com.acme.app");
        assertThat(arguments).endsWith("-cp", PRIVATE.toString());
    }

    @Test
    void workersShareTheProcessorsUnlessTheirNumberIsSaid() {
        PoolConfig three = PoolConfig.builder().workers(3).build();
        PoolConfig said = PoolConfig.builder()
                .workers(3)
                .jvmArgs("-XX:ActiveProcessorCount=1")
                .build();

        assertThat(processors(three, host("17"))).containsExactly("-XX:ActiveProcessorCount=2");
        assertThat(processors(PoolConfig.builder().workers(1).build(), host("17")))
                .isEmpty();
        assertThat(processors(three, host("17", "-XX:ActiveProcessorCount=3")))
                .containsExactly("-XX:ActiveProcessorCount=3");
        assertThat(processors(said, host("17"))).containsExactly("-XX:ActiveProcessorCount=1");
    }

    private static List<String> processors(PoolConfig config, HostLaunch host) {
        return arguments(config, host).stream()
                .filter(argument -> argument.startsWith(ProcessorShare.OPTION))
                .toList();
    }

    /** The table of what is added is read by people; here it is held to what is added. */
    @Test
    void whatWorkersAreGivenBesidesStandsInTheTable(@TempDir Path home) throws IOException {
        createJava(home);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25\"\n");
        Map<String, String> modular = properties("17");
        modular.put("jdk.module.main", "com.acme.app");
        HostLaunch module = HostLaunch.of(List.of(), modular, Map.of(), MACHINE, List.of(), null);
        String nested = "jar:nested:/srv/app.jar/!BOOT-INF/lib/pooled-runtime.jar!/";
        HostLaunch boot = HostLaunch.of(
                List.of(), properties("17"), Map.of(), MACHINE, List.of(), nested, LaunchMode.SPRING_BOOT);
        PoolConfig.Builder builder = PoolConfig.builder().workers(3).debugWorkers(true);

        List<String> given = new ArrayList<>(arguments(builder.build(), module));
        given.addAll(arguments(builder.build(), boot));
        given.addAll(arguments(builder.javaHome(home).build(), host("17")));
        given.addAll(arguments(builder.build(), host("17", "-XX:StartFlightRecording=filename=a.jfr")));
        given.removeIf(argument -> argument.startsWith("-XX:StartFlightRecording=filename=a-")); // the host's
        given.add("-javaagent:"); // with exitGuard, where this JVM has the agent: ExitGuardIT
        given.removeIf(argument -> !argument.startsWith("-")); // the class path

        assertThat(given).allSatisfy(argument -> assertThat(LaunchRules.ADDED)
                .as(argument)
                .anyMatch(rule -> argument.startsWith(rule.prefix())));
        assertThat(LaunchRules.ADDED)
                .allSatisfy(rule -> assertThat(given).anyMatch(argument -> argument.startsWith(rule.prefix())));
    }

    @Test
    void aDebuggedWorkerListensOnAPortOfItsOwn() {
        PoolConfig config = PoolConfig.builder().workers(2).debugWorkers(true).build();

        assertThat(arguments(config, host("17", "-agentlib:jdwp=address=5005")))
                .filteredOn(argument -> argument.contains("jdwp"))
                .containsExactly("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0");
    }

    @Test
    void anotherJdkIsReadForItsVersionAndNotHeldToTheHostsFlags(@TempDir Path home) throws IOException {
        createJava(home);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n");
        PoolConfig config = PoolConfig.builder().workers(2).javaHome(home).build();

        JvmCommand command = JvmCommand.of(config, host("17"));

        assertThat(command.java()).isEqualTo(home.resolve("bin").resolve("java"));
        assertThat(command.arguments(1, PRIVATE, List.of()))
                .startsWith("-XX:+IgnoreUnrecognizedVMOptions")
                .contains("-XX:+UseSerialGC");
    }

    @Test
    void aJavaThatIsGoneIsLeftForTheStartToReport(@TempDir Path home) throws IOException {
        Path java = createJava(home);
        PoolConfig config = PoolConfig.builder().workers(2).javaHome(home).build();
        Files.delete(java);

        assertThat(JvmCommand.of(config, host("17")).java()).isEqualTo(java);
    }

    @Test
    void theEnvironmentIsTheHostsWithoutOptionsAndWithTheSettings() {
        PoolConfig config = PoolConfig.builder()
                .workers(2)
                .environment(Map.of("LANG", "C", "EXTRA", "1"))
                .build();

        JvmCommand command = JvmCommand.of(config, host("17"));

        assertThat(command.environment()).isEqualTo(Map.of("HOME", "/home/me", "LANG", "C", "EXTRA", "1"));
    }

    @Test
    void anInheritedEnvironmentIsChangedOnlyWhereItMust() {
        Map<String, String> inherited =
                new HashMap<>(Map.of("HOME", "/home/me", "LANG", "de", "JAVA_TOOL_OPTIONS", "-Dx", "CLASSPATH", "c"));
        PoolConfig config =
                PoolConfig.builder().workers(2).environment(Map.of("LANG", "C")).build();

        JvmCommand.of(config, host("17")).adjust(inherited);

        assertThat(inherited).isEqualTo(Map.of("HOME", "/home/me", "LANG", "C"));
    }

    @Test
    void theWorkingDirectoryIsTheHostsUnlessSet(@TempDir Path data) {
        PoolConfig set = PoolConfig.builder().workers(2).workingDirectory(data).build();

        assertThat(JvmCommand.of(PoolConfig.builder().workers(2).build(), host("17"))
                        .workingDirectory())
                .isEqualTo(Path.of("/srv/app"));
        assertThat(JvmCommand.of(set, host("17")).workingDirectory()).isEqualTo(data);
    }

    @Test
    void anArgumentFileHasOneQuotedArgumentALine() {
        assertThat(JvmCommand.argFile(List.of("-cp", "/my dir/a.jar:C:\\b", "-Dsay=\"hi\"", "-Dä=#1", "")))
                .isEqualTo("\"-cp\"\n\"/my dir/a.jar:C:\\\\b\"\n\"-Dsay=\\\"hi\\\"\"\n\"-Dä=#1\"\n\"\"\n");
    }

    @Test
    void lineBreaksInAnArgumentDoNotBreakTheLine() {
        assertThat(JvmCommand.argFile(List.of("-Da=1\r\n2\t3\f"))).isEqualTo("\"-Da=1\\r\\n2\\t3\\f\"\n");
    }

    @Test
    void anArchiveIsForOneJarAndTheOptionsThatMatter(@TempDir Path directory) throws Exception {
        Path jar = Files.writeString(directory.resolve("pooled-runtime-1.jar"), "jar");
        String key = archiveKey(jar, "-Xmx256m", "-Da=b");

        assertThat(archiveKey(jar, "-Xmx512m", "-Da=c")).isEqualTo(key);
        assertThat(archiveKey(jar, "-XX:ObjectAlignmentInBytes=16")).isNotNull().isNotEqualTo(key);
        Files.writeString(jar, "another build");
        assertThat(archiveKey(jar, "-Xmx256m", "-Da=b")).isNotEqualTo(key);
        assertThat(archiveKey(jar, "-javaagent:a.jar")).isNull();
        assertThat(archiveKey(directory.resolve("classes"))).isNull();
        assertThat(archiveKey(Files.writeString(directory.resolve("all.jar"), "jar")))
                .isNull();
    }

    private static String archiveKey(Path runtime, String... jvmArgs) {
        HostLaunch host = HostLaunch.of(
                List.of(), properties("17"), Map.of(), MACHINE, List.of(runtime.toString()), runtime.toString());
        PoolConfig config = PoolConfig.builder().workers(1).jvmArgs(jvmArgs).build();
        return JvmCommand.of(config, host).archiveKey();
    }

    private static Path createJava(Path home) throws IOException {
        Path java = home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
        Files.createDirectories(java.getParent());
        return Files.createFile(java);
    }

    private static List<String> arguments(PoolConfig config, HostLaunch host) {
        return JvmCommand.of(config, host).arguments(2, PRIVATE, List.of());
    }

    private static String classPath(PoolConfig config, HostLaunch host) {
        List<String> arguments = arguments(config, host);
        return arguments.get(arguments.indexOf("-cp") + 1);
    }

    private static List<String> collectors(PoolConfig config, HostLaunch host) {
        return arguments(config, host).stream().filter(LaunchRules::isCollector).toList();
    }

    private static HostLaunch host(String version, String... arguments) {
        return HostLaunch.of(
                List.of(arguments),
                properties(version),
                Map.of("HOME", "/home/me", "LANG", "de", "JAVA_TOOL_OPTIONS", "-Dx", "CLASSPATH", "c"),
                MACHINE,
                List.of("/srv/app/classes", "/repo/pooled-runtime.jar"),
                null);
    }

    private static Map<String, String> properties(String version) {
        String home = new File("/jdk").getPath();
        return new HashMap<>(Map.of("java.specification.version", version, "user.dir", "/srv/app", "java.home", home));
    }
}
