package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a generated codec comes out of it. */
class EveryKindTest {

    private static final Pool POOL = Pool.builder().mode(PoolMode.INLINE).open();

    private final TravelsPooled stub = TravelsPooled.on(POOL);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    static Stream<Trips.Trip> trips() {
        return Trips.all();
    }

    @ParameterizedTest
    @MethodSource("trips")
    void comesBackEqualAndOfItsKind(Trips.Trip trip) {
        trip.take(stub);
    }

    @Test
    void arraysOfPrimitivesComeBackInRecords() {
        Travels.Arrays arrays = new Travels.Arrays(
                new boolean[] {true, false},
                new byte[] {-1},
                new short[] {2},
                new char[] {'c'},
                new int[] {4},
                new long[] {5},
                new float[] {6},
                null);

        assertThat(stub.arrays(arrays)).usingRecursiveComparison().isEqualTo(arrays);
    }
}
