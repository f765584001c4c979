package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every piece of Java in the documents compiles, with its stubs. A piece is a whole class, or paragraphs of which each is a
 * pooled method or some statements; what it leaves out stands in {@link #SURROUNDINGS}. {@code { … }} stands for a body.
 */
class DocumentedSnippetsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("(?m)^( *)```java\\n(.*?)^ *```", Pattern.DOTALL);
    private static final Pattern LINE_OF_PYTHON = Pattern.compile("(?m)^\\| .*`.*\\| `(.*)` \\|$");
    private static final String IMPORTS = """
            import dev.pooled.*;
            import dev.pooled.spi.*;
            import java.io.IOException;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;
            """;
    /** What the statements of all documents refer to. */
    private static final String SURROUNDINGS = """
            record Page(String title) {}
            class Surroundings {
                Pool pool;
                ParserPooled parser;
                String url;
                byte[] html;
                List<byte[]> images;
                MathsPooled maths;
                List<Long> items;
            }
            final class Maths {
                @Pooled static long square(long x) { return x * x; }
            }
            final class Thumbnails {
                @Pooled static byte[] scale(byte[] image, int width) throws IOException { return image; }
            }
            """;

    /** The page of messages shows what does not compile: {@link ProblemTest} sees to that one. */
    static Stream<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            List<Path> documents =
                    new ArrayList<>(pages.filter(page -> page.toString().endsWith(".md"))
                            .filter(page -> !page.endsWith("messages.md"))
                            .toList());
            documents.add(ROOT.resolve("README.md"));
            return documents.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void compile(Path document) {
        List<String> snippets = snippets(Compiling.read(document));

        for (int i = 0; i < snippets.size(); i++) {
            Compilation compilation = Compiling.withProcessor(sources(snippets.get(i)));
            assertThat(compilation.errors())
                    .as("snippet %d of %s", i, document.getFileName())
                    .isEmpty();
        }
    }

    @Test
    void whatStandsBesideEachLineOfPythonCompiles() {
        Matcher row = LINE_OF_PYTHON.matcher(Compiling.read(ROOT.resolve("docs/python-to-pooled.md")));
        StringBuilder statements = new StringBuilder();
        int count = 0;
        while (row.find()) {
            statements.append("{ ").append(row.group(1).replace("{ … }", "{ }")).append(" }\n");
            count++;
        }

        Compilation compilation = Compiling.withProcessor(sources(statements.toString()));

        assertThat(compilation.errors()).isEmpty();
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void thereAreSomeToCompile() throws IOException {
        long count = documents()
                .flatMap(page -> snippets(Compiling.read(page)).stream())
                .count();

        assertThat(count).isGreaterThan(4);
    }

    private static List<String> snippets(String document) {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = JAVA.matcher(document);
        while (matcher.find()) {
            snippets.add(matcher.group(2).replace("{ … }", "{ throw new UnsupportedOperationException(); }"));
        }
        return snippets;
    }

    private static List<JavaFileObject> sources(String snippet) {
        Matcher type = Pattern.compile("(?m)^\\s*(?:public |final )*(?:class|record|interface) (\\w+)")
                .matcher(snippet);
        if (type.find()) {
            String home = snippet.strip().startsWith("package ") ? snippet.strip() : "package a;\n" + snippet;
            int afterPackage = home.indexOf(';') + 1;
            String text = home.substring(0, afterPackage) + "\n" + IMPORTS + home.substring(afterPackage);
            return List.of(Compiling.source("a." + type.group(1), text));
        }
        StringBuilder methods = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (String paragraph : snippet.split("\\n\\s*\\n", -1)) {
            (paragraph.strip().startsWith("@Pooled") ? methods : statements)
                    .append(paragraph)
                    .append('\n');
        }
        String parser = "public static Page parse(String url, byte[] html) throws IOException { return null; }";
        return List.of(
                Compiling.source("a.Surroundings", "package a;\n" + IMPORTS + SURROUNDINGS),
                Compiling.source(
                        "a.Parser",
                        "package a;\n" + IMPORTS + "class Parser {\n"
                                + (methods.length() == 0 ? "@Pooled " + parser : methods) + "}\n"),
                Compiling.source(
                        "a.Snippet",
                        "package a;\n" + IMPORTS
                                + "class Snippet extends Surroundings {\nvoid run() throws Exception {\n" + statements
                                + "}\n}\n"));
    }
}
