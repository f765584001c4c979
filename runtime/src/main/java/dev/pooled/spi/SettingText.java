package dev.pooled.spi;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text forms of settings, for Pooled's own and those of extensions, so that {@code 5s} means the same everywhere.
 *
 * <p>Every method refuses a text that it does not take with an {@link IllegalArgumentException} that says what is
 * allowed, and ends in a colon and the text: {@code must be true or false: yes}. The name of the setting may be put
 * before it.
 */
public final class SettingText {

    private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s|m|h)");
    private static final Pattern SIZE = Pattern.compile("(\\d+)([kmgKMG])");

    private SettingText() {}

    /**
     * Reads {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h} or {@code PT5S}; not a bare number, zero, or less.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Duration duration(String text) {
        Duration duration;
        try {
            duration = parseDuration(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException ignored) { // refused below
            duration = Duration.ZERO;
        }
        if (duration.isZero() || duration.isNegative()) {
            throw mustBe("a duration above zero such as 500ms, 5s, 2m, 1h or PT5S", text);
        }
        return duration;
    }

    /**
     * Reads {@code 64k}, {@code 256m} or {@code 2g}, the units in any case, as bytes; not a bare number, or zero.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static long bytes(String text) {
        Matcher size = SIZE.matcher(text);
        try {
            if (size.matches() && Long.parseLong(size.group(1)) > 0) {
                return Math.multiplyExact(Long.parseLong(size.group(1)), unitBytes(size.group(2)));
            }
        } catch (ArithmeticException | NumberFormatException ignored) { // refused below
        }
        throw mustBe("a size such as 64k, 256m or 2g", text);
    }

    /**
     * Reads a whole number in digits.
     *
     * @throws IllegalArgumentException if the text is none, or does not fit
     */
    public static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException ignored) { // says less than we do
            throw mustBe("a whole number", text);
        }
    }

    /**
     * Reads {@code true} or {@code false}, in any case.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static boolean flag(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw mustBe("true or false", text);
    }

    /**
     * Reads the name of a constant, in any case and with {@code -} for {@code _}.
     *
     * @throws IllegalArgumentException if {@code type} has no such constant
     */
    public static <E extends Enum<E>> E choice(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw mustBe("one of " + names, text);
    }

    /**
     * Reads arguments that are separated by blanks; single or double quotes keep blanks together and are dropped, and a
     * backslash is a backslash: {@code -Xss4m "-Dhome=C:\Program Files"}.
     *
     * @throws IllegalArgumentException if a quote is not closed
     */
    public static List<String> arguments(String text) {
        return split(text, Character::isWhitespace);
    }

    /**
     * Reads {@code a=b;c=d}; single or double quotes keep a {@code ;} together and are dropped, and a value may have
     * more {@code =}. The result keeps the order.
     *
     * @throws IllegalArgumentException if a part has no {@code =} or no name, a name comes twice, or a quote is not
     *     closed
     */
    public static Map<String, String> map(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String part : split(text, letter -> letter == ';')) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0)).strip();
            if (part.isBlank()) {
                continue; // a semicolon at the end
            }
            if (name.isEmpty() || map.put(name, part.substring(equals + 1)) != null) {
                throw mustBe("pairs such as a=b;c=d, each name once", text);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException if the text is empty or no path of this system
     */
    public static Path path(String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (IllegalArgumentException ignored) { // refused below
        }
        throw mustBe("a path", text);
    }

    /**
     * Reads paths that are separated as in a class path of this system: by {@code :}, or by {@code ;} on Windows.
     *
     * @throws IllegalArgumentException if one of them is no path of this system
     */
    public static List<Path> paths(String text) {
        List<Path> paths = new ArrayList<>();
        try {
            for (String part : text.split(Pattern.quote(File.pathSeparator), -1)) {
                if (!part.isEmpty()) {
                    paths.add(Path.of(part));
                }
            }
        } catch (IllegalArgumentException ignored) { // says less than we do
            throw mustBe("paths separated by " + File.pathSeparator, text);
        }
        return List.copyOf(paths);
    }

    /** Returns the candidate that is most like {@code word}, whatever the case, for "did you mean"; none if none is like it. */
    public static Optional<String> nearest(String word, Stream<String> candidates) {
        return Optional.ofNullable(EditDistance.nearest(word, candidates));
    }

    private static Duration parseDuration(String text) {
        Matcher amountAndUnit = DURATION.matcher(text);
        if (!amountAndUnit.matches()) {
            return Duration.parse(text);
        }
        long amount = Long.parseLong(amountAndUnit.group(1));
        return switch (amountAndUnit.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static long unitBytes(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "k" -> 1L << 10;
            case "m" -> 1L << 20;
            default -> 1L << 30;
        };
    }

    /** Splits at separators outside quotes; a part exists once it has a letter or a quote. */
    private static List<String> split(String text, IntPredicate isSeparator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean isBegun = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0 && letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
                isBegun = true;
            } else if (quote == 0 && isSeparator.test(letter)) {
                if (isBegun) {
                    parts.add(part.toString());
                }
                part.setLength(0);
                isBegun = false;
            } else {
                part.append(letter);
                isBegun = true;
            }
        }
        if (quote != 0) {
            throw refused("must have every quote closed", text);
        }
        if (isBegun) {
            parts.add(part.toString());
        }
        return List.copyOf(parts);
    }

    private static IllegalArgumentException mustBe(String allowed, String text) {
        return refused("must be " + allowed, text);
    }

    private static IllegalArgumentException refused(String rule, String text) {
        return new IllegalArgumentException(rule + ": " + text);
    }
}
