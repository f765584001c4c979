package dev.pooled.processor.behavior;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that go very deep, or round in circles: no thread of the host or of a worker needs more than its usual stack. */
@Timeout(120)
class DeepValuesIT {

    @ParameterizedTest
    @EnumSource(PoolMode.class)
    void veryDeepValuesTravel(PoolMode mode) throws Exception {
        try (Pool pool = Pool.builder().name("it-deep").mode(mode).workers(2).open()) {
            TravelsPooled stub = TravelsPooled.on(pool);

            DeepTrips.chainsTravelBothWays(stub);
            DeepTrips.treesTravelBothWays(stub);
            DeepTrips.expressionsTravelBothWays(stub);
            DeepTrips.deepItemsTravelInMaps(stub);
            DeepTrips.deepResultsReachCallbacks(stub);
        }
    }

    @ParameterizedTest
    @EnumSource(PoolMode.class)
    void whatGoesTooFarIsRefused(PoolMode mode) {
        try (Pool pool = Pool.builder().name("it-deep").mode(mode).workers(1).open()) {
            TravelsPooled stub = TravelsPooled.on(pool);

            Consumer<TravelsPooled> tooDeep = DeepTrips::whatIsDeeperIsRefused;
            tooDeep.andThen(DeepTrips::cyclesAreRefusedByPath)
                    .andThen(DeepTrips::treesInCirclesAreRefusedByPath)
                    .andThen(DeepTrips::longCyclesFarDownAreRefused)
                    .andThen(DeepTrips::whatIsReferredToTwiceArrivesTwice)
                    .accept(stub);
        }
    }
}
