package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.Pool;
import dev.pooled.processor.PooledProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A worker whose class path holds another build than the host's says which class differs, and how. The host has its build in
 * a class loader of its own, the worker finds the other one on its class path.
 */
@Timeout(120)
class SkewIT {

    /** What a call sends and gets back; the tests change it for the worker. */
    private static final String SOURCE = """
            package skewed;
            import dev.pooled.Pooled;
            import java.util.List;
            public final class Owner {
                @Pooled public static String show(List<Page> pages, Shape shape, Color color) {
                    return pages + " " + shape + " " + color;
                }
                @Pooled public static Color last() { Color[] all = Color.values(); return all[all.length - 1]; }
                public static String call(dev.pooled.Pool pool) {
                    return OwnerPooled.on(pool).show(
                        List.of(new Page("t", "h", 3)), new Flat(1), Color.valueOf("GREEN"));
                }
                public static String lastOf(dev.pooled.Pool pool) { return OwnerPooled.on(pool).last().toString(); }
            }
            record Page(String title, String html, int size) {}
            sealed interface Shape permits Round, Flat {}
            record Round(int radius) implements Shape {}
            record Flat(int side) implements Shape {}
            enum Color { RED, GREEN }
            """;

    private static final String CURE =
            "; the class paths of host and worker hold different builds: rebuild, and look for an older copy";

    @TempDir
    private Path directory;

    @Test
    void theSameBuildOnBothSidesWorks() throws Exception {
        assertThat(call(SOURCE, SOURCE, "call")).isEqualTo("[Page[title=t, html=h, size=3]] Flat[side=1] GREEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int size) {}|int size, long time) {}|record skewed.Page in the worker has in addition long time",
                ", int size) {}|) {}|record skewed.Page in the worker lacks int size",
                "String html, int|String body, int|record skewed.Page in the worker lacks String html and has in addition"
                        + " String body",
                "int size) {}|long size) {}|record skewed.Page in the worker lacks int size and has in addition long size",
                "String title, String html|String html, String title|record skewed.Page is in another order in the worker",
                "record Flat(int side)|record Flat(short side)|record skewed.Flat in the worker lacks int side and has in"
                        + " addition short side",
                "List<Page> pages|List<Shape> pages|argument 1 is another type in the worker (host: List<record skewed.Page>;"
                        + " worker: List<sealed skewed.Shape>)",
            })
    void anotherLayoutIsRefusedWithItsClassAndItsDifference(String part, String replacement, String expected) {
        assertRefused(withoutCall(SOURCE.replace(part, replacement)), expected);
    }

    @Test
    void aSubtypeThatIsNotPermittedInTheWorkerIsNamed() {
        String other = SOURCE.replace("permits Round, Flat", "permits Flat")
                .replace("record Round(int radius) implements Shape", "record Round(int radius)");

        assertRefused(withoutCall(other), "sealed skewed.Shape in the worker lacks record skewed.Round");
    }

    private void assertRefused(String workerSource, String expected) {
        assertThatThrownBy(() -> call(SOURCE, workerSource, "call"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("skewed.Owner#show(")
                .hasMessageContaining(expected)
                .hasMessageContaining(" does not travel as the host sends it: ")
                .hasMessageContaining(CURE);
    }

    /** The worker never makes the host's call, which need not fit its classes. */
    private static String withoutCall(String source) {
        return source.replaceFirst("(?s)public static String call\\(.*?\\n    }\\n", "");
    }

    @Test
    void anEnumConstantThatTheWorkerLacksIsNamed() {
        assertThatThrownBy(() -> call(SOURCE, SOURCE.replace("RED, GREEN", "RED, BLUE"), "call"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("argument 3 (color)")
                .hasMessageContaining(
                        "enum skewed.Color has no constant GREEN in the JVM that reads it, only [RED, BLUE]");
    }

    @Test
    void anEnumConstantThatTheHostLacksIsNamed() {
        assertThatThrownBy(() -> call(SOURCE, SOURCE.replace("RED, GREEN", "RED, GREEN, BLUE"), "lastOf"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("result")
                .hasMessageContaining(
                        "enum skewed.Color has no constant BLUE in the JVM that reads it, only [RED, GREEN]");
    }

    @Test
    void aMethodThatHasOtherParametersInTheWorkerIsNamed() {
        String other = withoutCall(
                SOURCE.replace("String show(List<Page> pages,", "String show(int count, List<Page> pages,"));

        assertThatThrownBy(() -> call(SOURCE, other, "call"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining(
                        "the worker's skewed.OwnerPooled$Methods has no method skewed.Owner#show(Ljava/util/List;")
                .hasMessageContaining(CURE)
                .hasMessageContaining("only skewed.Owner#show(ILjava/util/List;");
    }

    /** The stubs are equal: only the record itself was exchanged, so that its constructor takes the same types. */
    @Test
    void aRecordThatWasExchangedUnderItsStubIsNamed() throws Exception {
        Path host = compile("host", SOURCE);
        Path worker = compile("worker", SOURCE);
        Path other = compile("other", SOURCE.replace("String title, String html", "String html, String title"));
        Files.copy(
                other.resolve("skewed/Page.class"),
                worker.resolve("skewed/Page.class"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> call(host, worker, "call"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("argument 1 (pages)")
                .hasMessageContaining(
                        "record skewed.Page is (java.lang.String html, java.lang.String title, int size) on"
                                + " this class path, but the stub was compiled when it was (java.lang.String title,"
                                + " java.lang.String html, int size): rebuild, and look for an older copy of the class on the"
                                + " class path");
    }

    @Test
    void aSubtypeThatIsMissingInTheWorkerIsNamed() throws Exception {
        Path host = compile("host", SOURCE);
        Path worker = compile("worker", SOURCE);
        Files.delete(worker.resolve("skewed/Round.class"));

        assertThatThrownBy(() -> call(host, worker, "call"))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the worker cannot load class skewed.OwnerPooled$Methods")
                .hasMessageContaining(CURE)
                .hasMessageContaining("skewed/Round");
    }

    private String call(String hostSource, String workerSource, String method) throws Exception {
        return call(compile("host", hostSource), compile("worker", workerSource), method);
    }

    private static String call(Path host, Path worker, String method) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {host.toUri().toURL()});
                Pool pool = Pool.builder()
                        .name("it-skew")
                        .workers(1)
                        .extraClassPath(worker)
                        .open()) {
            Method call = loader.loadClass("skewed.Owner").getMethod(method, Pool.class);
            return (String) call.invoke(null, pool);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private Path compile(String name, String source) throws IOException {
        Path sources = Files.createDirectories(directory.resolve(name).resolve("src"));
        Path classes = Files.createDirectories(directory.resolve(name).resolve("classes"));
        Path file = Files.writeString(sources.resolve("Owner.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(
                    Arrays.asList("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(new PooledProcessor()));
            assertThat(task.call()).isTrue();
        }
        return classes;
    }
}
