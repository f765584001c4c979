package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import dev.pooled.TaskRunnable;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Classes that workers do not have on their class path come from the class loaders of what was submitted. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class ServedClassesIT {

    private static Pool pool;

    @TempDir
    private Path directory;

    private Path classes;

    @BeforeAll
    static void open() {
        pool = Pool.builder().name("it-served").workers(1).workerHeap("64m").open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @BeforeEach
    void compile() throws IOException {
        classes = directory.resolve("classes");
        Compiled.into(classes, "plugin.Jobs", """
                package plugin;

                import dev.pooled.TaskCallable;
                import dev.pooled.TaskFunction;
                import java.util.ServiceLoader;

                public class Jobs {
                    public record Point(int x, int y) {}
                    public enum Color { RED, GREEN }
                    public static class Holder implements java.io.Serializable {
                        public final Color color;
                        public Holder(Color color) { this.color = color; }
                    }
                    public static class Failure extends Exception {
                        public final int code;
                        public Failure(int code) { super("failed with " + code); this.code = code; }
                    }
                    public interface Greeter { String greet(); }
                    public static class Polite implements Greeter {
                        public String greet() { return "good day"; }
                    }
                    static class Helper {
                        static int twice(int x) { return 2 * x; }
                    }
                    public static Object point(int x, int y) { return new Point(x, y); }
                    public static Object holder() { return new Holder(Color.GREEN); }
                    public static TaskCallable<Object> sum(int x, int y) {
                        return () -> new Point(Helper.twice(x), Helper.twice(y));
                    }
                    public static TaskFunction<Object, Object> mirror() {
                        return Jobs::mirrored;
                    }
                    static Object mirrored(Object point) { return new Point(((Point) point).y(), ((Point) point).x()); }
                    public static TaskFunction<Object, Object> color() {
                        return holder -> ((Holder) holder).color;
                    }
                    public static TaskCallable<Object> fail() {
                        return () -> { throw new Failure(7); };
                    }
                    public static TaskCallable<Object> greet() {
                        return () -> ServiceLoader.load(Greeter.class).findFirst().get().greet();
                    }
                    public static TaskCallable<Object> read() {
                        return () -> {
                            try (java.io.InputStream in = Jobs.class.getResourceAsStream("/plugin/text.txt")) {
                                return new String(in.readAllBytes()) + (Jobs.class.getResource("/plugin/none.txt"));
                            }
                        };
                    }
                    public static TaskCallable<Object> place() {
                        return () -> Jobs.class.getProtectionDomain().getCodeSource().getLocation() + " "
                                + Jobs.class.getPackage().getName();
                    }
                    public static TaskCallable<Object> inThread() {
                        return () -> {
                            Object[] result = new Object[1];
                            Thread thread = new Thread(() -> result[0] = new Point(1, Helper.twice(1)));
                            thread.start();
                            thread.join();
                            return result[0];
                        };
                    }
                    public static dev.pooled.TaskRunnable init() {
                        return () -> System.setProperty("plugin.init", String.valueOf(Helper.twice(21)));
                    }
                    public static TaskCallable<Object> property() {
                        return () -> System.getProperty("plugin.init");
                    }
                }
                """);
    }

    @Test
    void aLambdaOfAClassThatNoWorkerHasReturnsARecordOfItsOwnLoader() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            Object result = pool.submit(callable(loader, "sum", 2, 3)).get();

            assertThat(result).isEqualTo(call(loader, "point", 4, 6));
        }
    }

    @Test
    void argumentsOfSuchAClassTravelAndSoDoTheirResults() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            Object point = call(loader, "point", 1, 2);
            Object holder = call(loader, "holder");

            assertThat(pool.map(function(loader, "mirror"), List.of(point)))
                    .containsExactly(call(loader, "point", 2, 1));
            assertThat(pool.map(function(loader, "color"), List.of(holder)))
                    .first()
                    .hasToString("GREEN")
                    .isSameAs(loader.loadClass("plugin.Jobs$Color").getEnumConstants()[1]);
        }
    }

    @Test
    void anExceptionOfSuchAClassArrivesAsItself() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            PooledFuture<Object> failing = pool.submit(callable(loader, "fail"));

            assertThatThrownBy(failing::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .hasMessage("failed with 7")
                    .hasFieldOrPropertyWithValue("code", 7)
                    .isInstanceOf(loader.loadClass("plugin.Jobs$Failure"));
        }
    }

    @Test
    void resourcesAndServicesAreFoundAsInTheApplication() throws Exception {
        Files.writeString(classes.resolve("plugin/text.txt"), "a text, ");
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("plugin.Jobs$Greeter"), "plugin.Jobs$Polite");
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            assertThat(pool.submit(callable(loader, "read")).get()).isEqualTo("a text, null");
            assertThat(pool.submit(callable(loader, "greet")).get()).isEqualTo("good day");
        }
    }

    @Test
    void aServedClassSaysWhereItIsFromAndWhatItsPackageIs() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            assertThat(pool.submit(callable(loader, "place")).get())
                    .isEqualTo(classes.toUri().toURL() + " plugin");
        }
    }

    @Test
    void aThreadOfATaskFindsThemToo() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            assertThat(pool.submit(callable(loader, "inThread")).get()).isEqualTo(call(loader, "point", 1, 2));
        }
    }

    @Test
    void workerInitMayBeOfSuchAClass() throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes);
                Pool own = Pool.builder()
                        .name("it-served-init")
                        .workers(1)
                        .workerInit((TaskRunnable) call(loader, "init"))
                        .open()) {
            assertThat(own.submit(callable(loader, "property")).get()).isEqualTo("42");
        }
    }

    @Test
    void aLoaderThatHasAnotherVersionOfWhatIsOnTheClassPathGetsItsOwn() throws Exception {
        Compiled.into(
                classes,
                "dev.pooled.it.TwoVersions",
                "package dev.pooled.it; public class TwoVersions {"
                        + " public static dev.pooled.TaskCallable<String> task() { return () -> \"of the loader\"; } }");
        try (URLClassLoader loader = Compiled.childFirst(classes)) {
            TaskCallable<?> other = (TaskCallable<?>) loader.loadClass("dev.pooled.it.TwoVersions")
                    .getMethod("task")
                    .invoke(null);

            for (int i = 0; i < 2; i++) {
                assertThat(pool.submit(other).get()).isEqualTo("of the loader");
                assertThat(pool.submit(TwoVersions.task()).get()).isEqualTo("of the class path");
            }
        }
    }

    /** Asked for a resource it passes on its parent's first, as most do that override nothing but {@code loadClass}. */
    private static final class SelfFirst extends ClassLoader {
        private final Path classes;

        SelfFirst(Path classes) {
            super(ServedClassesIT.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                Path file = classes.resolve(name.replace('.', '/') + ".class");
                if (!Files.exists(file)) {
                    return super.loadClass(name, resolve);
                }
                try {
                    byte[] bytes = Files.readAllBytes(file);
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }

        @Override
        protected @Nullable URL findResource(String name) {
            try {
                Path file = classes.resolve(name);
                return Files.exists(file) ? file.toUri().toURL() : null;
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            URL own = findResource(name);
            return Collections.enumeration(own == null ? List.of() : List.of(own));
        }
    }

    @Test
    void aLoaderThatHandsOutItsParentsFileFirstGetsItsOwnClassAllTheSame() throws Exception {
        Compiled.into(
                classes,
                "dev.pooled.it.TwoVersions",
                "package dev.pooled.it; public class TwoVersions {"
                        + " public static dev.pooled.TaskCallable<String> task() { return () -> \"of the loader\"; } }");
        TaskCallable<?> other = (TaskCallable<?>) new SelfFirst(classes)
                .loadClass("dev.pooled.it.TwoVersions")
                .getMethod("task")
                .invoke(null);

        assertThat(pool.submit(other).get()).isEqualTo("of the loader");
        assertThat(pool.submit(TwoVersions.task()).get()).isEqualTo("of the class path");
    }

    @Test
    void aClassThatWasReloadedRunsInItsNewVersion() throws Exception {
        List<Object> results = new ArrayList<>();
        for (String version : List.of("first", "second")) {
            Path place = directory.resolve(version);
            Compiled.into(
                    place,
                    "plugin.Reloaded",
                    "package plugin; public class Reloaded { public static dev.pooled.TaskCallable<Object> task()"
                            + " { return () -> \"" + version + "\"; } }");
            try (URLClassLoader loader = Compiled.parentFirst(place)) {
                results.add(pool.submit((TaskCallable<?>) loader.loadClass("plugin.Reloaded")
                                .getMethod("task")
                                .invoke(null))
                        .get());
            }
        }

        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void aTaskThatNeedsAClassWhenItsStackIsAlmostFullGetsItAsSoonAsThereIsRoom() throws Exception {
        Compiled.into(classes, "plugin.Deep", """
                package plugin;

                public class Deep {
                    static int overflows;
                    static class Leaf { static String name() { return "leaf"; } }
                    static class Later { static String name() { return "later"; } }
                    public static dev.pooled.TaskCallable<Object> task() {
                        return () -> down() + " after " + (overflows > 1) + " " + Later.name();
                    }
                    static Object down() throws Exception {
                        try {
                            return down();
                        } catch (StackOverflowError e) {
                            overflows++;
                        }
                        return Class.forName("plugin.Deep$Leaf", false, Deep.class.getClassLoader()).getSimpleName();
                    }
                }
                """);
        for (int i = 0; i < 3; i++) {
            try (URLClassLoader loader = Compiled.parentFirst(classes)) {
                PooledFuture<?> deep = pool.submit((TaskCallable<?>)
                        loader.loadClass("plugin.Deep").getMethod("task").invoke(null));

                assertThat(deep.get()).isEqualTo("Leaf after true later");
                assertThat(pool.submit(callable(loader, "sum", 1, 1)).get()).isEqualTo(call(loader, "point", 2, 2));
            }
        }
    }

    @Test
    void whatAWorkerHasOfALoaderThatIsGoneGoesToo() throws Exception {
        try (Pool own = Pool.builder()
                .name("it-served-gone")
                .workers(1)
                .workerHeap("64m")
                .open()) {
            int loaders = 20;
            List<WeakReference<ClassLoader>> gone = new ArrayList<>();
            for (int i = 0; i < loaders; i++) {
                gone.add(useOnce(own));
            }
            while (gone.stream().filter(each -> !each.refersTo(null)).count() > 2) {
                System.gc();
            }

            useOnce(own); // to be told it must ask
            long unloaded = own.submit(() -> {
                        long count = 0;
                        for (int i = 0; i < 50 && count < 2 * 15; i++) {
                            System.gc();
                            Thread.sleep(20);
                            count = ManagementFactory.getClassLoadingMXBean().getUnloadedClassCount();
                        }
                        return count;
                    })
                    .get();

            assertThat(unloaded).isGreaterThanOrEqualTo(2 * 15);
        }
    }

    /** A task of a new loader, of two classes. */
    private WeakReference<ClassLoader> useOnce(Pool own) throws Exception {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            assertThat(own.submit(callable(loader, "sum", 1, 1)).get()).isEqualTo(call(loader, "point", 2, 2));
            return new WeakReference<>(loader);
        }
    }

    @Test
    void theLoaderOfATaskStaysAsLongAsTheTaskWaits() throws Exception {
        try (Pool own = Pool.builder()
                .name("it-served-waits")
                .workers(1)
                .workerHeap("64m")
                .open()) {
            Path go = directory.resolve("go");
            String mark = go.toString();
            PooledFuture<Object> first = own.submit(() -> {
                while (!Files.exists(Path.of(mark))) {
                    Thread.sleep(5);
                }
                return "first";
            });
            PooledFuture<Object> waiting = submitOnce(own);

            for (int i = 0; i < 5; i++) {
                System.gc();
            }
            Files.createFile(go);

            assertThat(first.get()).isEqualTo("first");
            assertThat(waiting.get()).isEqualTo("good day");
        }
    }

    private PooledFuture<Object> submitOnce(Pool own) throws Exception {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("plugin.Jobs$Greeter"), "plugin.Jobs$Polite");
        return own.submit(callable(Compiled.parentFirst(classes), "greet"));
    }

    @Test
    void aClassThatIsNowhereIsNamedWithTheClassPathAndTheCure() {
        PooledFuture<Object> failing =
                pool.submit(() -> Class.forName("com.acme.Nowhere").getName());
        PooledFuture<Object> byContext = pool.submit(() -> Thread.currentThread()
                .getContextClassLoader()
                .loadClass("com.acme.Nowhere")
                .getName());

        assertThatThrownBy(failing::get)
                .cause()
                .isInstanceOf(ClassNotFoundException.class)
                .satisfies(error -> assertThat(error.getSuppressed())
                        .anySatisfy(explanation -> assertThat(explanation.getMessage())
                                .startsWith("com.acme.Nowhere (worker 1 of pool 'it-served' finds it neither on its"
                                        + " class path, ")
                                .contains("it runs without the agent")
                                .endsWith("; add what is missing with extraClassPath(…))")));
        assertThatThrownBy(byContext::get).cause().hasMessageContaining("extraClassPath(…)");
    }

    /** A class loader that hands out nothing until it is let. */
    private static final class Hanging extends URLClassLoader {
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile @Nullable Thread asker;
        private final CountDownLatch release = new CountDownLatch(1);

        Hanging(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, ServedClassesIT.class.getClassLoader());
        }

        @Override
        public URL findResource(String name) {
            asker = Thread.currentThread();
            asked.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.findResource(name);
        }
    }

    @Test
    void aWorkerThatIsKilledWhileItWaitsForAClassFailsItsTaskAlone() throws Exception {
        try (Hanging loader = new Hanging(classes);
                Pool own = Pool.builder().name("it-served-kill").workers(1).open()) {
            PooledFuture<Object> waiting = own.submit(callable(loader, "sum", 1, 1));
            loader.asked.await();

            Processes.pids(own).forEach(Processes::kill);

            assertThatThrownBy(waiting::get).cause().isInstanceOf(WorkerDiedException.class);
            loader.release.countDown();
            assertThat(own.submit(callable(loader, "sum", 1, 1)).get()).isEqualTo(call(loader, "point", 2, 2));
        }
    }

    @Test
    void aLimitEndsATaskThatWaitsForAClass() throws Exception {
        try (Hanging loader = new Hanging(classes);
                Pool own = Pool.builder()
                        .name("it-served-limit")
                        .workers(1)
                        .cancelGrace(Duration.ofMillis(100))
                        .open()) {
            own.awaitReady();

            PooledFuture<Object> waiting =
                    Stub.on(own).withTimeout(Duration.ofMillis(300)).submit(callable(loader, "sum", 1, 1));

            assertThatThrownBy(waiting::get).cause().isInstanceOf(TaskTimeoutException.class);
            loader.release.countDown();
            assertThat(own.submit(callable(loader, "sum", 1, 1)).get()).isEqualTo(call(loader, "point", 2, 2));
        }
    }

    @Test
    void aPoolThatIsShutDownWhileAWorkerWaitsForAClassEnds() throws Exception {
        try (Hanging loader = new Hanging(classes)) {
            Pool own = Pool.builder().name("it-served-close").workers(1).open();
            PooledFuture<Object> waiting = own.submit(callable(loader, "sum", 1, 1));
            loader.asked.await();

            own.shutdownNow();

            assertThat(own.awaitTermination(Duration.ofSeconds(10))).isTrue();
            assertThat(waiting).isDone();
            assertThat(loader.asker).isNotNull().satisfies(thread -> assertThat(thread.isDaemon())
                    .as("the application can end though its loader hangs")
                    .isTrue());
            loader.release.countDown();
        }
    }

    @SuppressWarnings("unchecked") // that is what the methods return
    private static TaskCallable<Object> callable(ClassLoader loader, String method, Object... arguments)
            throws Exception {
        return (TaskCallable<Object>) call(loader, method, arguments);
    }

    @SuppressWarnings("unchecked") // that is what the methods return
    private static TaskFunction<Object, Object> function(ClassLoader loader, String method) throws Exception {
        return (TaskFunction<Object, Object>) call(loader, method);
    }

    private static Object call(ClassLoader loader, String name, Object... arguments) throws Exception {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, int.class);
        return loader.loadClass("plugin.Jobs").getMethod(name, types).invoke(null, arguments);
    }
}
