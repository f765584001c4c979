package dev.pooled.examples.census;

import dev.pooled.PoolMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts what is in every class of the running JDK, in worker processes and, with the same code, in one thread; prints the
 * numbers, and how long each took while it was cold and once it was warm.
 */
public final class Census {

    private static final long BUNDLE_BYTES = 256 * 1024;

    private Census() {}

    public static void main(String[] args) throws IOException {
        CensusOptions options;
        try {
            options = CensusOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(CensusOptions.USAGE);
            System.exit(2);
            return;
        }
        List<List<String>> bundles = listClasses(Long.MAX_VALUE);
        List<Contender> contenders = new ArrayList<>();
        try {
            for (PoolMode mode : options.modes()) {
                contenders.add(Contender.of(mode, options.workers()));
            }
            takeTurns(contenders, bundles, options.rounds());
        } finally {
            contenders.forEach(Contender::close);
        }
        System.out.print(new CensusReport(contenders).text());
    }

    /** Returns the first {@code mostClasses} classes in bundles, each about as much work as the next, and says how many. */
    public static List<List<String>> listClasses(long mostClasses) throws IOException {
        long start = System.nanoTime();
        List<List<String>> bundles = JdkClasses.inBundlesOf(BUNDLE_BYTES, mostClasses);
        System.out.println(String.format(
                Locale.ROOT,
                "JDK %s: %,d class files in %,d bundles, listed in %.1f s",
                Runtime.version(),
                bundles.stream().mapToLong(List::size).sum(),
                bundles.size(),
                (System.nanoTime() - start) / 1e9));
        return bundles;
    }

    /** Round by round, so that what else the machine does disturbs all alike. */
    public static void takeTurns(List<Contender> contenders, List<List<String>> bundles, int rounds)
            throws IOException {
        for (int round = 1; round <= rounds; round++) {
            for (Contender contender : contenders) {
                contender.countAll(bundles);
            }
        }
    }
}
