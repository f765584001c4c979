package dev.pooled.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentAccessTest {

    @Test
    void withoutAnAgentNothingIsOpened() {
        assertThat(AgentAccess.openPackages(AgentAccessTest.class.getModule())).isEmpty();
    }
}
