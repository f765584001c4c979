package dev.pooled.examples.legacy;

import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * What came of one way to print the same invoices again and again. Immutable.
 *
 * @param name the way
 * @param wrong how many of the printed pages are not what they should be
 * @param fastest how long the fastest round took
 * @param hasKeptDefaults whether the application's own locale and time zone were still what they were
 * @param pages what the last round printed
 */
record Trial(String name, long wrong, Duration fastest, boolean hasKeptDefaults, List<String> pages) {

    static final int ROUNDS = 8; // each worker compiles for itself, so two are warm later than one

    /** Prints all invoices, round by round, and compares the pages; gives the application its defaults back. */
    static Trial of(String name, Way way, List<Invoice> invoices, List<String> right)
            throws InterruptedException, ExecutionException, ParseException {
        Defaults own = Defaults.ofThisJvm();
        long wrong = 0;
        long fastestNanos = Long.MAX_VALUE;
        List<String> pages = List.of();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            pages = way.printAll(invoices);
            fastestNanos = Math.min(fastestNanos, System.nanoTime() - start);
            wrong += differences(pages, right);
        }
        boolean hasKept = Defaults.ofThisJvm().equals(own);
        own.restore();
        return new Trial(name, wrong, Duration.ofNanos(fastestNanos), hasKept, pages);
    }

    double perSecond() {
        return pages.size() / (fastest.toNanos() / 1e9);
    }

    private static long differences(List<String> pages, List<String> right) {
        long differences = 0;
        for (int i = 0; i < right.size(); i++) {
            if (!right.get(i).equals(pages.get(i))) {
                differences++;
            }
        }
        return differences;
    }
}
