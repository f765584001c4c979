package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages that explain the code name classes; a class that is renamed must be renamed there too. */
class ArchitectureDocTest {

    private static final Pattern CLASS_NAME = Pattern.compile("(?<![.\\w])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?!\\w)");

    /** Generated, or the JDK's. */
    private static final Set<String> ELSEWHERE = Set.of("MathsPooled", "CompletableFuture", "NotStarted");

    @Test
    void everyClassThatTheArchitecturePageNamesExists() throws IOException {
        assertThat(namesIn("docs/architecture.md")).hasSizeGreaterThan(30).isSubsetOf(sources());
    }

    @Test
    void everyClassThatTheConcurrencyPageNamesExists() throws IOException {
        assertThat(namesIn("docs/concurrency.md")).hasSizeGreaterThan(4).isSubsetOf(sources());
    }

    @Test
    void everyClassThatTheMapOfTheSystemNamesExists() throws IOException {
        String map = Files.readString(
                ProjectSources.ROOT.resolve("runtime/src/main/java/dev/pooled/internal/host/LocalBackend.java"));
        String doc = map.substring(map.indexOf("<pre>"), map.indexOf("</pre>"));

        assertThat(names(doc)).hasSizeGreaterThan(4).isSubsetOf(sources());
    }

    private static Set<String> namesIn(String page) throws IOException {
        return names(Files.readString(ProjectSources.ROOT.resolve(page)));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = CLASS_NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        names.removeAll(ELSEWHERE);
        return names;
    }

    private static Set<String> sources() throws IOException {
        return ProjectSources.all().stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.toSet());
    }
}
