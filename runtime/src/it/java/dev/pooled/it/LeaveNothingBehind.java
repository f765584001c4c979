package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After all tests of a class: no process that a pool of this JVM started lives, nothing of this JVM is in the temporary
 * directory, and no thread of a pool is left.
 */
final class LeaveNothingBehind implements AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Daemons of the whole process that do not belong to a pool. */
    private static final Set<String> PROCESS_WIDE = Set.of("pooled-timer", "pooled-dropped", "pooled-preload");

    @Override
    public void afterAll(ExtensionContext context) {
        Soon.untilAsserted(PATIENCE, () -> {
            assertThat(processes())
                    .as("processes that pools of this JVM started")
                    .isEmpty();
            assertThat(files()).as("files of pools of this JVM").isEmpty();
            assertThat(threads()).as("threads of pools").isEmpty();
        });
    }

    private static List<String> processes() throws IOException {
        List<String> left = new ArrayList<>();
        ProcessHandle.current()
                .descendants()
                .filter(Processes::lives)
                .forEach(process -> left.add(process.pid() + " " + process.info()));
        String ours = "POOLED_INTERNAL_WORKER=" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .filter(path -> environment(path).contains(ours))
                    .forEach(path -> left.add(path.toString()));
        }
        return left;
    }

    private static String environment(Path process) {
        try {
            return Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException ignored) { // another user's, or gone
            return "";
        }
    }

    private static List<Path> files() throws IOException {
        long own = ProcessHandle.current().pid();
        List<Path> files = new ArrayList<>(Processes.filesOf(Path.of(System.getProperty("java.io.tmpdir")), own));
        files.addAll(Processes.filesOf(Path.of("/dev/shm"), own));
        return files;
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("pooled-") || name.startsWith("pool-") || name.startsWith("it-"))
                .filter(name -> !PROCESS_WIDE.contains(name))
                .sorted()
                .toList();
    }
}
