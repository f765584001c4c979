package dev.pooled.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

    private enum Taste {
        SWEET,
        VERY_SOUR
    }

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "5s, PT5S", "2m, PT2M", "1h, PT1H", "PT5S, PT5S", "pt1h30m, PT1H30M", "P2D, PT48H"})
    void readsADurationWithItsUnit(String text, Duration expected) {
        assertThat(SettingText.duration(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5 s",
                "5S",
                "1.5s",
                "5d",
                "-5s",
                "0s",
                "0ms",
                "PT0S",
                "PT-5S",
                "s",
                "none",
                "9223372036854775807h",
                "99999999999999999999s"
            })
    void refusesWhatIsNoDurationAboveZero(String text) {
        assertRefused(
                () -> SettingText.duration(text),
                "must be a duration above zero such as 500ms, 5s, 2m, 1h or PT5S: " + text);
    }

    @ParameterizedTest
    @CsvSource({"64k, 65536", "256m, 268435456", "2g, 2147483648", "2G, 2147483648", "1K, 1024"})
    void readsASizeAsBytes(String text, long expected) {
        assertThat(SettingText.bytes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "256", "0m", "-1m", "1.5g", "1t", "1mb", "m", "9223372036854775807g", "99999999999999999999k"
            })
    void refusesWhatIsNoSizeAboveZero(String text) {
        assertRefused(() -> SettingText.bytes(text), "must be a size such as 64k, 256m or 2g: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.0", "1e3", "2147483648", "1_000"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertThat(SettingText.wholeNumber("-42")).isEqualTo(-42);
        assertRefused(() -> SettingText.wholeNumber(text), "must be a whole number: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "1", "on"})
    void takesOnlyTrueAndFalseForAFlag(String text) {
        assertThat(SettingText.flag("true")).isTrue();
        assertThat(SettingText.flag("False")).isFalse();
        assertRefused(() -> SettingText.flag(text), "must be true or false: " + text);
    }

    @Test
    void readsAConstantInAnyCase() {
        assertThat(SettingText.choice(Taste.class, "sweet")).isEqualTo(Taste.SWEET);
        assertThat(SettingText.choice(Taste.class, "Very-Sour")).isEqualTo(Taste.VERY_SOUR);
        assertThat(SettingText.choice(Taste.class, "VERY_SOUR")).isEqualTo(Taste.VERY_SOUR);
        assertRefused(() -> SettingText.choice(Taste.class, "salty"), "must be one of sweet, very_sour: salty");
    }

    @Test
    void splitsArgumentsAtBlanksOutsideQuotes() {
        assertThat(SettingText.arguments("")).isEmpty();
        assertThat(SettingText.arguments("  -ea \t -Xss4m ")).containsExactly("-ea", "-Xss4m");
        assertThat(SettingText.arguments("-Da=\"b c\" '-Dd=e \"f\"'")).containsExactly("-Da=b c", "-Dd=e \"f\"");
        assertThat(SettingText.arguments("\"\" x")).containsExactly("", "x");
        assertThat(SettingText.arguments("-Dhome=C:\\new\\t")).containsExactly("-Dhome=C:\\new\\t");
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertRefused(() -> SettingText.arguments("-Da=\"b c"), "must have every quote closed: -Da=\"b c");
    }

    @Test
    void readsPairsInTheirOrder() {
        assertThat(SettingText.map("b=2;a=x=y; c=;").entrySet())
                .extracting(Object::toString)
                .containsExactly("b=2", "a=x=y", "c=");
        assertThat(SettingText.map("")).isEmpty();
        assertThat(SettingText.map("PATH='a;b';X=1"))
                .containsEntry("PATH", "a;b")
                .containsEntry("X", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "=b", "a=1;b", "a=1;a=2", " =1"})
    void refusesWhatAreNoPairs(String text) {
        assertRefused(() -> SettingText.map(text), "must be pairs such as a=b;c=d, each name once: " + text);
    }

    @Test
    void readsPathsAsInAClassPath() {
        String text = String.join(File.pathSeparator, "a b.jar", "", "lib/c.jar");

        assertThat(SettingText.paths(text)).isEqualTo(List.of(Path.of("a b.jar"), Path.of("lib/c.jar")));
        assertThat(SettingText.paths("")).isEmpty();
        assertThat(SettingText.path("a b")).isEqualTo(Path.of("a b"));
        assertRefused(() -> SettingText.path(""), "must be a path: ");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void findsTheNameThatIsMostLikeOne() {
        assertThat(SettingText.nearest("Adresses", Stream.of("addresses", "bind")))
                .contains("addresses");
        assertThat(SettingText.nearest("colour", Stream.of("addresses", "bind")))
                .isEmpty();
    }
}
