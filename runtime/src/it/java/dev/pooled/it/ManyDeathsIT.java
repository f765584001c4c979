package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks that each kill their worker run through without a brake, and leave the host as it was. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(300)
class ManyDeathsIT {

    private static final int WARM_UP = 10;
    /** A thousand take four minutes. */
    private static final int DEATHS = Integer.getInteger("it.deaths", 60);

    @Test
    void everyDeathFailsItsTaskAloneAndTheHostStaysAsItWas() throws Exception {
        try (Pool pool =
                Pool.builder().name("it-deaths").workers(2).workerHeap("32m").open()) {
            die(pool, WARM_UP);
            long filesBefore = count("/proc/self/fd");
            long threadsBefore = count("/proc/self/task");

            assertThat(die(pool, DEATHS)).hasSize(DEATHS).hasOnlyElementsOfType(WorkerDiedException.class);

            assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
            assertThat(pool.stats().workersDied()).isEqualTo(WARM_UP + DEATHS);
            Soon.untilAsserted(Duration.ofSeconds(5), () -> {
                assertThat(count("/proc/self/fd")).isLessThanOrEqualTo(filesBefore + 8);
                assertThat(count("/proc/self/task")).isLessThanOrEqualTo(threadsBefore + 8);
            });
        }
    }

    private static List<Throwable> die(Pool pool, int times) {
        List<PooledFuture<Throwable>> failures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            failures.add(pool.submit(() -> Runtime.getRuntime().halt(1)).handle((nothing, error) -> error));
        }
        return failures.stream().map(PooledFuture::join).toList();
    }

    private static long count(String directory) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(directory))) {
            return entries.count();
        }
    }
}
