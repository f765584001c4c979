package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an application with a pool ends: never too early, never too late, and nothing stays behind. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class HostEndIT {

    /** Nobody waits longer for an end that nothing holds up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    private HostJvm host;

    @AfterEach
    void end() {
        host.close();
    }

    @Test
    void aPoolThatIsOpenedWhileTheApplicationEndsSaysSo() throws Exception {
        host = HostJvm.start(directory, "too late");

        assertThat(host.exitCode(Duration.ofSeconds(20))).isZero();
        assertThat(host.log()).isEqualTo("a pool cannot be opened while the JVM shuts down\n");
        host.assertNothingLeft(Duration.ofSeconds(5));
    }

    @Test
    void anIdleOpenPoolDoesNotKeepTheApplicationAlive() throws Exception {
        start("idle");

        assertThat(host.exitCode(PATIENCE)).isZero();
        assertThat(host.pids()).hasSize(2);
        assertNothingLeft();
    }

    @Test
    void unfinishedTasksKeepTheApplicationAliveUntilTheyAreDone() throws Exception {
        start("unfinished");

        assertThat(host.exitCode(PATIENCE)).isZero();
        assertThat(host.log().lines()).hasSize(6).containsOnly("done");
        assertNothingLeft();
    }

    @Test
    void aCallbackIsNotCutOffByTheEndOfMain() throws Exception {
        start("callback");

        assertThat(host.exitCode(PATIENCE)).isZero();
        assertThat(host.log()).isEqualTo("got 7\n");
        assertNothingLeft();
    }

    @Test
    void exitEndsAtOnceAlsoWithTasksThatRun() throws Exception {
        start("exit");
        Soon.until(() -> host.log().contains("exit\n"));
        long start = System.nanoTime();

        assertThat(host.exitCode(PATIENCE)).isEqualTo(5);
        assertNothingLeftASecondAfter(start);
    }

    @Test
    void theEndBySignalEndsTheWorkers() throws Exception {
        start("waiting");
        Soon.until(() -> host.pids().size() == 4);

        long start = System.nanoTime();
        Processes.signal("TERM", host.pid());

        assertThat(host.exitCode(PATIENCE)).isEqualTo(143);
        assertNothingLeftASecondAfter(start);
    }

    @Test
    void theDeathOfTheApplicationEndsWorkersNestedOnesAndChildren() throws Exception {
        start("waiting");
        Soon.until(() -> host.pids().size() == 4);

        long start = System.nanoTime();
        Processes.signal("KILL", host.pid());

        assertThat(host.exitCode(PATIENCE)).isEqualTo(137);
        assertNothingLeftASecondAfter(start);
    }

    /** Its worker answers many items at a time, into a ring that nobody empties any more. */
    @RepeatedTest(4)
    void theDeathOfTheApplicationEndsAWorkerThatIsAnswering() throws Exception {
        start("quick");
        Soon.until(() -> host.pids().size() == 1);
        Tasks.sleep(300);

        long start = System.nanoTime();
        Processes.signal("KILL", host.pid());

        assertThat(host.exitCode(PATIENCE)).isEqualTo(137);
        assertNothingLeftASecondAfter(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"initialising", "leaving"})
    void theDeathOfTheApplicationEndsAWorkerWhoseInitOrExitNeverEnds(String application) throws Exception {
        start(application);
        Soon.until(() -> host.pids().size() == 1);

        long start = System.nanoTime();
        Processes.signal("KILL", host.pid());

        assertThat(host.exitCode(PATIENCE)).isEqualTo(137);
        assertNothingLeftASecondAfter(start);
    }

    @Test
    void aPoolThatIsDroppedFinishesItsWorkAndWarns() throws Exception {
        start("dropped");

        assertThat(host.exitCode(PATIENCE)).isZero();
        assertThat(host.log()).isEqualTo("closed 3\n");
        assertThat(host.output()).contains("pool 'dropped' was dropped without close()");
        assertNothingLeft();
    }

    /** The terminal sends the signal to the application and to all workers at once. */
    @Test
    void oneCtrlCEndsApplicationWorkersAndNestedOnesWithoutAWord() throws Exception {
        // A shell has what it starts in the background ignore the signal, and this test may have been started so.
        start("waiting", "setsid", "env", "--default-signal=INT");
        Soon.until(() -> host.pids().size() == 4);

        long start = System.nanoTime();
        Processes.signal("INT", -host.pid()); // to its process group

        assertThat(host.exitCode(PATIENCE)).isEqualTo(130);
        assertNothingLeftASecondAfter(start);
        assertThat(host.output().lines()).hasSizeLessThanOrEqualTo(1);
    }

    /** What Ctrl-Z and fg do to the process group; at a breakpoint only the application stops. */
    @Test
    void anApplicationThatWasStoppedTimesOutNoTaskAndKillsNoWorker() throws Exception {
        start("stopped");
        Soon.until(() -> Tasks.exists(host.logFile() + ".started"));
        long worker = host.pids().get(0);

        Processes.signal("STOP", host.pid());
        Processes.signal("STOP", worker);
        Tasks.sleep(3_500);
        Processes.signal("CONT", worker);
        Processes.signal("CONT", host.pid());

        assertThat(host.exitCode(PATIENCE)).isZero();
        assertThat(host.log()).isEqualTo(worker + "\nin time\nsame worker\n");
        assertNothingLeft();
    }

    private void start(String application, String... before) throws IOException {
        host = HostJvm.start(directory, application, before);
    }

    private void assertNothingLeft() {
        host.assertNothingLeft(Duration.ofSeconds(1));
    }

    /** Measured from what ended the application, its own end included. */
    private void assertNothingLeftASecondAfter(long startNanos) {
        host.assertNothingLeft(Duration.ofSeconds(1).minusNanos(System.nanoTime() - startNanos));
    }
}
