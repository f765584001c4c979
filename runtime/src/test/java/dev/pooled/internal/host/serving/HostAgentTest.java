package dev.pooled.internal.host.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostAgentTest {

    @Test
    void whereThereIsNoAgentItHasNothing() {
        assertThat(HostAgent.isThere()).isFalse();
        assertThat(HostAgent.inputArguments()).isNull();
        assertThat(HostAgent.workerArgument()).isEmpty();
        assertThat(HostAgent.classBytes(HostAgentTest.class)).isNull();
    }
}
