package dev.pooled.internal.host.observe;

import dev.pooled.Insights.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what to change about a pool, by what its workers did together: one rule per method. Thread-safe, without state. */
final class Advice {

    /** From this share of the workers' time on, a part of it is worth a word. */
    private static final double MUCH = 0.4;

    private static final double MOST = 0.6;
    private static final long SHORT_NANOS = 100_000;
    private static final List<Function<Worker, Optional<String>>> RULES =
            List.of(Advice::onTransport, Advice::onShortTasks, Advice::onWaiting, Advice::onStarting);

    private Advice() {}

    static List<String> on(Worker all) {
        return RULES.stream().flatMap(rule -> rule.apply(all).stream()).toList();
    }

    static Optional<String> onTransport(Worker all) {
        return share(all, all.transport()) < MUCH * 100
                ? Optional.empty()
                : Optional.of(share(all, all.transport())
                        + " % of the workers' time is transport: pass paths instead of bytes, or raise the chunk size");
    }

    static Optional<String> onShortTasks(Worker all) {
        long mean = all.tasks() == 0 ? SHORT_NANOS : all.working().toNanos() / all.tasks();
        boolean isInWorkers = !all.starting().isZero(); // threads need not be told of threads
        return mean >= SHORT_NANOS || !isInWorkers
                ? Optional.empty()
                : Optional.of("mean task " + Math.max(1, Math.round(mean / 1e3)) + " µs: threads are faster");
    }

    static Optional<String> onWaiting(Worker all) {
        return all.tasks() == 0 || share(all, all.waiting()) < MOST * 100
                ? Optional.empty()
                : Optional.of("workers waited " + share(all, all.waiting())
                        + " % of their time: fewer workers do, or submit faster");
    }

    static Optional<String> onStarting(Worker all) {
        return share(all, all.starting()) < MUCH * 100
                ? Optional.empty()
                : Optional.of("starting took " + share(all, all.starting())
                        + " % of the workers' time: open the pool earlier and keep it, or start with the agent");
    }

    private static long share(Worker all, Duration part) {
        return Math.round(100 * all.share(part));
    }
}
