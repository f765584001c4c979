package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void readsTheKernelsKilobytes() {
        assertThat(ResidentMemory.parse("VmPeak:\t 9000 kB\nVmHWM:\t    8 kB\nVmRSS:\t   39012 kB\nVmData:\t 7 kB\n"))
                .isEqualTo(39_012L << 10);
    }

    @Test
    void aProcessWithoutMemoryOccupiesNone() {
        assertThat(ResidentMemory.parse("Name:\tzombie\nState:\tZ (zombie)\n")).isZero();
        assertThat(new ResidentMemory(Integer.MAX_VALUE).now()).isZero();
    }

    @Test
    void thisProcessOccupiesMoreThanItsClasses() {
        ResidentMemory memory = new ResidentMemory(ProcessHandle.current().pid());

        assertThat(memory.recently()).isGreaterThan(10L << 20);
        assertThat(memory.now()).isGreaterThan(10L << 20);
    }
}
