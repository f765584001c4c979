package dev.pooled.examples.regex;

import dev.pooled.Pooled;
import java.util.regex.Pattern;

/** The task of this example. */
final class Finder {

    private Finder() {}

    /** Returns whether {@code regex} occurs in {@code text}, or is stopped after a second, wherever it is by then. */
    @Pooled(timeout = "1s")
    static boolean find(String regex, String text) {
        return Pattern.compile(regex).matcher(text).find();
    }
}
