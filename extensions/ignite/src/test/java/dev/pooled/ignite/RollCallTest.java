package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollCallTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Set<UUID> answering = new HashSet<>(Set.of(ONE));
    private final RollCall roll = new RollCall(answering::contains);

    @Test
    void missesANodeThatDoesNotAnswerTwice() {
        assertThat(roll.absent(List.of(ONE, OTHER))).isEmpty();
        assertThat(roll.absent(List.of(ONE, OTHER))).containsExactly(OTHER);
    }

    @Test
    void doesNotMissANodeThatHasSpokenOrAnsweredInBetween() {
        assertThat(roll.absent(List.of(OTHER))).isEmpty();
        roll.heard(OTHER);
        assertThat(roll.absent(List.of(OTHER))).isEmpty();
        assertThat(roll.absent(List.of(OTHER))).isEmpty();
        answering.add(OTHER);
        assertThat(roll.absent(List.of(OTHER))).isEmpty();
        answering.clear();
        assertThat(roll.absent(List.of(OTHER))).isEmpty();
        assertThat(roll.absent(List.of(OTHER))).containsExactly(OTHER);
    }
}
