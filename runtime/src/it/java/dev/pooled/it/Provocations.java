package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.PoolStartException;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.TaskContext;
import dev.pooled.WhenFull;
import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.PooledCalls;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a user does to meet each error of the page of troubleshooting, by a few words of it. Stateless. */
final class Provocations {

    private static final CountDownLatch CHECKING = new CountDownLatch(1);

    /** Fails as the task saw it that checked whether it is cancelled. */
    private static final CompletableFuture<Void> CHECKED = new CompletableFuture<>();

    private Provocations() {}

    /** Something that fails. */
    interface Provocation {
        void provoke() throws Throwable;
    }

    /** Provocations that may write into {@code directory}. */
    static Map<String, Provocation> all(Path directory) {
        Map<String, Provocation> all = new LinkedHashMap<>();
        addOfSettings(all);
        addOfStarts(all);
        addOfDeaths(all);
        addOfLimits(all);
        ValueProvocations.addTo(all, directory);
        BuildProvocations.addTo(all, directory);
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
        all.put("no such backend", () -> open(pool().set("backend", "cloud")));
        all.put("class path in jvmArgs", () -> open(pool().jvmArgs("-cp", "lib/a.jar")));
        all.put("a command in jvmArgs", () -> open(pool().jvmArgs("-jar")));
        all.put("no option in jvmArgs", () -> open(pool().jvmArgs("Main")));
        all.put(
                "separator in extraClassPath",
                () -> open(pool().extraClassPath(Path.of("lib" + File.pathSeparator + "a.jar"))));
        all.put("resized to nothing", () -> with(pool(), pool -> pool.resize(0)));
        all.put("two codecs", () -> open(pool().codec(new PairCodec()).codec(new PairCodec())));
        all.put("no insights", () -> with(pool(), Pool::insights));
    }

    private static final class PairCodec implements Codec<Map.Entry<?, ?>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // a class has no type arguments
        public Class<Map.Entry<?, ?>> type() {
            return (Class) Map.Entry.class;
        }

        @Override
        public void write(WireWriter out, Map.Entry<?, ?> value) {
            out.writeInt(0);
        }

        @Override
        public Map.Entry<?, ?> read(WireReader in) {
            return Map.entry(in.readInt(), 0);
        }
    }

    private static void addOfStarts(Map<String, Provocation> all) {
        all.put("unknown flag", () -> started(pool().jvmArgs("-XX:+NoSuchFlag")));
        all.put("no java", () -> started(pool().javaHome(Path.of("/nowhere"))));
        all.put(
                "workerInit throws",
                () -> started(pool().workerInit(() -> {
                    throw new IOException("no licence");
                })));
        all.put("no working directory", () -> {
            Path gone = Files.createTempDirectory("it-trouble");
            PoolConfig config = pool().workingDirectory(gone).build();
            Files.delete(gone);
            try (Pool pool = Pool.open(config)) {
                pool.awaitReady();
            }
        });
        all.put(
                "workerInit is not there",
                () -> causeOf(() -> started(pool().set("worker-init", "no.such.Setup::start"))));
        all.put("codec with an argument", () -> saidByWorker(() -> started(pool().codec(new Argued(1)))));
        all.put("no temporary directory", () -> {
            String before = System.setProperty("java.io.tmpdir", "/nowhere");
            try {
                open(pool()).close();
            } finally {
                System.setProperty("java.io.tmpdir", before);
            }
        });
        all.put("shaded without its inside", () -> new Shaded().open());
        all.put(
                "workerInit throws here",
                () -> call(
                        pool().mode(PoolMode.THREADS).workerInit(() -> {
                            throw new IOException("no licence");
                        }),
                        () -> 1));
    }

    static void causeOf(Provocation provocation) throws Throwable {
        try {
            provocation.provoke();
        } catch (Throwable e) {
            throw e.getCause() != null ? e.getCause() : e;
        }
    }

    /** The message of the pool has that of the worker in it, with the exception's name. */
    private static void saidByWorker(Provocation provocation) throws Throwable {
        try {
            provocation.provoke();
        } catch (PoolStartException e) {
            String name = "IllegalStateException: ";
            String said = e.getMessage()
                    .substring(e.getMessage().indexOf(name) + name.length())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            throw new IllegalStateException(said, e);
        }
    }

    private record Argued(int number) implements Codec<Thread> {
        @Override
        public Class<Thread> type() {
            return Thread.class;
        }

        @Override
        public void write(WireWriter out, Thread value) {
            out.writeInt(number);
        }

        @Override
        public Thread read(WireReader in) {
            return Thread.currentThread();
        }
    }

    /** The runtime as a build leaves it that keeps only what is named: without {@code dev.pooled.internal}. */
    private static final class Shaded extends ClassLoader {
        private Shaded() {
            super(Provocations.class.getClassLoader());
        }

        void open() throws Throwable {
            Class<?> pool = loadClass(Pool.class.getName());
            try {
                pool.getMethod("open", int.class).invoke(null, 1);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof ExceptionInInitializerError error ? error.getCause() : e.getCause();
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.pooled.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = getParent().getResourceAsStream(file)) {
                if (in == null || name.startsWith("dev.pooled.internal.host.")) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
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
                "ended politely",
                () -> call(pool(), () -> {
                    Processes.signal("TERM", Tasks.pid());
                    Tasks.sleep(60_000);
                    return 0;
                }));
        all.put(
                "halt",
                () -> call(pool(), () -> {
                    Runtime.getRuntime().halt(3);
                    return 0;
                }));
        all.put(
                "stopped",
                () -> call(pool().heartbeatTimeout(Duration.ofMillis(500)), () -> {
                    Processes.signal("STOP", Tasks.pid());
                    Tasks.sleep(60_000);
                    return 0;
                }));
    }

    private static void addOfLimits(Map<String, Provocation> all) {
        all.put(
                "timeout",
                () -> call(pool().taskTimeout(Duration.ofMillis(100)), () -> {
                    Tasks.spin();
                    return 0;
                }));
        all.put(
                "timeout of a stopped worker",
                () -> call(pool().taskTimeout(Duration.ofMillis(200)), () -> {
                    Processes.signal("STOP", Tasks.pid());
                    return 0;
                }));
        all.put(
                "timeout of a result",
                () -> call(
                        pool().taskTimeout(Duration.ofMillis(500)),
                        () -> new ValueProvocations.Shy(ValueProvocations.Shy.Where.SLOW_IN_HOST)));
        all.put("caller interrupted", () -> interrupted(stub -> stub.call(() -> 1)));
        all.put(
                "checked when cancelled",
                () -> with(pool().mode(PoolMode.THREADS), pool -> {
                    PooledFuture<?> future = pool.submit(Provocations::checkUntilCancelled);
                    CHECKING.await();
                    future.cancel(true);
                    CHECKED.get(10, TimeUnit.SECONDS);
                }));
        all.put(
                "progress below zero",
                () -> call(pool(), () -> {
                    TaskContext.current().orElseThrow().reportProgress(-1, 10);
                    return 0;
                }));
        all.put(
                "shut down at once while each worker has something to do",
                () -> with(pool(), pool -> {
                    CompletableFuture<?> done = pool.onEachWorker(Tasks::spin);
                    pool.shutdownNow();
                    done.get(20, TimeUnit.SECONDS);
                }));
        all.put("map interrupted", () -> interrupted(stub -> stub.map(x -> x, List.of(1))));
        all.put(
                "stream interrupted",
                () -> interrupted(stub -> stub.stream(x -> x, List.of(1), PooledCalls.Order.SOURCE)
                        .toList()));
        all.put(
                "interrupted at a full queue",
                () -> with(pool().queueCapacity(1), pool -> {
                    for (int i = 0; i < 100; i++) {
                        pool.submit(() -> Tasks.sleep(60_000));
                        Thread.currentThread().interrupt();
                    }
                }));
        all.put(
                "shut down at once",
                () -> with(pool(), pool -> {
                    PooledFuture<?> future = pool.submit(() -> Tasks.sleep(60_000));
                    pool.shutdownNow();
                    future.get();
                }));
    }

    private static void checkUntilCancelled() {
        CHECKING.countDown();
        try {
            while (!CHECKED.isDone()) {
                TaskContext.current().orElseThrow().checkCancelled();
            }
        } catch (CancellationException e) {
            CHECKED.completeExceptionally(e);
        }
    }

    private interface StubUse {
        void of(Stub stub) throws Throwable;
    }

    private static void interrupted(StubUse use) throws Throwable {
        with(pool(), pool -> {
            Thread.currentThread().interrupt();
            try {
                use.of(Stub.on(pool));
            } finally {
                Thread.interrupted();
            }
        });
    }

    private static void addOfPools(Map<String, Provocation> all) {
        all.put("closed", () -> {
            Pool pool = open(pool());
            pool.close();
            pool.submit(() -> 1);
        });
        all.put(
                "closing",
                () -> with(pool(), pool -> {
                    pool.submit(() -> Tasks.sleep(60_000));
                    pool.shutdown();
                    pool.submit(() -> 1);
                }));
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

    static PoolConfig.Builder pool() {
        return Pool.builder().name("it-trouble").workers(1);
    }

    static Pool open(PoolConfig.Builder builder) {
        return builder.open();
    }

    static void started(PoolConfig.Builder builder) throws InterruptedException {
        try (Pool pool = open(builder)) {
            pool.awaitReady();
        }
    }

    interface Use {
        void of(Pool pool) throws Throwable;
    }

    static void with(PoolConfig.Builder builder, Use use) throws Throwable {
        Pool pool = open(builder);
        try {
            use.of(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    static void call(PoolConfig.Builder builder, TaskCallable<?> task) throws Throwable {
        with(builder, pool -> pool.submit(task).get(20, TimeUnit.SECONDS));
    }
}
