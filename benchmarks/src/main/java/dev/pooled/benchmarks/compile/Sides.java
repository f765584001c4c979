package dev.pooled.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways to compile one project that are compared. */
final class Sides {

    private static final double MILLI = 1e6;

    private final Javac javac;
    private final List<Path> sources;
    private final Path folder;
    private final List<Path> stubs;
    private final List<Path> all;

    /**
     * Compares compilations by {@code javac}.
     *
     * @param sources of the project, without the stubs
     * @param folder where the stubs are, in folders named like their packages
     * @param stubs what the processor generates
     */
    Sides(Javac javac, List<Path> sources, Path folder, List<Path> stubs) {
        this.javac = javac;
        this.sources = sources;
        this.folder = folder;
        this.stubs = stubs;
        this.all = new ArrayList<>(sources);
        all.addAll(stubs);
    }

    /**
     * What the sides took, one right after the other.
     *
     * @param processor the stubs are generated
     * @param handedOver the stubs are given to the compiler by a processor that does nothing else
     * @param there the stubs are among the sources, and there are no processors
     */
    record Turn(Javac.Cost processor, Javac.Cost handedOver, Javac.Cost there) {
        @Override
        public String toString() {
            return "processor " + text(processor) + ", stubs handed over " + text(handedOver) + ", stubs there "
                    + text(there);
        }

        private static String text(Javac.Cost cost) {
            return String.format(Locale.ROOT, "%.0f ms (CPU %.0f)", cost.wall() / MILLI, cost.cpu() / MILLI);
        }
    }

    Turn forwards() throws IOException {
        Javac.Cost processor = javac.withProcessor(sources);
        Javac.Cost there = javac.withStubs(all);
        return new Turn(processor, javac.withReadyStubs(sources, folder, stubs), there);
    }

    Turn backwards() throws IOException {
        Javac.Cost handedOver = javac.withReadyStubs(sources, folder, stubs);
        Javac.Cost there = javac.withStubs(all);
        return new Turn(javac.withProcessor(sources), handedOver, there);
    }
}
