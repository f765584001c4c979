package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the recordings of workers are written, and what of them comes to the host's. */
class RecordingsTest {

    private static final Logger LOGGER = Logger.getLogger("dev.pooled");

    private static final int DESCRIPTION = 70;

    @TempDir
    private Path home;

    private Path directory;
    private Path app;
    private Recordings recordings;

    @BeforeEach
    void begin() throws IOException {
        directory = Files.createDirectory(home.resolve("pool"));
        app = Files.write(home.resolve("app.jfr"), new byte[0]);
        recordings = recordings(app.toString());
    }

    private Recordings recordings(String file) {
        HostLaunch host = HostLaunch.of(
                List.of(recording(file)),
                Map.of("java.home", "/jdk", "user.dir", home.toString(), "java.specification.version", "17"),
                Map.of(),
                new HostLaunch.Machine(8000L << 20, 2000L << 20, 4),
                List.of(),
                null);
        return Recordings.of(host, directory);
    }

    private static String recording(String file) {
        return "-XX:StartFlightRecording:name=x,filename=" + file + ",settings=profile";
    }

    private static byte[] chunk(int length) {
        return ByteBuffer.allocate(length)
                .putInt(0x464C5200)
                .putInt(0x00020001)
                .putLong(length)
                .putLong(0)
                .putLong(DESCRIPTION)
                .position(DESCRIPTION)
                .put(new byte[] {(byte) 0x88, (byte) 0x80, (byte) 0x80, 0, 0, 1, 0, 5})
                .array();
    }

    @Test
    void everyWorkerWritesAFileOfItsOwnInThePoolsDirectory() {
        String argument = WorkerFiles.rename(recording(app.toString()), "etl", 2);
        String poolsOwn = "-XX:StartFlightRecording:filename=" + home.resolve("app-other-w2.jfr");
        List<String> arguments = new ArrayList<>(List.of("-Xmx64m", argument, poolsOwn, "-XX:StartFlightRecording"));

        recordings.separate(arguments, "etl", 2, "4711-3");

        assertThat(arguments)
                .containsExactly(
                        "-Xmx64m",
                        "-XX:StartFlightRecording:name=x,filename=" + directory + File.separator
                                + "worker-4711-3.jfr,settings=profile",
                        poolsOwn,
                        "-XX:StartFlightRecording");
    }

    @Test
    void wholeRecordingsAreAddedOneBehindTheOther() throws IOException {
        Files.write(directory.resolve("worker-1.jfr"), chunk(100));
        Files.write(directory.resolve("worker-2.jfr"), chunk(80));

        recordings.collect("1");
        recordings.collect("2");
        recordings.collect("3");

        assertThat(app).hasSize(180);
        assertThat(directory).isEmptyDirectory();
    }

    /** The JDK's reader takes the description of a chunk for that of the one before it if they have the same number. */
    @Test
    void neighboursDescribeTheirEventsUnderDifferentNumbers() throws IOException {
        byte[] two = ByteBuffer.allocate(200).put(chunk(100)).put(chunk(100)).array();
        Files.write(directory.resolve("worker-1.jfr"), two);
        Files.write(directory.resolve("worker-2.jfr"), chunk(100));

        recordings.collect("1");
        recordings.collect("2");

        byte[] all = Files.readAllBytes(app);
        int number = DESCRIPTION + 7;
        assertThat(List.of(all[number], all[100 + number])).containsExactlyInAnyOrder((byte) 126, (byte) 127);
        assertThat(all[200 + number]).isEqualTo(all[number]);
    }

    @Test
    void whatAKilledWorkerLeavesEmptyIsRemoved() throws IOException {
        Files.createFile(directory.resolve("worker-1.jfr"));

        recordings.collect("1");

        assertThat(app).isEmptyFile();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void halfARecordingIsKeptBesideTheHosts() throws IOException {
        byte[] half = Arrays.copyOf(chunk(100), 90);
        Files.write(directory.resolve("worker-1.jfr"), half);

        recordings.collect("1");

        assertThat(app).isEmptyFile();
        assertThat(home.resolve("worker-1.jfr")).hasBinaryContent(half);
    }

    @Test
    void aHostWhoseFileIsNotThereAnyMoreLosesNothing() throws IOException {
        Files.write(directory.resolve("worker-1.jfr"), chunk(100));
        Files.delete(app);
        List<String> warnings = new ArrayList<>();
        LOGGER.setFilter(message -> {
            warnings.add(message.getMessage());
            return false;
        });

        try {
            recordings.collect("1");
        } finally {
            LOGGER.setFilter(null);
        }

        assertThat(home.resolve("worker-1.jfr")).hasSize(100);
        assertThat(warnings)
                .containsExactly("the recording of a worker was not added to " + app + ", and is in "
                        + home.resolve("worker-1.jfr"));
    }

    @Test
    void aNameThatTheJvmCompletesIsLeftToIt() {
        List<String> arguments = new ArrayList<>(List.of("-XX:StartFlightRecording:filename=app-%p-w1.jfr"));

        recordings("app-%p.jfr").separate(arguments, "etl", 1, "4711-3");

        assertThat(arguments).containsExactly("-XX:StartFlightRecording:filename=app-%p-w1.jfr");
    }
}
