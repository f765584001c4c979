package dev.pooled.ignite;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Notices that this JVM hung (stopped, swapped out, a long collection) for about as long as the others wait, and misses others
 * since: they have given it up then, and it would go on as a cluster of its own. Ignite does not find that out by itself.
 * Ended by any thread.
 */
final class HangWatch {

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");

    /** A machine that hung has much to do, and notices late who is gone. */
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final String name;
    private final long limitNanos;
    private final Supplier<? extends Set<?>> nodes;
    private final CountDownLatch ended = new CountDownLatch(1);

    // of the watching thread once it was started
    private Set<?> before;
    private long last;
    private boolean isSuspect;
    private long suspectUntil;

    /** Knows who is there from now on, so that a hang right after joining is noticed as well. */
    HangWatch(String name, Duration limit, Supplier<? extends Set<?>> nodes, long now) {
        this.name = name;
        this.limitNanos = limit.toNanos();
        this.nodes = nodes;
        this.before = nodes.get();
        this.last = now;
    }

    /** Begins to watch, and calls {@code whenGivenUp} at most once, on its own thread. */
    void start(Runnable whenGivenUp) {
        Thread thread = new Thread(() -> run(whenGivenUp), name + " watch");
        thread.setDaemon(true);
        thread.start();
    }

    void end() {
        ended.countDown();
    }

    private void run(Runnable whenGivenUp) {
        long tick = Math.max(1, Math.min(TimeUnit.NANOSECONDS.toMillis(limitNanos) / 4, 1_000));
        try {
            while (!ended.await(tick, TimeUnit.MILLISECONDS)) {
                if (isGivenUp(System.nanoTime())) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "this node hung for about ignite.failure-timeout, and the others gave it up; it leaves");
                    whenGivenUp.run();
                    return;
                }
            }
        } catch (InterruptedException ignored) { // nobody does
            Thread.currentThread().interrupt();
        } catch (IllegalStateException ignored) { // it is stopping
        }
    }

    /** Looks at who is there, which must be done more often than the others lose patience. */
    boolean isGivenUp(long now) {
        if (now - last > limitNanos / 2) { // others count from what they heard last
            isSuspect = true;
            suspectUntil = now + 5 * limitNanos + SLOW_NANOS;
        }
        last = now;
        Set<?> present = nodes.get();
        if (isSuspect && !present.containsAll(before)) {
            return true;
        }
        isSuspect &= now - suspectUntil < 0;
        before = isSuspect ? before : present;
        return false;
    }
}
