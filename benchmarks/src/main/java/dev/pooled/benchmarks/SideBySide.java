package dev.pooled.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures Pooled and Python's {@code multiprocessing.Pool} side by side, prints a table, and writes it down. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Runs the figures.
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
        if (commands.python().isEmpty()) {
            System.out.println("There is no python3 here: Pooled is measured alone, and nothing is compared.\n");
        }
        Report report = run(arguments, commands);
        if (arguments.isComplete()) {
            Path results = benchmarks.resolve("RESULTS.md");
            Results.write(results, report.markdown());
            System.out.println("\nwritten: " + benchmarks.getFileName() + "/" + results.getFileName());
        }
    }

    private static Report run(Arguments arguments, Commands commands) throws IOException, InterruptedException {
        Machine machine = Machine.current();
        if (machine.isBusy()) {
            System.out.println("The machine is busy: these numbers will show that it works, and no more.\n");
        }
        Disturbance disturbance = new Disturbance();
        Pairs pairs = new Pairs(commands, disturbance, arguments);
        pairs.prepare();
        List<Comparison> rows = new ArrayList<>();
        System.out.println(Report.header());
        for (Figure figure : arguments.figures()) {
            List<Comparison> measured = pairs.measure(figure);
            measured.forEach(row -> System.out.println(Report.line(row)));
            rows.addAll(measured);
        }
        return new Report(
                machine,
                commands.pythonVersion(),
                rows,
                disturbance.medianSlowdown(),
                disturbance.worstSlowdown(),
                Machine.loadNow());
    }
}
