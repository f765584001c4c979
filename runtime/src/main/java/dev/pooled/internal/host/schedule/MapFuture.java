package dev.pooled.internal.host.schedule;

import dev.pooled.TaskState;
import org.jspecify.annotations.Nullable;

/** The future of a whole map; cancelling it cancels its items. Thread-safe. */
final class MapFuture<T extends @Nullable Object> extends HostFuture<T> {

    private final Scheduler scheduler;
    private final MapRun run;
    private final MapMeter meter;
    private volatile @Nullable Decoding<T> decoding;

    MapFuture(Scheduler scheduler, MapRun run, MapMeter meter) {
        super(scheduler.newIds(1));
        this.scheduler = scheduler;
        this.run = run;
        this.meter = meter;
    }

    /** Its results are being rebuilt: if it ends meanwhile, nobody wants them. */
    void decodes(Decoding<T> begun) {
        decoding = begun;
        if (isDone()) {
            begun.stop();
        }
    }

    /** Settles this future with what its decoding brings; a failure of an item is {@code failure}. */
    Decoding.Ended<T> endedAs(TaskState failure) {
        return new Decoding.Ended<>() {
            @Override
            public void returned(T value) {
                settle(value);
            }

            @Override
            public void failed(Throwable error, boolean isLate) {
                settleFailed(isLate ? TaskState.TIMED_OUT : failure, error);
            }
        };
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
        Decoding<T> unwanted = decoding;
        if (unwanted != null) {
            unwanted.stop();
        }
        run.stop();
        meter.ended();
        scheduler.finished(this);
    }
}
