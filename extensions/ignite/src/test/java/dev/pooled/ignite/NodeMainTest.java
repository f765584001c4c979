package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeMainTest {

    private static Map<String, String> parse(String... arguments) {
        return NodeMain.parse(List.of(arguments));
    }

    @Test
    void optionsHaveTheirValueBehindThemOrBehindAnEqualsSign() {
        assertThat(parse("--workers", "8", "--class-path=app.jar:lib/*", "--name", "a=b"))
                .isEqualTo(Map.of("workers", "8", "class-path", "app.jar:lib/*", "name", "a=b"));
        assertThat(parse("--name=a=b", "--bind=")).isEqualTo(Map.of("name", "a=b", "bind", ""));
        assertThat(parse()).isEmpty();
    }

    @Test
    void anOptionWithoutValueIsTrue() {
        assertThat(parse("--accept-classes", "--help")).isEqualTo(Map.of("accept-classes", "true", "help", "true"));
    }

    @Test
    void aValueMayBeginWithOneDash() {
        assertThat(parse("--name", "-x")).isEqualTo(Map.of("name", "-x"));
    }

    @Test
    void whatIsNoOptionIsRefused() {
        for (String wrong : List.of("workers", "-w", "--", "", "--=8")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse(wrong))
                    .withMessage("options begin with --: " + wrong + "; --help shows them");
        }
    }

    @Test
    void anOptionIsGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--workers=8", "--workers", "9"))
                .withMessage("an option is given once: --workers");
    }
}
