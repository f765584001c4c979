package dev.pooled.examples.survive;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.examples.OwnJvm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Does six things that end or block an application, each first in a thread of an application of its own, then in a pool of
 * this one; prints what became of the application, what the pool's caller got, and whether the pool still answers.
 */
public final class Survive {

    private static final int COLUMNS = 110;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> APPLICATION = List.of("-Xmx64m", "-XX:-CreateCoredumpOnCrash");

    private final Pool pool;
    private final HazardsPooled hazards;
    private final List<Row> rows = new ArrayList<>();

    private Survive(Pool pool) {
        this.pool = pool;
        this.hazards = HazardsPooled.on(pool);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (Pool pool = Pool.builder()
                .name("survive")
                .workers(2)
                .workerHeap("64m")
                .jvmArgs(quietUnsafe())
                .open()) {
            pool.awaitReady();
            Survive survive = new Survive(pool);
            for (Danger danger : Danger.values()) {
                survive.attempt(danger);
            }
            survive.printTable(); // last, below what the dying workers print
        }
    }

    private void attempt(Danger danger) throws IOException, InterruptedException {
        OwnJvm.Ending ending = OwnJvm.run(SurviveInThreads.class, PATIENCE, APPLICATION, danger.name());
        PooledFuture<?> future = danger.startIn(hazards);
        if (danger == Danger.KILL) {
            killWorkerOf(future);
        }
        rows.add(new Row(danger.title(), describe(ending), describe(future), answers()));
    }

    private static String describe(OwnJvm.Ending ending) {
        if (ending.hasCrashed()) {
            return "the application is gone: it crashed";
        }
        if (ending.wasKilled() || ending.exitCode() != 0) {
            return "the application is gone: exit code " + ending.exitCode();
        }
        return String.join("; ", ending.output());
    }

    private static String describe(PooledFuture<?> future) {
        try {
            return "the result " + future.join();
        } catch (CompletionException e) {
            return describe(e.getCause() == null ? e : e.getCause());
        }
    }

    private static String describe(Throwable error) {
        String name = error.getClass().getSimpleName();
        if (error instanceof WorkerDiedException died) {
            return name + " (" + died.reason() + "): " + event(died);
        }
        if (error instanceof TaskTimeoutException timeout) {
            StackTraceElement[] stack = timeout.getStackTrace();
            return String.format(
                    Locale.ROOT,
                    "%s after %.1f s, at %s",
                    name,
                    timeout.elapsed().toNanos() / 1e9,
                    stack.length == 0 ? "an unknown place" : stack[0]);
        }
        return name + ", as the task threw it";
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
        for (Row row : rows) {
            System.out.println(row.title());
            System.out.println(wrapped("  thread  ", row.inThread()));
            System.out.println(wrapped("  Pooled  ", row.withPooled()));
            System.out.println("          the pool " + (row.answers() ? "still answers" : "DOES NOT ANSWER"));
            System.out.println();
        }
        long gone =
                rows.stream().filter(row -> row.inThread().contains("is gone")).count();
        long answered = rows.stream().filter(Row::answers).count();
        System.out.println(String.format(
                Locale.ROOT,
                "%d dangers: with threads the application was gone %d times; with Pooled it is still here, and the pool answered"
                        + " %d times.",
                rows.size(),
                gone,
                answered));
    }

    /** Returns the message without the last lines that the worker printed: those stand above the table. */
    private static String event(WorkerDiedException died) {
        String message = String.valueOf(died.getMessage()).lines().findFirst().orElse("");
        return message.replaceFirst("; its last output was:$", "");
    }

    /** Breaks the text at blanks, and indents what comes after the first line as far. */
    private static String wrapped(String heading, String text) {
        StringBuilder wrapped = new StringBuilder(heading);
        int column = heading.length();
        for (String word : text.split(" ", -1)) {
            if (column + word.length() > COLUMNS) {
                wrapped.append(System.lineSeparator()).append(" ".repeat(heading.length()));
                column = heading.length();
            }
            wrapped.append(word).append(' ');
            column += word.length() + 1;
        }
        return wrapped.toString().stripTrailing();
    }

    private record Row(String title, String inThread, String withPooled, boolean answers) {}
}
