package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a node that hung takes itself for given up, at times that the test sets. */
class HangWatchTest {

    private Set<String> present = Set.of("this", "first", "second");
    private final HangWatch watch = new HangWatch("test", Duration.ofSeconds(2), () -> present, 0);

    @Test
    void nobodyGaveUpANodeThatDidNotHang() {
        assertThat(isGivenUpAfter(500)).isFalse();
        present = Set.of("this", "first");
        assertThat(isGivenUpAfter(1_000)).isFalse();
        present = Set.of("this");
        assertThat(isGivenUpAfter(2_000)).isFalse();
    }

    @Test
    void aNodeThatHungAndMissesAnotherSinceIsGivenUp() {
        assertThat(isGivenUpAfter(500)).isFalse();
        assertThat(isGivenUpAfter(2_600)).isFalse();
        present = Set.of("this", "second");

        assertThat(isGivenUpAfter(3_100)).isTrue();
    }

    @Test
    void aHangBeforeItFirstLookedCountsAsWell() {
        present = Set.of("this");

        assertThat(isGivenUpAfter(2_100)).isTrue();
    }

    @Test
    void whoCameMeanwhileDoesNotHideWhoIsMissing() {
        assertThat(isGivenUpAfter(2_100)).isFalse();
        present = Set.of("this", "second", "third");

        assertThat(isGivenUpAfter(2_600)).isTrue();
    }

    @Test
    void longAfterAHangALeavingNodeIsOneThatLeaves() {
        assertThat(isGivenUpAfter(2_100)).isFalse();
        for (long millis = 2_600; millis <= 22_600; millis += 500) {
            assertThat(isGivenUpAfter(millis)).isFalse();
        }
        present = Set.of("this");

        assertThat(isGivenUpAfter(23_000)).isFalse();
    }

    private boolean isGivenUpAfter(long millis) {
        return watch.isGivenUp(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
