package dev.pooled.benchmarks;

import java.util.List;
import java.util.Locale;

/** The tables of a report, in Markdown. Stateless. */
final class Tables {

    private Tables() {}

    /** Pooled against Python's pool, with the limits and what is asked. */
    static String judged(List<Comparison> rows) {
        StringBuilder text = new StringBuilder("""
                | figure | Pooled median | Python median | ratio: median | min | max | limit | share of it | must | aim | verdict | pairs |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (Comparison row : rows) {
            cells(
                    text,
                    row.row().title(),
                    row.text(Contender.POOLED),
                    row.text(Contender.PYTHON),
                    ratios(row),
                    limit(row),
                    row.row().target().must(),
                    row.row().target().aim(),
                    verdict(row.verdict()),
                    String.valueOf(row.pairs()));
        }
        return text.toString();
    }

    /** Pooled against all others, which nothing is asked of. */
    static String ofOthers(List<Comparison> rows) {
        List<Contender> others =
                List.of(Contender.PYTHON, Contender.PYTHON_SPAWN, Contender.PYTHON_EXECUTOR, Contender.JAVA_THREADS);
        StringBuilder text = new StringBuilder("| figure | Pooled |");
        others.forEach(other -> text.append(' ').append(other.title()).append(" |"));
        text.append(" pairs |\n|---|---|").append("---|".repeat(others.size())).append("---|\n");
        for (Comparison row : rows) {
            text.append("| ").append(row.row().title());
            text.append(" | ").append(row.text(Contender.POOLED));
            for (Contender other : others) {
                text.append(" | ").append(row.text(other));
                if (row.has(other)) {
                    Comparison.Ratio ratio = row.ratio(other);
                    text.append(String.format(
                            Locale.ROOT, ": **%.2f** (%.2f to %.2f)", ratio.median(), ratio.min(), ratio.max()));
                }
            }
            text.append(" | ").append(row.pairs()).append(" |\n");
        }
        return text.toString();
    }

    private static void cells(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String ratios(Comparison row) {
        if (!row.has(Contender.PYTHON)) {
            return " | | ";
        }
        Comparison.Ratio ratio = row.ratio(Contender.PYTHON);
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f", ratio.median(), ratio.min(), ratio.max());
    }

    private static String limit(Comparison row) {
        if (!row.has(Contender.LIMIT)) {
            return " | ";
        }
        return String.format(
                Locale.ROOT,
                "%s: %s | %.0f %%",
                row.row().limit(),
                row.text(Contender.LIMIT),
                100 * row.ratio(Contender.LIMIT).median());
    }

    private static String verdict(Verdict verdict) {
        return verdict == Verdict.MISSED ? "**" + verdict.text() + "**" : verdict.text();
    }
}
