package dev.pooled.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgentAccessTest {

    @Test
    void withoutAnAgentNothingIsOpened() {
        assertThat(AgentAccess.openPackages(AgentAccessTest.class.getModule())).isEmpty();
    }

    @Test
    void withoutAnAgentItSaysThatItOpenedNothing() {
        Module module = AgentAccessTest.class.getModule();

        boolean isOpened = AgentAccess.openPackages(module, List.of("java.base/java.nio"));

        assertThat(isOpened).isFalse();
        assertThat(Object.class.getModule().isOpen("java.nio", module)).isFalse();
    }
}
