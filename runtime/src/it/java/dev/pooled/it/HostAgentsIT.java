package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the agents and the debugger of an application in its workers. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class HostAgentsIT {

    /** An agent of the shape of JaCoCo's: it appends to its file when its JVM ends in good order. */
    public static final class Agent {

        private Agent() {}

        public static void premain(String options) {
            String file = options.substring("destfile=".length());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> Tasks.append(file, ProcessHandle.current().pid() + "\n")));
        }
    }

    /** An application with two pools, one after the other, that writes which processes took part. */
    public static final class TwoPools {

        private TwoPools() {}

        public static void main(String[] arguments) throws Exception {
            Tasks.append(arguments[1], ProcessHandle.current().pid() + "\n");
            for (int i = 0; i < 2; i++) {
                try (Pool pool = Pool.open(1)) {
                    Tasks.append(arguments[1], pool.submit(Tasks::pid).get() + "\n");
                    Tasks.sleep(200); // what workers do without is said when the first one is there
                }
            }
        }
    }

    @TempDir
    private Path directory;

    @Test
    void whatWorkersDoWithoutIsSaidOnceInOneLine() throws Exception {
        Path foreign = agent("apm.jar");
        String marks = directory.resolve("marks").toString();
        List<String> arguments = List.of(
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0",
                "-Dcom.sun.management.jmxremote.port=0",
                "-Dcom.sun.management.jmxremote.authenticate=false",
                "-Dcom.sun.management.jmxremote.ssl=false",
                "-javaagent:" + foreign + "=destfile=" + marks);

        try (HostJvm host = HostJvm.start(directory, List.of(), arguments, TwoPools.class, "")) {
            assertThat(host.exitCode(Duration.ofSeconds(40))).isZero();

            assertThat(host.output()).containsOnlyOnce("workers are started without");
            assertThat(host.output())
                    .contains("workers are started without -agentlib:jdwp, -Dcom.sun.management.*, -javaagent:"
                            + foreign
                            + " of this JVM: a port cannot be opened twice, and agents take start time; to debug"
                            + " workers set debugWorkers, what else they need goes into jvmArgs");
            assertThat(Tasks.read(marks)).isEqualTo(host.pids().get(0) + "\n");
            host.assertNothingLeft(Duration.ofSeconds(5));
        }
    }

    @Test
    void theCoverageAgentRunsInTheWorkersToo() throws Exception {
        Path coverage = agent("org.jacoco.agent-0.8.13-runtime.jar");
        Path marks = directory.resolve("jacoco.exec");

        try (HostJvm host = HostJvm.start(
                directory, List.of(), List.of("-javaagent:" + coverage + "=destfile=" + marks), TwoPools.class, "")) {
            assertThat(host.exitCode(Duration.ofSeconds(40))).isZero();

            assertThat(host.output()).doesNotContain("workers are started without");
            assertThat(Tasks.read(marks.toString()).lines().map(Long::valueOf))
                    .containsExactlyInAnyOrderElementsOf(host.pids());
        }
    }

    private Path agent(String name) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry("empty"));
        }
        return jar;
    }
}
