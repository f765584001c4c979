package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.agent.Application.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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
        Path source = Files.writeString(directory.resolve("OtherAgent.java"), """
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
        Path classes = directory.resolve("other");
        Application.compile(classes, List.of("-proc:none"), source);
        otherAgent = jar(
                "other-agent.jar",
                Map.of("Premain-Class", "OtherAgent", "Can-Retransform-Classes", "true"),
                List.of(classes.resolve("OtherAgent.class"), classes.resolve("OtherAgent$Witness.class")),
                null);
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
        Path uber = jar(
                "uber.jar",
                Map.of("Main-Class", Application.MAIN, "Premain-Class", PooledAgent.class.getName()),
                classFiles(),
                name -> true);
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
        Path app = jar(
                "app.jar",
                Map.of(
                        "Main-Class",
                        Application.MAIN,
                        "Launcher-Agent-Class",
                        PooledAgent.class.getName(),
                        "Class-Path",
                        Application.runtime().toUri() + " " + Application.AGENT_JAR.toUri()),
                classFiles(),
                null);

        Output output = application.start(jdk, Map.of(), List.of("-jar", app.toString(), "exits"));

        assertThat(output.line("same worker")).isEqualTo("true");
        assertThat(output.line("died")).isEqualTo("0");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void whateverIsMissingInItsJarTheApplicationRuns(Path jdk) throws Exception {
        Path without = jar(
                "without.jar",
                Map.of(
                        "Premain-Class",
                        PooledAgent.class.getName(),
                        "Implementation-Title",
                        "pooled-agent",
                        "Can-Retransform-Classes",
                        "true"),
                List.of(),
                name -> !name.contains("bytebuddy") && !name.contains("OpenPackages"));
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
        Path source = Files.createDirectories(directory.resolve("older")).resolve("WorkerSide.java");
        Files.writeString(source, """
                package dev.pooled.stub;
                public final class WorkerSide {
                    public static int depth() { return 0; }
                }
                """);
        Path older = directory.resolve("older-classes");
        Application.compile(older, List.of("-proc:none"), source);
        String classPath = older + ":" + application.classes() + ":" + Application.runtime();

        Output output =
                application.start(jdk, Map.of(), List.of(TRANSPARENT, "-cp", classPath, Application.MAIN, "pid"));

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

    private static List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(application.classes())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Makes a jar of {@code files}, and of what {@code isTaken} of the agent's; of the runtime's too if that is all. */
    private static Path jar(String name, Map<String, String> attributes, List<Path> files, Predicate<String> isTaken)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        Path jar = directory.resolve(name);
        Set<String> written = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Path file : files) {
                boolean isOfApplication = application != null && file.startsWith(application.classes());
                Path inJar = isOfApplication ? application.classes().relativize(file) : file.getFileName();
                entries.putNextEntry(new JarEntry(inJar.toString()));
                Files.copy(file, entries);
            }
            if (isTaken != null) {
                copy(Application.AGENT_JAR, entries, isTaken, written);
                if (!files.isEmpty()) {
                    copy(Application.runtime(), entries, isTaken, written);
                }
            }
        }
        return jar;
    }

    private static void copy(Path from, JarOutputStream entries, Predicate<String> isTaken, Set<String> written)
            throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (isTaken.test(entry.getName()) && written.add(entry.getName())) {
                    entries.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(entries);
                    }
                }
            }
        }
    }
}
