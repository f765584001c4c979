package dev.pooled.agent;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text behind {@code -javaagent:pooled-agent.jar=}: {@code workers=4,jvm-args="-Xss1m -ea",config=pool.properties}.
 *
 * <p>Options are separated by commas. A value that begins with a quote, {@code "} or {@code '}, reaches to the next such
 * quote, and holds one where it is doubled. Quotes further inside a value are part of it, and commas between them do not
 * separate. Keys are those of the pool's settings, with or without {@code pooled.}. Immutable.
 */
final class AgentOptions {

    /** The agent's own: a properties file with more options; those given directly win. */
    static final String CONFIG = "config";

    /** The agent's own: whether the shared pool opens while the application boots; {@code true} by default. */
    static final String PREWARM = "prewarm";

    /** The agent's own: whether plain calls of pooled static methods go to the shared pool; {@code false} by default. */
    static final String TRANSPARENT = "transparent";

    /** The agent's own: packages of the JDK to be opened, {@code java.base/java.nio}, separated by commas or blanks. */
    static final String OPEN = "open";

    private static final String PREFIX = "pooled.";

    private final Map<String, String> settings;
    private final boolean prewarm;
    private final boolean transparent;
    private final List<String> open;

    private AgentOptions(Map<String, String> settings, boolean prewarm, boolean transparent, List<String> open) {
        this.settings = settings;
        this.prewarm = prewarm;
        this.transparent = transparent;
        this.open = open;
    }

    /**
     * Parses options and reads the file they name.
     *
     * @throws IllegalArgumentException if either cannot be understood
     */
    static AgentOptions parse(@Nullable String text) {
        Map<String, String> stated = text == null || text.isBlank() ? new TreeMap<>() : parseAll(text);
        String config = stated.remove(CONFIG);
        Map<String, String> settings = config == null ? new TreeMap<>() : readFile(config);
        settings.putAll(stated);
        boolean prewarm = parseFlag(PREWARM, settings.remove(PREWARM), /* fallback= */ true);
        boolean transparent = parseFlag(TRANSPARENT, settings.remove(TRANSPARENT), /* fallback= */ false);
        List<String> open = parseOpen(settings.remove(OPEN));
        return new AgentOptions(Collections.unmodifiableMap(settings), prewarm, transparent, open);
    }

    /** The pool's settings, by their keys without {@code pooled.}; the agent's own options are not among them. */
    Map<String, String> settings() {
        return settings;
    }

    boolean isPrewarm() {
        return prewarm;
    }

    boolean isTransparent() {
        return transparent;
    }

    /** The packages to be opened, each behind its module: {@code java.base/java.nio}. */
    List<String> open() {
        return open;
    }

    /** Prints the options so that {@link #parse} reads the same. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(prewarm ? "" : PREWARM + "=false");
        if (transparent) {
            text.append(text.length() == 0 ? "" : ",").append(TRANSPARENT).append("=true");
        }
        if (!open.isEmpty()) {
            text.append(text.length() == 0 ? "" : ",")
                    .append(OPEN)
                    .append("=\"")
                    .append(String.join(",", open))
                    .append('"');
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            text.append(text.length() == 0 ? "" : ",")
                    .append(setting.getKey())
                    .append("=\"")
                    .append(setting.getValue().replace("\"", "\"\""))
                    .append('"');
        }
        return text.toString();
    }

    private static Map<String, String> parseAll(String text) {
        Map<String, String> options = new TreeMap<>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfOption(text, start);
            String option = text.substring(start, end);
            int equals = option.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("agent options must be key=value, separated by commas: '" + option
                        + "' at character " + start + " of " + text);
            }
            put(options, option.substring(0, equals), unquoted(option.substring(equals + 1)), "agent options");
            start = end + 1;
        }
        return options;
    }

    /** Returns where the next comma outside quotes is, or the end. */
    private static int endOfOption(String text, int start) {
        char quote = 0;
        int opened = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == ',') {
                return i;
            } else if (quote == 0 && isQuote(text, i)) {
                quote = c;
                opened = i;
            } else if (quote == c && i + 1 < text.length() && text.charAt(i + 1) == c) {
                i++; // doubled: part of the value
            } else if (quote == c) {
                quote = 0;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException(
                    "agent options must close the quote opened at character " + opened + ": " + text);
        }
        return text.length();
    }

    /** An apostrophe counts only at the beginning of a value: {@code label=it's} is no quotation. */
    private static boolean isQuote(String text, int i) {
        char c = text.charAt(i);
        return c == '"' || (c == '\'' && i > 0 && text.charAt(i - 1) == '=');
    }

    private static String unquoted(String value) {
        char quote = value.isEmpty() ? 0 : value.charAt(0);
        if (quote != '"' && quote != '\'') {
            return value;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != quote) {
                text.append(c);
            } else if (i + 1 < value.length() && value.charAt(i + 1) == quote) {
                text.append(c);
                i++;
            } else if (i + 1 == value.length()) {
                return text.toString();
            } else {
                break;
            }
        }
        throw new IllegalArgumentException(
                "agent options must have a comma or the end behind a quoted value: " + value);
    }

    private static Map<String, String> readFile(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("agent option config must name a readable file: config=" + name, e);
        }
        Map<String, String> options = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            put(options, key, properties.getProperty(key, ""), name);
        }
        if (options.containsKey(CONFIG)) {
            throw new IllegalArgumentException("agent option config must not stand in a file: " + name);
        }
        return options;
    }

    private static void put(Map<String, String> options, String stated, String value, String source) {
        String trimmed = stated.trim();
        String key = trimmed.startsWith(PREFIX) ? trimmed.substring(PREFIX.length()) : trimmed;
        if (options.put(key, value) != null) {
            throw new IllegalArgumentException(source + " must give " + key + " once");
        }
    }

    private static boolean parseFlag(String key, @Nullable String value, boolean fallback) {
        if (value == null) {
            return fallback;
        }
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("agent option " + key + " must be true or false: " + key + "=" + value);
        }
        return value.equalsIgnoreCase("true");
    }

    private static List<String> parseOpen(@Nullable String value) {
        List<String> packages = new ArrayList<>();
        for (String each : value == null ? new String[0] : value.split("[\\s,;]+")) {
            int slash = each.indexOf('/');
            if (slash <= 0 || slash == each.length() - 1) {
                throw new IllegalArgumentException(
                        "agent option open must hold module/package, separated by commas within quotes: open=" + value);
            }
            packages.add(each);
        }
        return List.copyOf(packages);
    }
}
