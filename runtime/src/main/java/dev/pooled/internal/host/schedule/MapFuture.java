package dev.pooled.internal.host.schedule;

import org.jspecify.annotations.Nullable;

/** The future of a whole map; cancelling it cancels its items. Thread-safe. */
final class MapFuture<T extends @Nullable Object> extends HostFuture<T> {

    private final Scheduler scheduler;
    private final MapRun run;
    private final MapMeter meter;

    MapFuture(Scheduler scheduler, MapRun run, MapMeter meter) {
        super(scheduler.newIds(1));
        this.scheduler = scheduler;
        this.run = run;
        this.meter = meter;
    }

    @Override
    boolean stopWork(boolean mayInterrupt) {
        if (!mayInterrupt && run.hasStarted()) {
            return false;
        }
        run.stop();
        return true;
    }

    @Override
    void workEnded() {
        run.stop();
        meter.ended();
        scheduler.finished(this);
    }
}
