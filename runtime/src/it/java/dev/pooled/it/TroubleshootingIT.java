package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The headings of {@code docs/troubleshooting.md} are the texts that one meets: each error is provoked here, and must be one of them, word
 * for word but for what {@code …} stands for. Headings that nothing here provokes must be texts of the sources; those of the agent have
 * a test of their own.
 */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class TroubleshootingIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What the compiler says, and what is the user's own message. */
    private static final String FOREIGN = "cannot find symbol.*|\\[Pooled.*|TaskFailedException: …";

    /** The chapter whose texts are all provoked where the agent is, by {@code AgentTroubleshootingIT}. */
    private static final String OF_THE_AGENT = "(?s)\n## The agent\n.*?\n## ";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** A shorter piece of a text would be found anywhere. */
    private static final int LETTERS_THAT_TELL = 12;

    @TestFactory
    Stream<DynamicTest> whatIsMetIsAHeading() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/troubleshooting.md"));
        List<String> headings = headings(page);
        Set<String> others = new TreeSet<>(headings(page.replaceFirst(OF_THE_AGENT, "\n## ")));
        Stream<DynamicTest> provoked = Provocations.all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String met = text(catchThrowable(() -> each.getValue().provoke()));

                    List<String> fitting = headings.stream()
                            .filter(heading -> pattern(heading).matcher(met).matches())
                            .toList();
                    others.removeAll(fitting);
                    assertThat(fitting)
                            .as("headings of docs/troubleshooting.md for:%n%s", met)
                            .hasSize(1);
                }));
        return Stream.concat(
                provoked,
                Stream.of(DynamicTest.dynamicTest("the others are texts of the sources", () -> areOfSources(others))));
    }

    private static void areOfSources(Set<String> headings) throws IOException {
        String sources = sources();
        Set<String> unknown = new TreeSet<>();
        for (String heading : headings) {
            for (String piece :
                    heading.replaceFirst("^\\w+(Exception|Error): ", "").split("…")) {
                if (piece.strip().length() >= LETTERS_THAT_TELL && !sources.contains(piece.strip())) {
                    unknown.add(piece.strip() + " in: " + heading);
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(headings).as("what could be provoked is provoked").hasSizeBetween(3, 52);
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(line -> line.startsWith("### `"))
                .map(line -> line.substring("### `".length(), line.lastIndexOf('`')))
                .filter(heading -> !heading.matches(FOREIGN))
                .toList();
    }

    private static Pattern pattern(String heading) {
        return Pattern.compile(
                Arrays.stream(heading.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    /** As a stack trace begins, without the package; what only wraps the error is not it. */
    private static String text(Throwable thrown) {
        Throwable error = thrown;
        while ((error instanceof CompletionException || error instanceof ExecutionException)
                && error.getCause() != null) {
            error = error.getCause();
        }
        return error.getClass().getSimpleName() + ": " + error.getMessage();
    }

    /** All that the product says, with the pieces of each text put together; a line for each. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("runtime/src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                LITERAL.matcher(code).results().forEach(text -> all.append(text.group(1))
                        .append('\n'));
            }
        }
        return all.toString();
    }
}
