package dev.pooled.internal.wire.flight;

import dev.pooled.PoolStats;
import dev.pooled.TaskState;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * The way to the flight recorder, which may not be there: this class links to nothing of it before {@link #watch}, and loads
 * events only when somebody has begun to record. Until then each question costs the look at two flags. Thread-safe.
 */
public final class Flight {

    /** In a worker's system properties: it records from its start on. */
    public static final String PROPERTY = "pooled.internal.recording";

    /** A pool, as its statistics are asked for. */
    public interface Source {
        /** Returns the pool's name. */
        String name();

        /** Returns how many workers are to be there. */
        int target();

        /** Returns the figures of now. */
        PoolStats stats();
    }

    /** A task that runs on this thread and is being recorded. */
    public interface Running {
        /** It has ended. */
        void ended(Ended task);
    }

    /**
     * A task that has ended.
     *
     * @param worker its slot; 0 where it was in none
     */
    public record Ended(
            long task,
            String method,
            String pool,
            int worker,
            long pid,
            long queueNanos,
            long runNanos,
            long argumentBytes,
            long resultBytes,
            String outcome) {}

    /** By itself, since a worker has no use for it. */
    private static final class Pools {
        static final Map<Source, Boolean> ALL = Collections.synchronizedMap(new WeakHashMap<>());

        private Pools() {}
    }

    /** Off where nobody has looked yet, and for ever where there is no recorder. */
    private static volatile boolean isWatched;

    private static volatile boolean isReady;

    private Flight() {}

    /** From now on a recorder is noticed, whenever it begins; to be called when nobody is in a hurry. */
    public static void watch() {
        try {
            boolean ignored = FlightRecorder.isInitialized(); // links to it
            isWatched = true;
        } catch (LinkageError ignored) { // a JVM without the module jdk.jfr
            isWatched = false;
        }
    }

    /** Returns whether there is a recorder that has recorded something in this JVM. */
    public static boolean isOn() {
        return isWatched && FlightRecorder.isInitialized() && (isReady || prepare());
    }

    private static synchronized boolean prepare() {
        if (!isReady) {
            try {
                FlightEvents.register(Pools.ALL);
                isReady = true;
            } catch (RuntimeException | LinkageError e) { // a recorder that is forbidden, or another one than we know
                isWatched = false;
                System.getLogger("dev.pooled")
                        .log(
                                System.Logger.Level.WARNING,
                                "nothing of pools is recorded: the recorder takes no events",
                                e);
            }
        }
        return isReady;
    }

    /** Returns whether each task is to be recorded now. */
    public static boolean areTasksWanted() {
        return isOn() && FlightEvents.areTasksWanted();
    }

    /** Has the statistics of a pool recorded every second, as long as it is reachable and {@link #remove} is not called. */
    public static void add(Source pool) {
        Pools.ALL.put(pool, true);
    }

    /** The pool has ended. */
    public static void remove(Source pool) {
        Pools.ALL.remove(pool);
    }

    /** Worker: a task begins on this thread; {@code null} if it is not recorded. */
    public static @Nullable Running taskBegins() {
        return areTasksWanted() ? FlightEvents.taskBegins() : null;
    }

    /** Host: a task has its outcome. */
    public static void taskSettled(Ended task) {
        FlightEvents.taskSettled(task);
    }

    /** A worker is ready, so long after it was started. */
    public static void workerStarted(String pool, int worker, long pid, long bootNanos) {
        if (isOn()) {
            FlightEvents.workerStarted(pool, worker, pid, bootNanos);
        }
    }

    /** A worker has ended. */
    public static void workerExited(String pool, int worker, long pid, int exitCode, String reason, long tasks) {
        if (isOn()) {
            FlightEvents.workerExited(pool, worker, pid, exitCode, reason, tasks);
        }
    }

    /** Returns the outcome as it is recorded. */
    public static String outcome(TaskState state) {
        return switch (state) {
            case SUCCEEDED -> "success";
            case TIMED_OUT -> "timeout";
            case CANCELLED -> "cancelled";
            default -> "error";
        };
    }
}
