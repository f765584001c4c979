package dev.pooled;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The values of all settings that have one, and the texts of the extensions' settings. Immutable. */
final class ResolvedSettings {

    private final Map<Setting<?>, Object> values;
    private final Set<Setting<?>> defaults;
    private final Map<String, String> extensions;

    ResolvedSettings(Map<Setting<?>, Object> values, Set<Setting<?>> defaults, Map<String, String> extensions) {
        this.values = Map.copyOf(values);
        this.defaults = Set.copyOf(defaults);
        this.extensions = Map.copyOf(extensions);
    }

    /** Returns the value of a setting that is always there. */
    <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow();
    }

    @SuppressWarnings("unchecked") // GivenSettings stores only Ts under a Setting<T>
    <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable((T) values.get(setting));
    }

    /** Returns whether nobody has set {@code setting}. */
    boolean isDefault(Setting<?> setting) {
        return defaults.contains(setting);
    }

    /** Returns the settings of all extensions, by their keys without {@code pooled.}. */
    Map<String, String> extensions() {
        return extensions;
    }

    /** Returns the settings of one extension, by their keys without {@code pooled.<name>.}, sorted. */
    Map<String, String> extension(String name) {
        String prefix = name + ".";
        Map<String, String> found = new TreeMap<>();
        extensions.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** Returns all settings in the order of {@link Settings#ALL}; no secrets. */
    @Override
    public String toString() {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            find(setting).ifPresent(value -> shown.put(setting.name(), Setting.shown(value)));
        }
        return shown.toString();
    }
}
