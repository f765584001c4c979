package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.agent.Application.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agent's option {@code transparent}, in real JVMs of all JDKs there are. */
class TransparentIT {

    private static final String TRANSPARENT = Application.AGENT + "=prewarm=false,transparent=true";

    @TempDir
    private static Path directory;

    private static Application application;

    @BeforeAll
    static void compile() throws IOException {
        application = Application.compiled(directory);
    }

    static Stream<Path> jdks() throws IOException {
        return Application.jdks();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void plainCallsRunInWorkersAsTheirStubsWould(Path jdk) throws Exception {
        Output output = application.run(jdk, TRANSPARENT, "plain");

        assertThat(output.out().lines())
                .containsExactly(
                        "pid=worker",
                        "overloaded=worker",
                        "nested class=worker",
                        "interface=worker",
                        "loop=worker",
                        "wide=1 2 3.5 four true f 2",
                        "generic=b",
                        "noted=nothing",
                        "failed=oh1",
                        "pool=other",
                        "processes of a recursion=1");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void withoutTheOptionTheyStay(Path jdk) throws Exception {
        Output output = application.run(jdk, Application.AGENT + "=prewarm=false,transparent=false", "plain");

        assertThat(output.out())
                .contains("pid=host", "loop=host", "noted=something", "failed=oh0", "pool=none")
                .doesNotContain("worker");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void callsThatThePoolItselfMakesInTheApplicationStay(Path jdk) throws Exception {
        Output output = application.run(jdk, TRANSPARENT, "own");

        for (String mode : List.of("INLINE", "THREADS")) {
            assertThat(output.line(mode)).isEqualTo("host");
            assertThat(output.line(mode + " hook")).isEqualTo("host");
            assertThat(output.line(mode + " nested")).isEqualTo("host,host,host");
            assertThat(output.line(mode + " map")).isEqualTo("true");
            assertThat(output.line(mode + " lambda")).isEqualTo("host");
        }
        assertThat(output.line("CALLER_RUNS")).isEqualTo("[host, worker]");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aSharedPoolWithoutProcessesEndsWhereItBegan(Path jdk) throws Exception {
        for (String mode : List.of("inline", "threads")) {
            Output output = application.run(jdk, TRANSPARENT, "-Dpooled.mode=" + mode, "plain");

            assertThat(output.line("pid")).isEqualTo("host");
            assertThat(output.line("failed")).isEqualTo("oh1"); // it has been through a pool
            assertThat(output.line("pool")).isEqualTo("other");
            assertThat(output.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aMethodWithoutAStubStaysAndIsNamed(Path jdk) throws Exception {
        Output output = application.run(jdk, TRANSPARENT, "unstubbed pid");

        assertThat(output.line("unstubbed")).isEqualTo("host");
        assertThat(output.line("pid")).isEqualTo("worker");
        assertThat(output.err())
                .isEqualTo("pooled-agent: calls of app.Unstubbed.pid stay in this JVM, because there is no class"
                        + " app.UnstubbedPooled; compile its class with the annotation processor pooled-processor\n");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void byteBuddyIsLoadedForNobodyElse(Path jdk) throws Exception {
        String with = loaded(jdk, TRANSPARENT);
        String without = loaded(jdk, Application.AGENT);

        assertThat(with).contains("dev.pooled.agent.PooledAgent ", "dev.pooled.agent.shaded.bytebuddy.");
        assertThat(without).contains("dev.pooled.agent.PooledAgent ").doesNotContain("bytebuddy");
    }

    private static String loaded(Path jdk, String agent) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "classes", ".log");
        application.run(jdk, agent, "-Xlog:class+load:file=" + log, "pid");
        return Application.read(log);
    }
}
