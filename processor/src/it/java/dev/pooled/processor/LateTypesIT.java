package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Methods whose types came into being while the compiler ran, in a worker. */
@Timeout(120)
class LateTypesIT {

    private static final String SOURCE = """
            package a;
            import dev.pooled.Pool;
            import dev.pooled.Pooled;
            import java.util.List;
            public final class Waiting {
                @Pooled static List<Late> others(Late late) {
                    return late == Late.NOW ? List.of(Late.NEVER) : List.of(Late.NOW);
                }
                record Found(Late late) {
                    @Pooled String inWorker(long host) {
                        return late + (host == ProcessHandle.current().pid() ? " at home" : " elsewhere");
                    }
                }
                public static List<Object> call(Pool pool) {
                    Found found = new Found(Late.NEVER);
                    return List.of(
                        WaitingPooled.on(pool).othersMap(List.of(Late.NOW, Late.NEVER)),
                        Waiting_FoundPooled.on(pool, found).inWorker(ProcessHandle.current().pid()),
                        NextPooled.on(pool).name(WaitingPooled.class));
                }
            }
            final class Next {
                @Pooled static String name(Class<WaitingPooled> stub) { return stub.getSimpleName(); }
            }
            """;

    @Test
    void travelAsOthersDo(@TempDir Path classes) throws Exception {
        compileTo(classes);

        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()});
                Pool pool = Pool.builder()
                        .name("it-late")
                        .workers(1)
                        .extraClassPath(classes)
                        .open()) {
            Method call = loader.loadClass("a.Waiting").getMethod("call", Pool.class);
            assertThat(call.invoke(null, pool)).hasToString("[[[NEVER], [NOW]], NEVER elsewhere, WaitingPooled]");
        }
    }

    private static void compileTo(Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, List.of(Compiling.source("a.Waiting", SOURCE)));
            task.setProcessors(List.of(new LateType(), new PooledProcessor()));
            assertThat(task.call()).isTrue();
        }
    }
}
