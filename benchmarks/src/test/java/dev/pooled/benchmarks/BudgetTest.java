package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Budget budget = new Budget(Duration.ofMinutes(10), 10);

    @Test
    void aFigureMayTakeAFewTimesItsShare() {
        assertThat(budget.next(Duration.ZERO, 0)).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void whatOthersDidNotTakeIsLeftToIt() {
        assertThat(budget.next(Duration.ofMinutes(2), 6)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void noneTakesMoreThanIsLeft() {
        assertThat(budget.next(Duration.ofMinutes(9), 9)).isEqualTo(Duration.ofMinutes(1));
        assertThat(budget.next(Duration.ofMinutes(11), 9)).isEqualTo(Duration.ZERO);
    }
}
