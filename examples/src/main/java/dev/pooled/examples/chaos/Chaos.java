package dev.pooled.examples.chaos;

import dev.pooled.Pool;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Submits mixed tasks from several threads while a saboteur kills, stops and continues workers, and checks that every task
 * ended exactly once as it may, that none ran too often, and that nothing is left. Prints one line of figures; ends with 1 if
 * a promise was broken.
 */
public final class Chaos {

    private static final int SUBMITTERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChaosOptions options;
    private final Oracle oracle = new Oracle();
    private final Path runs;
    private String deaths = "";

    private Chaos(ChaosOptions options, Path runs) {
        this.options = options;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ChaosOptions options;
        try {
            options = ChaosOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + ChaosOptions.USAGE);
            System.exit(2);
            return;
        }
        Path runs = Files.createTempDirectory("chaos-runs");
        boolean isKept;
        try {
            isKept = new Chaos(options, runs).run();
        } finally {
            delete(runs);
        }
        if (!isKept) {
            System.exit(1);
        }
    }

    /** A bystander may end: the one that makes the archive workers start from does. */
    private static long othersThan(List<Long> bystanders) {
        return Traces.children().stream()
                .filter(pid -> !bystanders.contains(pid))
                .count();
    }

    private boolean run() throws IOException, InterruptedException {
        Traces before;
        Traces after;
        PoolStats stats;
        Pool.shared().awaitReady(); // the agent opens it anyway: its workers and files are there before and after
        List<Long> bystanders = Traces.children();
        long foreignFiles = Traces.temporaryFiles();
        try (Pool pool = Pool.builder()
                .name("chaos")
                .workers(options.workers())
                .workerHeap("48m")
                .cancelGrace(Duration.ofMillis(200))
                .heartbeatTimeout(Duration.ofSeconds(3))
                .open()) {
            pool.awaitReady();
            warmUp(pool);
            await("all workers live", () -> liveWorkers(pool) == options.workers());
            pause();
            before = Traces.now();
            if (options.deaths() > 0) {
                killWorkers(pool);
            }
            attack(pool);
            await("all workers live", () -> liveWorkers(pool) == options.workers());
            await("no other process lives", () -> othersThan(bystanders) == options.workers());
            pause();
            after = Traces.now();
            stats = pool.stats();
        }
        await("no process is left", () -> bystanders.containsAll(Traces.children()));
        await("no thread is left", () -> threads().isEmpty());
        if (Traces.temporaryFiles() > foreignFiles) {
            oracle.violation(Traces.temporaryFiles() - foreignFiles + " temporary files are left");
        }
        oracle.checkRuns(runs);
        checkFlat(before, after);
        report(stats, before, after);
        return oracle.violations().isEmpty();
    }

    private void warmUp(Pool pool) throws IOException {
        WorkloadPooled stub = WorkloadPooled.on(pool);
        for (int i = 0; i < 10; i++) {
            stub.withRetries(1).dieAsync(1).exceptionally(error -> null).join();
        }
    }

    /** Tasks that each kill their worker: nothing may slow them down. */
    private void killWorkers(Pool pool) {
        long start = System.nanoTime();
        WorkloadPooled stub = WorkloadPooled.on(pool);
        List<PooledFuture<Void>> futures = new ArrayList<>();
        for (int i = 0; i < options.deaths(); i++) {
            futures.add(stub.dieAsync(9));
        }
        for (PooledFuture<Void> future : futures) {
            Throwable error = future.handle((nothing, thrown) -> thrown).join();
            if (!(error instanceof WorkerDiedException)) {
                oracle.violation("a task that killed its worker ended with " + error);
            }
        }
        deaths = String.format(
                Locale.ROOT, "deaths=%d in %.1f s, ", options.deaths(), (System.nanoTime() - start) / 1e9);
    }

    private void attack(Pool pool) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds());
        Saboteur saboteur = new Saboteur(pool, oracle, options.faults(), options.seed());
        Thread sabotage = new Thread(saboteur, "saboteur");
        sabotage.start();
        List<Thread> submitters = new ArrayList<>();
        for (int i = 1; i <= SUBMITTERS; i++) {
            Submitter submitter =
                    new Submitter(WorkloadPooled.on(pool), oracle, runs.toString(), end, options.seed() * 31 + i);
            submitters.add(new Thread(submitter, "submitter-" + i));
        }
        submitters.forEach(Thread::start);
        for (Thread submitter : submitters) {
            submitter.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + PATIENCE.toMillis()));
            if (submitter.isAlive()) {
                hang(submitter);
            }
        }
        saboteur.stop();
        sabotage.join();
    }

    /** There is no going on from here. */
    private void hang(Thread submitter) {
        System.err.println("VIOLATION: " + submitter.getName() + " hangs");
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            System.err.println(thread);
            for (StackTraceElement frame : stack) {
                System.err.println("    at " + frame);
            }
        });
        Runtime.getRuntime().halt(1);
    }

    private static long liveWorkers(Pool pool) {
        return pool.workers().stream()
                .map(WorkerInfo::state)
                .filter(state -> state == WorkerState.READY)
                .count();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("chaos ") || name.startsWith("pooled-callback"))
                .toList();
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                oracle.violation("it did not come to pass that " + what);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Threads and files of workers that died a moment ago go within this time. */
    private static void pause() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    private void checkFlat(Traces before, Traces after) {
        if (after.files() > before.files() + 2L * options.workers()) {
            oracle.violation("open files grew from " + before.files() + " to " + after.files());
        }
        if (after.threads() > before.threads() + 2L * options.workers() + 8) {
            oracle.violation("threads grew from " + before.threads() + " to " + after.threads());
        }
    }

    private void report(PoolStats stats, Traces before, Traces after) {
        oracle.violations().stream().limit(50).forEach(each -> System.err.println("VIOLATION: " + each));
        System.out.println(String.format(
                Locale.ROOT,
                "chaos: seed=%d, %d s, %d tasks: %d returned, %d threw, %d died, %d late, %d cancelled, %d maps failed; "
                        + "%sworkers: %d killed, %d stopped, %d started, %d died; files %d -> %d, threads %d -> %d, heap %d -> %d KB;"
                        + " %d violations",
                options.seed(),
                options.seconds(),
                oracle.tasks(),
                oracle.counted("returned"),
                oracle.counted("threw"),
                oracle.counted("died"),
                oracle.counted("late"),
                oracle.counted("cancelled"),
                oracle.counted("maps failed"),
                deaths,
                oracle.counted("kills"),
                oracle.counted("stops"),
                stats.workersStarted(),
                stats.workersDied(),
                before.files(),
                after.files(),
                before.threads(),
                after.threads(),
                before.heapKilobytes(),
                after.heapKilobytes(),
                oracle.violations().size()));
    }

    private static void delete(Path runs) throws IOException {
        try (Stream<Path> files = Files.list(runs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(runs);
    }
}
