package dev.pooled.internal.wire.flight;

import dev.pooled.PoolStats;
import java.util.List;
import java.util.Map;
import jdk.jfr.FlightRecorder;

/** Makes events; touched only in a JVM in which somebody records. Thread-safe. */
final class FlightEvents {

    private FlightEvents() {}

    /** Makes all events known, and has statistics of {@code pools} asked for as often as the recording says. */
    static void register(Map<Flight.Source, Boolean> pools) {
        FlightRecorder.register(TaskEvent.class);
        FlightRecorder.register(WorkerStartEvent.class);
        FlightRecorder.register(WorkerExitEvent.class);
        FlightRecorder.addPeriodicEvent(PoolStatisticsEvent.class, () -> {
            List<Flight.Source> now;
            synchronized (pools) {
                now = List.copyOf(pools.keySet());
            }
            now.forEach(FlightEvents::statistics);
        });
    }

    static boolean areTasksWanted() {
        return new TaskEvent().isEnabled();
    }

    static Flight.Running taskBegins() {
        TaskEvent event = new TaskEvent();
        event.begin();
        return task -> {
            event.end();
            if (event.shouldCommit()) {
                commit(event, task);
            }
        };
    }

    static void taskSettled(Flight.Ended task) {
        TaskEvent event = new TaskEvent();
        if (event.shouldCommit()) {
            commit(event, task);
        }
    }

    private static void commit(TaskEvent event, Flight.Ended task) {
        event.task = task.task();
        event.method = task.method();
        event.pool = task.pool();
        event.worker = task.worker();
        event.pid = task.pid();
        event.queueTime = task.queueNanos();
        event.runTime = task.runNanos();
        event.argumentBytes = task.argumentBytes();
        event.resultBytes = task.resultBytes();
        event.outcome = task.outcome();
        event.commit();
    }

    static void workerStarted(String pool, int worker, long pid, long bootNanos) {
        WorkerStartEvent event = new WorkerStartEvent();
        event.pool = pool;
        event.worker = worker;
        event.pid = pid;
        event.bootTime = bootNanos;
        event.commit();
    }

    static void workerExited(String pool, int worker, long pid, int exitCode, String reason, long tasks) {
        WorkerExitEvent event = new WorkerExitEvent();
        event.pool = pool;
        event.worker = worker;
        event.pid = pid;
        event.exitCode = exitCode;
        event.reason = reason;
        event.tasks = tasks;
        event.commit();
    }

    private static void statistics(Flight.Source pool) {
        PoolStats stats = pool.stats();
        PoolStatisticsEvent event = new PoolStatisticsEvent();
        event.pool = pool.name();
        event.workers = pool.target();
        event.queued = stats.queued();
        event.running = stats.running();
        event.submitted = stats.submitted();
        event.succeeded = stats.succeeded();
        event.failed = stats.failed();
        event.cancelled = stats.cancelled();
        event.timedOut = stats.timedOut();
        event.workersStarted = stats.workersStarted();
        event.workersDied = stats.workersDied();
        event.commit();
    }
}
