package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every shape, compiled by the Eclipse compiler, in a host and in workers that find no other build of these classes. */
@Timeout(240)
class EclipseWorkersIT {

    private static final Path SHAPES = Path.of("src", "test", "java", "good");
    private static final Path SHAPES_IN_WORKERS = Path.of("src", "it", "java", "good");
    private static final Pattern TEST = Pattern.compile("@Test\\s+(?:default )?void (\\w+)");

    private static final String RUNNER = """
            package good;
            import java.lang.reflect.Method;
            import java.util.Arrays;
            import java.util.stream.Stream;
            final class Runner {
                public static void main(String[] args) throws Exception {
                    WorkerShapesIT tests = new WorkerShapesIT();
                    for (Method test : Stream.of(EveryShape.class, WorkerShapesIT.class)
                            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                            .filter(method -> method.isAnnotationPresent(org.junit.jupiter.api.Test.class))
                            .toList()) {
                        test.setAccessible(true);
                        test.invoke(tests);
                        System.out.println("passed " + test.getName());
                    }
                    WorkerShapesIT.closePool();
                }
            }
            """;

    @Test
    void runEveryShape(@TempDir Path directory) throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>(Compiling.files("good"));
        sources.addAll(EclipseCompiler.sourcesIn(SHAPES));
        sources.addAll(EclipseCompiler.sourcesIn(SHAPES_IN_WORKERS));
        sources.add(Files.writeString(directory.resolve("Runner.java"), RUNNER));
        assertThat(EclipseCompiler.compile(directory, sources)).isEmpty();

        Path output = directory.resolve("output");
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        directory.resolve("classes") + File.pathSeparator + EclipseCompiler.classPathWithoutTests(),
                        "good.Runner")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(host.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrderElementsOf(expected());
        assertThat(host.exitValue()).isZero();
    }

    private static List<String> expected() {
        String source = Compiling.read(SHAPES.resolve("EveryShape.java"))
                + Compiling.read(SHAPES_IN_WORKERS.resolve("WorkerShapesIT.java"));
        List<String> lines = TEST.matcher(source)
                .results()
                .map((MatchResult test) -> "passed " + test.group(1))
                .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        return lines;
    }
}
