package dev.pooled.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Owners whose types come into being while the compiler runs. */
class RoundsTest {

    @Test
    void waitsForATypeThatAnotherProcessorWrites() {
        Compilation compilation = javac().withProcessors(new LateType(), new PooledProcessor())
                .compile(Compiling.source("a.Waiting", """
                        package a;
                        import java.util.List;
                        class Waiting {
                            @dev.pooled.Pooled static List<? extends Late[]> find(String name) { return List.of(); }
                            record Found(Late late) {
                                @dev.pooled.Pooled int count() { return 1; }
                            }
                        }
                        """));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(Compiling.generated(compilation))
                .containsOnlyKeys("a/Late.java", "a/WaitingPooled.java", "a/Waiting_FoundPooled.java");
    }

    @Test
    void waitsForAStubThatItWritesItself() {
        Compilation compilation = Compiling.withProcessor("a.Chain", """
                package a;
                class Chain {
                    @dev.pooled.Pooled static int first(int x) { return x; }
                }
                class Next {
                    @dev.pooled.Pooled static int second(Class<ChainPooled> stub) { return 0; }
                }
                """);

        assertThat(Compiling.generated(compilation)).containsOnlyKeys("a/ChainPooled.java", "a/NextPooled.java");
    }

    @Test
    void doesWhatItCanWhereOneOwnerNamesATypeThatDoesNotExist() {
        Compilation compilation = Compiling.withProcessor("a.Chain", """
                package a;
                class Good {
                    @dev.pooled.Pooled private static int first(int x) { return x; }
                }
                class Bad {
                    @dev.pooled.Pooled static int second(GoodPooled.Nowhere unknown) { return 0; }
                }
                """);

        assertThat(Compiling.problems(compilation))
                .contains("3:43: ERROR [PooledPrivate]")
                .contains("6:35: ERROR [PooledMissingType] no stub for Bad");
    }

    @Test
    void namesAnExceptionClassThatDoesNotExist() {
        Compilation compilation = Compiling.withProcessor("a.Retrying", """
                package a;
                class Retrying {
                    @dev.pooled.Pooled(retryOn = Nowhere.class) static int f(int x) { return x; }
                }
                """);

        assertThat(Compiling.problems(compilation)).contains("[PooledMissingType] no stub for Retrying");
    }

    @Test
    void generatesAgainWhatIsOnTheClassPathFromTheLastTime(@TempDir Path classes) {
        JavaFileObject source = Compiling.source("a.Again", """
                package a;
                record Again(int x) {
                    @dev.pooled.Pooled int plus(int y, Again other) { return x + y; }
                }
                """);

        for (int run = 0; run < 2; run++) {
            assertThat(compileTo(classes, source)).as("run %s", run).isEmpty();
        }
        assertThat(classes.resolve("a/AgainPooled$PlusArgs.class")).exists();
    }

    private static String compileTo(Path classes, JavaFileObject source) {
        StringWriter messages = new StringWriter();
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-cp", classPath, "-Xlint:all,-processing"),
                        null,
                        List.of(source));
        task.setProcessors(List.of(new PooledProcessor()));
        task.call();
        return messages.toString();
    }
}
