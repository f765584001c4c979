package dev.pooled.examples.census;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The table that the census prints: what was found, how long it took, and whether all found the same. */
public final class CensusReport {

    private final List<Contender> contenders;
    private final StringBuilder text = new StringBuilder();

    public CensusReport(List<Contender> contenders) {
        this.contenders = contenders;
    }

    public String text() {
        addCounts(contenders.get(0).result());
        addTimes();
        if (contenders.size() > 1) {
            addComparison();
        }
        return text.toString();
    }

    /** Returns whether all found the same. */
    public boolean agrees() {
        return contenders.stream().map(Contender::result).distinct().count() == 1;
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

    private void addComparison() {
        line("");
        Contender first = contenders.get(0);
        List<Contender> others = contenders.subList(1, contenders.size());
        if (agrees()) {
            line("The numbers agree.");
        } else {
            contenders.forEach(
                    contender -> line("THE NUMBERS DIFFER: %s found %s", contender.name(), contender.result()));
        }
        for (Contender other : others) {
            double cold = seconds(other.times().get(0)) / seconds(first.times().get(0));
            double warm = seconds(fastest(other)) / seconds(fastest(first));
            line(
                    "%s against %s: %.1f times as fast cold, %.1f times warm (fastest rounds).",
                    first.name(), other.name(), cold, warm);
        }
        line("Cold, each worker starts, loads and compiles the code for itself: a pool pays when it lives on.");
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
