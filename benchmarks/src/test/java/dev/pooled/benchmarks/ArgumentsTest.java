package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void measuresEverythingInNinePairsUnlessItTakesLong() {
        Arguments arguments = Arguments.parse();

        assertThat(arguments.pairs()).isEqualTo(9);
        assertThat(arguments.isTimed()).isTrue();
        assertThat(arguments.figures()).containsExactly(Figure.values());
        assertThat(arguments.isComplete()).isTrue();
    }

    @Test
    void measuresAsManyPairsAsAreAskedForHoweverLongTheyTake() {
        Arguments arguments = Arguments.parse("--pairs", "20", "--only", "call");

        assertThat(arguments.pairs()).isEqualTo(20);
        assertThat(arguments.isTimed()).isFalse();
        assertThat(arguments.figures()).containsExactly(Figure.CALL);
        assertThat(arguments.isComplete()).isFalse();
    }

    @Test
    void aQuickRunIsNotOneToWriteDown() {
        Arguments arguments = Arguments.parse("--quick");

        assertThat(arguments.pairs()).isEqualTo(3);
        assertThat(arguments.figures()).containsExactly(Figure.values());
        assertThat(arguments.isComplete()).isFalse();
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatThrownBy(() -> Arguments.parse("--only", "maps"))
                .hasMessageContaining("map-longs")
                .hasMessageEndingWith("--only maps");
        assertThatThrownBy(() -> Arguments.parse("--pairs", "0")).hasMessageContaining(">= 1");
        assertThatThrownBy(() -> Arguments.parse("--pairs")).hasMessageContaining(">= 1");
        assertThatThrownBy(() -> Arguments.parse("map")).hasMessageContaining("--only FIGURE");
    }

    @Test
    void helpNamesEveryFigure() throws IOException {
        String usage;
        try (InputStream in = Objects.requireNonNull(Arguments.class.getResourceAsStream("usage.txt"), "usage.txt")) {
            usage = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        for (String id : Figure.ids()) {
            assertThat(usage).containsPattern("(?m)^  " + id + " ");
        }
    }
}
