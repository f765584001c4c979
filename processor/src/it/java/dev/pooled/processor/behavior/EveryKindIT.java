package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.WorkerInfo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a generated codec sends to a worker comes back from it. */
@Timeout(60)
class EveryKindIT {

    private static Pool pool;
    private static TravelsPooled stub;

    @BeforeAll
    static void open() throws InterruptedException {
        pool = Pool.builder().name("it-kinds").workers(1).open();
        pool.awaitReady();
        stub = TravelsPooled.on(pool);
    }

    @AfterAll
    static void close() {
        List<Long> pids = pool.workers().stream().map(WorkerInfo::pid).toList();
        pool.close();
        assertThat(pids).isNotEmpty().allSatisfy(pid -> assertThat(ProcessHandle.of(pid))
                .isEmpty());
    }

    static Stream<Trips.Trip> trips() {
        return Trips.all();
    }

    @ParameterizedTest
    @MethodSource("trips")
    void comesBackEqualAndOfItsKind(Trips.Trip trip) {
        trip.take(stub);
    }
}
