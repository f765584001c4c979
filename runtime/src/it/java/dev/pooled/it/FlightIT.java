package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder gets to see, in host and workers, and where the workers' recordings go. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(120)
class FlightIT {

    /** An application with a pool of two workers, one after the other of which is replaced. */
    public static final class Recorded {

        private Recorded() {}

        public static void main(String[] arguments) throws Exception {
            Tasks.append(arguments[1], ProcessHandle.current().pid() + "\n");
            try (Pool pool = Pool.builder()
                    .name("flight")
                    .workers(2)
                    .workerHeap("64m")
                    .maxTasksPerWorker(20)
                    .open()) {
                pool.awaitReady();
                for (int i = 0; i < 30; i++) {
                    pool.submit(Tasks::pid).get();
                }
                Stub.on(pool)
                        .map(item -> item + 1, IntStream.range(0, 100).boxed().toList());
                Tasks.append(arguments[1], pool.submit(Tasks::pid).get() + "\n");
            }
        }
    }

    /** An application in a JVM without the recorder's module. */
    public static final class Unrecorded {

        private Unrecorded() {}

        public static void main(String[] arguments) throws Exception {
            boolean hasRecorder = ModuleLayer.boot().findModule("jdk.jfr").isPresent();
            try (Pool pool = Pool.open(1)) {
                boolean hasWorker = pool.submit(
                                () -> ModuleLayer.boot().findModule("jdk.jfr").isPresent())
                        .get();
                Tasks.sleep(300);
                Tasks.append(
                        arguments[1],
                        hasRecorder + " " + hasWorker + " "
                                + pool.submit(() -> 42).get() + "\n");
            }
        }
    }

    @TempDir
    private Path directory;

    @Test
    void theRecordingsOfAllWorkersAreInTheHostsFile() throws Exception {
        Path file = directory.resolve("app.jfr");

        try (HostJvm host = HostJvm.start(
                directory,
                List.of(),
                List.of("-XX:StartFlightRecording=filename=" + file + ",settings=none,+dev.pooled.Task#enabled=true"),
                Recorded.class,
                "")) {
            assertThat(host.exitCode(Duration.ofSeconds(60))).as(host.output()).isZero();
            host.assertNothingLeft(Duration.ofSeconds(5));
            assertThat(host.output()).doesNotContain("WARNING");
        }

        List<RecordedEvent> tasks = events(file, "dev.pooled.Task");
        List<RecordedEvent> inWorkers =
                tasks.stream().filter(FlightIT::isInWorker).toList();
        assertThat(inWorkers).hasSize(131);
        assertThat(tasks).hasSize(2 * 131);
        assertThat(inWorkers.stream().map(task -> task.getLong("pid")).distinct())
                .hasSizeGreaterThan(4);
        assertThat(inWorkers.stream().map(task -> task.getLong("task")).distinct())
                .hasSize(131);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".jfr")))
                    .containsExactly("app.jfr");
        }
    }

    @Test
    void whoRecordsInTheHostSeesTasksWorkersAndStatistics() throws Exception {
        Path file = directory.resolve("host.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("dev.pooled.Task");
            recording.enable("dev.pooled.WorkerStart");
            recording.enable("dev.pooled.WorkerExit");
            recording.enable("dev.pooled.PoolStatistics").withPeriod(Duration.ofMillis(100));
            recording.start();
            try (Pool pool = Pool.builder()
                    .name("it-flight")
                    .workers(1)
                    .workerHeap("64m")
                    .open()) {
                pool.submit(() -> "123456789").get();
                assertThatThrownBy(() -> pool.submit(() -> {
                                    throw new IllegalStateException("as the test wants");
                                })
                                .get())
                        .isInstanceOf(ExecutionException.class);
                assertThatThrownBy(() ->
                                pool.submit(() -> Runtime.getRuntime().halt(3)).get())
                        .isInstanceOf(ExecutionException.class);
                pool.submit(Tasks::pid).get();
                Tasks.sleep(2_500); // the recorder looks for what is due once a second
            }
            recording.stop();
            recording.dump(file);
        }

        List<RecordedEvent> tasks = events(file, "dev.pooled.Task");
        assertThat(tasks.stream().map(task -> task.getString("outcome")))
                .containsExactly("success", "error", "crashed", "success");
        RecordedEvent first = tasks.get(0);
        assertThat(first.getString("pool")).isEqualTo("it-flight");
        assertThat(first.getString("method")).isEqualTo("Pool.submit");
        assertThat(first.getInt("worker")).isEqualTo(1);
        assertThat(first.getDuration("runTime")).isPositive();
        assertThat(first.getDuration("queueTime")).isPositive();
        assertThat(first.getLong("argumentBytes")).isPositive();
        assertThat(first.getLong("resultBytes")).isGreaterThanOrEqualTo(9);
        assertThat(events(file, "dev.pooled.WorkerStart"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(start -> start.getDuration("bootTime").toMillis() > 10);
        assertThat(events(file, "dev.pooled.WorkerExit").stream().map(exit -> exit.getString("reason")))
                .contains("EXITED", "RETIRED");
        assertThat(events(file, "dev.pooled.PoolStatistics"))
                .anyMatch(figures -> figures.getLong("succeeded") >= 1 && figures.getInt("workers") == 1);
    }

    @Test
    void aJvmWithoutTheRecorderNeedsNone() throws Exception {
        try (HostJvm host = HostJvm.start(
                directory,
                List.of(),
                List.of("--limit-modules=java.base,java.logging,java.management,jdk.unsupported"),
                Unrecorded.class,
                "")) {
            assertThat(host.exitCode(Duration.ofSeconds(60))).as(host.output()).isZero();
            assertThat(host.log()).isEqualTo("false false 42\n");
            assertThat(host.output()).isEmpty();
        }
    }

    @Test
    void aWorkerThatIsNotRecordedLoadsNoEvents() throws Exception {
        Path classes = directory.resolve("classes");
        try (Pool pool = Pool.builder()
                .workers(1)
                .workerHeap("64m")
                .jvmArgs("-Xlog:class+load:file=" + classes)
                .open()) {
            pool.submit(Tasks::pid).get();
            Tasks.sleep(300);
            pool.submit(Tasks::pid).get();
        }

        List<String> ofRecorder = Files.readAllLines(classes).stream()
                .filter(line -> line.contains("jdk.jfr.") && !line.contains("jdk.jfr.consumer.")
                        || line.contains("FlightEvents")
                        || line.contains("TaskEvent"))
                .map(line -> line.replaceAll(".*\\] (\\S+) source.*", "$1"))
                .toList();
        assertThat(ofRecorder).isSubsetOf("jdk.jfr.FlightRecorder");
    }

    private static boolean isInWorker(RecordedEvent task) {
        return task.getDuration("runTime").isZero();
    }

    private static List<RecordedEvent> events(Path file, String name) throws IOException {
        return RecordingFile.readAllEvents(file).stream()
                .sorted(Comparator.comparing(RecordedEvent::getEndTime))
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
