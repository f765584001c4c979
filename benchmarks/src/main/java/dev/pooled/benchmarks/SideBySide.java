package dev.pooled.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures Pooled, Python's pools and a thread pool side by side, prints tables, and writes them down. */
public final class SideBySide {

    /** What a complete run takes at most, unless pairs are asked for. */
    private static final Duration WHOLE_RUN = Duration.ofMinutes(23);

    private SideBySide() {}

    /**
     * Runs the figures; the exit status is 1 if one of them could not be measured.
     *
     * @param words see {@link Arguments}
     */
    public static void main(String[] words) throws IOException, InterruptedException {
        Arguments arguments;
        try {
            arguments = Arguments.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks/run: " + e.getMessage());
            System.exit(2);
            return;
        }
        Path benchmarks = Path.of(System.getProperty("benchmarks.home", "benchmarks"));
        Commands commands = Commands.find(benchmarks, Path.of(System.getProperty("benchmarks.agent", "")));
        if (commands.pythonVersion().isEmpty()) {
            System.out.println("There is no python3 here: Pooled is measured without it.\n");
        }
        if (commands.compilerVersion().isEmpty()) {
            System.out.println("There is no C compiler here: the physical limits are left out.\n");
        }
        Report report = run(arguments, commands);
        if (arguments.isComplete()) {
            Results.write(benchmarks.resolve("RESULTS.md"), report.markdown());
            Files.writeString(benchmarks.resolve("results.svg"), Chart.of(report.judged()));
            System.out.println("\nwritten: RESULTS.md and results.svg in " + benchmarks.getFileName());
        }
        System.exit(report.failures().isEmpty() ? 0 : 1);
    }

    private static Report run(Arguments arguments, Commands commands) throws IOException, InterruptedException {
        Machine machine = Machine.current();
        if (machine.isBusy()) {
            System.out.println("The machine is busy: these numbers will show that it works, and no more.\n");
        }
        Disturbance disturbance = new Disturbance();
        Pairs pairs = new Pairs(commands, disturbance, arguments);
        pairs.prepare();
        List<Comparison> judged = new ArrayList<>();
        List<Comparison> others = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Budget budget = new Budget(WHOLE_RUN, arguments.figures().size());
        long begin = System.nanoTime();
        int done = 0;
        System.out.println(Lines.header());
        for (Figure figure : arguments.figures()) {
            Duration most = budget.next(Duration.ofNanos(System.nanoTime() - begin), done++);
            try {
                List<Comparison> measured = pairs.measure(figure, most);
                (figure.isOfOthers() ? others : judged).addAll(measured);
                measured.forEach(row -> System.out.println(figure.isOfOthers() ? Lines.ofOthers(row) : Lines.of(row)));
            } catch (IllegalStateException | UncheckedIOException e) {
                failures.add(figure.id() + ": " + e.getMessage());
                System.out.println(figure.id() + " FAILED: " + e.getMessage());
            }
        }
        return new Report(
                machine,
                commands.pythonVersion(),
                commands.compilerVersion(),
                judged,
                others,
                failures,
                disturbance,
                Duration.ofNanos(System.nanoTime() - begin),
                Machine.loadNow());
    }
}
