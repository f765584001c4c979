package dev.pooled.ignite;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Notices that this JVM hung (stopped, swapped out, a long collection) for about as long as the others wait, and misses others
 * since: they have given it up then, and it would go on as a cluster of its own. Ignite does not find that out by itself.
 * Thread-safe.
 */
final class HangWatch {

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");

    /** A machine that hung has much to do, and notices late who is gone. */
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Duration limit;
    private final Supplier<? extends Set<?>> nodes;
    private final Runnable whenGivenUp;
    private final CountDownLatch ended = new CountDownLatch(1);

    private HangWatch(Duration limit, Supplier<? extends Set<?>> nodes, Runnable whenGivenUp) {
        this.limit = limit;
        this.nodes = nodes;
        this.whenGivenUp = whenGivenUp;
    }

    /** Begins to watch, and calls {@code whenGivenUp} at most once, on its own thread. */
    static HangWatch start(String name, Duration limit, Supplier<? extends Set<?>> nodes, Runnable whenGivenUp) {
        HangWatch watch = new HangWatch(limit, nodes, whenGivenUp);
        Thread thread = new Thread(watch::run, name + " watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    void end() {
        ended.countDown();
    }

    private void run() {
        long tick = Math.max(1, Math.min(limit.toMillis() / 4, 1_000));
        Set<?> before = Set.of();
        long suspectUntil = 0;
        boolean isSuspect = false;
        try {
            long last = System.nanoTime();
            while (!ended.await(tick, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                if (now - last > limit.toNanos() / 2) { // others count from what they heard last
                    isSuspect = true;
                    suspectUntil = now + 5 * limit.toNanos() + SLOW_NANOS;
                }
                last = now;
                Set<?> present = nodes.get();
                if (isSuspect && !present.containsAll(before)) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "this node hung for about ignite.failure-timeout, and the others gave it up; it leaves");
                    whenGivenUp.run();
                    return;
                }
                isSuspect &= now - suspectUntil < 0;
                before = isSuspect ? before : present;
            }
        } catch (InterruptedException ignored) { // nobody does
            Thread.currentThread().interrupt();
        } catch (IllegalStateException ignored) { // it is stopping
        }
    }
}
