package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The headings of {@code docs/troubleshooting.md} are the texts that one meets: each is provoked here, and what is met must be one of
 * them, word for word but for what {@code …} stands for. What is not provoked here must be expected by another test; the chapter on the
 * agent has a test of its own.
 */
@ExtendWith(LeaveNothingBehind.class)
class TroubleshootingIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What the compiler says, and what is the user's own message. */
    private static final String FOREIGN = "cannot find symbol.*|\\[Pooled.*|TaskFailedException: …";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** A shorter piece of a text would be found anywhere. */
    private static final int LETTERS_THAT_TELL = 12;

    /** What no test brings about. */
    private static final Map<String, String> NOT_PROVOKED = Map.of(
            "CancellationException: pool '…': task #… was cancelled", "a future says it in the words of the JDK",
            "EncodingException: … too large to travel:",
                    "it takes an argument of two gigabytes, and their copies; it was met by hand",
            "EncodingException: … there is no memory to send it:",
                    "the heap must be full at one moment, and not before it",
            "IllegalStateException: the worker speaks version",
                    "it takes two versions of the runtime, and there is one",
            "nothing of pools is recorded:", "it takes a flight recorder that refuses events");

    @TempDir
    private static Path directory;

    @TestFactory
    Stream<DynamicTest> whatIsMetIsAHeading() throws IOException {
        List<String> headings = headings();
        Set<String> others = new TreeSet<>(headings);
        others.removeAll(ofTheAgent()); // its own tests meet them
        Stream<DynamicTest> thrown = Provocations.all(directory).entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> others.remove(heading(headings, text(catchThrowable(() -> bounded(each.getValue())))))));
        Stream<DynamicTest> logged = WarningProvocations.all(directory).entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> others.remove(
                                heading(headings, WarningProvocations.said(() -> bounded(each.getValue()))))));
        Stream<DynamicTest> rest =
                Stream.of(DynamicTest.dynamicTest("other tests meet the others", () -> areMetByTests(others)));
        return Stream.of(thrown, logged, rest).flatMap(tests -> tests);
    }

    /** A limit of the class is none for its dynamic tests. */
    private static void bounded(Provocations.Provocation provocation) throws Throwable {
        assertTimeoutPreemptively(Duration.ofSeconds(60), provocation::provoke);
    }

    private static String heading(List<String> headings, String met) {
        List<String> fitting = headings.stream()
                .filter(heading -> pattern(heading).matcher(met).matches())
                .toList();
        assertThat(fitting)
                .as("headings of docs/troubleshooting.md for:%n%s", met)
                .hasSize(1);
        return fitting.get(0);
    }

    /** Each heading has its pieces, whole, among the texts that one test expects. */
    private static void areMetByTests(Set<String> headings) throws IOException {
        Map<Path, String> tests = texts();
        Set<String> unmet = new TreeSet<>();
        for (String heading : headings) {
            String text = heading.replaceFirst("^\\w+(Exception|Error): ", "");
            List<String> pieces = Arrays.stream(text.split("…"))
                    .map(piece -> piece.replaceFirst("^[: ]+", "").strip())
                    .filter(piece -> piece.length() >= LETTERS_THAT_TELL)
                    .toList();
            int letters = pieces.stream().mapToInt(String::length).sum();
            boolean isMet = letters >= text.length() / 2
                    && tests.values().stream().anyMatch(texts -> pieces.stream().allMatch(texts::contains));
            if (!isMet && NOT_PROVOKED.keySet().stream().noneMatch(heading::startsWith)) {
                unmet.add(heading);
            }
        }
        for (String excused : NOT_PROVOKED.keySet()) {
            assertThat(headings).anyMatch(heading -> heading.startsWith(excused));
        }
        assertThat(unmet)
                .as("headings of docs/troubleshooting.md that no test has met")
                .isEmpty();
    }

    private static List<String> headings() throws IOException {
        return headings(Files.readString(ROOT.resolve("docs/troubleshooting.md")));
    }

    private static List<String> ofTheAgent() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/troubleshooting.md"));
        int start = page.indexOf("\n## The agent\n");
        return headings(page.substring(start, page.indexOf("\n## ", start + 1)));
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
        while ((error instanceof CompletionException
                        || error instanceof ExecutionException
                        || error.getCause() instanceof CancellationException) // JDK 25 wraps it in another one
                && error.getCause() != null) {
            error = error.getCause();
        }
        return error.getClass().getSimpleName() + ": " + error.getMessage();
    }

    /** The texts in each test of the project, with the pieces of each text put together. */
    private static Map<Path, String> texts() throws IOException {
        Map<Path, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(TroubleshootingIT::isTest).toList()) {
                String code = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                all.put(
                        file,
                        LITERAL.matcher(code)
                                .results()
                                .map(text -> text.group(1))
                                .collect(Collectors.joining("\n")));
            }
        }
        return all;
    }

    private static boolean isTest(Path file) {
        return ROOT.relativize(file)
                .toString()
                .matches("(?!.*\\btarget/).*/src/(it|test)/java/.*Test\\.java|"
                        + "(?!.*\\btarget/).*/src/(it|test)/java/.*IT\\.java");
    }
}
