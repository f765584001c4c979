package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.WorkerInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of the machine's processes says which worker of which pool each of them is. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class ProcessTitleIT {

    @Test
    void theCommandLineEndsWithSlotAndPool() throws Exception {
        try (Pool pool =
                Pool.builder().name("it title").workers(2).workerHeap("64m").open()) {
            pool.awaitReady();

            assertThat(pool.workers()).hasSize(2).allSatisfy(worker -> assertThat(commandLine(worker))
                    .endsWith("worker " + worker.slot() + " of pool it title"));
        }
    }

    /** It is off, as its file would outlive a killed worker; who wants it has it. */
    @Test
    void jpsListsAWorkerThatWasGivenPerformanceData() throws Exception {
        try (Pool pool = Pool.builder()
                .name("it-jps")
                .workers(1)
                .workerHeap("64m")
                .jvmArgs("-XX:+UsePerfData")
                .open()) {
            pool.awaitReady();
            long pid = pool.workers().get(0).pid();

            assertThat(jps()).anyMatch(line -> line.startsWith(pid + " ") && line.endsWith("worker 1 of pool it-jps"));
        }
    }

    private static String commandLine(WorkerInfo worker) throws IOException {
        String words = Files.readString(Path.of("/proc/" + worker.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        return words.substring(0, words.length() - 1).replace('\0', ' ');
    }

    private static List<String> jps() throws Exception {
        Process jps = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jps").toString(), "-lm")
                .redirectErrorStream(true)
                .start();
        String said = new String(jps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jps.waitFor()).isZero();
        return said.lines().toList();
    }
}
