package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged agent in real JVMs: the JDK that runs this test and those installed beside it. */
class AgentIT {

    private static final String AGENT = "-javaagent:" + System.getProperty("pooled.agent.jar");
    private static final Path TEST_CLASSES = testClasses();

    /** What a program printed. */
    private record Output(String out, String err) {

        String line(String name) {
            return out.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this.toString()));
        }
    }

    @TempDir
    private Path directory;

    static Stream<Path> jdks() throws IOException {
        return Application.jdks();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theRuntimeSeesTheOptionsAndTheLaunchAndNobodySeesAWarning(Path jdk) throws Exception {
        Output output = probe(jdk, AGENT + "=workers=4,jvm-args=\"-Xss1m -ea\",prewarm=false", "-Xmx64m", "-Da=b c");

        assertThat(output.line("options")).isEqualTo("{jvm-args=-Xss1m -ea, workers=4}");
        assertThat(output.line("arguments")).contains("-Xmx64m, -Da=b c").isEqualTo(output.line("management"));
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anArgumentFileIsExpanded(Path jdk) throws Exception {
        Path file = Files.writeString(directory.resolve("options"), "-Dfrom=file -ea");

        Output output = probe(jdk, AGENT, "@" + file);

        assertThat(output.line("arguments")).isEqualTo("[" + AGENT + ", -Dfrom=file, -ea]");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theApplicationSeesNoMoreOfTheJdkThanBefore(Path jdk) throws Exception {
        assertThat(probe(jdk, AGENT).line("exported")).isEqualTo("false");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void givenTwiceTheFirstCounts(Path jdk) throws Exception {
        Output output = probe(jdk, AGENT + "=workers=1", AGENT + "=workers=2");

        assertThat(output.line("options")).isEqualTo("{workers=1}");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aBadOptionStopsNothingAndIsToldToWhoAsks(Path jdk) throws Exception {
        Output unreadable = probe(jdk, AGENT + "=config=/no/such.properties");
        Output malformed = probe(jdk, AGENT + "=workers");

        assertThat(unreadable.line("options"))
                .isEqualTo("agent option config must name a readable file: config=/no/such.properties");
        assertThat(malformed.line("options"))
                .isEqualTo("agent options must be key=value, separated by commas: 'workers' at character 0 of workers");
        assertThat(unreadable.err() + malformed.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theBytesOfAClassThatExistsOnlyInMemoryDefineItAgain(Path jdk) throws Exception {
        Output output = probe(jdk, AGENT);

        assertThat(output.line("inMemory")).isEqualTo("from memory");
        assertThat(output.line("proxy")).isEqualTo("true");
        assertThat(output.line("lambda")).isEqualTo("null");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theSharedPoolOpensWhileTheApplicationBoots(Path jdk) throws Exception {
        Path pool = standIn("System.setProperty(\"probe.prewarmed\", Thread.currentThread().getName()"
                + " + Thread.currentThread().isDaemon()); return null;");

        Output warm = probe(jdk, AGENT, "-cp", join(pool, TEST_CLASSES));
        Output cold = probe(jdk, AGENT + "=prewarm=false", "-cp", join(pool, TEST_CLASSES));

        assertThat(warm.line("prewarmed")).isEqualTo("pooled-prewarmtrue");
        assertThat(cold.line("prewarmed")).isEqualTo("null");
        assertThat(warm.err() + cold.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aSharedPoolThatCannotOpenIsLeftToTheApplication(Path jdk) throws Exception {
        Path pool = standIn("throw new IllegalStateException(\"no pool\");");

        Output output = probe(jdk, AGENT, "-cp", join(pool, TEST_CLASSES));

        assertThat(output.line("prewarmed")).isEqualTo("null");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aSurefireJvmOpensNoPoolByItself(Path jdk) throws Exception {
        Path pool = standIn("System.setProperty(\"probe.prewarmed\", \"true\"); return null;");
        Path booter = jar("surefirebooter1.jar", Map.of("Class-Path", pool.toUri() + " " + TEST_CLASSES.toUri()));

        Output output = run(jdk, List.of(AGENT, "-jar", booter.toString()));

        assertThat(output.line("prewarmed")).isEqualTo("null");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aJarMayNameTheAgentInItsManifest(Path jdk) throws Exception {
        String agent = Path.of(System.getProperty("pooled.agent.jar")).toUri().toString();
        Path app = jar(
                "app.jar",
                Map.of(
                        "Launcher-Agent-Class",
                        "dev.pooled.agent.PooledAgent",
                        "Class-Path",
                        TEST_CLASSES.toUri() + " " + agent));

        Output output = run(jdk, List.of("-ea", "-jar", app.toString()));

        assertThat(output.line("arguments")).isEqualTo("[-ea]");
        assertThat(output.line("inMemory")).isEqualTo("null"); // the manifest does not say Can-Retransform-Classes
        assertThat(output.err()).isEmpty();
    }

    /** Compiles a dev.pooled.Pool whose {@code shared()} has this body, and returns where it is. */
    private Path standIn(String body) throws IOException {
        Path source = Files.createDirectories(directory.resolve("source")).resolve("Pool.java");
        Files.writeString(
                source, "package dev.pooled; public interface Pool { static Pool shared() { " + body + " } }");
        Path classes = directory.resolve("stand-in");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
        assertThat(result).isZero();
        return classes;
    }

    private Path jar(String name, Map<String, String> attributes) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, AgentProbe.class.getName());
        attributes.forEach(main::putValue);
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.flush();
        }
        return jar;
    }

    private Output probe(Path jdk, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-cp", TEST_CLASSES.toString()));
        arguments.addAll(List.of(options));
        arguments.add(AgentProbe.class.getName());
        return run(jdk, arguments);
    }

    private Output run(Path jdk, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(arguments);
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        Output output = new Output(Files.readString(out), Files.readString(err));
        assertThat(process.exitValue()).as(output.toString()).isZero();
        return output;
    }

    private static String join(Path... entries) {
        return Stream.of(entries)
                .map(Path::toString)
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow();
    }

    private static Path testClasses() {
        return Path.of(URI.create(AgentProbe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
