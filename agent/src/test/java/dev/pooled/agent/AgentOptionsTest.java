package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentOptionsTest {

    @Test
    void commasSeparate() {
        assertThat(settings("workers=4,task-timeout=5s"))
                .containsExactly(entry("task-timeout", "5s"), entry("workers", "4"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noOptionsAreNone(String text) {
        assertThat(settings(text)).isEmpty();
        assertThat(AgentOptions.parse(text).isPrewarm()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "jvm-args=\"-Xss1m -ea\"           | -Xss1m -ea",
                "jvm-args='-Xss1m -ea'             | -Xss1m -ea",
                "jvm-args=\"-Da=1,2\"              | -Da=1,2",
                "jvm-args=-Da=\"1,2\" -ea          | -Da=\"1,2\" -ea",
                "jvm-args=\"-Da=\"\"1,2\"\" -ea\"  | -Da=\"1,2\" -ea",
                "jvm-args='it''s, so'              | it's, so",
                "jvm-args=it's                     | it's",
                "jvm-args=a=b                      | a=b",
                "jvm-args=C:\\a\\b                 | C:\\a\\b",
                "pooled.jvm-args=-ea               | -ea",
            })
    void aValueMayHoldWhatSeparates(String text, String value) {
        assertThat(settings(text + ",workers=4")).containsExactly(entry("jvm-args", value), entry("workers", "4"));
    }

    @Test
    void anEmptyValueStaysEmpty() {
        assertThat(settings("name=,jvm-args=\"\"")).containsExactly(entry("jvm-args", ""), entry("name", ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "workers=4,debug     | agent options must be key=value, separated by commas: 'debug' at character 10"
                        + " of workers=4,debug",
                "workers=4,          | agent options must be key=value, separated by commas: '' at character 10"
                        + " of workers=4,",
                "=4                  | agent options must be key=value, separated by commas: '=4' at character 0 of =4",
                "a=\"b               | agent options must close the quote opened at character 2: a=\"b",
                "a=\"b\"c            | agent options must have a comma or the end behind a quoted value: \"b\"c",
                "a=1,pooled.a=2      | agent options must give a once",
                "transparent=yes     | agent option transparent must be true or false: transparent=yes",
                "open=java.base      | agent option open must hold module/package, separated by commas within quotes: open=java.base",
                "open=java.nio/      | agent option open must hold module/package, separated by commas within quotes: open=java.nio/",
                "prewarm=maybe       | agent option prewarm must be true or false: prewarm=maybe",
            })
    void whatCannotBeUnderstoodIsRefused(String text, String message) {
        assertThatThrownBy(() -> AgentOptions.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void prewarmIsTheAgentsOwn() {
        AgentOptions options = AgentOptions.parse("prewarm=FALSE,workers=4");

        assertThat(options.isPrewarm()).isFalse();
        assertThat(options.settings()).containsExactly(entry("workers", "4"));
    }

    @Test
    void aFileAddsOptionsAndThoseGivenDirectlyWin(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("größe.properties"),
                "workers=2\npooled.task-timeout=5s\npooled.pools.pdf.workers=1\nprewarm=false\nname=ä\n");

        AgentOptions options = AgentOptions.parse("workers=4,config=" + file);

        assertThat(options.isPrewarm()).isFalse();
        assertThat(options.settings())
                .containsExactly(
                        entry("name", "ä"),
                        entry("pools.pdf.workers", "1"),
                        entry("task-timeout", "5s"),
                        entry("workers", "4"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> AgentOptions.parse("config=/no/such.properties"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agent option config must name a readable file: config=/no/such.properties")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aFileMustNotNameAnother(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "config=b");

        assertThatThrownBy(() -> AgentOptions.parse("config=" + file))
                .hasMessage("agent option config must not stand in a file: " + file);
    }

    @Test
    void aFileMustGiveAKeyOnce(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "workers=1\npooled.workers=2");

        assertThatThrownBy(() -> AgentOptions.parse("config=" + file)).hasMessage(file + " must give workers once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "workers=4",
                "prewarm=false",
                "prewarm=false,workers=4,jvm-args=\"-Da=\"\"1,2\"\" -ea\",name='it''s'",
                "transparent=true,workers=4",
                "prewarm=false,transparent=true,open=\"java.base/java.nio,java.base/java.util\"",
                "name="
            })
    void whatIsPrintedReadsTheSame(String text) {
        AgentOptions options = AgentOptions.parse(text);

        AgentOptions again = AgentOptions.parse(options.toString());

        assertThat(again.settings()).isEqualTo(options.settings());
        assertThat(again.isPrewarm()).isEqualTo(options.isPrewarm());
        assertThat(again.isTransparent()).isEqualTo(options.isTransparent());
        assertThat(again.open()).isEqualTo(options.open());
    }

    @Test
    void transparentAndOpenAreTheAgentsOwn() {
        AgentOptions options = AgentOptions.parse("transparent=TRUE,open='java.base/java.nio, a.b/c;d/e',workers=4");

        assertThat(options.isTransparent()).isTrue();
        assertThat(options.open()).containsExactly("java.base/java.nio", "a.b/c", "d/e");
        assertThat(options.settings()).containsExactly(entry("workers", "4"));
        assertThat(AgentOptions.parse("workers=4").isTransparent()).isFalse();
        assertThat(AgentOptions.parse("workers=4").open()).isEmpty();
    }

    private static Map<String, String> settings(String text) {
        return AgentOptions.parse(text).settings();
    }
}
