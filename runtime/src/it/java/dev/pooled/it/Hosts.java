package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.PoolListener;
import dev.pooled.PoolStartException;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Applications that a test starts in a JVM of their own, to see how they end. Paths come as arguments. */
final class Hosts {

    private Hosts() {}

    /** Runs the application named by the first argument. */
    public static void main(String[] arguments) throws Exception {
        String log = arguments[1];
        switch (arguments[0]) {
            case "idle" -> idle(log);
            case "unfinished" -> unfinished(log);
            case "exit" -> exit(log);
            case "waiting" -> waiting(log);
            case "dropped" -> dropped(log);
            case "callback" -> callback(log);
            case "stopped" -> stopped(log);
            case "initialising" -> initialising(log);
            case "leaving" -> leaving(log);
            case "quick" -> quick(log);
            case "too large" -> tooLarge(log);
            case "crowded" -> crowded(log);
            case "refused at start" -> refusedAtStart(log);
            case "refused" -> refused(log);
            case "archive" -> archive(log);
            case "hasty" -> hasty(log);
            case "too late" -> tooLate(log);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Opens a pool when it ends. */
    private static void tooLate(String log) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Pool.open(1);
            } catch (IllegalStateException e) {
                Tasks.append(log, e.getMessage() + "\n");
            }
        }));
    }

    /** Lets workers say from where they load their classes. */
    private static void archive(String log) throws Exception {
        try (Pool pool = Pool.builder()
                .workers(1)
                .jvmArgs("-Xlog:class+load:file=" + log + ".%p.classes")
                .open()) {
            pool.submit(Tasks::pid).get();
        }
    }

    /** Maps quick items for ever, with chunks that fill the ring on the way back. */
    private static void quick(String log) throws Exception {
        try (Pool pool = Pool.open(1)) {
            Tasks.append(log, pool.submit(Tasks::pid).get() + "\n");
            List<Integer> items = Collections.nCopies(200_000, 1);
            while (true) {
                Stub.on(pool).withChunkSize(200_000).map(x -> "0123456789abcdefghijklmnopqrstuvwxyz", items);
            }
        }
    }

    /** Shuts down at once what has only just begun. */
    private static void hasty(String log) throws Exception {
        Pool pool = Pool.open(1);
        pool.submit(Tasks::pid).get();
        pool.shutdownNow();
        boolean isOver =
                pool.awaitTermination(Duration.ofSeconds(20)); // a process that was killed takes a moment to go
        Tasks.append(
                log,
                isOver + " "
                        + ProcessHandle.current()
                                .descendants()
                                .filter(Processes::lives)
                                .count() + "\n");
    }

    /** Leaves an open pool behind. */
    private static void idle(String log) throws Exception {
        Pool pool = open();
        pool.submit(Tasks::pid).get();
        Processes.pids(pool).forEach(pid -> Tasks.append(log, pid + "\n"));
    }

    /** Returns from main while tasks run and wait. */
    private static void unfinished(String log) throws Exception {
        Pool pool = open();
        for (int i = 0; i < 6; i++) {
            pool.submit(() -> {
                Tasks.sleep(150);
                Tasks.append(log, "done\n");
            });
        }
    }

    /** Calls System.exit while tasks run and wait. */
    private static void exit(String log) throws Exception {
        Pool pool = open();
        pool.awaitReady();
        for (int i = 0; i < 6; i++) {
            pool.submit(Tasks::spin);
        }
        Processes.pids(pool).forEach(pid -> Tasks.append(log, pid + "\n"));
        Tasks.append(log, "exit\n");
        System.exit(5);
    }

    /** Waits to be killed, with tasks that run, a nested worker and a child process. */
    private static void waiting(String log) throws Exception {
        Pool pool = open();
        pool.awaitReady();
        List<Long> pids = new ArrayList<>(Processes.pids(pool));
        pids.add(pool.submit(() -> new ProcessBuilder("sleep", "300").start().pid())
                .get());
        pool.submit(() -> {
            Pool inner = open();
            Tasks.append(log, inner.submit(Tasks::pid).get() + "\n");
            Tasks.spin();
        });
        pids.forEach(pid -> Tasks.append(log, pid + "\n"));
        Thread.sleep(60_000);
    }

    /** Forgets a pool that has work, and waits for its end. */
    private static void dropped(String log) throws Exception {
        Object told = new Object();
        boolean[] isClosed = new boolean[1];
        PoolListener listener = new PoolListener() {
            @Override
            public void poolClosed(PoolStats stats) {
                synchronized (told) {
                    Tasks.append(log, "closed " + stats.succeeded() + "\n");
                    isClosed[0] = true;
                    told.notifyAll();
                }
            }
        };
        forget(listener);
        synchronized (told) {
            while (!isClosed[0]) {
                System.gc();
                told.wait(50);
            }
        }
    }

    private static void forget(PoolListener listener) {
        Pool pool = Pool.builder()
                .name("dropped")
                .workers(1)
                .workerHeap("64m")
                .listener(listener)
                .open();
        for (int i = 0; i < 3; i++) {
            pool.submit(() -> Tasks.sleep(100));
        }
    }

    /** Is stopped from outside while a limited task runs, and tells what became of the task and of its worker. */
    private static void stopped(String log) throws Exception {
        try (Pool pool = Pool.builder()
                .name("child")
                .workers(1)
                .workerHeap("64m")
                .taskTimeout(Duration.ofSeconds(2))
                .cancelGrace(Duration.ofMillis(50))
                .heartbeatTimeout(Duration.ofMillis(600))
                .open()) {
            long worker = pool.submit(Tasks::pid).get();
            Tasks.append(log, worker + "\n");
            PooledFuture<String> task = pool.submit(() -> {
                Tasks.append(log + ".started", "x");
                Tasks.sleep(1_000);
                return "in time";
            });
            Tasks.append(
                    log,
                    task.handle((value, error) -> error == null ? value : error.toString())
                                    .get()
                            + "\n");
            Tasks.append(log, (pool.submit(Tasks::pid).get() == worker ? "same worker" : "another worker") + "\n");
        }
    }

    /** Waits for a worker whose initialisation never ends. */
    private static void initialising(String log) throws Exception {
        Pool pool = Pool.builder()
                .name("child")
                .workers(1)
                .workerHeap("64m")
                .workerInit(() -> {
                    Tasks.append(log, Tasks.pid() + "\n");
                    Tasks.spin();
                })
                .open();
        pool.awaitReady();
    }

    /** Waits for a worker whose last act never ends. */
    private static void leaving(String log) throws Exception {
        Pool pool = Pool.builder()
                .name("child")
                .workers(1)
                .workerHeap("64m")
                .workerExit(() -> {
                    Tasks.append(log, Tasks.pid() + "\n");
                    Tasks.spin();
                })
                .open();
        pool.awaitReady();
        pool.close();
    }

    /** Gets a result that its own heap cannot hold, alone and as one of a map. */
    private static void tooLarge(String log) throws Exception {
        try (Pool pool =
                Pool.builder().name("child").workers(1).workerHeap("768m").open()) {
            pool.awaitReady();
            Processes.pids(pool).forEach(pid -> Tasks.append(log, pid + "\n"));
            PooledFuture<byte[]> single = pool.submit(() -> new byte[80 << 20]);
            Tasks.append(log, end(single) + "\n");
            PooledFuture<List<Object>> map = Stub.on(pool)
                    .withChunkSize(2)
                    .mapAsync(item -> item == 2 ? new byte[80 << 20] : item, List.of(1, 2, 3));
            Tasks.append(log, end(map) + "\n");
            Tasks.append(log, end(pool.submit(() -> 1)) + "\n");
        }
    }

    private static String end(PooledFuture<?> future) throws Exception {
        return future.handle((value, error) -> error == null ? "returned" : error.toString())
                .get();
    }

    /** Has few file descriptors, and workers that die. */
    private static void crowded(String log) throws Exception {
        try (Pool pool =
                Pool.builder().name("child").workers(4).workerHeap("32m").open()) {
            pool.awaitReady();
            int sum = 0;
            for (int i = 0; i < 20; i++) {
                int number = i;
                Tasks.append(
                        log,
                        end(pool.submit(() -> Runtime.getRuntime().halt(1))).startsWith("returned") + "\n");
                sum += pool.submit(() -> number).get();
            }
            Tasks.append(log, "sum " + sum + "\n");
        }
        Tasks.append(log, "closed\n");
    }

    /** Opens a pool when the test has taken all its descriptors; what is before that loads the classes, from files. */
    private static void refusedAtStart(String log) throws Exception {
        ManagementFactory.getRuntimeMXBean();
        try (Pool pool = open()) {
            pool.awaitReady();
        }
        Tasks.sleep(1); // loads it
        System.out.println("ready");
        Tasks.await(log + ".limited");
        try (Pool pool = Pool.builder().name("refused").workers(1).open()) {
            pool.awaitReady();
            System.out.println("started");
        } catch (PoolStartException e) {
            System.out.println("failed: " + e.getMessage());
        }
    }

    /** Loses its only worker while it has no descriptor for another one, by a task that must be killed, and goes on. */
    private static void refused(String log) throws Exception {
        try (Pool pool = Pool.builder()
                .name("child")
                .workers(1)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(50))
                .open()) {
            for (boolean isLimited : List.of(false, true)) { // the first time it loads the classes, from files
                PooledFuture<Void> killed = pool.submit(Tasks::spin);
                while (!killed.isRunning()) {
                    Tasks.sleep(2);
                }
                if (isLimited) {
                    System.out.println("ready");
                    Tasks.await(log + ".limited");
                }
                killed.cancel(true);
                PooledFuture<Integer> next = pool.submit(() -> 7);
                try {
                    System.out.println("got " + next.get(isLimited ? 1_000 : 20_000, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    System.out.println("no worker, " + next.taskState());
                    System.out.println("got " + next.get());
                }
            }
        }
        System.out.println("closed");
    }

    /** Returns from main before the callback of its only task has run. */
    private static void callback(String log) {
        Pool pool = open();
        pool.submit(() -> 7).thenAccept(value -> {
            Tasks.sleep(300);
            Tasks.append(log, "got " + value + "\n");
        });
    }

    private static Pool open() {
        return Pool.builder().name("child").workers(2).workerHeap("64m").open();
    }
}
