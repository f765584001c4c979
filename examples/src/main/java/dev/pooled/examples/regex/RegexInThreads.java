package dev.pooled.examples.regex;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The same job in a thread pool, with all the care that is possible there. It does not end. */
final class RegexInThreads {

    private RegexInThreads() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(Regex.WORKERS);
        List<Future<Boolean>> searches = Inputs.all().stream()
                .map(search -> threads.submit(() -> Finder.find(search.regex(), search.text())))
                .toList();
        long start = System.nanoTime();
        int found = 0;
        for (Future<Boolean> search : searches) {
            try {
                found += search.get(1, TimeUnit.SECONDS) ? 1 : 0;
            } catch (TimeoutException late) {
                search.cancel(true); // sets a flag that nobody reads
                System.out.println(String.format(
                        Locale.ROOT,
                        "after %3.1f s: %3d found, %3d not started, %d of %d threads busy with what was cancelled",
                        (System.nanoTime() - start) / 1e9,
                        found,
                        threads.getQueue().size(),
                        threads.getActiveCount(),
                        Regex.WORKERS));
            }
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.DAYS);
    }
}
