package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hundred megabytes of output: tasks go on, the worker lives, and what is kept in memory is bounded. The worker could not keep
 * them: its heap is smaller.
 */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class FloodIT {

    private static PrintStream before;
    private static Pool pool;
    private static long worker;
    private static long usedBefore;

    @BeforeAll
    static void open() throws Exception {
        before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        pool = Pool.builder().name("it-flood").workers(1).workerHeap("64m").open();
        worker = pool.submit(Tasks::pid).get();
        usedBefore = usedBytes();
    }

    @AfterAll
    static void close() {
        pool.close();
        Soon.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("pooled-output")));
        System.setErr(before);
    }

    @Test
    void aFloodNeitherBlocksNorKillsAnything() throws Exception {
        pool.submit(() -> {
                    String line = "0123456789".repeat(10);
                    for (int i = 0; i < 1_000_000; i++) {
                        System.out.println(line);
                    }
                })
                .get();

        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
        assertNothingIsKept();
    }

    @Test
    void aRawFloodNeitherBlocksNorKillsAnything() throws Exception {
        int exit = pool.submit(() -> new ProcessBuilder("/bin/sh", "-c", "yes 0123456789 | head -c 100000000")
                        .inheritIO()
                        .start()
                        .waitFor())
                .get();

        assertThat(exit).isZero();
        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
        assertNothingIsKept();
    }

    private static void assertNothingIsKept() {
        Soon.untilAsserted(Duration.ofSeconds(10), () -> assertThat(usedBytes() - usedBefore)
                .isLessThan(16 << 20));
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void bytesThatLookLikeFramesAreOnlyOutput() throws Exception {
        for (int i = 0; i < 3; i++) {
            pool.submit(() -> {
                        new ProcessBuilder(
                                        "/bin/sh",
                                        "-c",
                                        "printf '\\000\\000\\000\\005\\014\\377\\377\\377\\377'; head -c 100000 /dev/urandom")
                                .inheritIO()
                                .start()
                                .waitFor();
                    })
                    .get();
        }

        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
    }
}
