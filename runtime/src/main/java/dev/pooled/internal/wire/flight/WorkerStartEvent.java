package dev.pooled.internal.wire.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A worker is ready. Confined to one thread. */
@Name("dev.pooled.WorkerStart")
@Label("Worker Start")
@Description("A worker of a pool is ready")
@Category("Pooled")
@StackTrace(false)
final class WorkerStartEvent extends Event {

    @Label("Pool")
    String pool = "";

    @Label("Worker")
    @Description("The slot of the worker, from 1; 0 for none")
    int worker;

    @Label("Process Id")
    @Description("The process of the worker")
    long pid;

    @Label("Boot Time")
    @Description("From the start of its process")
    @Timespan
    long bootTime;
}
