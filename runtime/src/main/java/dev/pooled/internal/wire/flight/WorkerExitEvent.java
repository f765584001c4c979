package dev.pooled.internal.wire.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A worker has ended, or is about to. Confined to one thread. */
@Name("dev.pooled.WorkerExit")
@Label("Worker Exit")
@Description("A worker of a pool has ended; in the worker itself, only if it leaves as planned")
@Category("Pooled")
@StackTrace(false)
final class WorkerExitEvent extends Event {

    @Label("Pool")
    String pool = "";

    @Label("Worker")
    @Description("The slot of the worker, from 1; 0 for none")
    int worker;

    @Label("Process Id")
    @Description("The process of the worker")
    long pid;

    @Label("Exit Code")
    int exitCode;

    @Label("Reason")
    @Description("RETIRED, or why it died")
    String reason = "";

    @Label("Tasks")
    @Description("How many it has run")
    long tasks;
}
