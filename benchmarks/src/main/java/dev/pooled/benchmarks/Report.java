package dev.pooled.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run found out, as text.
 *
 * @param judged the rows of Pooled against Python's pool
 * @param others the rows with more contenders
 * @param failures the figures that could not be measured, and why
 */
record Report(
        Machine machine,
        String pythonVersion,
        String compilerVersion,
        List<Comparison> judged,
        List<Comparison> others,
        List<String> failures,
        Disturbance disturbance,
        Duration duration,
        Optional<Double> loadAfter) {

    Report {
        judged = List.copyOf(judged);
        others = List.copyOf(others);
        failures = List.copyOf(failures);
    }

    String markdown() {
        return """
                # Side by side with Python's multiprocessing.Pool

                Written by `benchmarks/run`; the next complete run writes it anew. How to read it: [README.md](README.md).
                As a chart: [results.svg](results.svg).

                %s
                ## Figures

                Medians over the pairs of one run. The ratio is Python's time over Pooled's, pair by pair: **above 1 Pooled
                is faster**; of speed-ups it is Pooled's over Python's. The share is the limit's time over Pooled's, the median
                pair by pair.

                %s
                %s
                ## Others, for information

                Each median, and the other's time over Pooled's, pair by pair: median (min to max). Above 1 Pooled is faster.

                %s
                ## Method

                - Two workers on all sides; the work is `square(long)`, next to nothing, unless the row says otherwise, so that
                  the way there and back is all that is measured. Every result is checked.
                - Each side measures itself in a process of its own, and only one of them works at a time. Within a pair they
                  take turns, run by run; who begins changes from pair to pair. Processes are new for every pair, except for
                  single calls, primes, idle workers and growth, where they live as long as the figure.
                - "first" is the first run of these processes, with workers that are up but have done nothing; "the third
                  time" is the third one. "warm" is the next one, before which a JVM has done the same for 5 s, so that
                  what it compiles is compiled. Python, which compiles nothing, has not: its rows of the third time and of warm
                  say what a run more is to it. Single calls are warm before the first pair; those of a JVM that has just
                  started are below them, for information.
                - What goes in is made once for all runs, on both sides: what dropped input costs a collector is no part of a map.
                - Pooled runs with the JVM's own defaults, Python with the platform's start method where none is named. Streams
                  take the default chunks on both sides; Python's is 1.
                - The limits are measured by programs in C, as a side of the same pair: `src/main/c`.

                ## Noise

                %s""".formatted(machineText(), Tables.judged(judged), verdicts(), Tables.ofOthers(others), noise());
    }

    private String machineText() {
        return "| | |\n|---|---|\n"
                + property("date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString())
                + property("the run took", duration.toMinutes() + " minutes")
                + property("CPU", machine.cpu())
                + property("cores", String.valueOf(machine.cores()))
                + property("kernel", machine.kernel())
                + property("JDK", machine.jdk())
                + property("Python", pythonVersion)
                + property("C compiler", compilerVersion)
                + property("load before, after", number(machine.load()) + ", " + number(loadAfter));
    }

    private static String property(String name, String value) {
        return "| " + name + " | " + (value.isEmpty() ? "none" : value) + " |\n";
    }

    private static String number(Optional<Double> value) {
        return value.isPresent() ? value.get().toString() : "unknown";
    }

    /** How many rows did what is asked, and what could not be measured at all. */
    private String verdicts() {
        int asked = 0;
        int met = 0;
        int aimed = 0;
        for (Comparison row : judged) {
            if (!(row.row().target() instanceof Target.None)) {
                asked++;
                met += row.verdict().compareTo(Verdict.MET) >= 0 ? 1 : 0;
                aimed += row.verdict() == Verdict.AIM_MET ? 1 : 0;
            }
        }
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%d of %d rows met what they must, %d of them what they aim at.%n", met, asked, aimed));
        if (!failures.isEmpty()) {
            text.append("\n**These figures could not be measured, and count as missed:**\n\n");
            failures.forEach(failure -> text.append("- ").append(failure).append('\n'));
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
                disturbance.medianSlowdown(),
                disturbance.worstSlowdown()));
        Optional<Comparison> noisiest = noisiest();
        if (noisiest.isPresent()) {
            text.append(String.format(
                    Locale.ROOT,
                    "- Python's own times lay up to %.1f times apart (%s). A ratio that moves by less than that from run"
                            + " to run says nothing.%n",
                    noisiest.get().spread(Contender.PYTHON),
                    noisiest.get().row().title()));
        }
        text.append(
                "- Short round trips have two speeds, depending on whether the kernel puts both processes on one core or"
                        + " on two; a median can jump between them.\n");
        text.append("- With few pairs, min and max are two single runs. More pairs: `benchmarks/run --pairs 20`.\n");
        return text.toString();
    }

    private Optional<Comparison> noisiest() {
        Comparison noisiest = null;
        for (Comparison row : judged) {
            if (row.has(Contender.PYTHON)
                    && (noisiest == null || row.spread(Contender.PYTHON) > noisiest.spread(Contender.PYTHON))) {
                noisiest = row;
            }
        }
        return Optional.ofNullable(noisiest);
    }
}
