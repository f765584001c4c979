package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.OutputLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How what a worker prints becomes lines, and whose they are. */
@Timeout(20)
class OutputPumpTest {

    private final List<OutputLine> lines = new CopyOnWriteArrayList<>();
    private final OutputQueue queue = new OutputQueue("etl", lines::add);
    private final OutputPump pump = new OutputPump("etl", 2, 4711, queue);

    private void printed(String text, long task) {
        pump.printed(
                text.getBytes(StandardCharsets.UTF_8), /* isError= */ false, task, task == 0 ? "" : "Maths.square");
    }

    private List<String> shown() {
        queue.flush(10_000);
        return lines.stream().map(OutputLine::toString).toList();
    }

    @Test
    void aLineSaysWhoPrintedIt() {
        printed("one\ntwo\n", 41);
        printed("three\n", 0);

        assertThat(shown())
                .containsExactly(
                        "[etl-2 pid=4711 Maths.square #41] one",
                        "[etl-2 pid=4711 Maths.square #41] two",
                        "[etl-2 pid=4711] three");
    }

    @Test
    void piecesOfOneTaskMakeALineAndThoseOfAnotherBeginOne() {
        printed("a", 41);
        printed("b", 41);
        printed("c", 42);
        printed("d\n", 42);

        assertThat(shown())
                .containsExactly("[etl-2 pid=4711 Maths.square #41] ab", "[etl-2 pid=4711 Maths.square #42] cd");
    }

    @Test
    void aLineWithoutAnEndIsShownWhenItsTaskIsOver() {
        printed("no end", 41);
        printed("", 0);

        assertThat(shown()).containsExactly("[etl-2 pid=4711 Maths.square #41] no end");
    }

    @Test
    void whatIsUnfinishedAtADeathIsShownAndRemembered() {
        printed("no end", 41);
        pump.finish();

        assertThat(shown()).containsExactly("[etl-2 pid=4711 Maths.square #41] no end");
        assertThat(pump.lastLines()).containsExactly("no end");
    }

    @Test
    void lettersThatAreCutInTwoComeTogether() {
        byte[] text = "é\n".getBytes(StandardCharsets.UTF_8);
        pump.printed(new byte[] {text[0]}, false, 41, "m");
        pump.printed(new byte[] {text[1], text[2]}, false, 41, "m");

        assertThat(shown()).containsExactly("[etl-2 pid=4711 m #41] é");
    }

    @Test
    void anEndlessLineIsCutBetweenLetters() {
        String text = "x" + "é".repeat(10_000);
        printed(text, 41);
        pump.finish();

        shown();
        assertThat(lines).hasSize(3);
        assertThat(String.join("", lines.stream().map(OutputLine::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void rawOutputIsReadToItsEndWithColoursAsTheyAre() {
        String text = "\u001B[31mred\u001B[0m\r\nlast";
        pump.pump(new ByteArrayInputStream(text.getBytes(Charset.defaultCharset())));

        assertThat(shown()).containsExactly("[etl-2 pid=4711] \u001B[31mred\u001B[0m", "[etl-2 pid=4711] last");
        assertThat(lines).allMatch(line -> line.source() == OutputLine.Source.RAW);
    }
}
