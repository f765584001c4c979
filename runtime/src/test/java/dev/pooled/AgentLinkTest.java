package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentLinkTest {

    @Test
    void withoutAnAgentThereAreNoOptions() {
        assertThat(new AgentLink("dev.pooled.agent.NotThere").options()).isEmpty();
    }

    @Test
    void takesTheOptionsOfTheAgent() {
        AgentLink link = new AgentLink(Agent.class.getName());

        assertThat(link.options()).isEqualTo(Map.of("workers", "4"));
    }

    @Test
    void passesOnThatTheAgentCannotReadItsOptions() {
        AgentLink link = new AgentLink(AgentWithBadOptions.class.getName());

        assertThatThrownBy(link::options)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agent options must be key=value");
    }

    @Test
    void refusesAnAgentOfAnotherVersion() {
        AgentLink link = new AgentLink(String.class.getName());

        assertThatThrownBy(link::options)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("pooled-agent cannot be asked for its options; use the same version of it and of"
                        + " pooled-runtime")
                .hasCauseInstanceOf(NoSuchMethodException.class);
    }

    /** Answers as the agent does. */
    public static final class Agent {
        private Agent() {}

        public static Map<String, String> options() {
            return Map.of("workers", "4");
        }
    }

    /** Was started with options that it cannot read. */
    public static final class AgentWithBadOptions {
        private AgentWithBadOptions() {}

        public static Map<String, String> options() {
            throw new IllegalArgumentException("agent options must be key=value");
        }
    }
}
