package dev.pooled.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What {@code -A} options say.
 *
 * @param travelCheck what becomes of types that cannot travel
 * @param suffix what a stub's name ends in
 * @param explain whether to print a note for each parameter and result that says how it travels, and why
 * @param problems what is wrong with the options themselves
 */
record ProcessorOptions(TravelCheck travelCheck, String suffix, boolean explain, List<String> problems) {

    static final String SERIALIZATION = "pooled.serialization";
    static final String SUFFIX = "pooled.suffix";
    static final String EXPLAIN = "pooled.explain";
    static final Set<String> NAMES = Set.of(SERIALIZATION, SUFFIX, EXPLAIN);

    private static final String DEFAULT_SUFFIX = "Pooled";

    /** What becomes of types that cannot travel. */
    enum TravelCheck {
        /** They are errors; those that may not travel are warnings. */
        ERROR,
        /** All are warnings. */
        WARN,
        /** Nobody looks. */
        OFF
    }

    ProcessorOptions {
        problems = List.copyOf(problems);
    }

    /** Reads the options; each wrong one becomes a problem and counts as not given. */
    static ProcessorOptions of(Map<String, String> given) {
        List<String> problems = new ArrayList<>();
        return new ProcessorOptions(
                travelCheck(given, problems), suffix(given, problems), explain(given, problems), problems);
    }

    private static TravelCheck travelCheck(Map<String, String> given, List<String> problems) {
        String value = given.getOrDefault(SERIALIZATION, "error");
        for (TravelCheck check : TravelCheck.values()) {
            if (check.name().toLowerCase(Locale.ROOT).equals(value)) {
                return check;
            }
        }
        problems.add(Problem.BAD_OPTION.message(SERIALIZATION, value, "use error, warn or off"));
        return TravelCheck.ERROR;
    }

    private static String suffix(Map<String, String> given, List<String> problems) {
        String value = given.getOrDefault(SUFFIX, DEFAULT_SUFFIX);
        if (value != null && !value.isEmpty() && SourceVersion.isIdentifier("X" + value)) {
            return value;
        }
        problems.add(Problem.BAD_OPTION.message(SUFFIX, value, "use letters and digits that may end a class name"));
        return DEFAULT_SUFFIX;
    }

    private static boolean explain(Map<String, String> given, List<String> problems) {
        String value = given.getOrDefault(EXPLAIN, "false");
        if (!"true".equals(value) && !"false".equals(value)) {
            problems.add(Problem.BAD_OPTION.message(EXPLAIN, value, "use true or false"));
        }
        return "true".equals(value);
    }
}
