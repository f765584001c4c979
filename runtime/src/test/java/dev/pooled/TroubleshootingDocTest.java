package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the product throws, warns of and prints stands in {@code docs/troubleshooting.md}, with the longest piece of its text, unless
 * nobody can meet it who does not break the product, or it says itself what to do.
 */
class TroubleshootingDocTest {

    private static final Pattern MESSAGE = Pattern.compile(
            "(?:new \\w+(?:Exception|Error)\\(|\\.log\\(|\\bbroken\\(" + "|System\\.err\\.println\\()(.*?);\\n",
            Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** A shorter piece would be found anywhere. */
    private static final int LETTERS_THAT_TELL = 12;

    /** Headings may leave out the end of a long text. */
    private static final int LETTERS_COMPARED = 30;

    /** Both JVMs run the same version, and nobody else writes to their channel: these are told as {@code it sent what is no message}. */
    private static final Pattern OF_THE_PROTOCOL = Pattern.compile(".*/internal/(wire/(channel|message)"
            + "|host/fleet/(Lane|RunningChunk|Questions|Rehearsal)\\.|worker/(WorkerLoop|MethodTable)\\.).*");

    /** Settings say behind {@code must be} what is allowed, and it stands there with another number or name. */
    private static final Pattern SAYS_IT_ITSELF =
            Pattern.compile("must .*|output must .*|exitGuard needs .*|workerHeap must .*"
                    + "|and have a public no-argument constructor|tasks must not be empty|the bytes .*");

    /** Causes and other pieces of texts that stand there, and what only mistakes in generated code can bring about. */
    private static final Set<String> OTHERS = Set.of(
            "further failures of this kind are not reported",
            "restore(…) returned null",
            "java.lang.Runtime is built in another way",
            "the process could not be started",
            "it ends in the description of its events",
            "it is not complete: no whole chunk at byte",
            "the host's recording is not there: it was moved, or its name is another one",
            "it was cancelled before it began",
            "292 years have passed",
            "pooled-agent failed",
            "it was written as",
            "parts of an exception, and",
            "bytes: from",
            "a size must not be negative: size",
            "size must be between 0 and",
            "there are no items",
            "the items are in no array of primitives",
            "has no fixed arguments",
            "has no resident receiver",
            "is known here by its name alone, and runs in workers only",
            "packages to open must be module/package");

    @Test
    void whatTheProductSaysStandsOnThePage() throws IOException {
        String page = Files.readString(ProjectSources.ROOT.resolve("docs/troubleshooting.md"))
                .replaceAll("\\s+", " ");
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (Path file : ProjectSources.all()) {
            String name = file.toString().replace('\\', '/');
            if (!name.matches(".*/(runtime|agent)/src/main/.*")
                    || OF_THE_PROTOCOL.matcher(name).matches()) {
                continue;
            }
            String code =
                    Files.readString(file).replaceAll("(?m)^\\s*/?\\*.*$", "").replaceAll("\"\\s*\\+\\s*\"", "");
            for (MatchResult message : MESSAGE.matcher(code).results().toList()) {
                String text = longestLiteral(message.group(1));
                seen++;
                if (text.length() >= LETTERS_THAT_TELL
                        && !page.contains(text.substring(0, Math.min(text.length(), LETTERS_COMPARED)))
                        && !SAYS_IT_ITSELF.matcher(text).matches()
                        && !OTHERS.contains(text)) {
                    missing.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertThat(seen).isGreaterThan(150);
        assertThat(missing).isEmpty();
    }

    private static String longestLiteral(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(literal -> literal.group(1).replaceAll("^[;:,=' ]+|[;:,=' ]+$", ""))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }
}
