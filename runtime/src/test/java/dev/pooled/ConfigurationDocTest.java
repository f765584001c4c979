package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of {@code docs/configuration.md}: each setting of {@link Settings}, with what the Javadoc of its accessor says and a text
 * that is really read. With {@code -Dgolden.update=true} it is written anew; what stands around it is kept.
 */
class ConfigurationDocTest {

    private static final Path PAGE = ProjectSources.ROOT.resolve("docs/configuration.md");
    private static final String BEGIN = "| setting | key | for example | meaning |\n|---|---|---|---|\n";

    /** What one may write for each setting, by its key. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("name", "etl"),
            Map.entry("workers", "4"),
            Map.entry("mode", "threads"),
            Map.entry("task-timeout", "5s"),
            Map.entry("cancel-grace", "200ms"),
            Map.entry("queue-capacity", "1000"),
            Map.entry("when-full", "reject"),
            Map.entry("max-tasks-per-worker", "1000"),
            Map.entry("max-worker-age", "1h"),
            Map.entry("max-worker-memory", "512m"),
            Map.entry("spare-workers", "1"),
            Map.entry("worker-heap", "256m"),
            Map.entry("jvm-args", "-Xss4m -ea"),
            Map.entry("java-home", "/opt/jdk-25"),
            Map.entry("environment", "LANG=C;TMP=/data"),
            Map.entry("system-properties", "a=b;c=d"),
            Map.entry("working-directory", "/tmp"),
            Map.entry("extra-class-path", "lib/a.jar:lib/b.jar"),
            Map.entry("worker-init", "com.acme.Setup::start"),
            Map.entry("worker-exit", "com.acme.Setup::stop"),
            Map.entry("shutdown-timeout", "30s"),
            Map.entry("progress", "auto"),
            Map.entry("max-depth", "1"),
            Map.entry("heartbeat-timeout", "2m"),
            Map.entry("exit-guard", "true"),
            Map.entry("debug-workers", "true"),
            Map.entry("insights", "true"),
            Map.entry("output", "log:com.acme.workers"),
            Map.entry("codec", "com.acme.MoneyCodec"),
            Map.entry("listener", "com.acme.Audit"),
            Map.entry("backend", "local"));

    /** Their classes would have to exist. */
    private static final List<String> OF_CLASSES = List.of("worker-init", "worker-exit", "codec", "listener");

    @Test
    void isUpToDate() throws IOException {
        String config = Files.readString(Path.of("src/main/java/dev/pooled/PoolConfig.java"));
        String table =
                Settings.ALL.stream().map(setting -> row(setting, config)).collect(Collectors.joining());
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf("\n\n", from - 1) + 1;
        String fresh = page.substring(0, from) + table + page.substring(to);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(page).contains(BEGIN);
        assertThat(Files.readString(PAGE))
                .as("run with -Dgolden.update=true to write it")
                .isEqualTo(fresh);
    }

    @Test
    void theExamplesAreRead() {
        for (Setting<?> setting : Settings.ALL) {
            if (!OF_CLASSES.contains(setting.key())) {
                assertThatCode(() -> setting.parse(example(setting), "the page"))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String row(Setting<?> setting, String config) {
        String method = setting == Settings.BACKEND ? "backendName" : setting.name();
        return "| `" + setting.name() + "` | `pooled." + setting.key() + "` | `" + example(setting) + "` | "
                + meaning(method, config) + " |\n";
    }

    private static String example(Setting<?> setting) {
        return assertThat(EXAMPLES.get(setting.key()))
                .as("an example of " + setting.key())
                .isNotNull()
                .actual();
    }

    private static String meaning(String method, String config) {
        Matcher accessor = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s+public [\\w<>?., ]+ " + method + "\\(\\) \\{")
                .matcher(config);
        assertThat(accessor.find()).as("an accessor with Javadoc, " + method).isTrue();
        return accessor.group(1)
                .replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@link (?:System|Runtime)?#(\\w+)\\}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]+\\.)?(\\w+)#(\\w+)\\}", "`$1.$2`")
                .replaceAll("\\{@link (?:[\\w.]+\\.)?(\\w+)\\}", "`$1`")
                .replaceAll("\\{@code ([^}]+)\\}", "`$1`")
                .strip();
    }
}
