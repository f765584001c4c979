package dev.pooled.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compilations in this JVM, as build tools do them. */
final class Javac {

    private final Path runtime;
    private final Path processor;
    private final Path work;

    Javac(Path runtime, Path processor, Path work) {
        this.runtime = runtime;
        this.processor = processor;
        this.work = work;
    }

    /**
     * What a compilation took.
     *
     * @param wall nanoseconds on the clock
     * @param cpu nanoseconds of all threads of this JVM, those of its compiler and collector too
     */
    record Cost(long wall, long cpu) {}

    /** Compiles {@code sources} with the processor and returns what that took. */
    Cost withProcessor(List<Path> sources) throws IOException {
        return cost(sources, List.of("-processorpath", processor.toString()), null);
    }

    /** Compiles {@code sources}, among them the stubs, without processors, and returns what that took. */
    Cost withStubs(List<Path> sources) throws IOException {
        return cost(sources, List.of("-proc:none"), null);
    }

    /** Compiles {@code sources} with a processor that has nothing to think about, and returns what that took. */
    Cost withReadyStubs(List<Path> sources, Path folder, List<Path> stubs) throws IOException {
        return cost(sources, List.of(), new ReadyStubs(folder, stubs));
    }

    /** Writes the stubs into {@code folder}, compiles nothing, and returns the stubs. */
    List<Path> generate(List<Path> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        compile(sources, List.of("-processorpath", processor.toString(), "-proc:only", "-s", folder.toString()), null);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Each compilation finds an empty folder for its classes. */
    private Cost cost(List<Path> sources, List<String> options, @Nullable Processor instance) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", classes.toString()));
        all.addAll(options);
        System.gc(); // the garbage of one compilation is not the next one's business
        long beginCpu = cpuNanos();
        long begin = System.nanoTime();
        compile(sources, all, instance);
        Cost cost = new Cost(System.nanoTime() - begin, cpuNanos() - beginCpu);
        delete(classes);
        return cost;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void compile(List<Path> sources, List<String> options, @Nullable Processor instance) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of("-cp", runtime.toString(), "-Xlint:all,-processing"));
        all.addAll(options);
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
            if (instance != null) {
                task.setProcessors(List.of(instance));
            }
            if (!task.call() || !messages.toString().isEmpty()) {
                throw new IllegalStateException("javac was not content:\n" + messages);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
