package dev.pooled.examples.documents;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One page that needs no other file: every document, what became of it, and why. */
final class HtmlReport {

    private static final int PREVIEW = 400;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Documents</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #222; background: #fff }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #ddd; vertical-align: top }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
            td b { padding: 0 .4rem; border-radius: .3rem; font-weight: 600; white-space: nowrap }
            .TEXT b { background: #d9f2dd } .ENCRYPTED b { background: #e5e5f7 } .TYPE_ONLY b { background: #fff0c2 }
            .FAILED b, .TIMED_OUT b, .LOST b { background: #fbd9d5 }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; margin: .4rem 0 }
            </style>
            </head>
            <body>
            """;

    private final Round round;
    private final StringBuilder page = new StringBuilder(HEAD);

    HtmlReport(Round round) {
        this.round = round;
    }

    void writeTo(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, html());
    }

    String html() {
        addSums();
        add("<table><thead><tr><th>document</th><th class=n>pages</th><th class=n>characters</th><th>outcome</th>");
        add(
                "<th class=n>tries</th><th class=n>worker</th><th class=n>time</th><th>what happened</th></tr></thead><tbody>\n");
        round.rows().forEach(this::addRow);
        add("</tbody></table>\n</body>\n</html>\n");
        return page.toString();
    }

    private void addSums() {
        add(
                "<h1>%d of %d documents have text</h1>\n",
                round.with(Verdict.TEXT).size(), round.rows().size());
        add(
                "<p>%,d pages, %,d characters in %.1f s. %d workers died, %d documents were tried again, and %d of %d"
                        + " outcomes are as expected.</p>\n<ul>\n",
                round.pages(),
                round.characters(),
                round.seconds(),
                round.deaths(),
                round.retries(),
                round.asExpected(),
                round.rows().size());
        for (Verdict verdict : Verdict.values()) {
            int count = round.with(verdict).size();
            if (count > 0) {
                add("<li>%d %s</li>\n", count, escape(verdict.meaning()));
            }
        }
        add("</ul>\n");
    }

    private void addRow(Row row) {
        Extract extract = row.extract();
        add(
                "<tr class=%s><td>%s</td><td class=n>%s</td><td class=n>%s</td><td><b>%s</b></td>",
                row.verdict(),
                escape(row.document().name()),
                extract != null && extract.pages() > 0 ? extract.pages() : "",
                extract != null && extract.isWhole()
                        ? String.format(Locale.ROOT, "%,d", extract.text().length())
                        : "",
                row.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        add(
                "<td class=n>%d</td><td class=n>%d</td><td class=n>%.2f s</td><td>%s</td></tr>\n",
                row.journal().attempts(),
                row.journal().worker(),
                row.journal().ran().toNanos() / 1e9,
                whatHappened(row));
    }

    private static String whatHappened(Row row) {
        String happened = "";
        if (row.error() != null) {
            happened += details(row.reason(), stackTrace(row.error()));
        }
        Extract extract = row.extract();
        if (extract != null && !extract.text().isEmpty()) {
            String text = extract.text();
            happened += details("text", text.length() <= PREVIEW ? text : text.substring(0, PREVIEW) + " …");
        }
        return happened;
    }

    private static String details(String summary, String all) {
        return "<details><summary>" + escape(summary) + "</summary><pre>" + escape(all) + "</pre></details>";
    }

    /** Returns the error with all its causes, as Java prints it. */
    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, /* autoFlush= */ true));
        return text.toString();
    }

    /** Returns {@code text} as it may stand between tags: what comes out of documents is nobody's HTML. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isControl = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        boolean isHalfOfAPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalfOfAPair;
    }

    private void add(String format, Object... arguments) {
        page.append(String.format(Locale.ROOT, format, arguments));
    }
}
