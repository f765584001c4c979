package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the cluster quotes what the code says, and names its settings. */
class ClusterDocTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final int LETTERS_THAT_TELL = 8;

    @Test
    void everyMessageOnThePageIsOneOfTheCode() throws IOException {
        String page = page();
        String section = page.substring(page.indexOf("## What it says"), page.indexOf("## A thousand nodes"));
        String code = code();
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        for (Matcher message = MESSAGE.matcher(section); message.find(); seen++) {
            for (String piece : message.group(1).split("…", -1)) {
                String text = piece.strip();
                if (text.length() >= LETTERS_THAT_TELL
                        && !code.contains(text)
                        && !code.contains(text.replace("could not join the cluster: ", ""))) {
                    unknown.add(text);
                }
            }
        }
        assertThat(seen).isGreaterThan(8);
        assertThat(unknown).isEmpty();
    }

    @Test
    void theSnippetIsCompiled() throws IOException {
        String page = page();
        String snippet = page.substring(page.indexOf("try (Pool pool"), page.indexOf("squareMap(numbers);"));
        String compiled =
                Files.readString(ROOT.resolve("extensions/ignite/src/it/java/dev/pooled/ignite/Documented.java"));

        assertThat(compiled.replaceAll("\\s+", " ")).contains(snippet.replaceAll("\\s+", " "));
    }

    @Test
    void everySettingIsOnThePage() throws IOException {
        Set<String> missing = new TreeSet<>(ClusterSettings.KEYS);
        missing.addAll(HostSettings.KEYS);
        String page = page();
        missing.removeIf(key -> page.contains("`" + key + "`"));

        assertThat(missing).isEmpty();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/cluster.md"));
    }

    /** The sources, with the texts that go over several lines in one piece. */
    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("extensions/ignite/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
            }
        }
        return code.toString();
    }
}
