package dev.pooled;

import dev.pooled.SettingSources.Text;
import dev.pooled.spi.SettingText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place that settings come from, and how keys are spelled there. Immutable.
 *
 * <pre>
 * key                  task-timeout           pools.pdf.task-timeout             dashboard.port
 * agent option         task-timeout           pools.pdf.task-timeout             dashboard.port
 * system property      pooled.task-timeout    pooled.pools.pdf.task-timeout      pooled.dashboard.port
 * environment          POOLED_TASK_TIMEOUT    POOLED_POOLS_PDF_TASK_TIMEOUT      POOLED_DASHBOARD_PORT
 * </pre>
 */
final class SettingSource {

    private static final String POOLS = "pools.";
    private static final String INTERNAL = "internal.";

    /** What an agent is told that is no setting of a pool. */
    private static final Set<String> AGENTS_OWN = Set.of("config", "open", "prewarm", "transparent");

    /** The kinds of places, and how each spells keys. */
    enum Kind {
        BUILDER("", '.', "builder"),
        AGENT_OPTION("", '.', "agent option"),
        SYSTEM_PROPERTY("pooled.", '.', "system property"),
        ENVIRONMENT("POOLED_", '_', "environment"),
        FILE("pooled.", '.', "pooled.properties");

        private final String prefix;
        private final char separator;
        private final String title;

        Kind(String prefix, char separator, String title) {
            this.prefix = prefix;
            this.separator = separator;
            this.title = title;
        }

        /** Returns {@code key} as it is spelled here, without the prefix. */
        private String spell(String key) {
            return this == ENVIRONMENT ? environmentForm(key) : key;
        }

        private String origin(String rawKey) {
            return this == SYSTEM_PROPERTY || this == ENVIRONMENT ? title + " " + rawKey : title;
        }

        /** Returns whether a key in this place is meant for somebody else. */
        private boolean isForeign(String rawKey) {
            return switch (this) {
                case SYSTEM_PROPERTY, ENVIRONMENT ->
                    !rawKey.startsWith(prefix) || rawKey.startsWith(prefix + spell(INTERNAL));
                case AGENT_OPTION -> AGENTS_OWN.contains(rawKey);
                case BUILDER, FILE -> false;
            };
        }
    }

    private final Kind kind;
    private final Map<String, String> entries;

    SettingSource(Kind kind, Map<String, String> entries) {
        this.kind = kind;
        this.entries = new TreeMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!kind.isForeign(entry.getKey())) {
                this.entries.put(entry.getKey(), entry.getValue());
            }
        }
    }

    /** Returns the key of a setting of the shared pool {@code poolName}. */
    static String sharedKey(String poolName, String key) {
        return POOLS + poolName + "." + key;
    }

    /** Returns the text for {@code key}, which has no {@code pooled.}; nothing where this place does not say. */
    @Nullable
    Text find(String key) {
        if (entries.isEmpty()) {
            return null; // spares spelling each of the keys
        }
        String rawKey = kind.prefix + kind.spell(key);
        String value = entries.get(rawKey);
        return value == null ? null : new Text(value, kind.origin(rawKey));
    }

    /**
     * Refuses keys that belong to nothing.
     *
     * @throws IllegalArgumentException for the first of them, in the order of the alphabet
     */
    void rejectUnknown(ExtensionNames extensions) {
        for (String rawKey : entries.keySet()) {
            if (!rawKey.startsWith(kind.prefix) || !isKnown(withoutPrefix(rawKey), extensions)) {
                throw new IllegalArgumentException("unknown setting " + rawKey + " (from " + kind.title + "); "
                        + suggestion(withoutPrefix(rawKey), extensions));
            }
        }
    }

    /**
     * Puts the settings of extensions into {@code values}, by their keys without {@code pooled.} and {@code before},
     * over what is there already.
     */
    void collectExtensions(String before, ExtensionNames extensions, Map<String, String> values) {
        String start = kind.prefix + kind.spell(before);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String rawKey = entry.getKey();
            if (!rawKey.startsWith(start) || isSetting(rawKey.substring(start.length()))) {
                continue;
            }
            String spelled = rawKey.substring(start.length());
            String extension = extensionOf(spelled, extensions);
            if (extension != null) {
                values.put(extensionKey(extension, spelled, values.keySet()), entry.getValue());
            }
        }
    }

    private boolean isKnown(String spelled, ExtensionNames extensions) {
        if (isSetting(spelled) || isSharedPoolSetting(spelled)) {
            return true;
        }
        return extensionOf(spelled, extensions) != null
                || sharedPoolSplits(spelled).anyMatch(end -> extensionOf(spelled.substring(end), extensions) != null);
    }

    private boolean isSetting(String spelled) {
        for (String key : Settings.BY_KEY.keySet()) {
            if (kind.spell(key).equals(spelled)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSharedPoolSetting(String spelled) {
        return sharedPoolSplits(spelled)
                .anyMatch(end -> spelledPoolSettings().anyMatch(spelled.substring(end)::equals));
    }

    private @Nullable String extensionOf(String spelled, ExtensionNames extensions) {
        if (spelled.indexOf(kind.separator) < 0) {
            return null; // spares looking for back ends
        }
        for (String name : extensions.all()) {
            String start = kind.spell(name) + kind.separator;
            if (spelled.startsWith(start) && spelled.length() > start.length()) {
                return name;
            }
        }
        return null;
    }

    /** Returns where the part after {@code pools.<name>.} can begin: a name may have separators too. */
    private Stream<Integer> sharedPoolSplits(String spelled) {
        String start = kind.spell(POOLS);
        if (!spelled.startsWith(start)) {
            return Stream.empty();
        }
        return Stream.iterate(
                        spelled.indexOf(kind.separator, start.length() + 1),
                        at -> at >= 0,
                        at -> spelled.indexOf(kind.separator, at + 1))
                .map(at -> at + 1);
    }

    /** Returns the key of an extension's setting, spelled as a source below this one did, if one did. */
    private String extensionKey(String extension, String spelled, Set<String> spelledBelow) {
        if (kind != Kind.ENVIRONMENT) {
            return spelled;
        }
        for (String key : spelledBelow) {
            if (environmentForm(key).equals(spelled)) {
                return key;
            }
        }
        String rest = spelled.substring(kind.spell(extension).length() + 1);
        return extension + "." + rest.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String suggestion(String spelled, ExtensionNames extensions) {
        Stream<String> extensionKeys = spelled.indexOf(kind.separator) < 0
                ? Stream.empty()
                : extensions.all().stream()
                        .map(name -> kind.spell(name) + spelled.substring(spelled.indexOf(kind.separator)));
        Stream<String> sharedPoolKeys = sharedPoolSplits(spelled)
                .flatMap(end -> spelledPoolSettings().map(key -> spelled.substring(0, end) + key));
        Stream<String> candidates =
                Stream.of(spelledSettings(), sharedPoolKeys, extensionKeys).flatMap(keys -> keys);
        return SettingText.nearest(spelled, candidates)
                .map(nearest -> "did you mean " + kind.prefix + nearest + "?")
                .orElseGet(() -> "known are " + spelledSettings().sorted().collect(Collectors.joining(", ")));
    }

    private String withoutPrefix(String rawKey) {
        return rawKey.startsWith(kind.prefix) ? rawKey.substring(kind.prefix.length()) : rawKey;
    }

    private Stream<String> spelledSettings() {
        return Settings.BY_KEY.keySet().stream().map(kind::spell);
    }

    private Stream<String> spelledPoolSettings() {
        return Settings.BY_KEY.keySet().stream()
                .filter(key -> !key.equals(Settings.NAME.key()))
                .map(kind::spell);
    }

    private static String environmentForm(String key) {
        StringBuilder form = new StringBuilder();
        String upper = key.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char letter = upper.charAt(i);
            boolean isKept = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
            form.append(isKept ? letter : '_');
        }
        return form.toString();
    }
}
