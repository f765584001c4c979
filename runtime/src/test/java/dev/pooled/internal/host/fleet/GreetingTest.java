package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a node refuses that another machine's host sends, before it starts workers for it. */
class GreetingTest {

    private final PoolConfig config =
            PoolConfig.builder().name("etl").workers(1).build();

    @Test
    void aGreetingOfAnotherVersionIsRefused() {
        for (byte[] bytes : List.of(new byte[3], new byte[] {0, 0, 0, 1, 99})) {
            assertThatThrownBy(() -> Greeting.decoded(bytes, config))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the greeting of " + bytes.length)
                    .hasMessageContaining(" bytes is not of this version of the runtime, whose protocol is ")
                    .hasMessageContaining(": use the same version in both hosts");
        }
    }

    @Test
    void aClassPathWithoutTheRuntimeIsRefused() {
        HostLaunch host = HostLaunch.current();

        assertThatThrownBy(() -> host.withClassPath(List.of(Path.of("lib", "a.jar"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the class path of workers must have pooled-runtime, as every class path has whose classes"
                        + " have @Pooled methods: [lib/a.jar]");
    }
}
