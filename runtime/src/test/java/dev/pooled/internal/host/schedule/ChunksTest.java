package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.PooledMethod;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final PooledMethod<?, ?> METHOD = LambdaMethods.CALL;

    private final Chunks chunks = new Chunks();

    @Test
    void aMethodThatNobodyHasRunComesOneByOne() {
        assertThat(chunks.size(METHOD)).isEqualTo(1);
    }

    @Test
    void aChunkIsAboutFiveMillisecondsOfWork() {
        chunks.measured(METHOD, 100, TimeUnit.MILLISECONDS.toNanos(100));

        assertThat(chunks.size(METHOD)).isEqualTo(5);
    }

    @Test
    void aSlowItemComesAlone() {
        chunks.measured(METHOD, 1, TimeUnit.SECONDS.toNanos(1));

        assertThat(chunks.size(METHOD)).isEqualTo(1);
    }

    @Test
    void aChunkIsAtMostEightTimesTheLargestThatWasMeasured() {
        chunks.measured(METHOD, 1, 1_000);
        assertThat(chunks.size(METHOD)).isEqualTo(8);

        chunks.measured(METHOD, 8, 8_000);
        assertThat(chunks.size(METHOD)).isEqualTo(64);
    }

    @Test
    void aChunkHasALimitHoweverFastTheItemsAre() {
        for (int size = 1; size < 10_000_000; size *= 8) {
            chunks.measured(METHOD, size, size);
        }

        assertThat(chunks.size(METHOD)).isEqualTo(16_384);
    }

    @Test
    void anItemThatStillRunsMakesChunksSmallerAndNeverLarger() {
        chunks.measured(METHOD, 1000, 1_000_000);
        int before = chunks.size(METHOD);

        chunks.takesAtLeast(METHOD, 10, 5_000);
        assertThat(chunks.size(METHOD)).isEqualTo(before);

        chunks.takesAtLeast(METHOD, 1, TimeUnit.SECONDS.toNanos(1));
        assertThat(chunks.size(METHOD)).isEqualTo(1);
    }

    @Test
    void theLastChunksShrinkSoThatAllLanesEndTogether() {
        chunks.measured(METHOD, 1000, 50_000_000); // 10 items are worth a chunk

        assertThat(chunks.towardsEnd(METHOD, 1000, 100_000, 2)).isEqualTo(1000);
        assertThat(chunks.towardsEnd(METHOD, 1000, 1000, 2)).isEqualTo(250);
        assertThat(chunks.towardsEnd(METHOD, 1000, 24, 2)).isEqualTo(10);
        assertThat(chunks.towardsEnd(METHOD, 1000, 14, 2)).isEqualTo(7);
        assertThat(chunks.towardsEnd(METHOD, 1000, 3, 2)).isEqualTo(2);
        assertThat(chunks.towardsEnd(METHOD, 1, 100_000, 2)).isEqualTo(1);
    }

    @Test
    void whatOneLaneHasDoneBeforeASecondIsAwakeGoesToOne() {
        chunks.measured(METHOD, 1000, 100_000); // 2,000 take 200 µs

        assertThat(chunks.ofMap(METHOD, 5000, 2000, 2)).isEqualTo(2000);
        assertThat(chunks.ofMap(METHOD, 1000, 2000, 2)).isEqualTo(1000);
        assertThat(chunks.ofMap(METHOD, 5000, 2001, 2)).isEqualTo(1001);
        assertThat(chunks.towardsEnd(METHOD, 5000, 2000, 2)).isEqualTo(1000);
    }

    @Test
    void aFewItemsOfWhichNothingIsKnownAreShared() {
        assertThat(chunks.ofMap(METHOD, 10, 2, 2)).isEqualTo(1);
    }

    @Test
    void slowItemsGoOneByOneAtTheEnd() {
        chunks.measured(METHOD, 10, 10_000_000);

        assertThat(chunks.towardsEnd(METHOD, 5, 3, 2)).isEqualTo(1);
    }
}
