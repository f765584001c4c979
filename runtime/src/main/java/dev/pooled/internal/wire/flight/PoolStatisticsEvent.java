package dev.pooled.internal.wire.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;

/** The figures of a pool, every second unless the recording says otherwise. Confined to one thread. */
@Name("dev.pooled.PoolStatistics")
@Label("Pool Statistics")
@Description("The figures of a pool since it was opened")
@Category("Pooled")
@StackTrace(false)
@Period("1 s")
final class PoolStatisticsEvent extends Event {

    @Label("Pool")
    String pool = "";

    @Label("Workers")
    @Description("How many there are to be")
    int workers;

    @Label("Queued")
    long queued;

    @Label("Running")
    long running;

    @Label("Submitted")
    long submitted;

    @Label("Succeeded")
    long succeeded;

    @Label("Failed")
    long failed;

    @Label("Cancelled")
    long cancelled;

    @Label("Timed Out")
    long timedOut;

    @Label("Workers Started")
    long workersStarted;

    @Label("Workers Died")
    long workersDied;
}
