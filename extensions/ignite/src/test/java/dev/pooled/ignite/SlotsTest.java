package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsTest {

    private final Slots slots = new Slots();

    @Test
    void everyoneGetsTheLeastThatNobodyHas() {
        assertThat(slots.take()).isEqualTo(1);
        assertThat(slots.take()).isEqualTo(2);
        assertThat(slots.take()).isEqualTo(3);

        slots.free(2);
        slots.free(1);

        assertThat(slots.take()).isEqualTo(1);
        assertThat(slots.take()).isEqualTo(2);
        assertThat(slots.take()).isEqualTo(4);
    }
}
