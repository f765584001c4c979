package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NamedTaskTest {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final String HERE = NamedTaskTest.class.getName();

    static void start() {
        CALLS.incrementAndGet();
    }

    private static void fail() throws IOException {
        throw new IOException("no licence");
    }

    private static void crash() {
        throw new StackOverflowError("deep");
    }

    void instance() {}

    static void withParameter(int ignored) {}

    @Test
    void callsTheMethodAlsoAfterATrip() throws Exception {
        int before = CALLS.get();

        Copies.copy(NamedTask.parse(HERE + "::start")).run();

        assertThat(CALLS).hasValue(before + 1);
    }

    @Test
    void throwsWhatTheMethodThrows() {
        assertThatThrownBy(() -> NamedTask.parse(HERE + "::fail").run())
                .isInstanceOf(IOException.class)
                .hasMessage("no licence");
        assertThatThrownBy(() -> NamedTask.parse(HERE + "::crash").run())
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> NamedTask.parse("com.acme.Setup::start").run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("com.acme.Setup::start is set, but there is no class com.acme.Setup here");
        assertThatThrownBy(() -> NamedTask.parse(HERE + "::stop").run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(HERE + "::stop is set, but " + HERE + " has no method stop without parameters");
        assertThatThrownBy(() -> NamedTask.parse(HERE + "::withParameter").run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(HERE + "::withParameter is set, but " + HERE
                        + " has no method withParameter without parameters");
        assertThatThrownBy(() -> NamedTask.parse(HERE + "::instance").run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(HERE + "::instance is not static");
    }

    @Test
    void isTheSettingOfAText() {
        PoolConfig config = Sources.config(Sources.systemProperty("pooled.worker-init", HERE + "::start"));

        assertThat(config.workerInit().orElseThrow()).hasToString(HERE + "::start");
    }
}
