package dev.pooled.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Outcome;
import dev.pooled.TaskState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Journal.Entry ONCE =
            new Journal.Entry(TaskState.SUCCEEDED, 1, 2, Duration.ofMillis(1500), List.of());

    @Test
    void escapesWhatComesOutOfDocuments() {
        Document document = new Document(Path.of("a<b>&\"c.pdf"), Verdict.TEXT);
        Extract extract = new Extract("application/pdf", 3, "<script>alert(1)</script> \u0000 \uD800", true);

        String html = page(Row.of(document, new Outcome.Success<>(0, extract), ONCE));

        assertThat(html)
                .contains("a&lt;b&gt;&amp;&quot;c.pdf", "&lt;script&gt;alert(1)&lt;/script&gt; \uFFFD \uFFFD")
                .contains("<td class=n>3</td>", "1.50 s")
                .doesNotContain("<script");
    }

    @Test
    void showsAnErrorWithItsCause() {
        Document document = new Document(Path.of("a.pdf"), Verdict.FAILED);
        TikaException error = new TikaException("outer", new IllegalStateException("<inner>"));

        String html = page(Row.of(document, new Outcome.Failure<>(0, error), ONCE));

        assertThat(html)
                .contains("<summary>IllegalStateException: &lt;inner&gt;</summary>", "TikaException: outer")
                .contains("Caused by: java.lang.IllegalStateException: &lt;inner&gt;")
                .contains("1 of 1 outcomes are as expected");
    }

    private static String page(Row row) {
        return new HtmlReport(new Round(List.of(row), Duration.ofSeconds(2))).html();
    }
}
