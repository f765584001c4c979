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
import java.util.function.ToLongFunction;

/**
 * Measures what the processor adds to a compilation: a project with its stubs yet to be generated against the same project
 * with its stubs already there, in turns.
 */
public final class CompileTime {

    private static final int WARM_UPS = 2;
    private static final int DEFAULT_PAIRS = 7;
    private static final int DEFAULT_CLASSES = 1_000;
    private static final int FEWEST_PAIRS = 7;
    private static final double MILLI = 1e6;

    private final Machine machine = Machine.current();
    private final List<Pair> measuredPairs = new ArrayList<>();

    private CompileTime() {}

    /**
     * Runs the comparison.
     *
     * @param words the number of pairs and the number of classes, or less
     */
    public static void main(String[] words) throws IOException {
        int pairs = words.length == 0 ? DEFAULT_PAIRS : Integer.parseInt(words[0]);
        if (pairs < FEWEST_PAIRS) {
            throw new IllegalArgumentException("pairs must be >= " + FEWEST_PAIRS + ": pairs=" + pairs);
        }
        int classes = words.length < 2 ? DEFAULT_CLASSES : Integer.parseInt(words[1]);
        Path work = Files.createTempDirectory("pooled-compile");
        try {
            String report = compare(work, pairs, classes);
            System.out.println(report);
            Results.write(property("benchmarks.home").resolve("RESULTS.md"), report);
        } finally {
            Javac.delete(work);
        }
    }

    private static String compare(Path work, int pairs, int classes) throws IOException {
        Javac javac = new Javac(property("benchmarks.runtime"), property("benchmarks.processor"), work);
        Project project = Project.write(work.resolve("sources"), classes);
        List<Path> stubs = javac.generate(project.sources(), work.resolve("stubs"));
        CompileTime comparison = new CompileTime();
        comparison.measure(javac, project, stubs, pairs);
        return comparison.report(project, stubs);
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name, ""));
    }

    private void measure(Javac javac, Project project, List<Path> stubs, int pairs) throws IOException {
        List<Path> all = new ArrayList<>(project.sources());
        all.addAll(stubs);
        for (int pair = -WARM_UPS; pair < pairs; pair++) {
            boolean isProcessorFirst = pair % 2 == 0;
            Javac.Cost first = isProcessorFirst ? javac.withProcessor(project.sources()) : javac.withStubs(all);
            Javac.Cost second = isProcessorFirst ? javac.withStubs(all) : javac.withProcessor(project.sources());
            Pair measured = isProcessorFirst ? new Pair(first, second) : new Pair(second, first);
            if (pair >= 0) {
                measuredPairs.add(measured);
            }
            System.out.println((pair < 0 ? "warm-up: " : "pair " + (pair + 1) + ": ") + measured);
        }
    }

    /** What both sides took, one right after the other. */
    private record Pair(Javac.Cost withProcessor, Javac.Cost withStubs) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "with the processor %.0f ms (CPU %.0f), with stubs %.0f ms (CPU %.0f)",
                    withProcessor.wall() / MILLI,
                    withProcessor.cpu() / MILLI,
                    withStubs.wall() / MILLI,
                    withStubs.cpu() / MILLI);
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
                measuredPairs.size(),
                machine.isBusy()
                        ? "- **The machine was busy before the run began: the clock says little then, CPU time more.**\n"
                        : "");
    }

    private String row(String title, ToLongFunction<Javac.Cost> measure) {
        List<Double> processor = new ArrayList<>();
        List<Double> stubs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (Pair pair : measuredPairs) {
            processor.add(measure.applyAsLong(pair.withProcessor()) / MILLI);
            stubs.add(measure.applyAsLong(pair.withStubs()) / MILLI);
            ratios.add(processor.get(processor.size() - 1) / stubs.get(stubs.size() - 1));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | **%.3f** | %.3f (%.3f to %.3f) | %.3f |",
                title,
                median(processor),
                median(stubs),
                median(processor) / median(stubs),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                Collections.min(processor) / Collections.min(stubs));
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

            | | processor | stubs there, `-proc:none` | ratio of medians | by pair: median (min to max) | of the lowest |
            |---|---|---|---|---|---|
            %s
            %s

            The generated source has %,d bytes in %,d lines for each pooled method, all its forms together (%d stubs).

            ## Method of the compilation

            - %,d classes of %,d lines in all, which use each other; every twentieth has two of the %d pooled methods, one
              with one parameter, one with two, a record and a checked exception.
            - Both sides are javac in one JVM, by its API, with a new file manager and an empty output folder each time; the
              processor is loaded anew from its jar each time, as build tools do. One side finds the project and the
              processor, the other the project and the same stubs as sources, and no processor.
            - After %d pairs to warm up, the sides take turns for %d pairs; who begins changes from pair to pair.
            - Lints are on and must find nothing.
            %s""";
    }
}
