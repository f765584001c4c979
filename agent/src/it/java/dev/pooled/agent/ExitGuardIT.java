package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.agent.Application.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The setting {@code exitGuard}, in real JVMs of all JDKs there are. */
class ExitGuardIT {

    private static final String AGENT = Application.AGENT + "=prewarm=false";

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
    void aTaskThatEndsTheJvmFailsAndItsWorkerLivesOn(Path jdk) throws Exception {
        Output output = application.run(jdk, AGENT, "exits");

        String rest =
                ") in a task of pool 'guarded', and refused by the setting exitGuard: the worker lives on; return from"
                        + " the method or throw an exception instead, or set exitGuard=false to have the worker end";
        assertThat(output.line("exit0")).isEqualTo("exit(0) was called at app.Exits.exit(Exits.java:12" + rest);
        assertThat(output.line("exit1")).isEqualTo("exit(1) was called at app.Exits.exit(Exits.java:12" + rest);
        assertThat(output.line("halt")).isEqualTo("halt(7) was called at app.Exits.halt(Exits.java:18" + rest);
        assertThat(output.line("same worker")).isEqualTo("true");
        assertThat(output.line("died")).isEqualTo("0");
        assertThat(output.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aTaskThatCatchesTheRefusalFailsAllTheSameAndNoOtherDoes(Path jdk) throws Exception {
        Output output = application.run(jdk, AGENT, "exits");

        assertThat(output.line("swallowed")).startsWith("exit(0) was called at app.Exits.swallow(");
        assertThat(output.line("failed items")).isEqualTo("[3, 1003]");
        assertThat(output.line("next")).isEqualTo("4");
        assertThat(output.line("thread"))
                .startsWith("exit(1) was called at app.Exits.lambda$inThread$0(")
                .contains(" in thread 'helper', and refused");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theWorkersOwnEndsAreNotHindered(Path jdk) throws Exception {
        Output output = application.run(jdk, AGENT, "exits init");

        assertThat(output.line("closed")).isEqualTo("0");
        assertThat(output.line("init"))
                .contains("exit(4) was called at app.Main.")
                .contains("in thread ");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aGuardedWorkerEndsWithItsHost(Path jdk) throws Exception {
        Path log = Files.createTempFile(directory, "log", null);
        Path output = Files.createTempFile(directory, "waiting", null);
        Process host = application.process(
                jdk,
                Map.of(),
                List.of(AGENT, "-Dapp.log=" + log, "-cp", application.classPath(), Application.MAIN, "waiting"),
                output,
                output);
        try {
            while (!Application.read(log).endsWith("\n")) {
                assertThat(host.isAlive()).as(() -> Application.read(output)).isTrue();
                Thread.sleep(20);
            }
            Optional<ProcessHandle> worker =
                    ProcessHandle.of(Long.parseLong(Application.read(log).strip()));
            assertThat(worker).isPresent();

            host.destroyForcibly();

            worker.get().onExit().get(10, TimeUnit.SECONDS);
        } finally {
            host.descendants().forEach(ProcessHandle::destroyForcibly);
            host.destroyForcibly();
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void withoutTheAgentThePoolDoesNotOpenAndSaysWhatToDo(Path jdk) throws Exception {
        Output output = application.run(jdk, "-Dpooled.exit-guard=true", "refused");

        assertThat(output.line("refused"))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: exitGuard needs the agent in this JVM, since its workers load"
                                + " it too: start the application with -javaagent:pooled-agent.jar (docs/agent.md):"
                                + " exitGuard=true");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void byteBuddyIsLoadedInGuardedWorkersOnly(Path jdk) throws Exception {
        assertThat(classesOfWorker(jdk, "true")).contains("dev.pooled.agent.shaded.bytebuddy.jar.asm.ClassReader ");
        assertThat(classesOfWorker(jdk, "false")).contains("WorkerMain ").doesNotContain("dev.pooled.agent");
    }

    private static String classesOfWorker(Path jdk, String guard) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "classes", ".log");
        application.run(
                jdk,
                Application.AGENT + "=prewarm=false,transparent=true,exit-guard=" + guard
                        + ",jvm-args=-Xlog:class+load:file=" + log,
                "pid");
        return Application.read(log);
    }
}
