package dev.pooled.ignite;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that this JVM hung (stopped, swapped out, a long collection) for longer than the others wait. They have given it up
 * then, and it would go on as a cluster of its own: Ignite does not find that out by itself. Thread-safe.
 */
final class HangWatch {

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");

    private final Duration limit;
    private final Runnable whenHung;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Begins to watch, and calls {@code whenHung} at most once, on its own thread. */
    static HangWatch start(String name, Duration limit, Runnable whenHung) {
        HangWatch watch = new HangWatch(limit, whenHung);
        Thread thread = new Thread(watch::run, name + " watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private HangWatch(Duration limit, Runnable whenHung) {
        this.limit = limit;
        this.whenHung = whenHung;
    }

    void end() {
        ended.countDown();
    }

    private void run() {
        long tick = Math.max(1, Math.min(limit.toMillis() / 4, 1_000));
        try {
            long last = System.nanoTime();
            while (!ended.await(tick, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                if (now - last > limit.toNanos()) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "this node hung for " + (now - last) / 1_000_000
                                    + " ms, longer than ignite.failure-timeout; the others have given it up, so it leaves");
                    whenHung.run();
                    return;
                }
                last = now;
            }
        } catch (InterruptedException ignored) { // nobody does
            Thread.currentThread().interrupt();
        }
    }
}
