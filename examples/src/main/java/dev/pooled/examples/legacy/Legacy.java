package dev.pooled.examples.legacy;

import dev.pooled.Pool;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Prints many invoices with a library that has static state: in one thread, in threads, in threads behind a lock, and in
 * worker processes; counts the wrong lines of each, and shows its speed.
 */
public final class Legacy {

    private static final int INVOICES = 10_000;
    private static final int MISTAKES_SHOWN = 3;

    private Legacy() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException, ParseException {
        int count = args.length == 0 ? INVOICES : Integer.parseInt(args[0]);
        int parallel = Math.max(2, Runtime.getRuntime().availableProcessors());
        List<Invoice> invoices = Invoice.some(count);

        Defaults own = Defaults.ofThisJvm();
        List<String> right = Way.oneThread().printAll(invoices); // what the library was made for
        own.restore();

        Trial alone = Trial.of("one thread", Way.oneThread(), invoices, right);
        Trial threads = Trial.of(parallel + " threads", Way.threads(parallel), invoices, right);
        Trial locked = Trial.of(parallel + " threads, one lock", Way.threadsBehindALock(parallel), invoices, right);
        Trial workers;
        try (Pool pool = Pool.open(parallel)) {
            pool.awaitReady();
            workers = Trial.of(parallel + " workers", Way.workers(pool), invoices, right);
        }

        line("%,d invoices, %d times, printed by a library with static state", count, Trial.ROUNDS);
        printTable(List.of(alone, threads, locked, workers));
        printFirstMistakes(threads.pages(), right);
        if (threads.wrong() == 0 || workers.wrong() > 0) {
            System.out.println("NOT AS EXPECTED: threads print wrong pages, workers do not");
            System.exit(1);
        }
    }

    private static void printTable(List<Trial> trials) {
        line("");
        line(
                "%-20s %12s %12s %14s   %s",
                "", "wrong pages", "best round", "pages per s", "defaults of the application");
        for (Trial trial : trials) {
            line(
                    "%-20s %,12d %10.2f s %,14.0f   %s",
                    trial.name(),
                    trial.wrong(),
                    trial.fastest().toNanos() / 1e9,
                    trial.perSecond(),
                    trial.hasKeptDefaults() ? "kept" : "changed by the library");
        }
    }

    /** The first line that differs, of the first wrong pages. */
    private static void printFirstMistakes(List<String> pages, List<String> right) {
        for (int i = 0, shown = 0; i < right.size() && shown < MISTAKES_SHOWN; i++) {
            String printed = pages.get(i);
            String expected = right.get(i);
            if (!printed.equals(expected)) {
                int difference = Arrays.mismatch(printed.toCharArray(), expected.toCharArray());
                line("");
                line("invoice %-6d threads printed  %s", i + 1, lineAt(difference, printed));
                line("%14s instead of       %s", "", lineAt(difference, expected));
                shown++;
            }
        }
    }

    private static String lineAt(int index, String page) {
        int start = page.lastIndexOf('\n', index - 1) + 1;
        int end = page.indexOf('\n', index);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static void line(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
