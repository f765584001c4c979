package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import org.junit.jupiter.api.Test;

class HeapShareTest {

    private static final long MB = 1L << 20;

    @Test
    void workersShareThreeQuartersOfTheMemoryMinusTheHostsHeap() {
        assertThat(HeapShare.bytes(machine(8000 * MB, 2000 * MB), 4)).isEqualTo(1000 * MB);
        assertThat(HeapShare.bytes(machine(8000 * MB, 2000 * MB), 1)).isEqualTo(4000 * MB);
    }

    @Test
    void noWorkerGetsMoreThanShortReferencesReach() {
        assertThat(HeapShare.bytes(machine(512_000 * MB, 30_000 * MB), 2)).isEqualTo(31L << 30);
    }

    @Test
    void aShareBelowThirtyTwoMegabytesIsRefused() {
        assertThat(HeapShare.bytes(machine(1000 * MB, 500 * MB), 7)).isGreaterThan(32 * MB);
        assertThatThrownBy(() -> HeapShare.bytes(machine(1000 * MB, 500 * MB), 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workerHeap must be set: the share of each of 8 workers would be 31 MB, at least 32 MB are"
                        + " needed (memory=1000 MB, usable=75 %, host's heap limit=500 MB); give the host a lower -Xmx,"
                        + " open fewer workers, or set workerHeap");
    }

    @Test
    void aHostThatMayTakeAllMemoryLeavesNothing() {
        assertThatThrownBy(() -> HeapShare.bytes(machine(1000 * MB, 2000 * MB), 1))
                .hasMessageContaining("would be 0 MB");
    }

    private static Machine machine(long memoryBytes, long maxHeapBytes) {
        return new Machine(memoryBytes, maxHeapBytes, 2);
    }
}
