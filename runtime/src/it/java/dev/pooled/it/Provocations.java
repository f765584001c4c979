package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
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
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.rmi.RemoteException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        addOfLimits(all);
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
                "workerInit throws here",
                () -> call(
                        pool().mode(PoolMode.THREADS).workerInit(() -> {
                            throw new IOException("no licence");
                        }),
                        () -> 1));
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
                () -> call(pool().taskTimeout(Duration.ofMillis(500)), () -> new Shy(Shy.Where.SLOW_IN_HOST)));
        all.put("caller interrupted", () -> interrupted(stub -> stub.call(() -> 1)));
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
        all.put("lambda as a value", () -> sent((Runnable) () -> {}));
        all.put("cycle", () -> {
            List<Object> list = new ArrayList<>();
            list.add(list);
            sent(list);
        });
        all.put("deep", () -> {
            Object value = 1;
            for (int i = 0; i < 30_000; i++) {
                value = List.of(value);
            }
            sent(value);
        });
        all.put(
                "path of another file system",
                () -> sent(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules")));
        all.put("writeObject throws", () -> sent(new Shy(Shy.Where.WRITTEN)));
        all.put("readObject throws", () -> sent(new Shy(Shy.Where.READ)));
        all.put("accessor throws", () -> sent(new Picky(-1)));
        all.put("constructor throws", () -> sent(new Picky(1)));
        all.put(
                "hidden class",
                () -> sent(MethodHandles.lookup()
                        .defineHiddenClass(bytes(Hidden.class), true)
                        .lookupClass()
                        .getDeclaredConstructor()
                        .newInstance()));
        all.put(
                "negative progress",
                () -> call(pool(), () -> {
                    TaskContext.current().orElseThrow().reportProgress(-1, 10);
                    return 1;
                }));
        all.put("class of an attack", () -> sent(new RemoteException("made by hand")));
        all.put("path as source", () -> with(pool(), pool -> pool.map(Object::toString, Path.of("a", "b"))));
    }

    private static void sent(Object item) throws Throwable {
        with(pool(), pool -> pool.map(value -> 1, List.of(item)));
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream file = type.getResourceAsStream("Hidden.class")) {
            return file.readAllBytes();
        }
    }

    /** Serializable, but not everywhere. */
    private static final class Shy implements Serializable {
        private static final long serialVersionUID = 1L;

        enum Where {
            WRITTEN,
            READ,
            SLOW_IN_HOST
        }

        private final Where where;

        private Shy(Where where) {
            this.where = where;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            if (where == Where.WRITTEN) {
                throw new IOException("not to be written");
            }
            out.defaultWriteObject();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            if (where == Where.READ) {
                throw new IOException("not to be read");
            }
            if (where == Where.SLOW_IN_HOST) {
                Tasks.sleep(60_000);
            }
        }
    }

    /** A record that minds where it is. */
    private record Picky(int number) {
        private Picky {
            if (TaskContext.current().isPresent()) {
                throw new IllegalArgumentException("not here");
            }
        }

        @Override
        public int number() {
            if (number < 0) {
                throw new IllegalStateException("not now");
            }
            return number;
        }
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
