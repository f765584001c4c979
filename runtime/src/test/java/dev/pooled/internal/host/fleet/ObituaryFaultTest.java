package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole text of every death: what happened, the evidence, the likely cause, the next step. */
class ObituaryFaultTest {

    private static final String TASK = "pool 'etl': task #41 Maths.parse was lost: worker 3 (pid 4711) ";

    @TempDir
    private Path directory;

    private Evidence evidence;

    /** What a worker left behind. */
    private record Evidence(int exitCode, String exitCaller, String killedFor, List<String> lastOutput) {
        Evidence code(int code) {
            return new Evidence(code, exitCaller, killedFor, lastOutput);
        }

        Evidence exit(String caller) {
            return new Evidence(exitCode, caller, killedFor, lastOutput);
        }

        Evidence killed(String why) {
            return new Evidence(exitCode, exitCaller, why, lastOutput);
        }

        Evidence output(String... lines) {
            return new Evidence(exitCode, exitCaller, killedFor, List.of(lines));
        }
    }

    @BeforeEach
    void nothingIsKnown() {
        evidence = new Evidence(0, null, null, List.of());
    }

    @Test
    void anExitNamesItsCaller() {
        WorkerDiedException death = death(evidence.code(3).exit("app//com.acme.Cli.usage(Cli.java:12)"));

        assertThat(death)
                .hasMessage(TASK + "ended with exit code 3: System.exit was called at"
                        + " app//com.acme.Cli.usage(Cli.java:12); a library must not end the JVM; the pool has replaced"
                        + " the worker");
        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death.exitCode()).hasValue(3);
        assertThat(death.signal()).isEmpty();
    }

    @Test
    void anExitCodeAloneIsAllThatIsKnownOfAHalt() {
        WorkerDiedException death = death(evidence.code(42));

        assertThat(death)
                .hasMessage(
                        TASK + "ended with exit code 42; likely Runtime.halt, or exit called in native code; nothing"
                                + " else is known");
        assertThat(death.reason()).isEqualTo(DeathReason.EXITED);
    }

    @Test
    void aKillFromOutsideSuggestsTheSystemsMemory() {
        WorkerDiedException death = death(evidence.code(137));

        assertThat(death)
                .hasMessage(
                        TASK + "was ended by SIGKILL (exit code 137); likely the system ran out of memory, or somebody"
                                + " killed it: see the system's log, lower workerHeap or the number of workers");
        assertThat(death.reason()).isEqualTo(DeathReason.KILLED);
        assertThat(death.signal()).hasValue("SIGKILL");
    }

    @Test
    void aTerminationWasMeant() {
        WorkerDiedException death = death(evidence.code(143));

        assertThat(death)
                .hasMessage(TASK + "was ended by SIGTERM (exit code 143); likely somebody ended it on purpose");
        assertThat(death.signal()).hasValue("SIGTERM");
    }

    @Test
    void anAbortIsACrash() {
        WorkerDiedException death = death(evidence.code(134));

        assertThat(death).hasMessage(TASK + "was ended by SIGABRT (exit code 134); likely native code");
        assertThat(death.reason()).isEqualTo(DeathReason.CRASHED);
    }

    @Test
    void aKillOfThePoolsOwnSaysWhy() {
        WorkerDiedException death = death(evidence.code(137).killed("its task did not stop at its limit"));

        assertThat(death).hasMessage(TASK + "was killed: its task did not stop at its limit");
        assertThat(death.reason()).isEqualTo(DeathReason.KILLED);
        assertThat(death.signal()).hasValue("SIGKILL");
    }

    @Test
    void aFullHeapNamesTheHeapThatWasInForce() {
        WorkerDiedException death =
                death(evidence.code(3).output("Terminating due to java.lang.OutOfMemoryError: Java heap space"));

        assertThat(death)
                .hasMessage(TASK + "ran out of memory (Java heap space) with a heap of 64m; raise workerHeap, use fewer"
                        + " workers, or give each task less; its last output was:\n"
                        + "    Terminating due to java.lang.OutOfMemoryError: Java heap space");
        assertThat(death.reason()).isEqualTo(DeathReason.OUT_OF_MEMORY);
    }

    @Test
    void exitCodeThreeWithOtherLastWordsIsNoOutOfMemory() {
        assertThat(death(evidence.code(3).output("see you")).reason()).isEqualTo(DeathReason.EXITED);
        assertThat(death(evidence.code(3)).reason()).isEqualTo(DeathReason.EXITED);
    }

    @Test
    void aCrashNamesItsSignalAndTheProblematicFrame() throws IOException {
        Path report = Files.write(
                directory.resolve("hs_err_pid4711.log"),
                List.of(
                        "#",
                        "# A fatal error has been detected by the Java Runtime Environment:",
                        "#",
                        "#  SIGSEGV (0xb) at pc=0x00007f2e1c0b2f3c, pid=4711, tid=4712",
                        "#",
                        "# Problematic frame:",
                        "# C  [libfoo.so+0x2f3c]  foo_parse+0x1c",
                        "#"));

        WorkerDiedException death = death(evidence.code(1).output("# A fatal error", "about to parse"));

        assertThat(death)
                .hasMessage(
                        TASK + "crashed with SIGSEGV in C  [libfoo.so+0x2f3c]  foo_parse+0x1c; likely native code; the"
                                + " report is " + report + " as long as the pool is open, and stays if jvmArgs hold"
                                + " -XX:ErrorFile; its last output was:\n    about to parse");
        assertThat(death.reason()).isEqualTo(DeathReason.CRASHED);
        assertThat(death.signal()).hasValue("SIGSEGV");
        assertThat(death.hsErr()).hasValue(report);
    }

    @Test
    void theReportOfAnotherProcessIsNotItsOwn() throws IOException {
        Files.writeString(directory.resolve("hs_err_pid14711.log.old"), "#  SIGSEGV");
        Files.writeString(directory.resolve("hs_err_pid4712.log"), "#  SIGSEGV");

        assertThat(death(evidence.code(1)).hsErr()).isEmpty();
    }

    @Test
    void aReportThatWasCutOffStillIsACrash() throws IOException {
        Files.writeString(directory.resolve("hs_err_pid4711.log"), "# Problematic frame:");

        WorkerDiedException death = death(evidence.code(1));

        assertThat(death.reason()).isEqualTo(DeathReason.CRASHED);
        assertThat(death).hasMessageStartingWith(TASK + "crashed; likely native code; the report is ");
    }

    @Test
    void aReportWhoseFrameIsMissingStillIsACrash() throws IOException {
        Files.write(directory.resolve("hs_err_pid4711.log"), List.of("#  SIGBUS (0x7)", "# Problematic frame:", ""));

        WorkerDiedException death = death(evidence.code(134));

        assertThat(death).hasMessageStartingWith(TASK + "crashed with SIGBUS; likely native code; the report is ");
    }

    @Test
    void aReportLargerThanTheMemoryIsReadAtItsBeginning() throws IOException {
        Path report = directory.resolve("hs_err_pid4711.log");
        Files.write(report, List.of("#  SIGBUS (0x7)", "# Problematic frame:", "# C  [libfoo.so+0x2f3c]"));
        try (RandomAccessFile file = new RandomAccessFile(report.toFile(), "rw")) {
            file.setLength(16L << 30); // takes no room on the disk
        }

        WorkerDiedException death = death(evidence.code(134));

        assertThat(death).hasMessageStartingWith(TASK + "crashed with SIGBUS in C  [libfoo.so+0x2f3c]; ");
    }

    @Test
    void thereIsAnObituaryEvenIfTheEvidenceCannotBeRead() throws IOException {
        Path archive = directory.resolve("closed.zip");
        try (FileSystem gone = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            directory = gone.getPath("/"); // whoever looks into it from now on gets no IOException
        }

        WorkerDiedException death = death(evidence.code(9).output("page 7"));

        assertThat(death)
                .hasMessageStartingWith(TASK + "ended with exit code 9; what it left behind could not be read: java.")
                .hasMessageEndingWith("; its last output was:\n    page 7");
        assertThat(death.exitCode()).hasValue(9);
    }

    @Test
    void theLastLinesOfOutputAreShown() {
        WorkerDiedException death = death(evidence.code(9).output("reading a.pdf", "page 7"));

        assertThat(death).hasMessageEndingWith("; its last output was:\n    reading a.pdf\n    page 7");
        assertThat(death.lastOutput()).containsExactly("reading a.pdf", "page 7");
    }

    @Test
    void aDeathOutsideATaskNamesNone() {
        WorkerDiedException death = obituary(evidence.code(143)).error(0, "");

        assertThat(death)
                .hasMessage(
                        "pool 'etl': worker 3 (pid 4711) was ended by SIGTERM (exit code 143); likely somebody ended"
                                + " it on purpose");
        assertThat(death.taskId()).isZero();
    }

    @Test
    void aSignalWithoutANameIsAnExitCode() {
        assertThat(death(evidence.code(128 + 50))).hasMessageContaining("ended with exit code 178");
    }

    private WorkerDiedException death(Evidence left) {
        return obituary(left).error(41, "Maths.parse");
    }

    private Obituary obituary(Evidence left) {
        return Obituary.of(new Obituary.Evidence(
                "etl",
                3,
                4711,
                left.exitCode(),
                left.exitCaller(),
                left.killedFor(),
                "a heap of 64m",
                left.lastOutput(),
                directory));
    }
}
