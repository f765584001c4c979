package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.ProgressMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** The setting {@code progress}: every map of the pool shows how far it is, without a word in the program. */
@ExtendWith(LeaveNothingBehind.class)
@Isolated("it replaces System.err")
@Timeout(30)
class ProgressIT {

    @RegisterExtension
    private final StandardError printed = new StandardError();

    @Test
    void everyMapHasLinesWhereThatIsSet() {
        try (Pool pool = open(ProgressMode.PLAIN)) {
            List<Integer> results =
                    pool.map(item -> item + 1, IntStream.range(0, 1000).boxed().toList());

            assertThat(results).hasSize(1000);
            Soon.until(() -> text().contains("Pool.map: 100%|"));
            assertThat(text()).contains("| 1000/1000 [");
        }
    }

    @Test
    void theLastLineOfAMapThatFailsSaysWhereItStopped() {
        try (Pool pool = open(ProgressMode.RICH)) {
            assertThatThrownBy(() -> pool.map(
                            item -> {
                                if (item == 500) {
                                    throw new IllegalStateException("500");
                                }
                                return item;
                            },
                            IntStream.range(0, 1000).boxed().toList()))
                    .isInstanceOf(IllegalStateException.class);

            Soon.until(() -> text().contains(System.lineSeparator()));
            assertThat(text().lines().filter(line -> line.contains("Pool.map:")).findFirst())
                    .hasValueSatisfying(
                            line -> assertThat(line).contains("/1000 [").contains(" failed"));
        }
    }

    @Test
    void nothingIsPrintedByDefault() {
        try (Pool pool = Pool.builder().name("it-silent").workers(1).open()) {
            assertThat(pool.map(item -> item, List.of(1, 2, 3))).hasSize(3);
        }
        assertThat(text()).isEmpty();
    }

    private static Pool open(ProgressMode mode) {
        return Pool.builder().name("it-progress").workers(1).progress(mode).open();
    }

    private String text() {
        return printed.text();
    }
}
