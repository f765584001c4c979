package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the user's compiler and however strict, the generated code gives it no reason to complain. */
class LintTest {

    static IntStream releases() {
        return IntStream.of(17, 21, 25)
                .filter(release -> release <= Runtime.version().feature());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void generatedCodeIsCleanUnderAllLintsAndDoclint(int release) {
        List<JavaFileObject> sources =
                Compiling.files("good").stream().map(Compiling::source).toList();

        Compilation compilation = Compiling.withProcessor(
                sources,
                "--release",
                Integer.toString(release),
                // JavaLang has its types in one file; javac wants them in files of their own.
                "-Xlint:all,-processing,-auxiliaryclass",
                "-Xdoclint:all,-missing",
                "-Werror");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Test
    void eclipseCompilerGeneratesTheSame(@TempDir Path directory) throws IOException {
        List<Path> files = Compiling.files("good");
        StringWriter messages = new StringWriter();
        Files.createDirectories(directory.resolve("generated"));
        String[] options = {
            "-17",
            "-nowarn",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            directory.resolve("classes").toString(),
            "-s",
            directory.resolve("generated").toString()
        };
        String[] arguments =
                Stream.concat(Stream.of(options), copies(files, directory)).toArray(String[]::new);

        boolean success = BatchCompiler.compile(arguments, new PrintWriter(messages), new PrintWriter(messages), null);

        assertThat(messages.toString()).isEmpty();
        assertThat(success).isTrue();
        assertThat(texts(directory.resolve("generated"))).isEqualTo(generatedByJavac(files));
    }

    /** ECJ wants files in folders named like their packages. */
    private static Stream<String> copies(List<Path> files, Path directory) throws IOException {
        Stream.Builder<String> copies = Stream.builder();
        for (Path file : files) {
            String text = Compiling.read(file);
            String home = text.startsWith("package ")
                    ? text.substring("package ".length(), text.indexOf(';')).replace('.', '/')
                    : "";
            Path folder = Files.createDirectories(directory.resolve("sources").resolve(home));
            copies.add(Files.copy(file, folder.resolve(file.getFileName())).toString());
        }
        return copies.build();
    }

    private static Map<String, String> generatedByJavac(List<Path> files) {
        return Compiling.generated(
                Compiling.generating(files.stream().map(Compiling::source).toList()));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Compiling.read(file));
            }
        }
        return texts;
    }
}
