package dev.pooled.examples.survive;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Gives a pool five tasks that would end or block an application, and prints for each what the caller got and whether the
 * pool still answers.
 */
public final class Survive {

    private final Pool pool;
    private final HazardsPooled hazards;
    private final List<Row> rows = new ArrayList<>();

    private Survive(Pool pool) {
        this.pool = pool;
        this.hazards = HazardsPooled.on(pool);
    }

    public static void main(String[] args) throws InterruptedException {
        try (Pool pool = Pool.builder()
                .name("survive")
                .workers(2)
                .workerHeap("64m")
                .jvmArgs(quietUnsafe())
                .open()) {
            pool.awaitReady();
            Survive survive = new Survive(pool);
            survive.tryAll();
            survive.printTable(); // last, below what the dying workers print
        }
        System.out.println("The application is still here.");
    }

    private void tryAll() throws InterruptedException {
        attempt("calls System.exit(3)", hazards.exitAsync(3));
        attempt("never ends (limit 1 s)", hazards.spinAsync());
        attempt("fills its heap (64 MB)", hazards.hoardAsync());
        attempt("crashes the JVM in native code", hazards.writeToAddressZeroAsync());
        PooledFuture<?> asleep = hazards.sleepAsync();
        killWorkerOf(asleep);
        attempt("is killed from outside (kill -9)", asleep);
    }

    private void attempt(String task, PooledFuture<?> future) {
        String got;
        try {
            got = "the result " + future.join();
        } catch (CompletionException e) {
            got = describe(e.getCause() == null ? e : e.getCause());
        }
        rows.add(new Row(task, got, answers() ? "yes" : "no"));
    }

    private static String describe(Throwable error) {
        String reason = error.toString();
        if (error instanceof WorkerDiedException died) {
            reason = died.reason() + ", "
                    + died.signal()
                            .orElseGet(() -> "exit code " + died.exitCode().orElse(-1));
        } else if (error instanceof TaskTimeoutException timeout) {
            StackTraceElement[] stack = timeout.getStackTrace();
            reason = String.format(
                    Locale.ROOT,
                    "after %.1f s, in %s",
                    timeout.elapsed().toNanos() / 1e9,
                    stack.length == 0 ? "an unknown place" : stack[0].getMethodName());
        }
        return error.getClass().getSimpleName() + ": " + reason;
    }

    private boolean answers() {
        try {
            return hazards.squareAsync(7).get(30, TimeUnit.SECONDS) == 49;
        } catch (Exception e) { // whatever it is, it is no answer
            return false;
        }
    }

    /** Does what an operator or the system's out-of-memory killer does. */
    private void killWorkerOf(PooledFuture<?> future) throws InterruptedException {
        OptionalLong pid = pidOfWorkerRunning(future.id());
        while (pid.isEmpty() && !future.isDone()) {
            TimeUnit.MILLISECONDS.sleep(10);
            pid = pidOfWorkerRunning(future.id());
        }
        pid.ifPresent(worker -> ProcessHandle.of(worker).ifPresent(ProcessHandle::destroyForcibly));
    }

    private OptionalLong pidOfWorkerRunning(long taskId) {
        return pool.workers().stream()
                .filter(worker ->
                        worker.current().filter(task -> task.id() == taskId).isPresent())
                .mapToLong(WorkerInfo::pid)
                .findFirst();
    }

    /** From JDK 23 on a JVM can be told not to warn about the class that the crash needs. */
    private static String[] quietUnsafe() {
        return Runtime.version().feature() >= 23
                ? new String[] {"--sun-misc-unsafe-memory-access=allow"}
                : new String[0];
    }

    private void printTable() {
        rows.add(0, new Row("the task", "the caller got", "pool still answers"));
        for (Row row : rows) {
            System.out.println(String.format(Locale.ROOT, "%-34s %-58s %s", row.task(), row.got(), row.answers()));
        }
    }

    private record Row(String task, String got, String answers) {}
}
