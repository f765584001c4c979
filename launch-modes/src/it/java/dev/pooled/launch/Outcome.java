package dev.pooled.launch;

import org.jspecify.annotations.Nullable;

/** What came of one mode on one JDK, as the page says it. */
enum Outcome {
    WORKS("yes"),
    FAILS("no");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static @Nullable Outcome named(String text) {
        for (Outcome outcome : values()) {
            if (outcome.text.equals(text)) {
                return outcome;
            }
        }
        return null;
    }
}
