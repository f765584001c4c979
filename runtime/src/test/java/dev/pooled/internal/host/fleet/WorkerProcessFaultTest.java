package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.PoolConfig;
import dev.pooled.WorkerOutput;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.message.Message;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Between a worker's exit and the word of it nothing may come: a task may wait for that word. */
@Timeout(20)
class WorkerProcessFaultTest {

    @TempDir
    private Path directory;

    private final CompletableFuture<Obituary> told = new CompletableFuture<>();

    @Test
    void aDeathIsToldThoughWhatTheWorkerLeftCannotBeRead() throws Exception {
        Path unreadable;
        try (FileSystem gone = FileSystems.newFileSystem(directory.resolve("closed.zip"), Map.of("create", "true"))) {
            unreadable = gone.getPath("/"); // whoever looks into it from now on gets no IOException
        }

        begin(new NoProcess(4711), unreadable);

        assertThat(told.get().event()).isEqualTo("ended with exit code 0");
        assertThat(told.get().advice()).startsWith("what it left behind could not be read: ");
        assertThat(told.get().reason()).isEqualTo(DeathReason.EXITED);
    }

    @Test
    void aWorkerIsKilledThoughItsDescendantsCannotBeListed() {
        CompletableFuture<String> killed = new CompletableFuture<>();
        NoProcess process = new NoProcess(4711) {
            @Override
            public Stream<ProcessHandle> descendants() {
                throw new RuntimeException("Unable to open /proc"); // as the JVM does when it has no descriptor left
            }

            @Override
            public Process destroyForcibly() {
                killed.complete("killed");
                return this;
            }
        };

        worker(process, directory).kill("its task did not stop at its limit");

        assertThat(killed).isCompletedWithValue("killed");
    }

    @Test
    void aWorkerThatSendsNoMessageIsKilledForIt() throws Exception {
        byte[] garbage = {-1, -1, -1, -1, 99};
        CountDownLatch isKilled = new CountDownLatch(1);
        NoProcess process = new NoProcess(4711) {
            @Override
            public CompletableFuture<Process> onExit() {
                return CompletableFuture.supplyAsync(() -> {
                    try {
                        isKilled.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return this;
                });
            }

            @Override
            public Process destroyForcibly() {
                isKilled.countDown();
                return this;
            }
        };

        worker(process, directory, new ByteArrayInputStream(garbage)).begin(hello(), TimeUnit.SECONDS.toNanos(10));

        assertThat(told.get().event()).contains("it sent what is no message: ");
    }

    @Test
    void theAgeOfAWorkerCountsFromItsStart() {
        long before = System.nanoTime();
        Lane lane = new Lane(
                worker(new NoProcess(4711), directory),
                Duration.ZERO,
                new CodecRegistry(List.of(), null),
                (self, mustRetire) -> {});
        long first = lane.ageNanos();
        long second = lane.ageNanos();
        long atMost = System.nanoTime() - before;

        assertThat(first).isBetween(0L, second);
        assertThat(second).isLessThanOrEqualTo(atMost);
    }

    private void begin(NoProcess process, Path left) {
        worker(process, left).begin(hello(), TimeUnit.SECONDS.toNanos(10));
    }

    private static Message.Hello hello() {
        PoolConfig config = PoolConfig.builder().name("etl").workers(1).build();
        return Greeting.of(config, new CodecRegistry(List.of(), null)).to(1);
    }

    private WorkerProcess worker(NoProcess process, Path left) {
        return worker(process, left, InputStream.nullInputStream());
    }

    private WorkerProcess worker(NoProcess process, Path left, InputStream said) {
        RingChannel channel = RingChannel.inHost(new PipeChannel(said, OutputStream.nullOutputStream()));
        Launcher.Launched launched = new Launcher.Launched(process, channel, "marker");
        return new WorkerProcess(
                "etl",
                1,
                launched,
                "",
                left,
                new OutputQueue("etl", WorkerOutput.none()),
                new WorkerProcess.Listener() {
                    @Override
                    public void received(WorkerProcess worker, Message message) {}

                    @Override
                    public void gone(WorkerProcess worker, Obituary obituary) {
                        told.complete(obituary);
                    }
                });
    }
}
