package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.TaskCallable;
import dev.pooled.WhenFull;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a user does to meet each error of the page of troubleshooting, by a few words of it. Stateless. */
final class Provocations {

    private Provocations() {}

    /** Something that fails. */
    interface Provocation {
        void provoke() throws Throwable;
    }

    static Map<String, Provocation> all() {
        Map<String, Provocation> all = new LinkedHashMap<>();
        addOfSettings(all);
        addOfStarts(all);
        addOfDeaths(all);
        addOfValues(all);
        addOfPools(all);
        return all;
    }

    private static void addOfSettings(Map<String, Provocation> all) {
        all.put("unknown setting", () -> Pool.builder().set("worker", "4"));
        all.put("no workers", () -> Pool.builder().workers(0).build());
        all.put("bare duration", () -> Pool.builder().set("task-timeout", "5").build());
        all.put("two collectors", () -> open(pool().jvmArgs("-XX:+UseSerialGC", "-XX:+UseParallelGC")));
        all.put("no room for heaps", () -> open(pool().workers(1_000_000)));
        all.put("exitGuard without agent", () -> open(pool().exitGuard(true)));
        all.put("no such backend", () -> pool().set("backend", "cloud").build());
    }

    private static void addOfStarts(Map<String, Provocation> all) {
        all.put("unknown flag", () -> started(pool().jvmArgs("-XX:+NoSuchFlag")));
        all.put("no java", () -> started(pool().javaHome(Path.of("/nowhere"))));
        all.put(
                "workerInit throws",
                () -> started(pool().workerInit(() -> {
                    throw new IOException("no licence");
                })));
    }

    private static void addOfDeaths(Map<String, Provocation> all) {
        all.put(
                "exit",
                () -> call(pool(), () -> {
                    System.exit(3);
                    return 0;
                }));
        all.put("full heap", () -> call(pool().workerHeap("64m"), () -> new long[1 << 20][1 << 10].length));
        all.put(
                "crash",
                () -> call(pool(), () -> {
                    Tasks.crash();
                    return 0;
                }));
        all.put(
                "killed",
                () -> call(pool(), () -> {
                    Processes.signal("KILL", Tasks.pid());
                    return 0;
                }));
        all.put(
                "stopped",
                () -> call(pool().heartbeatTimeout(Duration.ofMillis(500)), () -> {
                    Processes.signal("STOP", Tasks.pid());
                    Tasks.sleep(60_000);
                    return 0;
                }));
        all.put(
                "timeout",
                () -> call(pool().taskTimeout(Duration.ofMillis(100)), () -> {
                    Tasks.spin();
                    return 0;
                }));
    }

    private static void addOfValues(Map<String, Provocation> all) {
        all.put("argument", () -> {
            Thread captured = Thread.currentThread();
            call(pool(), () -> captured.getName().length());
        });
        all.put("result", () -> call(pool(), Object::new));
        all.put(
                "plain lambda",
                () -> with(pool(), pool -> {
                    Runnable plain = () -> {};
                    pool.asExecutorService().execute(plain);
                }));
        all.put("path as source", () -> with(pool(), pool -> pool.map(Object::toString, Path.of("a", "b"))));
    }

    private static void addOfPools(Map<String, Provocation> all) {
        all.put("closed", () -> {
            Pool pool = open(pool());
            pool.close();
            pool.submit(() -> 1);
        });
        all.put(
                "full",
                () -> with(pool().queueCapacity(1).whenFull(WhenFull.REJECT), pool -> {
                    for (int i = 0; i < 100; i++) {
                        pool.submit(() -> Tasks.sleep(50));
                    }
                }));
        all.put(
                "nested",
                () -> call(pool(), () -> Pool.builder()
                        .maxDepth(1)
                        .workers(1)
                        .open()
                        .submit(() -> Pool.builder().maxDepth(1).open().name())
                        .join()));
    }

    private static PoolConfig.Builder pool() {
        return Pool.builder().name("it-trouble").workers(1);
    }

    private static Pool open(PoolConfig.Builder builder) {
        return builder.open();
    }

    private static void started(PoolConfig.Builder builder) throws InterruptedException {
        try (Pool pool = open(builder)) {
            pool.awaitReady();
        }
    }

    private interface Use {
        void of(Pool pool) throws Throwable;
    }

    private static void with(PoolConfig.Builder builder, Use use) throws Throwable {
        Pool pool = open(builder);
        try {
            use.of(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void call(PoolConfig.Builder builder, TaskCallable<?> task) throws Throwable {
        with(builder, pool -> pool.submit(task).get(20, TimeUnit.SECONDS));
    }
}
