package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.OutputLine;
import dev.pooled.Pool;
import dev.pooled.TaskRunnable;
import dev.pooled.WorkerDiedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a worker printed before it died is shown, to the last letter. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class OutputAtDeathIT {

    private static final int LINES = 1_000;

    private final List<OutputLine> lines = new CopyOnWriteArrayList<>();
    private Pool pool;

    @BeforeEach
    void open() throws Exception {
        pool = Pool.builder()
                .name("it-last")
                .workers(1)
                .workerHeap("64m")
                .output(lines::add)
                .open();
        pool.submit(Tasks::pid).get(); // shared memory comes after the first answer
        Tasks.sleep(100);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static void printMuch() {
        for (int i = 0; i < LINES; i++) {
            System.out.println("line " + i);
        }
        System.out.print("no ");
        System.out.print("end");
    }

    private void assertNothingIsLost(TaskRunnable death) {
        Throwable thrown = catchThrowable(() -> pool.submit(death).get());

        assertThat(thrown).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(WorkerDiedException.class);
        Soon.untilAsserted(Duration.ofSeconds(10), () -> {
            List<OutputLine> printed = lines.stream()
                    .filter(line -> line.source() == OutputLine.Source.OUT)
                    .toList();
            assertThat(printed).hasSize(LINES + 1);
            assertThat(printed.get(LINES - 1).text()).isEqualTo("line " + (LINES - 1));
            assertThat(printed.get(LINES).text()).isEqualTo("no end");
            assertThat(printed).allMatch(line -> line.task() == printed.get(0).task() && line.task() > 0);
        });
        assertThat(((WorkerDiedException) thrown.getCause()).lastOutput()).contains("no end");
    }

    @Test
    void beforeAHalt() {
        assertNothingIsLost(() -> {
            printMuch();
            Runtime.getRuntime().halt(3);
        });
    }

    @Test
    void beforeAKill() {
        assertNothingIsLost(() -> {
            printMuch();
            Processes.signal("KILL", Tasks.pid());
            Tasks.sleep(10_000);
        });
    }

    @Test
    void beforeAnExit() {
        assertNothingIsLost(() -> {
            printMuch();
            System.exit(3);
        });
    }

    @Test
    void beforeACrashWithTheJvmsOwnReport() {
        assertNothingIsLost(() -> {
            printMuch();
            Tasks.crash();
        });

        assertThat(lines)
                .anyMatch(line -> line.source() == OutputLine.Source.RAW
                        && line.text().contains("A fatal error has been detected"));
    }

    @Test
    void beforeAnExitOfRawOutput() {
        Throwable thrown = catchThrowable(() -> pool.submit(() -> {
                    new ProcessBuilder("/bin/sh", "-c", "echo a line; printf 'no end'")
                            .inheritIO()
                            .start()
                            .waitFor();
                    Runtime.getRuntime().halt(3);
                })
                .get());

        assertThat(thrown).hasCauseInstanceOf(WorkerDiedException.class);
        Soon.until(() -> lines.size() == 2);
        assertThat(lines.stream().map(OutputLine::text)).containsExactly("a line", "no end");
    }
}
