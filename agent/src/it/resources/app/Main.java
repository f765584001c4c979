package app;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.PooledFuture;
import dev.pooled.WhenFull;
import dev.pooled.spi.AgentAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The application: prints what became of each of its calls, as {@code name=value}. */
public final class Main {

    /** The process of the application; in a worker another one. */
    static final long HOST = Long.getLong("app.host", 0);

    static long inHook;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        for (String each : arguments) {
            switch (each) {
                case "plain" -> plain();
                case "own" -> own();
                case "unstubbed" -> print("unstubbed", here(Unstubbed.pid()));
                case "pid" -> print("pid", here(Work.pid()));
                case "exits" -> exits();
                case "exit" -> print("exit", ExitsPooled.shared().exit(3));
                case "init" -> init();
                case "refused" -> refused();
                case "waiting" -> waiting();
                case "open" -> open();
                case "load" -> print("load", PoolConfig.load("default").workers());
                default -> throw new IllegalArgumentException(each);
            }
        }
    }

    private static void plain() throws Exception {
        print("pid", here(Work.pid()));
        print("overloaded", here(Work.pid(1)));
        print("nested class", here(Work.In$side.pid()));
        print("interface", here(Work.Face.pid()));
        print("loop", here(Work.loop(5)));
        print("wide", Work.wide((byte) 1, 2L, 3.5, "four", true, 'f', 1, 2).replaceAll(" in .*", ""));
        print("generic", Work.greater("a", "b"));
        Work.note("something");
        print("noted", Work.noted);
        try {
            Work.fail("oh");
        } catch (IOException e) {
            print("failed", e.getMessage().replaceAll(" in .*", "") + e.getSuppressed().length);
        }
        print("pool", Work.pool());
        Set<String> pids = new TreeSet<>(List.of(Work.nested(2).split(",")));
        print("processes of a recursion", pids.size());
    }

    private static void own() throws Exception {
        for (PoolMode mode : List.of(PoolMode.INLINE, PoolMode.THREADS)) {
            try (Pool pool = Pool.builder().mode(mode).workerInit(Main::hook).open()) {
                print(mode + " hook", here(inHook));
                print(mode.toString(), here(WorkPooled.on(pool).pid()));
                print(mode + " nested", WorkPooled.on(pool).nested(2).replace("" + ProcessHandle.current().pid(), "host"));
                print(mode + " map", WorkPooled.on(pool).nestedMap(List.of(0)).get(0).equals("" + ProcessHandle.current().pid()));
                print(mode + " lambda", here(pool.submit(() -> Work.pid()).get()));
            }
        }
        try (Pool pool = Pool.builder()
                .workers(1)
                .queueCapacity(1)
                .whenFull(WhenFull.CALLER_RUNS)
                .open()) {
            pool.awaitReady();
            List<PooledFuture<Long>> futures = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                futures.add(WorkPooled.on(pool).pidAsync(100));
            }
            Set<String> where = new TreeSet<>();
            for (PooledFuture<Long> future : futures) {
                where.add(here(future.get()));
            }
            print("CALLER_RUNS", where);
        }
    }

    static void hook() {
        inHook = Work.pid();
    }

    private static void exits() throws Exception {
        try (Pool pool = Pool.builder().name("guarded").workers(1).exitGuard(true).open()) {
            long pid = WorkPooled.on(pool).pid();
            ExitsPooled exits = ExitsPooled.on(pool);
            for (int status = 0; status < 2; status++) {
                try {
                    print("exit", exits.exit(status));
                } catch (SecurityException e) {
                    print("exit" + status, e.getMessage());
                }
            }
            try {
                print("halt", exits.halt(7));
            } catch (SecurityException e) {
                print("halt", e.getMessage());
            }
            List<Integer> items = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                items.add(i % 1_000);
            }
            print("failed items", exits.swallowOutcomes(items).filter(o -> !o.isSuccess()).map(Outcome::index).toList());
            try {
                print("swallowed", exits.swallow(3));
            } catch (SecurityException e) {
                print("swallowed", e.getMessage());
            }
            print("next", exits.swallow(4));
            print("thread", exits.inThread());
            print("same worker", pid == WorkPooled.on(pool).pid());
            print("died", pool.stats().workersDied());
        }
        print("closed", ProcessHandle.current().descendants().count());
    }

    private static void init() throws Exception {
        try (Pool pool = Pool.builder().workers(1).exitGuard(true).workerInit(() -> System.exit(4)).open()) {
            pool.awaitReady();
        } catch (dev.pooled.PoolStartException e) {
            print("init", e.getMessage());
        }
    }

    private static void refused() {
        try (Pool pool = Pool.open(1)) {
            print("refused", pool.name());
        } catch (IllegalArgumentException | IllegalStateException e) {
            print("refused", e);
        }
    }

    private static void waiting() throws Exception {
        Pool pool = Pool.builder().workers(1).exitGuard(true).open();
        Files.writeString(Path.of(System.getProperty("app.log")), WorkPooled.on(pool).pid() + "\n");
        Thread.sleep(60_000);
    }

    private static void open() throws Exception {
        Module unnamed = Main.class.getModule();
        print("nio", Object.class.getModule().isOpen("java.nio", unnamed));
        print("lang", Object.class.getModule().isOpen("java.lang", unnamed));
        Module other = new ClassLoader(null) {}.getUnnamedModule();
        print("before", Object.class.getModule().isOpen("java.nio", other));
        print("opened", AgentAccess.openPackages(other));
        print("after", Object.class.getModule().isOpen("java.nio", other));
        List<String> asked = List.of("java.base/sun.nio.ch", "java.base/no.such.thing", "no.such.module/no.such.thing");
        print("asked", AgentAccess.openPackages(other, asked));
        print("asked after", Object.class.getModule().isOpen("sun.nio.ch", other));
        try {
            AgentAccess.openPackages(other, List.of("java.nio"));
        } catch (IllegalArgumentException e) {
            print("malformed", e.getMessage());
        }
    }

    private static String here(long pid) {
        return pid == ProcessHandle.current().pid() ? "host" : "worker";
    }

    private static void print(String name, Object value) {
        System.out.println(name + "=" + value);
    }
}
