package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.TaskContext;
import dev.pooled.TaskRunnable;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.execution.FaultPoint.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault in every callback: the application's code that a pool calls in the application's JVM, and the code around a task
 * that it calls in a worker. Whatever happens there, every future resolves, the next task runs, and the pool ends.
 */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class CallbackFaultsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** What becomes of an application whose callback fails. */
    private enum HostEnd {
        /** Killed, and all workers with it. */
        KILLED,
        /** Ended by its own code, and all workers with it. */
        EXITED,
        /** Its task returns; only the callback has failed. */
        RETURNS,
        /** Its task fails with what the callback threw. */
        FAILS
    }

    /** What becomes of what was called for, when a worker's callback fails. */
    private enum WorkerEnd {
        RETURNS,
        CANCELLED,
        FAILS,
        DIES
    }

    /** Where a worker calls the application's code, other than for a task. */
    private enum WorkerCallback {
        WORKER_INIT,
        TASK_ON_EACH_WORKER,
        CANCEL_ACTION,
        WORKER_EXIT
    }

    private static final Map<CallbackHost.Callback, List<HostEnd>> HOST = new EnumMap<>(CallbackHost.Callback.class);
    private static final Map<WorkerCallback, List<WorkerEnd>> WORKER = new EnumMap<>(WorkerCallback.class);

    static {
        // in the order of the faults:   KILL            EXIT            STOP             EXCEPTION        OUT_OF_MEMORY
        // a stopped application goes on when it is continued; nothing is late, and nobody was killed
        for (CallbackHost.Callback listens : List.of(
                CallbackHost.Callback.DEPENDENT,
                CallbackHost.Callback.DEPENDENT_OF_A_FOREIGN_FUTURE,
                CallbackHost.Callback.POOL_LISTENER,
                CallbackHost.Callback.PROGRESS_LISTENER)) {
            host(listens, HostEnd.KILLED, HostEnd.EXITED, HostEnd.RETURNS, HostEnd.RETURNS, HostEnd.RETURNS);
        }
        // without its items, or the class of its result, a task cannot return
        for (CallbackHost.Callback isNeeded :
                List.of(CallbackHost.Callback.SOURCE_OF_A_MAP, CallbackHost.Callback.CLASS_OF_A_RESULT)) {
            host(isNeeded, HostEnd.KILLED, HostEnd.EXITED, HostEnd.RETURNS, HostEnd.FAILS, HostEnd.FAILS);
        }
        // nothing had started: the task runs in the next worker
        worker(
                WorkerCallback.WORKER_INIT,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS);
        // a task like others, but for its number
        worker(
                WorkerCallback.TASK_ON_EACH_WORKER,
                WorkerEnd.DIES,
                WorkerEnd.DIES,
                WorkerEnd.DIES,
                WorkerEnd.FAILS,
                WorkerEnd.DIES);
        // the future was settled before
        worker(
                WorkerCallback.CANCEL_ACTION,
                WorkerEnd.CANCELLED,
                WorkerEnd.CANCELLED,
                WorkerEnd.CANCELLED,
                WorkerEnd.CANCELLED,
                WorkerEnd.CANCELLED);
        // all tasks had ended
        worker(
                WorkerCallback.WORKER_EXIT,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS,
                WorkerEnd.RETURNS);
    }

    @TempDir
    private Path directory;

    private static void host(CallbackHost.Callback callback, HostEnd... ends) {
        HOST.put(callback, List.of(ends));
    }

    private static void worker(WorkerCallback callback, WorkerEnd... ends) {
        WORKER.put(callback, List.of(ends));
    }

    static List<Arguments> hostPairs() {
        return pairs(HOST);
    }

    static List<Arguments> workerPairs() {
        return pairs(WORKER);
    }

    private static <C, E> List<Arguments> pairs(Map<C, List<E>> table) {
        List<Arguments> pairs = new ArrayList<>();
        table.forEach((callback, ends) -> {
            for (Fault fault : Fault.values()) {
                pairs.add(Arguments.of(callback, fault, ends.get(fault.ordinal())));
            }
        });
        return pairs;
    }

    @Test
    void theTablesHoldEveryCallbackWithEveryFault() {
        assertThat(HOST.keySet()).containsExactly(CallbackHost.Callback.values());
        assertThat(WORKER.keySet()).containsExactly(WorkerCallback.values());
        assertThat(HOST.values()).allSatisfy(ends -> assertThat(ends).hasSize(Fault.values().length));
        assertThat(WORKER.values()).allSatisfy(ends -> assertThat(ends).hasSize(Fault.values().length));
    }

    @ParameterizedTest
    @MethodSource("hostPairs")
    void theApplicationEndsAsTheTableSays(CallbackHost.Callback callback, Fault fault, HostEnd expected)
            throws Exception {
        String mark = directory.resolve("mark").toString();
        String point = "-Dpooled.internal.fault-point=" + FaultPoint.IN_CALLBACK + ":" + fault + ":" + mark;
        try (HostJvm host =
                HostJvm.start(directory, List.of(), List.of("-Xmx64m", point), CallbackHost.class, callback.name())) {
            if (fault == Fault.STOP) {
                Soon.until(() -> Processes.isStopped(host.pid()));
                Tasks.sleep(1_500); // much longer than the heartbeat's limit
                Processes.signal("CONT", host.pid());
            }

            int code = host.exitCode(PATIENCE);

            assertThat(Tasks.exists(mark)).as("the fault happened").isTrue();
            host.assertNothingLeft(A_SECOND);
            List<String> said =
                    host.log().lines().filter(line -> !line.matches("\\d+")).toList();
            switch (expected) {
                case KILLED -> assertThat(code).isEqualTo(137);
                case EXITED -> assertThat(code).isEqualTo(7);
                case RETURNS -> assertThat(said).containsExactly("task returned", "next returned", "closed");
                case FAILS -> {
                    String error = fault == Fault.EXCEPTION ? "IllegalStateException" : "OutOfMemoryError";
                    assertThat(said).containsExactly("task " + error, "next returned", "closed");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workerPairs")
    void theTaskEndsAsTheTableSays(WorkerCallback callback, Fault fault, WorkerEnd expected) throws Exception {
        String mark = directory.resolve("mark").toString();
        WorkerEnd end;
        try (Pool pool = poolWith(callback, fault + ":" + mark).open()) {
            end = call(callback, pool);

            assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
        }

        assertThat(end).isEqualTo(expected);
        assertThat(Tasks.exists(mark)).as("the fault happened").isTrue();
    }

    private static PoolConfig.Builder poolWith(WorkerCallback callback, String fault) {
        PoolConfig.Builder builder = Pool.builder()
                .name("it-callback")
                .workers(1)
                .workerHeap("32m")
                .cancelGrace(Duration.ofMillis(300))
                .heartbeatTimeout(Duration.ofMillis(900))
                .shutdownTimeout(Duration.ofSeconds(2))
                .systemProperties(Map.of("pooled.internal.fault-point", FaultPoint.IN_CALLBACK + ":" + fault));
        TaskRunnable fail = FaultPoint.IN_CALLBACK::reach;
        return switch (callback) {
            case WORKER_INIT -> builder.workerInit(fail);
            case WORKER_EXIT -> builder.workerExit(fail);
            case CANCEL_ACTION, TASK_ON_EACH_WORKER -> builder;
        };
    }

    private WorkerEnd call(WorkerCallback callback, Pool pool) throws Exception {
        pool.awaitReady();
        String started = directory.resolve("started").toString();
        CompletableFuture<Void> future =
                switch (callback) {
                    case WORKER_INIT, WORKER_EXIT -> pool.submit(() -> {});
                    case TASK_ON_EACH_WORKER -> pool.onEachWorker(FaultPoint.IN_CALLBACK::reach);
                    case CANCEL_ACTION ->
                        pool.submit(() -> {
                            TaskContext.current().orElseThrow().onCancel(FaultPoint.IN_CALLBACK::reach);
                            Tasks.count(started);
                            Tasks.spin(); // else the worker could die of its last task's action under the next task
                        });
                };
        if (callback == WorkerCallback.CANCEL_ACTION) {
            Soon.until(() -> Tasks.exists(started));
            future.cancel(true);
        }
        return future.handle((nothing, error) -> endOf(future, error)).get();
    }

    private static WorkerEnd endOf(CompletableFuture<Void> future, Throwable error) {
        if (error == null) {
            return WorkerEnd.RETURNS;
        }
        if (future.isCancelled()) {
            return WorkerEnd.CANCELLED;
        }
        return error instanceof WorkerDiedException ? WorkerEnd.DIES : WorkerEnd.FAILS;
    }
}
