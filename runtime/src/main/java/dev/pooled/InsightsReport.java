package dev.pooled;

import java.time.Duration;
import java.util.Locale;

/** Writes {@link Insights} as a table for people to read. Thread-safe, without state. */
final class InsightsReport {

    private static final String HEAD = "  %6s %9s %9s %11s %8s %8s %10s%n";
    private static final String ROW = "  %6s %9d %9s %11s %8s %8s %10s%n";

    private InsightsReport() {}

    static String of(Insights insights) {
        Insights.Worker total = insights.total();
        StringBuilder text = new StringBuilder();
        text.append(
                "pool '%s' after %s: %d tasks%n".formatted(insights.pool(), time(insights.elapsed()), total.tasks()));
        text.append(HEAD.formatted("worker", "tasks", "starting", "workerInit", "waiting", "working", "transport"));
        for (Insights.Worker worker : insights.workers()) {
            text.append(row(worker.slot() == 0 ? "here" : "" + worker.slot(), worker));
        }
        if (insights.workers().size() > 1) {
            text.append(row("all", total));
        }
        if (!insights.slowest().isEmpty()) {
            text.append("slowest tasks%n".formatted());
        }
        for (Insights.SlowTask task : insights.slowest()) {
            text.append("  %9s  %s%s%s%s%n"
                    .formatted(
                            time(task.ran()),
                            task.method(),
                            task.arguments(),
                            task.index().isPresent() ? " item " + task.index().getAsLong() : "",
                            task.label().isEmpty() ? "" : " [" + task.label() + "]"));
        }
        if (!insights.advice().isEmpty()) {
            text.append("advice%n".formatted());
        }
        for (String advice : insights.advice()) {
            text.append("  - %s%n".formatted(advice));
        }
        return text.toString();
    }

    private static String row(String name, Insights.Worker worker) {
        return ROW.formatted(
                name,
                worker.tasks(),
                share(worker, worker.starting()),
                share(worker, worker.workerInit()),
                share(worker, worker.waiting()),
                share(worker, worker.working()),
                share(worker, worker.transport()));
    }

    private static String share(Insights.Worker worker, Duration part) {
        return Math.round(100 * worker.share(part)) + " %";
    }

    private static String time(Duration time) {
        double millis = time.toNanos() / 1e6;
        return millis >= 1000
                ? String.format(Locale.ROOT, "%.2f s", millis / 1000)
                : String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
