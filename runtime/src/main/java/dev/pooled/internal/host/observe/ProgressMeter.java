package dev.pooled.internal.host.observe;

import dev.pooled.ProgressListener;
import dev.pooled.internal.host.schedule.MapMeter;
import dev.pooled.spi.TaskOutcome;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts the items of one map, and has a {@link ProgressTeller} tell its listener. Thread-safe. */
public final class ProgressMeter implements MapMeter, ProgressTeller.Source {

    private final ProgressTeller teller;
    private final long startNanos;
    private final LongAdder done = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private volatile long total;

    public ProgressMeter(String label, ProgressListener listener, OptionalLong total) {
        this.teller = new ProgressTeller(label, listener, this);
        this.startNanos = teller.nanoTime();
        this.total = total.orElse(-1);
    }

    @Override
    public void total(long items) {
        total = items;
    }

    @Override
    public void itemEnded(TaskOutcome outcome) {
        if (!(outcome instanceof TaskOutcome.Returned)) {
            failed.increment();
        }
        itemsReturned(1);
    }

    @Override
    public void itemsReturned(int items) {
        done.add(items);
        teller.advanced();
    }

    @Override
    public void ended() {
        teller.ended();
    }

    @Override
    public ProgressTeller.@Nullable Standing standing(boolean isLast) {
        long items = total;
        long soFar = done.sum();
        boolean isEndNear = items >= 0 && soFar >= items; // it is about to be told, and is told once
        return isEndNear && !isLast ? null : new ProgressTeller.Standing(startNanos, soFar, failed.sum(), items);
    }
}
