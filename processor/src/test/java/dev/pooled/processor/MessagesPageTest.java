package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/messages.md}: written from {@link Problem}, from the example named like the message's id in
 * {@code bad}, and from what the processor says to it. With {@code -Dgolden.update=true} it is written anew.
 */
class MessagesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "messages.md");
    private static final Pattern PLACE = Pattern.compile("%\\d\\$s");

    /** Those that no source can provoke. */
    private static final Set<Problem> WITHOUT_EXAMPLE = Set.of(Problem.CRASH, Problem.NOT_WRITTEN, Problem.BAD_OPTION);

    private static final String HEAD = """
            # Compile-time messages

            What the annotation processor says, why, and what to do. Each message begins with its id in brackets. This page is
            written by `MessagesPageTest`; its examples are compiled by the tests.

            An **error** stops the build. A **warning** is silenced by `@SuppressWarnings("pooled")` on the parameter, field,
            method or class it points at, or on one around it. `-Apooled.serialization=warn` makes warnings of the errors about
            what can travel, `-Apooled.serialization=off` leaves these checks out.

            """;

    @Test
    void isUpToDate() throws IOException {
        String page = HEAD
                + index()
                + Stream.of(Problem.values()).map(MessagesPageTest::section).collect(Collectors.joining());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run with -Dgolden.update=true to write it").exists();
        assertThat(page).isEqualTo(Compiling.read(PAGE));
    }

    private static String index() {
        return Stream.of(Problem.values())
                .map(problem -> "- [" + problem.id() + "](#" + problem.id().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String section(Problem problem) {
        String message = message(problem);
        int end = endOfText(problem, message);
        return "\n## " + problem.id() + "\n\n"
                + (problem.isError() ? "**Error:** " : "**Warning:** ") + message.substring(0, end) + ".\n\n"
                + problem.meaning() + "\n\n"
                + example(problem)
                + "**Cure:** " + message.substring(end + 2) + ".\n";
    }

    private static String example(Problem problem) {
        if (WITHOUT_EXAMPLE.contains(problem)) {
            return "";
        }
        String source = Compiling.read(file("bad", problem, ".java"));
        return "```java\n" + source.replaceFirst("package bad;\\n\\n", "") + "```\n\n";
    }

    /** Returns what the processor says to the example, or the bare text where there is none. */
    private static String message(Problem problem) {
        if (WITHOUT_EXAMPLE.contains(problem)) {
            return PLACE.matcher(problem.text() + "; " + problem.cure()).replaceAll("…");
        }
        String said = Compiling.read(file("expected/bad", problem, ".txt"));
        Matcher message = Pattern.compile("\\[" + problem.id() + "] (.*)").matcher(said);
        assertThat(message.find()).as(problem.id()).isTrue();
        return message.group(1);
    }

    private static Path file(String folder, Problem problem, String ending) {
        return Compiling.RESOURCES.resolve(folder).resolve(problem.id() + ending);
    }

    /** Returns where in {@code message} the cure's semicolon stands: what is wrong may have one too. */
    private static int endOfText(Problem problem, String message) {
        String text = PLACE.splitAsStream(problem.text()).map(Pattern::quote).collect(Collectors.joining(".*?"));
        String end = PLACE.matcher(problem.text())
                        .results()
                        .anyMatch(r -> r.end() == problem.text().length())
                ? ".*?"
                : "";
        Matcher matcher = Pattern.compile(text + end + "; ").matcher(message);
        assertThat(matcher.lookingAt()).as(message).isTrue();
        return matcher.end() - 2;
    }
}
