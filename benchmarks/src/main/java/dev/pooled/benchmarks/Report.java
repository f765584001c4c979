package dev.pooled.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run found out, as text. Immutable. */
record Report(
        Machine machine,
        String pythonVersion,
        List<Comparison> rows,
        double medianSlowdown,
        double worstSlowdown,
        Optional<Double> loadAfter) {

    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    Report {
        rows = List.copyOf(rows);
    }

    static String header() {
        return String.format(
                Locale.ROOT, "%-74s %10s %10s   %s", "figure", "Pooled", "Python", "Python / Pooled (min to max)");
    }

    /** The row for a terminal. */
    static String line(Comparison row) {
        return String.format(
                Locale.ROOT, "%-74s %10s %10s   %s", row.title(), time(row.pooledMedian()), python(row), ratio(row));
    }

    String markdown() {
        return """
                # Side by side with Python's multiprocessing.Pool

                Written by `benchmarks/run`; the next complete run writes it anew. How to read it: [README.md](README.md).

                %s
                ## Figures

                Medians over the pairs of one run. The ratio is Python's time over Pooled's, pair by pair: **above 1 Pooled
                is faster**.

                | figure | Pooled median | Python median | ratio: median | min | max | pairs |
                |---|---|---|---|---|---|---|
                %s
                ## Method

                - Two workers on both sides; the work is `square(long)`, next to nothing, so that the way there and back is
                  all that is measured. Every result is checked by its sum.
                - Each side measures itself in a process of its own, and only one of them works at a time. Within a pair they
                  take turns, run by run; who begins changes from pair to pair. Processes are new for every pair, except for
                  the synchronous call, where they live as long as the figure.
                - "first" is the first run of these processes, with workers that are up but have done nothing; "warm" is the
                  third one.
                - Pooled runs with the JVM's own defaults, Python with the platform's start method where none is named.

                ## Noise

                %s""".formatted(machineText(), table(), noise());
    }

    private String machineText() {
        return "| | |\n|---|---|\n"
                + property("date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString())
                + property("CPU", machine.cpu())
                + property("cores", String.valueOf(machine.cores()))
                + property("kernel", machine.kernel())
                + property("JDK", machine.jdk())
                + property("Python", pythonVersion.isEmpty() ? "none" : pythonVersion)
                + property("load before, after", number(machine.load()) + ", " + number(loadAfter));
    }

    private static String property(String name, String value) {
        return "| " + name + " | " + value + " |\n";
    }

    private static String number(Optional<Double> value) {
        return value.isPresent() ? value.get().toString() : "unknown";
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        for (Comparison row : rows) {
            text.append("| ").append(row.title());
            text.append(" | ").append(time(row.pooledMedian()));
            text.append(" | ").append(python(row));
            if (row.hasPython()) {
                Comparison.Ratio ratio = row.ratio();
                text.append(
                        String.format(Locale.ROOT, " | %.2f | %.2f | %.2f", ratio.median(), ratio.min(), ratio.max()));
            } else {
                text.append(" | | |");
            }
            text.append(" | ").append(row.pooled().size()).append(" |\n");
        }
        return text.toString();
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        if (machine.isBusy()) {
            text.append(
                    "- **The machine was busy before the run began. These numbers show that it works, and no more.**\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "- A fixed piece of work, timed before every measurement, took %.2f times its best time in the median and"
                        + " %.1f times at worst: so much other programs took from one thread.%n",
                medianSlowdown,
                worstSlowdown));
        Optional<Comparison> noisiest = noisiest();
        if (noisiest.isPresent()) {
            text.append(String.format(
                    Locale.ROOT,
                    "- Python's own times lay up to %.1f times apart (%s). A ratio that moves by less than that from run"
                            + " to run says nothing.%n",
                    noisiest.get().pythonSpread(),
                    noisiest.get().title()));
        }
        text.append(
                "- Short round trips have two speeds, depending on whether the kernel puts both processes on one core or"
                        + " on two; a median can jump between them.\n");
        text.append("- With few pairs, min and max are two single runs. More pairs: `benchmarks/run --pairs 20`.\n");
        return text.toString();
    }

    private Optional<Comparison> noisiest() {
        Comparison noisiest = null;
        for (Comparison row : rows) {
            if (row.hasPython() && (noisiest == null || row.pythonSpread() > noisiest.pythonSpread())) {
                noisiest = row;
            }
        }
        return Optional.ofNullable(noisiest);
    }

    private static String python(Comparison row) {
        return row.hasPython() ? time(row.pythonMedian()) : "-";
    }

    private static String ratio(Comparison row) {
        if (!row.hasPython()) {
            return "-";
        }
        Comparison.Ratio ratio = row.ratio();
        return String.format(Locale.ROOT, "%6.2f  (%.2f to %.2f)", ratio.median(), ratio.min(), ratio.max());
    }

    static String time(double nanos) {
        if (nanos < MILLI) {
            return String.format(Locale.ROOT, "%.1f µs", nanos / MICRO);
        }
        return nanos < SECOND
                ? String.format(Locale.ROOT, "%.1f ms", nanos / MILLI)
                : String.format(Locale.ROOT, "%.2f s", nanos / SECOND);
    }
}
