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

    private static final ProgressLine UNICODE = new ProgressLine(true, 200);
    private static final ProgressLine ASCII = new ProgressLine(false, 200);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    private final Screen screen = new Screen(() -> out);

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

        assertThat(UNICODE.of("Parsing", progress))
                .isEqualTo("Parsing:  76%|███████▌  | 7568/10000 [00:33<00:10, 229.0/s] 2 failed");
        assertThat(ASCII.of("Parsing", progress))
                .isEqualTo("Parsing:  76%|#######   | 7568/10000 [00:33<00:10, 229.0/s] 2 failed");
    }

    @Test
    void showsTheMapsOwnLabelWhereTheBarHasNone() {
        Progress labelled = new Progress("pages", 1, 0, OptionalLong.of(4), Duration.ZERO, 0, Optional.empty());
        Progress nameless = new Progress("", 1, 0, OptionalLong.of(4), Duration.ZERO, 0, Optional.empty());

        assertThat(ASCII.of("", labelled)).isEqualTo("pages:  25%|##        | 1/4 [00:00<?, ?/s]");
        assertThat(ASCII.of("", nameless)).isEqualTo(" 25%|##        | 1/4 [00:00<?, ?/s]");
    }

    @Test
    void showsNoShareWhereTheTotalIsUnknown() {
        Progress progress =
                new Progress("", 7568, 0, OptionalLong.empty(), Duration.ofSeconds(3733), 0.25, Optional.empty());

        assertThat(UNICODE.of("Parsing", progress)).isEqualTo("Parsing: 7568 [1:02:13, 0.25/s]");
    }

    @ParameterizedTest
    @CsvSource({"0, '|          |'", "1, '|▏         |'", "79, '|█████████▉|'", "80, '|██████████|'"})
    void growsByEighths(long done, String bar) {
        Progress progress = new Progress("", done, 0, OptionalLong.of(80), Duration.ZERO, 0, Optional.empty());

        assertThat(UNICODE.of("", progress)).contains(bar);
    }

    @Test
    void terminalIsRedrawnTenTimesASecondAtMost() {
        ProgressBar bar = new ProgressBar("p", screen, true, ASCII);

        bar.onProgress(at(0, 100, 0));
        bar.onProgress(at(1, 100, 99));
        bar.onProgress(at(2, 100, 100));
        bar.onProgress(at(100, 100, 101));

        assertThat(printed().split("\r"))
                .containsExactly(
                        "",
                        "p:   0%|          | 0/100 [00:00<?, ?/s]\033[J",
                        "p:   2%|          | 2/100 [00:00<?, ?/s]\033[J",
                        "p: 100%|##########| 100/100 [00:00<?, ?/s]\033[K\n\033[J");
    }

    @Test
    void barsOfMapsThatOverlapStandBelowEachOther() {
        ProgressBar one = new ProgressBar("one", screen, true, ASCII);
        ProgressBar two = new ProgressBar("two", screen, true, ASCII);

        one.onProgress(at(0, 100, 0));
        two.onProgress(at(0, 100, 0));
        one.onProgress(at(50, 100, 200));

        assertThat(ShownText.of(printed()))
                .containsExactly(
                        "one:  50%|#####     | 50/100 [00:00<?, ?/s]", "two:   0%|          | 0/100 [00:00<?, ?/s]");

        one.onProgress(at(100, 100, 300));
        screen.println("a line of a worker");
        two.onProgress(at(20, 100, 400));

        assertThat(ShownText.of(printed()))
                .containsExactly(
                        "one: 100%|##########| 100/100 [00:00<?, ?/s]",
                        "a line of a worker", "two:  20%|##        | 20/100 [00:00<?, ?/s]");

        two.onProgress(at(100, 100, 500));
        screen.println("the end");

        assertThat(ShownText.of(printed()))
                .containsExactly(
                        "one: 100%|##########| 100/100 [00:00<?, ?/s]",
                        "a line of a worker", "two: 100%|##########| 100/100 [00:00<?, ?/s]", "the end");
    }

    @Test
    void shorterLineWipesOutALongerOne() {
        ProgressBar bar = new ProgressBar("p", screen, true, ASCII);

        bar.onProgress(new Progress("", 1, 0, OptionalLong.empty(), Duration.ZERO, 1000, Optional.empty()));
        bar.onProgress(new Progress("", 2, 0, OptionalLong.empty(), Duration.ofSeconds(1), 1, Optional.empty()));

        assertThat(ShownText.of(printed())).containsExactly("p: 2 [00:01, 1.0/s]");
    }

    @Test
    void moreBarsThanATerminalHoldsAreCounted() {
        for (int i = 0; i < 12; i++) {
            new ProgressBar("p" + i, screen, true, ASCII).onProgress(at(0, 100, 0));
        }

        assertThat(ShownText.of(printed())).hasSize(10).last().isEqualTo("… and 3 more");
    }

    @ParameterizedTest
    @CsvSource({
        "60, 'Parsing:  50%|█████     | 50/100 [00:00<?, ?/s]'",
        "44, 'Parsing:  50%|███▌   | 50/100 [00:00<?, ?/s]'",
        "36, 'Parsi…:  50%|| 50/100 [00:00<?, ?/s]'"
    })
    void aNarrowTerminalShortensTheBarAndThenTheLabel(int columns, String line) {
        assertThat(new ProgressLine(true, columns).of("Parsing", at(50, 100, 0)))
                .isEqualTo(line);
    }

    @Test
    void aChineseLetterTakesTwoColumns() {
        assertThat(new ProgressLine(true, 36).of("解析网页内容", at(50, 100, 0))).startsWith("解析…: ");
    }

    @Test
    void theWidthIsThatOfTheVariableIfItIsANumber() {
        assertThat(ProgressBar.columns("120")).isEqualTo(120);
        assertThat(ProgressBar.columns(null)).isEqualTo(80);
        assertThat(ProgressBar.columns("wide")).isEqualTo(80);
    }

    @Test
    void linesComeEveryTenPercentAndAtTheEnd() {
        ProgressBar bar = new ProgressBar("p", screen, false, ASCII);

        for (int done = 0; done <= 100; done += 3) {
            bar.onProgress(at(done, 100, done));
        }
        bar.onProgress(at(100, 100, 101));

        assertThat(printed().lines().map(line -> line.substring(3, 7)))
                .containsExactly(" 12%", " 21%", " 30%", " 42%", " 51%", " 60%", " 72%", " 81%", " 90%", "100%");
    }

    @Test
    void linesComeEveryTenSecondsWhereNothingElseSaysSo() {
        ProgressBar bar = new ProgressBar("p", screen, false, ASCII);

        for (int second = 0; second < 25; second++) {
            bar.onProgress(
                    new Progress("", second, 0, OptionalLong.empty(), Duration.ofSeconds(second), 1, Optional.empty()));
        }

        assertThat(printed().lines()).containsExactly("p: 10 [00:10, 1.0/s]", "p: 20 [00:20, 1.0/s]");
    }

    @Test
    void mapThatEndsEarlyHasALastLineToo() {
        ProgressBar bar = new ProgressBar("p", screen, false, ASCII);

        bar.onProgress(
                new Progress("", 3, 1, OptionalLong.of(100), Duration.ofSeconds(2), 1.5, Optional.of(Duration.ZERO)));

        assertThat(printed().lines()).containsExactly("p:   3%|          | 3/100 [00:02<00:00, 1.5/s] 1 failed");
    }

    @Test
    void servesOneMapAfterTheOther() {
        ProgressBar bar = new ProgressBar("p", screen, false, ASCII);

        bar.onProgress(at(90, 100, 5000));
        bar.onProgress(at(100, 100, 6000));
        bar.onProgress(at(20, 100, 10));

        assertThat(printed().lines().map(line -> line.substring(3, 7))).containsExactly(" 90%", "100%", " 20%");
    }

    @Test
    void hundredPercentMeansAll() {
        assertThat(ASCII.of("p", at(9_999, 10_000, 0))).startsWith("p:  99%|######### |");
        assertThat(ASCII.of("p", at(10_000, 10_000, 0))).startsWith("p: 100%|##########|");
    }

    @Test
    void emptyMapIsDone() {
        Progress progress = at(0, 0, 0);

        assertThat(progress.isLast()).isTrue();
        assertThat(ASCII.of("p", progress)).isEqualTo("p: 100%|##########| 0/0 [00:00<?, ?/s]");
    }

    @Test
    void aTaskThatSaysItHasDoneAllAndMoreHasAFullBarUntilItEnds() {
        ProgressBar bar = new ProgressBar("p", screen, true, ASCII);
        OptionalLong total = OptionalLong.of(10);

        Progress running = new Progress("", 12, 0, total, Duration.ZERO, 3, Optional.of(Duration.ofNanos(1)));
        Progress ended = new Progress("", 12, 0, total, Duration.ofSeconds(4), 3, Optional.of(Duration.ZERO));
        bar.onProgress(running);
        bar.onProgress(ended);

        assertThat(running.isLast()).isFalse();
        assertThat(ended.isLast()).isTrue();
        assertThat(printed().split("\r"))
                .containsExactly(
                        "",
                        "p: 100%|##########| 12/10 [00:00<00:00, 3.0/s]\033[J",
                        "p: 100%|##########| 12/10 [00:04<00:00, 3.0/s]\033[K\n\033[J");
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
