package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {

    private static Comparison row(String title, double pooled, double python) {
        return Measured.row(Row.time(title))
                .by(Contender.POOLED, pooled, pooled)
                .by(Contender.PYTHON, python, 2 * python)
                .comparison();
    }

    private static Document draw(Comparison... rows) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Chart.of(List.of(rows)))));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element one(Document chart) {
        NodeList lines = chart.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            if (lines.item(i) instanceof Element line
                    && line.getAttribute("class").equals("one")) {
                return line;
            }
        }
        throw new AssertionError("no line at 1");
    }

    @Test
    void whatIsFasterStandsRightOfTheLineAtOneAndWhatIsSlowerLeft() throws Exception {
        Document chart = draw(row("fast", 10, 100), row("slow", 100, 10));

        NodeList bars = chart.getElementsByTagName("rect");
        Element fast = (Element) bars.item(0);
        Element slow = (Element) bars.item(1);
        double one = number(one(chart), "x1");
        assertThat(fast.getAttribute("class")).isEqualTo("faster");
        assertThat(number(fast, "x")).isEqualTo(one);
        assertThat(slow.getAttribute("class")).isEqualTo("slower");
        assertThat(number(slow, "x") + number(slow, "width")).isEqualTo(one, within(0.2));
    }

    @Test
    void tenTimesMoreIsEverywhereAsFar() throws Exception {
        NodeList bars = draw(row("10", 1, 20 / 3.0), row("100", 1, 200 / 3.0)).getElementsByTagName("rect");

        double ten = number((Element) bars.item(0), "width");
        assertThat(number((Element) bars.item(1), "width")).isEqualTo(2 * ten, within(0.2));
    }

    @Test
    void titlesOfRowsAreWrittenAsText() throws Exception {
        String text = draw(row("map, List<Long>", 10, 100)).getDocumentElement().getTextContent();

        assertThat(text).contains("map, List<Long>").contains("15×");
    }

    @Test
    void leavesOutWhatHasNoRatio() throws Exception {
        Comparison alone =
                Measured.row(Row.time("alone")).by(Contender.POOLED, 5).comparison();

        assertThat(draw(alone).getElementsByTagName("rect").getLength()).isZero();
    }

    @Test
    void followsTheReadersModeWithoutScript() {
        String svg = Chart.of(List.of(row("row", 1, 2)));

        assertThat(svg).contains("prefers-color-scheme: dark").doesNotContain("<script");
    }
}
