package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void idsAndTitlesDiffer() {
        Set<String> titles = new HashSet<>();
        for (Figure figure : Figure.values()) {
            for (Row row : figure.rows()) {
                assertThat(titles.add(row.title())).as(row.title()).isTrue();
            }
        }
        assertThat(Figure.ids()).doesNotHaveDuplicates();
    }

    @Test
    void aRowBesideALimitHasItMeasured() {
        for (Figure figure : Figure.values()) {
            for (Row row : figure.rows()) {
                if (row.hasLimit()) {
                    assertThat(figure.requests().contenders()).as(row.title()).contains(Contender.LIMIT);
                }
            }
        }
    }

    @Test
    void aLimitIsAskedForInItsOwnWords() {
        Requests requests = Figure.CALL.requests();

        assertThat(requests.of(Contender.POOLED)).isEqualTo("call");
        assertThat(requests.of(Contender.LIMIT)).isEqualTo("trip");
    }

    @Test
    void onlyTheOnesForInformationAskAllOthers() {
        EnumSet<Figure> others = EnumSet.noneOf(Figure.class);
        for (Figure figure : Figure.values()) {
            if (figure.isOfOthers()) {
                others.add(figure);
            }
        }

        assertThat(others).allMatch(figure -> figure.id().startsWith("others-")).hasSize(4);
        assertThat(Figure.OTHERS_MAP.requests().contenders()).hasSize(5);
    }

    @Test
    void warmIsTheRunAfterTheThird() {
        assertThat(Figure.MAP.rows()).extracting(Row::run).containsExactly(0, 2, Row.WARM_RUN);
        assertThat(Figure.MAP.runs()).isEqualTo(4);
        assertThat(Figure.CALL.runs()).isEqualTo(1);
    }
}
