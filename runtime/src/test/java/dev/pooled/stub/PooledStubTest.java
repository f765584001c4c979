package dev.pooled.stub;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a stub refuses when it is made. */
class PooledStubTest {

    @Test
    void aPoolOfSomebodyElseIsRefused() {
        Pool mocked = (Pool) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Pool.class}, (proxy, method, arguments) -> "a mock");

        assertThatThrownBy(() -> StubState.on(mocked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a stub needs a pool made by Pool.open, Pool.builder or Pool.shared: ");
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> new Bare(StubState.shared()).withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be > 0, or use withoutTimeout() to lift a limit: timeout=PT0S");
    }

    /** A stub without methods. */
    private static final class Bare extends PooledStub<Bare> {
        private Bare(StubState state) {
            super(state);
        }

        @Override
        protected Bare with(StubState newState) {
            return new Bare(newState);
        }
    }
}
