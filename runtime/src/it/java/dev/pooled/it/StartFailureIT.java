package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.PooledFuture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Workers that cannot start fail the pool within seconds, and every task with it, with what the first worker said. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class StartFailureIT {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    @Test
    void aFailingWorkerInitIsTheCause() {
        PoolStartException failure = failureOf(Pool.builder().name("it-init").workerInit(() -> {
            throw new IOException("no licence");
        }));

        assertThat(failure).hasMessageContaining("it-init").hasMessageContaining("no licence");
        assertThat(failure).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatAWorkerInitPrintedIsInTheFailure() {
        PoolStartException failure = failureOf(Pool.builder().name("it-printed").workerInit(() -> {
            System.err.println("the licence server is down");
            System.exit(4);
        }));

        assertThat(failure.output()).contains("the licence server is down");
        assertThat(failure).hasMessageContaining("the licence server is down");
    }

    @Test
    void whatTheSystemDoesNotTakeIsNamed() {
        PoolStartException failure =
                failureOf(Pool.builder().name("it-environment").environment(Map.of("A", "x\0y")));

        assertThat(failure).hasMessageContaining("could not be started").hasMessageContaining("environment variable");
    }

    @Test
    void anImpossibleJvmFlagIsNamedByTheJvmsOwnWords() {
        PoolStartException failure = failureOf(Pool.builder().name("it-flag").jvmArgs("-XX:+ThereIsNoSuchFlag"));

        assertThat(failure).hasMessageContaining("ThereIsNoSuchFlag");
        assertThat(String.join("\n", failure.output())).contains("ThereIsNoSuchFlag");
    }

    @Test
    void aJavaHomeWithoutJavaIsRefusedOrFailsAtOnce() {
        Throwable failure =
                catchThrowable(() -> failureOf(Pool.builder().name("it-home").javaHome(directory)));

        if (failure != null) { // refused when the pool is opened: as good, and earlier
            assertThat(failure).isInstanceOfAny(IllegalArgumentException.class, PoolStartException.class);
            assertThat(failure).hasMessageContaining(directory.toString());
        }
    }

    @Test
    void aJavaThatIsNoJavaFailsWithItsOutput() throws IOException {
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho this is no java >&2\nexit 9\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        PoolStartException failure = failureOf(Pool.builder().name("it-fake").javaHome(directory));

        assertThat(failure).hasMessageContaining("this is no java").hasMessageContaining(java.toString());
    }

    @Test
    void aWorkerThatHangsBeforeItIsReadyIsKilledAndCounted() throws IOException {
        Path java = directory.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nexec sleep 300\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        System.setProperty("pooled.internal.start-seconds", "1");

        try {
            PoolStartException failure =
                    failureOf(Pool.builder().name("it-hangs").workers(2).javaHome(directory));

            assertThat(failure).hasMessageContaining("it said nothing for 1 s after its start");
        } finally {
            System.clearProperty("pooled.internal.start-seconds");
        }
    }

    @Test
    void everyTaskOfAFailedPoolFailsWithAnErrorOfItsOwn() {
        try (Pool pool = Pool.builder()
                .name("it-all")
                .workers(1)
                .jvmArgs("-XX:+ThereIsNoSuchFlag")
                .open()) {
            List<PooledFuture<Integer>> early = List.of(pool.submit(() -> 1), pool.submit(() -> 2));
            Throwable first = catchThrowable(() -> early.get(0).get(10, TimeUnit.SECONDS));
            Throwable second = catchThrowable(() -> early.get(1).get(10, TimeUnit.SECONDS));
            Throwable late = catchThrowable(() -> pool.submit(() -> 3).get(10, TimeUnit.SECONDS));
            Throwable map = catchThrowable(() -> pool.map(item -> item, List.of(1, 2, 3)));

            assertThat(List.of(first, second, late))
                    .allMatch(failure -> failure.getCause() instanceof PoolStartException);
            assertThat(map).isInstanceOf(PoolStartException.class);
            assertThat(first.getCause()).isNotSameAs(second.getCause());
        }
    }

    private static PoolStartException failureOf(PoolConfig.Builder builder) {
        long start = System.nanoTime();
        try (Pool pool = builder.workers(1).open()) {
            Throwable awaited = catchThrowable(pool::awaitReady);
            Throwable failed = catchThrowable(() -> pool.submit(() -> 1).get(10, TimeUnit.SECONDS));

            assertThat(awaited).isInstanceOf(PoolStartException.class);
            assertThat(failed).hasCauseInstanceOf(PoolStartException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SECONDS);
            return (PoolStartException) awaited;
        }
    }
}
