package dev.pooled.benchmarks;

import java.util.Locale;

/** How a row looks on a terminal. Stateless. */
final class Lines {

    private static final String FORMAT = "%-78s %10s %10s   %-26s %-30s %s";

    private Lines() {}

    static String header() {
        return String.format(
                Locale.ROOT,
                FORMAT,
                "figure",
                "Pooled",
                "Python",
                "Python / Pooled (min, max)",
                "share of the limit",
                "verdict (must)");
    }

    static String of(Comparison row) {
        return String.format(
                        Locale.ROOT,
                        FORMAT,
                        row.row().title(),
                        row.text(Contender.POOLED),
                        row.text(Contender.PYTHON),
                        ratio(row),
                        share(row),
                        verdict(row))
                .stripTrailing();
    }

    /** The row of a comparison with more than Python's pool. */
    static String ofOthers(Comparison row) {
        StringBuilder text = new StringBuilder(row.row().title());
        for (Contender contender : row.values().keySet()) {
            text.append("\n    ").append(String.format(Locale.ROOT, "%-22s", contender.title()));
            text.append(String.format(Locale.ROOT, "%10s", row.text(contender)));
            if (contender != Contender.POOLED) {
                text.append("   ").append(times(row.ratio(contender)));
            }
        }
        return text.toString();
    }

    private static String ratio(Comparison row) {
        return row.has(Contender.PYTHON) ? times(row.ratio(Contender.PYTHON)) : "-";
    }

    private static String times(Comparison.Ratio ratio) {
        return String.format(Locale.ROOT, "%6.2f  (%.2f, %.2f)", ratio.median(), ratio.min(), ratio.max());
    }

    private static String share(Comparison row) {
        if (!row.has(Contender.LIMIT)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%.0f %% of %s, %s",
                100 * row.ratio(Contender.LIMIT).median(),
                row.text(Contender.LIMIT),
                row.row().limit());
    }

    private static String verdict(Comparison row) {
        String must = row.row().target().must();
        return must.isEmpty() ? "" : row.verdict().text() + " (" + must + ")";
    }
}
