package dev.pooled.examples.documents;

import java.util.Comparator;
import java.util.Locale;

/** What the terminal shows of a round: the documents that are something else than text, and sums. */
final class Table {

    private static final int NAME = 40; // characters of a document's name

    private final Round round;
    private final StringBuilder text = new StringBuilder();

    Table(Round round) {
        this.round = round;
    }

    String text() {
        line("%-40s %-9s %6s %6s %7s  %s", "document", "outcome", "tries", "worker", "time", "what happened");
        round.rows().stream()
                .filter(row -> row.verdict() != Verdict.TEXT || !row.isAsExpected())
                .forEach(this::addRow);
        line("");
        for (Verdict verdict : Verdict.values()) {
            int count = round.with(verdict).size();
            if (count > 0) {
                line("%6d %-10s %s", count, verdict, verdict.meaning());
            }
        }
        line("");
        line(
                "%,d pages, %,d characters in %.1f s; %d workers died, %d documents were tried again",
                round.pages(), round.characters(), round.seconds(), round.deaths(), round.retries());
        addSlowest();
        return text.toString();
    }

    private void addRow(Row row) {
        line(
                "%-40s %-9s %6d %6d %5.1f s  %s%s",
                shortened(row.document().name()),
                row.verdict(),
                row.journal().attempts(),
                row.journal().worker(),
                row.journal().ran().toNanos() / 1e9,
                row.reason(),
                row.isAsExpected() ? "" : "  NOT EXPECTED: " + row.document().expected());
    }

    private void addSlowest() {
        round.with(Verdict.TEXT).stream()
                .max(Comparator.comparing(row -> row.journal().ran()))
                .ifPresent(row -> line(
                        "slowest text: %s, %.1f s",
                        row.document().name(), row.journal().ran().toNanos() / 1e9));
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 9) + "…" + name.substring(name.length() - 8);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append(System.lineSeparator());
    }
}
