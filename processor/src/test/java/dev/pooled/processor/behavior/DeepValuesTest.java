package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Values that go very deep, or round in circles, on stacks of the usual size. */
class DeepValuesTest {

    private static final Pool POOL = Pool.builder().mode(PoolMode.INLINE).open();

    private final TravelsPooled stub = TravelsPooled.on(POOL);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Test
    void chainsTravelBothWays() {
        DeepTrips.chainsTravelBothWays(stub);
    }

    @Test
    void treesTravelBothWays() {
        DeepTrips.treesTravelBothWays(stub);
    }

    @Test
    void expressionsTravelBothWays() {
        DeepTrips.expressionsTravelBothWays(stub);
    }

    @Test
    void deepItemsTravelInMaps() {
        DeepTrips.deepItemsTravelInMaps(stub);
    }

    @Test
    void whatIsDeeperIsRefused() {
        DeepTrips.whatIsDeeperIsRefused(stub);
    }

    @Test
    void cyclesAreRefusedByPath() {
        DeepTrips.cyclesAreRefusedByPath(stub);
    }

    @Test
    void treesInCirclesAreRefusedByPath() {
        DeepTrips.treesInCirclesAreRefusedByPath(stub);
    }

    @Test
    void longCyclesFarDownAreRefused() {
        DeepTrips.longCyclesFarDownAreRefused(stub);
    }

    @Test
    void whatIsReferredToTwiceArrivesTwice() {
        DeepTrips.whatIsReferredToTwiceArrivesTwice(stub);
    }

    @Test
    void aSmallStackIsEnough() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> DeepTrips.treesTravelBothWays(stub), "small", 512 << 10);
        small.setUncaughtExceptionHandler((thread, error) -> thrown.set(error));

        small.start();
        small.join();

        assertThat(thrown.get()).isNull();
    }

    @Test
    void noThreadIsLeftBehind() throws InterruptedException {
        DeepTrips.chainsTravelBothWays(stub);

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().endsWith("-deep")) {
                thread.join();
            }
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().endsWith("-deep"));
    }
}
