package dev.pooled.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** What the tests of the processor share: sources of the golden folders, and compilations of them. */
final class Compiling {

    static final Path RESOURCES = Path.of("src", "test", "resources");

    private Compiling() {}

    static Compilation withProcessor(List<JavaFileObject> sources, Object... options) {
        return javac().withProcessors(new PooledProcessor())
                .withOptions(options)
                .compile(sources);
    }

    /** Generates, and does not compile what is generated: that takes most of the time. */
    static Compilation generating(List<JavaFileObject> sources) {
        return withProcessor(sources, "-proc:only", "-Xlint:-removal");
    }

    static Compilation withProcessor(String name, String... lines) {
        return withProcessor(List.of(source(name, String.join("\n", lines))));
    }

    /** Returns the files of a golden folder, in the order of their names. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaFileObject source(Path file) {
        return source(file.getFileName().toString().replace(".java", ""), read(file));
    }

    static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("mem:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Returns the generated sources by path, {@code good/MathsPooled.java}. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""), text(file));
        }
        return texts;
    }

    /** Returns a line for each problem, with line and column: {@code 7:24: ERROR [PooledPrivate] …}. */
    static String problems(Compilation compilation) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            if (diagnostic.getMessage(null).contains("[Pooled")) {
                lines.append(diagnostic.getLineNumber())
                        .append(':')
                        .append(diagnostic.getColumnNumber())
                        .append(": ")
                        .append(diagnostic.getKind())
                        .append(' ')
                        .append(diagnostic.getMessage(null).replaceFirst("^warning: ", ""))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(/* ignoreEncodingErrors= */ false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
