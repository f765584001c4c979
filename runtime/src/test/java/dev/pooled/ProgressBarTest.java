package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    @Test
    void showsSharesTimesRateAndFailures() {
        Progress progress = new Progress(
                "",
                7568,
                2,
                OptionalLong.of(10_000),
                Duration.ofSeconds(33),
                229.04,
                Optional.of(Duration.ofSeconds(10)));

        assertThat(ProgressBar.render("Parsing", progress, true))
                .isEqualTo("Parsing:  76%|███████▌  | 7568/10000 [00:33<00:10, 229.0/s] 2 failed");
        assertThat(ProgressBar.render("Parsing", progress, false))
                .isEqualTo("Parsing:  76%|#######   | 7568/10000 [00:33<00:10, 229.0/s] 2 failed");
    }

    @Test
    void showsTheMapsOwnLabelWhereTheBarHasNone() {
        Progress labelled = new Progress("pages", 1, 0, OptionalLong.of(4), Duration.ZERO, 0, Optional.empty());
        Progress nameless = new Progress("", 1, 0, OptionalLong.of(4), Duration.ZERO, 0, Optional.empty());

        assertThat(ProgressBar.render("", labelled, false)).isEqualTo("pages:  25%|##        | 1/4 [00:00<?, ?/s]");
        assertThat(ProgressBar.render("", nameless, false)).isEqualTo(" 25%|##        | 1/4 [00:00<?, ?/s]");
    }

    @Test
    void showsNoShareWhereTheTotalIsUnknown() {
        Progress progress =
                new Progress("", 7568, 0, OptionalLong.empty(), Duration.ofSeconds(3733), 0.25, Optional.empty());

        assertThat(ProgressBar.render("Parsing", progress, true)).isEqualTo("Parsing: 7568 [1:02:13, 0.25/s]");
    }

    @ParameterizedTest
    @CsvSource({"0, '|          |'", "1, '|▏         |'", "79, '|█████████▉|'", "80, '|██████████|'"})
    void growsByEighths(long done, String bar) {
        Progress progress = new Progress("", done, 0, OptionalLong.of(80), Duration.ZERO, 0, Optional.empty());

        assertThat(ProgressBar.render("", progress, true)).contains(bar);
    }

    @Test
    void terminalIsRedrawnTenTimesASecondAtMost() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.REDRAWN, false);

        bar.onProgress(at(0, 100, 0));
        bar.onProgress(at(1, 100, 99));
        bar.onProgress(at(2, 100, 100));
        bar.onProgress(at(100, 100, 101));

        assertThat(printed())
                .isEqualTo("\rp:   0%|          | 0/100 [00:00<?, ?/s]"
                        + "\rp:   2%|          | 2/100 [00:00<?, ?/s]"
                        + "\rp: 100%|##########| 100/100 [00:00<?, ?/s]"
                        + System.lineSeparator());
    }

    @Test
    void shorterLineWipesOutALongerOne() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.REDRAWN, false);

        bar.onProgress(new Progress("", 1, 0, OptionalLong.empty(), Duration.ZERO, 1000, Optional.empty()));
        bar.onProgress(new Progress("", 2, 0, OptionalLong.empty(), Duration.ofSeconds(1), 1, Optional.empty()));

        assertThat(printed()).isEqualTo("\rp: 1 [00:00, 1000.0/s]" + "\rp: 2 [00:01, 1.0/s]   ");
    }

    @Test
    void linesComeEveryTenPercentAndAtTheEnd() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.LINES, false);

        for (int done = 0; done <= 100; done += 3) {
            bar.onProgress(at(done, 100, done));
        }
        bar.onProgress(at(100, 100, 101));

        assertThat(printed().lines().map(line -> line.substring(3, 7)))
                .containsExactly(" 12%", " 21%", " 30%", " 42%", " 51%", " 60%", " 72%", " 81%", " 90%", "100%");
    }

    @Test
    void linesComeEveryTenSecondsWhereNothingElseSaysSo() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.LINES, false);

        for (int second = 0; second < 25; second++) {
            bar.onProgress(
                    new Progress("", second, 0, OptionalLong.empty(), Duration.ofSeconds(second), 1, Optional.empty()));
        }

        assertThat(printed().lines()).containsExactly("p: 10 [00:10, 1.0/s]", "p: 20 [00:20, 1.0/s]");
    }

    @Test
    void mapThatEndsEarlyHasALastLineToo() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.LINES, false);

        bar.onProgress(
                new Progress("", 3, 1, OptionalLong.of(100), Duration.ofSeconds(2), 1.5, Optional.of(Duration.ZERO)));

        assertThat(printed().lines()).containsExactly("p:   3%|          | 3/100 [00:02<00:00, 1.5/s] 1 failed");
    }

    @Test
    void servesOneMapAfterTheOther() {
        ProgressBar bar = new ProgressBar("p", out, ProgressBar.Style.LINES, false);

        bar.onProgress(at(90, 100, 5000));
        bar.onProgress(at(100, 100, 6000));
        bar.onProgress(at(20, 100, 10));

        assertThat(printed().lines().map(line -> line.substring(3, 7))).containsExactly(" 90%", "100%", " 20%");
    }

    @Test
    void hundredPercentMeansAll() {
        assertThat(ProgressBar.render("p", at(9_999, 10_000, 0), false)).startsWith("p:  99%|######### |");
        assertThat(ProgressBar.render("p", at(10_000, 10_000, 0), false)).startsWith("p: 100%|##########|");
    }

    @Test
    void emptyMapIsDone() {
        Progress progress = at(0, 0, 0);

        assertThat(progress.isLast()).isTrue();
        assertThat(ProgressBar.render("p", progress, false)).isEqualTo("p: 100%|##########| 0/0 [00:00<?, ?/s]");
    }

    @Test
    void dumbTerminalAndNoColorAskForLines() {
        assertThat(ProgressBar.isWanted("xterm", null)).isTrue();
        assertThat(ProgressBar.isWanted(null, "")).isTrue();
        assertThat(ProgressBar.isWanted("dumb", null)).isFalse();
        assertThat(ProgressBar.isWanted("xterm", "1")).isFalse();
    }

    private static Progress at(long done, long total, long millis) {
        return new Progress("", done, 0, OptionalLong.of(total), Duration.ofMillis(millis), 0, Optional.empty());
    }

    private String printed() {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
