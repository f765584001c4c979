package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's named module, which requires {@code dev.pooled} and nothing else, opens nothing and exports nothing. */
class ModuleUserIT {

    private static final List<JavaFileObject> MODULE = List.of(
            Compiling.source("module-info", "module user { requires dev.pooled; }"),
            Compiling.source("user.Maths", """
                    package user;
                    final class Maths {
                        record Pair(int first, int second) {}
                        @dev.pooled.Pooled static Pair swapped(Pair pair, int times) {
                            return times % 2 == 0 ? pair : new Pair(pair.second(), pair.first());
                        }
                        @dev.pooled.Pooled static long pid(int unused) { return ProcessHandle.current().pid(); }
                    }
                    """),
            Compiling.source("user.Main", """
                    package user;
                    import dev.pooled.Pool;
                    final class Main {
                        public static void main(String[] args) {
                            try (Pool pool = Pool.open(1)) {
                                MathsPooled maths = MathsPooled.on(pool);
                                System.out.println(maths.swapped(new Maths.Pair(1, 2), 1));
                                System.out.println(maths.pid(0) != ProcessHandle.current().pid());
                                System.out.println(Main.class.getModule());
                            }
                        }
                    }
                    """));

    @Test
    void compilesAndRunsItsMethodsInAWorker(@TempDir Path classes) throws IOException, InterruptedException {
        assertThat(compileTo(classes, MODULE)).isEmpty();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        runtime() + File.pathSeparator + classes,
                        "--module",
                        "user/user.Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines()).containsExactly("Pair[first=2, second=1]", "true", "module user");
        assertThat(process.exitValue()).isZero();
    }

    /** The stub's superclass is in a module that the user requires for itself alone. */
    @Test
    void compilesWhereTheStubIsExported(@TempDir Path classes) {
        List<JavaFileObject> exporting = List.of(
                Compiling.source("module-info", "module user { requires dev.pooled; exports user; }"),
                Compiling.source("user.Maths", """
                        package user;
                        @SuppressWarnings("exports")
                        public final class Maths {
                            private Maths() {}
                            @dev.pooled.Pooled public static long square(long x) { return x * x; }
                        }
                        """));

        assertThat(compileTo(classes, exporting)).isEmpty();
        assertThat(classes.resolve("user/MathsPooled.class")).exists();
    }

    private static String compileTo(Path classes, List<JavaFileObject> sources) {
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-d",
                                classes.toString(),
                                "--module-path",
                                runtime().toString(),
                                "-Xlint:all",
                                "-Werror"),
                        null,
                        sources);
        task.setProcessors(List.of(new PooledProcessor()));
        task.call();
        return messages.toString();
    }

    /** Returns where the module {@code dev.pooled} is. */
    private static Path runtime() {
        return Path.of(URI.create(
                Pool.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
