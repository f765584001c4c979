package dev.pooled.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentAccessTest {

    @Test
    void withoutAnAgentNothingIsOpenedAndNoWorkerGetsIt() {
        assertThat(AgentAccess.openPackages(AgentAccessTest.class.getModule())).isEmpty();
        assertThat(AgentAccess.workerArgument()).isEmpty();
    }
}
