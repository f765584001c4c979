package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pooled.PoolConfig;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostSettingsTest {

    private static HostSettings parse(String... keysAndValues) {
        Map<String, String> texts = new HashMap<>(Map.of("addresses", "127.0.0.1:47500"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            texts.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return HostSettings.parse(texts);
    }

    private static PoolConfig pool() {
        return PoolConfig.builder().name("here").build();
    }

    @Test
    void aPoolHasAllWorkersUnlessItSaysHowMany() {
        assertThat(parse().workersOf(pool())).isEqualTo(Integer.MAX_VALUE);
        assertThat(parse().workersOf(
                                PoolConfig.builder().name("here").workers(3).build()))
                .isEqualTo(3);
    }

    @Test
    void theSettingOfTheClusterWins() {
        PoolConfig three = PoolConfig.builder().name("here").workers(3).build();

        assertThat(parse("workers", "5").workersOf(three)).isEqualTo(5);
        assertThat(parse("workers", "ALL").workersOf(three)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aNumberOfWorkersIsAtLeastOne() {
        for (String wrong : new String[] {"0", "-1", "many", "", "99999999999"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("workers", wrong))
                    .withMessage("ignite.workers must be >= 1, or all for as many as the nodes have: ignite.workers="
                            + wrong);
        }
    }

    @Test
    void theClassPathIsThisJvmsUnlessItIsNamed() {
        String named = "a.jar" + File.pathSeparator + File.pathSeparator + "b";

        assertThat(parse("class-path", named).classPath()).containsExactly(Path.of("a.jar"), Path.of("b"));
        assertThat(parse().classPath()).isNotEmpty();
    }

    @Test
    void waitsAMinuteForANodeUnlessItIsToldOtherwise() {
        assertThat(parse().nodeTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(parse("node-timeout", "5s").nodeTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("node-timeout", "5"))
                .withMessageStartingWith("ignite.node-timeout must be a duration");
    }

    @Test
    void aKeyThatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("worker", "5"))
                .withMessageContaining("worker");
    }
}
