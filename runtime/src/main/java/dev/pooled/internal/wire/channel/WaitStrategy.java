package dev.pooled.internal.wire.channel;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * How long to look for something before one sleeps: some twenty looks, then others may run between looks for 20 µs. Where one
 * of them keeps the processor for longer than 30 µs, and was not the one that is waited for, both processors are busy: looking
 * would cost whole scheduler slices, so it stops that for 5 ms, twice as long each time up to a second. Confined to one thread
 * at a time.
 *
 * <p>Measured with both processors busy, a blind loop of yields has a median of milliseconds; this stays at that of a sleeper.
 */
final class WaitStrategy {

    private static final int LOOKS = 20;
    private static final long YIELDING_NANOS = TimeUnit.MICROSECONDS.toNanos(20);
    private static final long SLOW_YIELD_NANOS = TimeUnit.MICROSECONDS.toNanos(30);

    /** The one that had the processor was the one that is waited for, unless it had it for so long; nobody gives it up sooner. */
    private static final long SLOW_ANSWER_NANOS = TimeUnit.MICROSECONDS.toNanos(150);

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** What is waited for. */
    interface Condition {
        boolean isMet() throws IOException;
    }

    /** What it does to the processor, and its clock. No lambdas: a booting worker is in a hurry. */
    static class Processor {
        long nanoTime() {
            return System.nanoTime();
        }

        @SuppressWarnings("ThreadPriorityCheck") // a yield is what is meant; it decides nothing but how soon
        void yieldToOthers() {
            Thread.yield();
        }
    }

    private final Processor processor;
    private long pauseNanos = FIRST_PAUSE_NANOS;
    private long noYieldsBefore;

    WaitStrategy() {
        this(new Processor());
    }

    WaitStrategy(Processor processor) {
        this.processor = processor;
        this.noYieldsBefore = processor.nanoTime();
    }

    /** Returns whether the condition was met while it looked. */
    boolean look(Condition condition) throws IOException {
        for (int i = 0; i < LOOKS; i++) {
            if (condition.isMet()) {
                return true;
            }
            Thread.onSpinWait();
        }
        long begin = processor.nanoTime();
        long before = begin;
        while (before - noYieldsBefore >= 0 && before - begin < YIELDING_NANOS) {
            processor.yieldToOthers();
            long after = processor.nanoTime();
            boolean isMet = condition.isMet();
            if (after - before > (isMet ? SLOW_ANSWER_NANOS : SLOW_YIELD_NANOS)) {
                noYieldsBefore = after + pauseNanos;
                pauseNanos = Math.min(2 * pauseNanos, LONGEST_PAUSE_NANOS);
                return isMet;
            }
            if (isMet) {
                pauseNanos = Math.max(FIRST_PAUSE_NANOS, pauseNanos / 2);
                return true;
            }
            before = after;
        }
        return false;
    }
}
