package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " Squares it. And more.       | Squares it.",
                " Squares it                  | Squares it",
                " Version 1.5 is read.        | Version 1.5 is read.",
                " A {@code List<String>}.     | A List&lt;String&gt;.",
                " As {@link Math#abs(int)}.   | As Math.abs(int).",
                " As {@link #abs there}.      | As there.",
                " Say {@code {@link x}}.      | Say x.",
                " {@return the square}        | Returns the square.",
                " <b>Bold</b> &amp; a & b.    | Bold &amp; a &amp; b.",
                " Path C:\\users.             | Path C:&#92;users.",
                " Mail a@b.                   | Mail a&#64;b.",
            })
    void isTheFirstSentenceAsPlainText(String comment, String expected) {
        assertThat(Summary.of(" " + comment)).isEqualTo(expected);
    }

    @Test
    void endsAtAParagraphOrATag() {
        assertThat(Summary.of(" First\n line\n\n <p>Second.")).isEqualTo("First line");
        assertThat(Summary.of(" First\n @param x second.")).isEqualTo("First");
        assertThat(Summary.of(" First <p>Second.")).isEqualTo("First");
    }

    @Test
    void isEmptyWhereThereIsNothingToSay() {
        assertThat(Summary.of(null)).isEmpty();
        assertThat(Summary.of(" @param x only")).isEmpty();
        assertThat(Summary.of("")).isEmpty();
    }
}
