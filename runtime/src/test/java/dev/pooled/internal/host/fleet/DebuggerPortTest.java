package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DebuggerPortTest {

    @Test
    void theJvmsLineSaysWhichWorkerListensWhere() {
        assertThat(DebuggerPort.readable("Listening for transport dt_socket at address: 40123", 2))
                .isEqualTo("worker 2 listens for a debugger at 127.0.0.1:40123");
    }

    @Test
    void otherLinesStayAsTheyAre() {
        assertThat(DebuggerPort.readable("Listening for customers", 2)).isEqualTo("Listening for customers");
    }
}
