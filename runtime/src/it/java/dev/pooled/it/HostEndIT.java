package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How an application with a pool ends: never too early, never too late, and nothing stays behind. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class HostEndIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path directory;

    private Path temporary;
    private String log;
    private Process host;

    @BeforeEach
    void prepare() throws IOException {
        temporary = Files.createDirectory(directory.resolve("tmp"));
        log = directory.resolve("log").toString();
    }

    @AfterEach
    void end() {
        if (host != null) {
            host.descendants().forEach(ProcessHandle::destroyForcibly);
            host.destroyForcibly();
        }
    }

    @Test
    void anIdleOpenPoolDoesNotKeepTheApplicationAlive() throws Exception {
        start("idle");

        assertThat(host.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(host.exitValue()).isZero();
        assertThat(pids()).hasSize(2);
        assertNothingLeft();
    }

    @Test
    void unfinishedTasksKeepTheApplicationAliveUntilTheyAreDone() throws Exception {
        start("unfinished");

        assertThat(host.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(host.exitValue()).isZero();
        assertThat(Tasks.read(log).lines()).hasSize(6).containsOnly("done");
        assertNothingLeft();
    }

    @Test
    void aCallbackIsNotCutOffByTheEndOfMain() throws Exception {
        start("callback");

        assertThat(host.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(Tasks.read(log)).isEqualTo("got 7\n");
        assertNothingLeft();
    }

    @Test
    void exitEndsAtOnceAlsoWithTasksThatRun() throws Exception {
        start("exit");
        Soon.until(() -> pids().size() == 2);
        long start = System.nanoTime();

        assertThat(host.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(host.exitValue()).isEqualTo(5);
        assertNothingLeft();
    }

    @Test
    void theEndBySignalEndsTheWorkers() throws Exception {
        start("waiting");
        Soon.until(() -> pids().size() == 4);

        Processes.signal("TERM", host.pid());

        assertThat(host.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertNothingLeft();
    }

    @Test
    void theDeathOfTheApplicationEndsWorkersNestedOnesAndChildren() throws Exception {
        start("waiting");
        Soon.until(() -> pids().size() == 4);

        Processes.signal("KILL", host.pid());

        assertThat(host.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertNothingLeft();
    }

    @Test
    void aPoolThatIsDroppedFinishesItsWorkAndWarns() throws Exception {
        start("dropped");

        assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(Tasks.read(log)).isEqualTo("closed 3\n");
        assertThat(output()).contains("pool 'dropped' was dropped without close()");
        assertNothingLeft();
    }

    /** The terminal sends the signal to the application and to all workers at once. */
    @Test
    void oneCtrlCEndsApplicationWorkersAndNestedOnesWithoutAWord() throws Exception {
        start("waiting", "setsid");
        Soon.until(() -> pids().size() == 4);

        Processes.signal("INT", -host.pid()); // to its process group

        assertThat(host.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(host.exitValue()).isEqualTo(130);
        assertNothingLeft();
        assertThat(output().lines().count()).isLessThanOrEqualTo(1);
    }

    /** What Ctrl-Z and fg do to the process group; at a breakpoint only the application stops. */
    @Test
    void anApplicationThatWasStoppedTimesOutNoTaskAndKillsNoWorker() throws Exception {
        start("stopped");
        Soon.until(() -> Tasks.exists(log + ".started"));
        long worker = pids().get(0);

        Processes.signal("STOP", host.pid());
        Processes.signal("STOP", worker);
        Tasks.sleep(3_500);
        Processes.signal("CONT", worker);
        Processes.signal("CONT", host.pid());

        assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Tasks.read(log)).isEqualTo(worker + "\nin time\nsame worker\n");
        assertNothingLeft();
    }

    private void start(String application, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Hosts.class.getName(),
                application,
                log));
        host = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(directory.resolve("output"));
    }

    private List<Long> pids() {
        return Tasks.read(log).lines().map(Long::valueOf).toList();
    }

    private void assertNothingLeft() {
        List<Long> pids = Tasks.read(log)
                .lines()
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .toList();
        Soon.untilAsserted(SOON, () -> {
            assertThat(pids).noneMatch(Processes::lives);
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left.filter(file -> file.getFileName().toString().startsWith("pooled")))
                        .isEmpty();
            }
        });
    }
}
