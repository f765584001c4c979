package dev.pooled.examples.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What users of a search form might type: two hundred searches that are done at once, and three that hang on every JDK.
 *
 * <p>The textbook's {@code (a+)+$} is not among them: since JDK 9 it takes no time.
 */
final class Inputs {

    /** Tries every way to split sixty letters into 25 groups: some 10^16. */
    private static final Search GROUPS = new Search("^(.*a){25}$", "a".repeat(60) + "!");

    /** Of the rule that took Cloudflare down in 2019: cubic, so a long line suffices. */
    private static final Search NO_EQUALS_SIGN = new Search(".*.*=.*", "x".repeat(50_000));

    /** The back reference keeps the JDK from remembering what has failed already. */
    private static final Search BACK_REFERENCE = new Search("^((a+)+)\\2?$", "a".repeat(40) + "!");

    private static final List<Search> HOSTILE = List.of(GROUPS, NO_EQUALS_SIGN, BACK_REFERENCE);

    private static final int GOOD = 200;

    private Inputs() {}

    /** A regular expression, and the text to find it in. */
    record Search(String regex, String text) {}

    /** Returns how many of the searches would hang. */
    static int hostile() {
        return HOSTILE.size();
    }

    static boolean isHostile(Search search) {
        return HOSTILE.contains(search);
    }

    /** Returns all searches, the hostile ones spread among the others. */
    static List<Search> all() {
        List<Search> all = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            all.add(good(i));
            if (i % 60 == 50) {
                all.add(HOSTILE.get(i / 60));
            }
        }
        return all;
    }

    private static Search good(int i) {
        return switch (i % 4) {
            case 0 -> new Search("\\d{4}-\\d{2}-\\d{2}", "shipped on 2026-11-" + (10 + i % 20));
            case 1 -> new Search("[\\w.]+@[\\w.]+\\.[a-z]{2,}", "write to user." + i + "@example.org");
            case 2 -> new Search("(\\d{1,3}\\.){3}\\d{1,3}", "refused by 10.0." + i + ".1");
            default -> new Search("#[0-9a-f]{6}\\b", String.format(Locale.ROOT, "background: #%06x;", i * 4711));
        };
    }
}
