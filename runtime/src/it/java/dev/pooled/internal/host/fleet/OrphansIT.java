package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of all processes, those with a dead worker's mark are killed, and no others. */
@Timeout(20)
class OrphansIT {

    private static final String WORKER = ProcessHandle.current().pid() + "-orphans-1";

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void killAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatAWorkerStartedIsKilledWhereverItsMarkStandsAndNothingElse() throws Exception {
        Process first = start(Launcher.MARKER + "=" + WORKER, "ZZZ=last");
        Process last = start("AAA=first", Launcher.MARKER + "=" + WORKER);
        Process ofAnother = start(Launcher.MARKER + "=" + WORKER + "0");
        Process alike = start("OTHER=" + WORKER);

        Orphans.kill(WORKER);

        assertThat(first.waitFor()).isEqualTo(128 + 9);
        assertThat(last.waitFor()).isEqualTo(128 + 9);
        assertThat(ofAnother.waitFor(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(alike.isAlive()).isTrue();
    }

    /** Starts a process with this environment alone, and returns when it has it. */
    private Process start(String... environment) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "-i"));
        command.addAll(List.of(environment));
        command.addAll(List.of("/bin/sh", "-c", "echo here; exec sleep 60"));
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        assertThat(process.inputReader().readLine()).isEqualTo("here");
        return process;
    }
}
