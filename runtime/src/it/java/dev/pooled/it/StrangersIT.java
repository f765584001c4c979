package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        socketsBefore = openSockets(ProcessHandle.current().pid());
        pool = Pool.builder().name("it-strangers").workers(2).workerHeap("64m").open();
        pool.awaitReady();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void nobodyCanConnectToAWorkerOrToTheHost() throws Exception {
        pool.map(item -> item, List.of(1, 2, 3, 4));

        for (long worker : Processes.pids(pool)) {
            assertThat(openSockets(worker)).as("sockets of worker %d", worker).isZero();
        }
        assertThat(openSockets(ProcessHandle.current().pid())).isEqualTo(socketsBefore);
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

    /**
     * Counts the sockets of a process that have an address. Mapping a file makes the JDK open one that has none, half of a pair
     * whose other half is closed.
     */
    private static long openSockets(long pid) throws IOException {
        Set<String> withAddress = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/net/" + table);
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> withAddress.add(word(line, 9)));
            }
        }
        for (String line : Files.readAllLines(Path.of("/proc/net/unix"))) {
            boolean isBoundOrListens =
                    !word(line, 7).isEmpty() || !word(line, 3).equals("00000000");
            if (isBoundOrListens) {
                withAddress.add(word(line, 6));
            }
        }
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.map(StrangersIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .filter(target -> withAddress.contains(target.substring(8, target.length() - 1)))
                    .count();
        }
    }

    private static String word(String line, int number) {
        String[] words = line.strip().split("\\s+");
        return number < words.length ? words[number] : "";
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
