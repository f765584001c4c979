package dev.pooled.examples.census;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The table that the census prints: what was found, how long it took, and whether all found the same. */
final class CensusReport {

    private final List<Contender> contenders;
    private final StringBuilder text = new StringBuilder();

    CensusReport(List<Contender> contenders) {
        this.contenders = contenders;
    }

    String text() {
        addCounts(contenders.get(0).result());
        addTimes();
        if (contenders.size() == 2) {
            addComparison(contenders.get(0), contenders.get(1));
        }
        return text.toString();
    }

    private void addCounts(Tally tally) {
        line("");
        line("%-20s %,12d", "classes", tally.classes());
        line("%-20s %,12d", "bytes", tally.bytes());
        line("%-20s %,12d", "methods", tally.methods());
        line("%-20s %,12d", "fields", tally.fields());
        line("%-20s %,12d", "string constants", tally.strings());
        line("%-20s %,12d", "instructions", tally.allInstructions());
        tally.instructions()
                .forEach((kind, count) -> line(
                        "  %-18s %,12d %5.1f %%  %s",
                        kind.name().toLowerCase(Locale.ROOT),
                        count,
                        100.0 * count / tally.allInstructions(),
                        kind.meaning()));
        line(
                "%-20s %,12d instructions in %s",
                "largest method",
                tally.largest().instructions(),
                tally.largest().name());
    }

    private void addTimes() {
        line("");
        StringBuilder names = new StringBuilder(String.format(Locale.ROOT, "%-20s", "round"));
        contenders.forEach(contender -> names.append(String.format(Locale.ROOT, " %12s", contender.name())));
        line("%s", names);
        for (int i = 0; i < contenders.get(0).times().size(); i++) {
            StringBuilder row =
                    new StringBuilder(String.format(Locale.ROOT, "%-20s", i == 0 ? "1 (cold)" : String.valueOf(i + 1)));
            for (Contender contender : contenders) {
                row.append(String.format(
                        Locale.ROOT, " %10.2f s", seconds(contender.times().get(i))));
            }
            line("%s", row);
        }
    }

    private void addComparison(Contender pool, Contender thread) {
        line("");
        line(
                pool.result().equals(thread.result())
                        ? "The numbers agree."
                        : "THE NUMBERS DIFFER: %s found %s, and %s found %s",
                pool.name(),
                pool.result(),
                thread.name(),
                thread.result());
        double cold = seconds(thread.times().get(0)) / seconds(pool.times().get(0));
        double warm = seconds(fastest(thread)) / seconds(fastest(pool));
        line(
                "%s against %s: %.1f times as fast cold, %.1f times warm (fastest rounds).",
                pool.name(), thread.name(), cold, warm);
    }

    private static Duration fastest(Contender contender) {
        return Collections.min(contender.times());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append(System.lineSeparator());
    }
}
