package dev.pooled.benchmarks.compile;

import dev.pooled.benchmarks.Machine;
import dev.pooled.benchmarks.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Measures what the processor adds to a compilation: a project with its stubs yet to be generated against the same project
 * with its stubs already there, in turns. A third side, with a processor that hands over the finished stubs, tells how much
 * of that is javac's own.
 */
public final class CompileTime {

    private static final int WARM_UPS = 2;
    private static final int DEFAULT_TURNS = 7;
    private static final int DEFAULT_CLASSES = 1_000;
    private static final int FEWEST_TURNS = 7;
    private static final double MILLI = 1e6;

    private final Machine machine = Machine.current();
    private final List<Sides.Turn> measuredTurns = new ArrayList<>();

    private CompileTime() {}

    /**
     * Runs the comparison.
     *
     * @param words the number of turns and the number of classes, or less
     */
    public static void main(String[] words) throws IOException {
        int turns = words.length == 0 ? DEFAULT_TURNS : Integer.parseInt(words[0]);
        if (turns < FEWEST_TURNS) {
            throw new IllegalArgumentException("turns must be >= " + FEWEST_TURNS + ": turns=" + turns);
        }
        int classes = words.length < 2 ? DEFAULT_CLASSES : Integer.parseInt(words[1]);
        Path work = Files.createTempDirectory("pooled-compile");
        try {
            String report = compare(work, turns, classes);
            System.out.println(report);
            Results.write(property("benchmarks.home").resolve("RESULTS.md"), report);
        } finally {
            Javac.delete(work);
        }
    }

    private static String compare(Path work, int turns, int classes) throws IOException {
        Javac javac = new Javac(property("benchmarks.runtime"), property("benchmarks.processor"), work);
        Project project = Project.write(work.resolve("sources"), classes);
        Path folder = work.resolve("stubs");
        List<Path> stubs = javac.generate(project.sources(), folder);
        CompileTime comparison = new CompileTime();
        comparison.measure(new Sides(javac, project.sources(), folder, stubs), turns);
        return comparison.report(project, stubs);
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name, ""));
    }

    private void measure(Sides sides, int turns) throws IOException {
        for (int number = -WARM_UPS; number < turns; number++) {
            Sides.Turn turn = number % 2 == 0 ? sides.forwards() : sides.backwards();
            if (number >= 0) {
                measuredTurns.add(turn);
            }
            System.out.println((number < 0 ? "warm-up: " : "turn " + (number + 1) + ": ") + turn);
        }
    }

    private String report(Project project, List<Path> stubs) throws IOException {
        long bytes = 0;
        long lines = 0;
        for (Path stub : stubs) {
            bytes += Files.size(stub);
            lines += Files.readString(stub).lines().count();
        }
        return String.format(
                Locale.ROOT,
                template(),
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                machine.cpu(),
                machine.cores(),
                machine.kernel(),
                machine.jdk(),
                machine.load().map(String::valueOf).orElse("unknown"),
                Machine.loadNow().map(String::valueOf).orElse("unknown"),
                row("time on the clock", Javac.Cost::wall),
                row("CPU time of the JVM", Javac.Cost::cpu),
                bytes / project.methods(),
                lines / project.methods(),
                stubs.size(),
                project.sources().size(),
                project.lines(),
                project.methods(),
                WARM_UPS,
                measuredTurns.size(),
                machine.isBusy()
                        ? "- **The machine was busy before the run began: the clock says little then, CPU time more.**\n"
                        : "");
    }

    private String row(String title, ToLongFunction<Javac.Cost> measure) {
        List<Double> processor = figures(turn -> measure.applyAsLong(turn.processor()) / MILLI);
        List<Double> handedOver = figures(turn -> measure.applyAsLong(turn.handedOver()) / MILLI);
        List<Double> there = figures(turn -> measure.applyAsLong(turn.there()) / MILLI);
        List<Double> ratios =
                figures(turn -> (double) measure.applyAsLong(turn.processor()) / measure.applyAsLong(turn.there()));
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms | **%.3f** | %.3f (%.3f to %.3f) | %.3f | %.3f |",
                title,
                median(processor),
                median(handedOver),
                median(there),
                median(processor) / median(there),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                median(handedOver) / median(there),
                median(processor) / median(handedOver));
    }

    private List<Double> figures(ToDoubleFunction<Sides.Turn> figure) {
        return measuredTurns.stream().mapToDouble(figure).boxed().toList();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String template() {
        return """
            # What the processor adds to a compilation

            Written by `benchmarks/compile`; the next run writes it anew.

            | | |
            |---|---|
            | date | %s |
            | CPU | %s |
            | cores | %s |
            | kernel | %s |
            | JDK | %s |
            | load before, after | %s, %s |

            ## Figures of the compilation

            | | processor | stubs handed over | stubs there, `-proc:none` | processor over there: of medians | by turn: median (min to max) | handed over over there | processor over handed over |
            |---|---|---|---|---|---|---|---|
            %s
            %s

            The generated source has %,d bytes in %,d lines for each pooled method, all its forms together (%d stubs).

            ## Method of the compilation

            - %,d classes of %,d lines in all, which use each other; every twentieth has two of the %d pooled methods, one
              with one parameter, one with two, a record and a checked exception.
            - All sides are javac in one JVM, by its API, with a new file manager and an empty output folder each time; the
              processor is loaded anew from its jar each time, as build tools do. One side finds the project and the
              processor, one the project and the same stubs as sources, and no processor. The third finds the project and a
              processor that only hands over the finished stubs: what that takes is javac's own part, which no processor
              that writes sources can avoid.
            - After %d turns to warm up, the sides take turns for %d times; who begins changes from turn to turn.
            - Lints are on and must find nothing.
            %s""";
    }
}
