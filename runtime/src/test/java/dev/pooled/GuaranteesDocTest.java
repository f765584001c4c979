package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that promise something name the tests that hold it; a test that is renamed must be renamed there too. */
class GuaranteesDocTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @ParameterizedTest
    @CsvSource({"docs/guarantees.md,60", "docs/fault-cases.md,150"})
    void everyTestThatThePageNamesExists(String page, int atLeast) throws IOException {
        Map<String, String> sources = testSources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        Matcher matcher = TEST.matcher(Files.readString(ProjectSources.ROOT.resolve(page)));
        while (matcher.find()) {
            named++;
            String source = sources.getOrDefault(matcher.group(1), "");
            if (!source.contains("void " + matcher.group(2) + "(")) {
                missing.add(matcher.group());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThanOrEqualTo(atLeast);
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Path file : ProjectSources.all()) {
            if (isTest(file)) {
                String name = file.getFileName().toString();
                sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
            }
        }
        return sources;
    }

    private static boolean isTest(Path file) {
        String path = file.toString();
        return path.contains("/src/test/") || path.contains("/src/it/");
    }
}
