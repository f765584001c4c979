package dev.pooled.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The code blocks of the README. */
final class Readme {

    private static final Path FILE = Path.of("..", "README.md");

    private Readme() {}

    /** Returns the content of the block of {@code language} at {@code index}, from 0, without its last line end. */
    static String block(String language, int index) throws IOException {
        Pattern fenced = Pattern.compile("^```" + language + "\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);
        return fenced.matcher(Files.readString(FILE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .skip(index)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no block " + index + " of " + language));
    }
}
