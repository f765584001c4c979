package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.OutputLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are shown, and what is said of those that are not. */
class RepeatsTest {

    private static final long SECOND = Repeats.WINDOW_NANOS;

    private final Repeats repeats = new Repeats();
    private final List<String> shown = new ArrayList<>();
    private long now = -100;

    private void printed(int slot, String text) {
        tell(false);
        OutputLine line = new OutputLine("etl", slot, 4710 + slot, 41, "Maths.square", OutputLine.Source.OUT, text, 0);
        if (!repeats.isRepeat(line, now)) {
            shown.add(line.toString());
        }
    }

    private void tell(boolean all) {
        for (OutputLine due = repeats.due(now, all); due != null; due = repeats.due(now, all)) {
            shown.add(due.toString());
        }
    }

    @Test
    void aLineThatRepeatsIsShownOnceAndThenCounted() {
        for (int i = 0; i < 5; i++) {
            printed(1, "same");
        }
        now += SECOND;
        tell(false);

        assertThat(shown)
                .containsExactly(
                        "[etl-1 pid=4711 Maths.square #41] same",
                        "[etl-1 pid=4711 Maths.square] same … the same line 4 more times");
        assertThat(repeats.hasAny()).isFalse();
    }

    @Test
    void theSameLineOfSeveralWorkersIsThePools() {
        printed(1, "same");
        printed(2, "same");
        tell(true);

        assertThat(shown)
                .containsExactly(
                        "[etl-1 pid=4711 Maths.square #41] same",
                        "[etl Maths.square] same … the same line 1 more time");
    }

    @Test
    void aLineThatNeverStopsIsCountedEverySecond() {
        for (int i = 0; i < 31; i++) {
            printed(1, "same");
            now += SECOND / 10;
        }
        tell(true);

        assertThat(shown).hasSize(5);
        assertThat(shown.subList(2, 4))
                .containsOnly("[etl-1 pid=4711 Maths.square] same … the same line 10 more times");
    }

    @Test
    void aLineThatComesAgainLaterIsShownAgain() {
        printed(1, "same");
        now += SECOND;
        printed(1, "same");
        tell(true);

        assertThat(shown).hasSize(2).allMatch(line -> line.endsWith("] same"));
    }

    @Test
    void anotherTraceUnderTheSameHeadIsShown() {
        printed(1, "java.io.IOException: gone");
        printed(1, "\tat A.a");
        printed(1, "java.io.IOException: gone");
        printed(1, "\tat A.a");
        printed(1, "java.io.IOException: gone");
        printed(1, "\tat B.b");
        printed(1, "java.io.IOException: other");
        printed(1, "\tat A.a");
        tell(true);

        assertThat(shown.stream().map(line -> line.substring(line.indexOf(']') + 2)))
                .containsExactly(
                        "java.io.IOException: gone",
                        "\tat A.a",
                        "\tat B.b",
                        "java.io.IOException: other",
                        "\tat A.a",
                        "java.io.IOException: gone … the same line 2 more times");
    }

    @Test
    void manyOtherLinesDoNotKeepALineFromBeingFolded() {
        for (int i = 0; i < 2 * Repeats.MAX_LINES; i++) {
            printed(1, "line " + i);
        }
        printed(1, "same");
        printed(1, "same");

        assertThat(shown).hasSize(2 * Repeats.MAX_LINES + 1);
    }

    @Test
    void moreLinesThanAreRememberedAreShownInFull() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 2 * Repeats.MAX_LINES; i++) {
                printed(1, "line " + i);
            }
        }

        assertThat(shown).hasSize(4 * Repeats.MAX_LINES);
    }
}
