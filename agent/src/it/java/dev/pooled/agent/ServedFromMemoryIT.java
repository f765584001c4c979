package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that exist only in the application's memory reach workers with the agent, and are explained without it. */
class ServedFromMemoryIT {

    @TempDir
    private Path directory;

    @BeforeEach
    void compile() throws IOException {
        Path source = Files.writeString(directory.resolve("Only.java"), """
                package memory;

                public class Only {
                    record Pair(String left, int right) {}
                    public static dev.pooled.TaskCallable<Object> task() {
                        return () -> new Pair("from memory", 7).toString();
                    }
                }
                """);
        Path twin = Files.writeString(directory.resolve("MemoryTwin.java"), """
                package dev.pooled.agent;

                public class MemoryTwin {
                    public static dev.pooled.TaskCallable<String> task() { return () -> "of memory"; }
                }
                """);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        source.toString(),
                        twin.toString());
        assertThat(result).isZero();
    }

    @Test
    void withTheAgentAWorkerGetsThem() throws Exception {
        assertThat(run("-javaagent:" + System.getProperty("pooled.agent.jar") + "=prewarm=false"))
                .contains("result=Pair[left=from memory, right=7]");
    }

    @Test
    void aClassInMemoryIsNotMistakenForOneOfItsNameOnTheClassPath() throws Exception {
        assertThat(run("-javaagent:" + System.getProperty("pooled.agent.jar") + "=prewarm=false"))
                .contains("twins=of memory, of the class path");
    }

    @Test
    void withoutTheAgentATwinIsRefusedRatherThanMistaken() throws Exception {
        assertThat(run())
                .contains("refused=")
                .contains("dev.pooled.agent.MemoryTwin (worker 1 of pool ")
                .doesNotContain("twins=");
    }

    @Test
    void withoutTheAgentTheErrorNamesIt() throws Exception {
        assertThat(run())
                .contains("error=")
                .contains("class memory.Only (worker 1 of pool ")
                .contains("hands out no class file of it")
                .contains("-javaagent:pooled-agent.jar");
    }

    private String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), MemoryHost.class.getName(), directory.toString()));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
