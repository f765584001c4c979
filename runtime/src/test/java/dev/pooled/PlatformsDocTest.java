package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What differs between systems is in few classes; the page {@code docs/platforms.md} has a row for each. */
class PlatformsDocTest {

    private static final Pattern OF_A_SYSTEM = Pattern.compile(
            "\"/proc|/dev/|/bin/sh|\"posix\"|\"unix:|sun\\.misc\\.Signal\"|\\.exe\"|File\\.separatorChar"
                    + "|getProperty\\(\"os\\.|\"SIGKILL\"|\"proc/");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`\\w+`(?:, `\\w+`)*) \\|");

    @Test
    void everyClassThatKnowsASystemHasARowAndNoOtherHas() throws IOException {
        Set<String> knowing = new TreeSet<>();
        for (Path file : ProjectSources.all()) {
            String name = file.getFileName().toString();
            boolean isShipped = file.startsWith(ProjectSources.ROOT.resolve("runtime/src/main"))
                    || file.startsWith(ProjectSources.ROOT.resolve("agent/src/main"));
            if (isShipped && OF_A_SYSTEM.matcher(code(file)).find()) {
                knowing.add(name.substring(0, name.length() - ".java".length()));
            }
        }

        assertThat(knowing).hasSizeGreaterThan(15).isEqualTo(rows());
    }

    private static Set<String> rows() throws IOException {
        Set<String> rows = new TreeSet<>();
        Matcher matcher = ROW.matcher(Files.readString(ProjectSources.ROOT.resolve("docs/platforms.md")));
        while (matcher.find()) {
            for (String name : matcher.group(1).split(", ")) {
                rows.add(name.replace("`", ""));
            }
        }
        return rows;
    }

    /** Returns a source without its comments, which may speak of everything. */
    private static String code(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
    }
}
