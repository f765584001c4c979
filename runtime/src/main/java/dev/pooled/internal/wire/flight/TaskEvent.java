package dev.pooled.internal.wire.flight;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A task: in the worker, as long as it runs; in the host, when it has its outcome. Confined to one thread. */
@Name("dev.pooled.Task")
@Label("Task")
@Description("A task of a pool: in a worker while it runs, in the host when it has its outcome")
@Category("Pooled")
@StackTrace(false)
final class TaskEvent extends Event {

    @Label("Task Id")
    long task;

    @Label("Method")
    String method = "";

    @Label("Pool")
    String pool = "";

    @Label("Worker")
    @Description("The slot of the worker, from 1; 0 for none")
    int worker;

    @Label("Process Id")
    @Description("The process of the worker")
    long pid;

    @Label("Queue Time")
    @Description("How long it waited in the host; 0 in a worker")
    @Timespan
    long queueTime;

    @Label("Run Time")
    @Description("How long it ran as the host sees it; 0 in a worker, where the duration says it")
    @Timespan
    long runTime;

    @Label("Argument Size")
    @DataAmount
    long argumentBytes;

    @Label("Result Size")
    @DataAmount
    long resultBytes;

    @Label("Outcome")
    @Description("success, error, timeout, cancelled or crashed")
    String outcome = "";
}
