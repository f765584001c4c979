package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueLabelTest {

    private record Page(String url, int links) {}

    private static final class Plain {}

    private static final class Broken {
        @Override
        public String toString() {
            throw new AssertionError("not to be told");
        }
    }

    @Test
    void textStandsInQuotesAndIsShortened() {
        assertThat(ValueLabel.of("a")).isEqualTo("\"a\"");
        assertThat(ValueLabel.of("")).isEqualTo("\"\"");
        assertThat(ValueLabel.of('c')).isEqualTo("'c'");
        assertThat(ValueLabel.of("0123456789".repeat(4))).isEqualTo("\"" + "0123456789".repeat(4) + "\"");
        assertThat(ValueLabel.of("0123456789".repeat(9))).isEqualTo("\"" + "0123456789".repeat(4) + "…\"");
    }

    @Test
    void nothingEndsTheLineOrSteersATerminal() {
        assertThat(ValueLabel.of("a\nb\u001b[31m")).isEqualTo("\"a b [31m\"");
        assertThat(ValueLabel.of("x".repeat(39) + "\uD83D\uDE00"))
                .as("no half of a character")
                .isEqualTo("\"" + "x".repeat(39) + "…\"");
    }

    @Test
    void whatHoldsMuchIsToldByTypeAndSize() {
        assertThat(ValueLabel.of(new byte[4096])).isEqualTo("byte[4096]");
        assertThat(ValueLabel.of(new String[2][3])).isEqualTo("String[2][]");
        assertThat(ValueLabel.of(List.of(1, 2, 3))).isEqualTo("List of 3");
        assertThat(ValueLabel.of(new ArrayList<>())).isEqualTo("List of 0");
        assertThat(ValueLabel.of(Set.of("a"))).isEqualTo("Set of 1");
        assertThat(ValueLabel.of(new ArrayDeque<>(List.of(1)))).isEqualTo("Queue of 1");
        assertThat(ValueLabel.of(Map.of("a", 1).values())).isEqualTo("Collection of 1");
        assertThat(ValueLabel.of(Map.of("a", 1))).isEqualTo("Map of 1");
    }

    @Test
    void otherValuesSayItThemselves() {
        assertThat(ValueLabel.of(null)).isEqualTo("null");
        assertThat(ValueLabel.of(42L)).isEqualTo("42");
        assertThat(ValueLabel.of(new BigDecimal("0.10"))).isEqualTo("0.10");
        assertThat(ValueLabel.of(Duration.ofSeconds(5))).isEqualTo("PT5S");
        assertThat(ValueLabel.of(Path.of("a", "b"))).isEqualTo(Path.of("a", "b").toString());
        assertThat(ValueLabel.of(Optional.of(1))).isEqualTo("Optional[1]");
        assertThat(ValueLabel.of(new Page("u", 3))).isEqualTo("Page[url=u, links=3]");
        assertThat(ValueLabel.of(new Page("u".repeat(99), 3))).isEqualTo("Page[url=" + "u".repeat(31) + "…");
    }

    @Test
    void whatSaysNothingOfItselfOrThrowsIsToldByItsType() {
        assertThat(ValueLabel.of(new Plain())).isEqualTo("ValueLabelTest.Plain");
        assertThat(ValueLabel.of(new Broken())).isEqualTo("ValueLabelTest.Broken");
    }

    @Test
    void aLambdaIsToldByWhereItStandsAndWhatItHasCaptured() {
        int seconds = 5;
        String name = "n";
        TaskFunction<String, Integer> reference = String::length;
        TaskCallable<String> bound = name::trim;
        TaskCallable<String> lambda = () -> name + seconds;

        assertThat(ValueLabel.of(reference)).isEqualTo("String::length");
        assertThat(ValueLabel.of(bound)).isEqualTo("String::trim with \"n\"");
        assertThat(ValueLabel.of(lambda))
                .isEqualTo("lambda in ValueLabelTest.aLambdaIsToldByWhereItStandsAndWhatItHasCaptured with \"n\", 5");
        assertThat(ValueLabel.of((Runnable) () -> {})).isEqualTo("lambda in ValueLabelTest");
    }
}
