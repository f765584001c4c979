package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.agent.Application.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may go wrong around the agent, and never ends the application: in real JVMs of all JDKs there are. */
class AgentSurvivesIT {

    private static final String TRANSPARENT = Application.AGENT + "=prewarm=false,transparent=true";

    @TempDir
    private static Path directory;

    private static Application application;
    private static Path otherAgent;

    @BeforeAll
    static void compile() throws IOException {
        application = Application.compiled(directory);
        Path classes = application.standIn("other", "OtherAgent", """
                import java.lang.instrument.*;
                import java.security.ProtectionDomain;
                public class OtherAgent implements ClassFileTransformer {
                    public static void premain(String options, Instrumentation instrumentation) throws Exception {
                        instrumentation.addTransformer(new OtherAgent(), true);
                        instrumentation.addTransformer(new Witness());
                        instrumentation.retransformClasses(Runtime.class);
                    }
                    public byte[] transform(ClassLoader l, String name, Class<?> c, ProtectionDomain d, byte[] file) {
                        return file.clone();
                    }
                    static class Witness implements ClassFileTransformer { // as JaCoCo's
                        public byte[] transform(ClassLoader l, String name, Class<?> c, ProtectionDomain d, byte[] file) {
                            if ("app/Work".equals(name)) {
                                System.out.println("seen=" + new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains("isPlainCall"));
                            }
                            return null;
                        }
                    }
                }
                """);
        otherAgent = directory.resolve("other-agent.jar");
        Map<String, String> attributes = Map.of("Premain-Class", "OtherAgent", "Can-Retransform-Classes", "true");
        try (PackedJar jar = new PackedJar(otherAgent, attributes)) {
            jar.add(classes);
        }
    }

    static Stream<Path> jdks() throws IOException {
        return Application.jdks();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void otherAgentsMayComeBeforeAndAfterIt(Path jdk) throws Exception {
        String other = "-javaagent:" + otherAgent;

        Output output = application.run(jdk, other, TRANSPARENT, other, "pid exits");

        assertThat(output.out()).contains("seen=false").doesNotContain("seen=true");
        assertThat(output.line("pid")).isEqualTo("worker");
        assertThat(output.line("same worker")).isEqualTo("true");
        assertThat(output.err()) // a time, and what workers do without
                .hasLineCount(2)
                .contains("workers are started without " + other + " of this JVM");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void givenOnTheCommandLineAndInTheEnvironmentItStartsOnce(Path jdk) throws Exception {
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", TRANSPARENT);

        Output output = application.run(jdk, environment, TRANSPARENT, "pid exits");

        assertThat(output.line("pid")).isEqualTo("worker");
        assertThat(output.line("same worker")).isEqualTo("true");
        assertThat(output.err()).isEqualTo("Picked up JAVA_TOOL_OPTIONS: " + TRANSPARENT + "\n");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anUnknownOptionIsToldToWhoOpensAPool(Path jdk) throws Exception {
        Output unknown = application.run(jdk, Application.AGENT + "=wokers=4", "refused");
        Output bad = application.run(jdk, Application.AGENT + "=transparent=yes", "refused");

        assertThat(unknown.line("refused"))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: unknown setting wokers (from agent option); did you mean"
                                + " workers?");
        assertThat(bad.line("refused"))
                .isEqualTo("java.lang.IllegalArgumentException: agent option transparent must be true or false:"
                        + " transparent=yes");
        assertThat(unknown.err() + bad.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void packedIntoTheApplicationsJarItSaysSo(Path jdk) throws Exception {
        Path uber = application.packedWithAgent();
        String message =
                "pooled-agent does not work: its classes were packed into " + uber + "; leave them out of it, keep"
                        + " pooled-agent.jar as a file of its own, and start with -javaagent:pooled-agent.jar, or name it in the"
                        + " Class-Path beside Launcher-Agent-Class";
        Output itself =
                application.start(jdk, Map.of(), List.of("-javaagent:" + uber, "-jar", uber.toString(), "refused"));
        Output beside =
                application.start(jdk, Map.of(), List.of(Application.AGENT, "-jar", uber.toString(), "refused"));

        for (Output output : List.of(itself, beside)) {
            assertThat(output.line("refused")).isEqualTo("java.lang.IllegalArgumentException: " + message);
            assertThat(output.err()).isEqualTo(message + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aJarThatNamesItInItsManifestNeedsNoFlag(Path jdk) throws Exception {
        Path app = directory.resolve("app.jar");
        Map<String, String> attributes = Map.of(
                "Main-Class",
                Application.MAIN,
                "Launcher-Agent-Class",
                PooledAgent.class.getName(),
                "Class-Path",
                Application.runtime().toUri() + " " + Application.AGENT_JAR.toUri());
        try (PackedJar jar = new PackedJar(app, attributes)) {
            jar.add(application.classes());
        }

        Output output = application.start(jdk, Map.of(), List.of("-jar", app.toString(), "exits"));

        assertThat(output.line("same worker")).isEqualTo("true");
        assertThat(output.line("died")).isEqualTo("0");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void whateverIsMissingInItsJarTheApplicationRuns(Path jdk) throws Exception {
        Path without = directory.resolve("without.jar");
        Map<String, String> attributes = Map.of(
                "Premain-Class",
                PooledAgent.class.getName(),
                "Implementation-Title",
                "pooled-agent",
                "Can-Retransform-Classes",
                "true");
        try (PackedJar jar = new PackedJar(without, attributes)) {
            jar.add(Application.AGENT_JAR, name -> !name.contains("bytebuddy") && !name.contains("OpenPackages"));
        }
        String agent = "-javaagent:" + without + "=prewarm=false,";

        Output weaving = application.run(jdk, agent + "transparent=true", "pid");
        Output starting = application.run(jdk, agent + "open=java.base/java.nio", "pid refused");

        assertThat(weaving.line("pid")).isEqualTo("host");
        assertThat(weaving.err())
                .startsWith("pooled-agent: calls of the pooled methods of app.Work stay in this JVM, because the class"
                        + " could not be changed: java.lang.NoClassDefFoundError");
        assertThat(starting.line("pid")).isEqualTo("host");
        assertThat(starting.line("refused")).contains("pooled-agent does not work: java.lang.NoClassDefFoundError");
        assertThat(starting.err()).startsWith("pooled-agent does not work: java.lang.NoClassDefFoundError");
    }

    /** The application is compiled with a runtime of today and run with one whose pools knew nothing of plain calls. */
    @ParameterizedTest
    @MethodSource("jdks")
    void aRuntimeThatKnowsNoPlainCallsIsNamedAndTheApplicationRuns(Path jdk) throws Exception {
        String classPath = application.classPath(application.olderRuntime());

        Output output = application.run(jdk, TRANSPARENT, "-cp", classPath, "pid");

        assertThat(output.line("pid")).isEqualTo("host");
        assertThat(output.err())
                .contains(
                        "pooled-agent: calls of app.Work.pid stay in this JVM, because the pooled-runtime there knows no"
                                + " transparent calls; use the same version of it and of pooled-agent\n");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void packagesItIsToldToOpenAreOpenWithoutAFlag(Path jdk) throws Exception {
        Output output =
                application.run(jdk, Application.AGENT + "=open=\"java.base/java.nio, java.base/java.util\"", "open");

        assertThat(output.line("nio")).isEqualTo("true");
        assertThat(output.line("lang")).isEqualTo("false");
        assertThat(output.line("before")).isEqualTo("false");
        assertThat(output.line("opened")).isEqualTo("[java.base/java.nio, java.base/java.util]");
        assertThat(output.line("after")).isEqualTo("true");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void packagesThatAnExtensionAsksForAreOpenAsFarAsTheyAreThere(Path jdk) throws Exception {
        Output output = application.run(jdk, Application.AGENT, "open");

        assertThat(output.line("opened")).isEqualTo("[]");
        assertThat(output.line("asked")).isEqualTo("true");
        assertThat(output.line("asked after")).isEqualTo("true");
        assertThat(output.line("malformed")).isEqualTo("packages to open must be module/package: java.nio");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aPackageThatIsNotThereIsToldToWhoOpensAPool(Path jdk) throws Exception {
        Output output = application.run(jdk, Application.AGENT + "=open=java.base/java.nil", "refused");

        assertThat(output.line("refused"))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: agent option open must name packages of modules that this JVM"
                                + " has: open=java.base/java.nil");
        assertThat(output.err()).isEmpty();
    }
}
