package dev.pooled.examples.crawler;

import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts visits, draws them while they come, and prints the table at the end. Thread-safe. */
final class CrawlReport {

    private static final int MAX_FAILURES = 10;

    private final Frontier frontier;
    private final ProgressListener bar = Progress.bar("Crawling");
    private final long startNanos = System.nanoTime();

    // Guarded by this.
    private final Map<Visit.How, Integer> visits = new EnumMap<>(Visit.How.class);
    private final List<String> failures = new ArrayList<>();
    private int earlier;
    private int fetched;
    private int disallowed;
    private int ended;
    private int failed;
    private long nanos;

    CrawlReport(Frontier frontier) {
        this.frontier = frontier;
    }

    synchronized void earlier(Visit visit) {
        earlier++;
        count(visit);
    }

    synchronized void fetching() {
        fetched++;
    }

    synchronized int fetched() {
        return fetched;
    }

    synchronized void disallowed() {
        disallowed++;
        ended++;
    }

    synchronized void failure(URI page, Throwable cause) {
        if (failures.size() < MAX_FAILURES) {
            failures.add(page + ": " + cause);
        }
    }

    synchronized void visited(Visit visit) {
        count(visit);
        draw(Optional.empty());
    }

    private void count(Visit visit) {
        visits.merge(visit.how(), 1, Integer::sum);
        ended++;
        failed += visit.how().isFailure() ? 1 : 0;
    }

    /** The total is what is known so far: it grows with the pages. */
    private void draw(Optional<Duration> remaining) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
        double perSecond = (ended - earlier) * 1e9 / Math.max(1, elapsed.toNanos());
        long known = Math.max(frontier.known(), ended + (remaining.isPresent() ? 0 : 1));
        bar.onProgress(new Progress("", ended, failed, OptionalLong.of(known), elapsed, perSecond, remaining));
    }

    synchronized void end() {
        nanos = System.nanoTime() - startNanos;
        draw(Optional.of(Duration.ZERO));
    }

    synchronized void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n%-42s %7d%n", "pages known", frontier.known());
        out.printf(Locale.ROOT, "%-42s %7d%n", "visited by an earlier crawl", earlier);
        out.printf(Locale.ROOT, "%-42s %7d%n", "fetched", fetched);
        out.printf(Locale.ROOT, "%-42s %7d%n", "disallowed by robots.txt, never asked", disallowed);
        for (Visit.How how : Visit.How.values()) {
            out.printf(Locale.ROOT, "  %-40s %7d%n", how.words(), visits.getOrDefault(how, 0));
        }
        double seconds = nanos / 1e9;
        out.printf(Locale.ROOT, "%.1f s, %.0f pages/s%n", seconds, fetched / Math.max(0.001, seconds));
        failures.forEach(failure -> out.println("  failed: " + failure));
    }
}
