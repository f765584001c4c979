package dev.pooled.spi;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How alike two words are, for "did you mean". */
final class EditDistance {

    private EditDistance() {}

    /** Returns the candidate that is most like {@code word}, whatever the case; nothing if none is like it. */
    static @Nullable String nearest(String word, Stream<String> candidates) {
        int tolerated = Math.max(2, word.length() / 3);
        String lowerWord = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        for (String candidate : (Iterable<String>) candidates.sorted()::iterator) {
            int distance = between(lowerWord, candidate.toLowerCase(Locale.ROOT));
            if (distance <= tolerated) {
                tolerated = distance - 1; // of equals the first
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Returns how many letters must be put in, taken out or changed to make {@code b} of {@code a}. */
    static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
