package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nobody else gets in. Other pools listen on a socket, and have to survive strangers with wrong tokens, garbage and slow
 * connections; here nothing listens.
 */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class StrangersIT {

    private static Pool pool;
    private static long socketsBefore;

    @BeforeAll
    static void open() throws Exception {
        socketsBefore = sockets(ProcessHandle.current().pid());
        pool = Pool.builder().name("it-strangers").workers(2).workerHeap("64m").open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void neitherWorkersNorTheHostHaveASocket() throws Exception {
        pool.map(item -> item, List.of(1, 2, 3, 4));

        for (long worker : Processes.pids(pool)) {
            assertThat(sockets(worker)).as("sockets of worker %d", worker).isZero();
        }
        assertThat(sockets(ProcessHandle.current().pid())).isEqualTo(socketsBefore);
    }

    @Test
    void aProcessThatATaskStartsHoldsNoPipeOfTheProtocol() throws Exception {
        List<String> descriptors = pool.submit(() -> {
                    Process child = new ProcessBuilder("sleep", "30").start();
                    try {
                        return descriptors(child.pid());
                    } finally {
                        child.destroyForcibly();
                        child.waitFor();
                    }
                })
                .get();

        assertThat(descriptors).isNotEmpty().isSubsetOf("0", "1", "2");
    }

    private static List<String> descriptors(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static long sockets(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.filter(path -> target(path).startsWith("socket:")).count();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
