package dev.pooled;

import dev.pooled.SettingSources.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a builder was given, and how the rest is found. Confined to one thread. */
final class GivenSettings {

    private static final String ORIGIN = "builder";

    /** A setting that was given as {@code none} is here and empty. */
    private final Map<Setting<?>, Optional<?>> values = new HashMap<>();

    /** Those in {@code values} that nobody has set: they were kept as they were elsewhere. */
    private final Set<Setting<?>> defaults = new HashSet<>();

    private final Map<String, String> extensions = new HashMap<>();

    <T> void put(Setting<T> setting, T value) {
        defaults.remove(setting);
        values.put(setting, Optional.of(value));
    }

    /** Adds {@code element} to what was given so far. */
    <T> void add(Setting<List<T>> setting, T element) {
        List<T> elements = new ArrayList<>(given(setting).orElse(List.of()));
        elements.add(element);
        put(setting, List.copyOf(elements));
    }

    /** Takes {@code text} as a source would have it; {@code key} has no {@code pooled.}. */
    void putText(String key, String text) {
        Setting<?> setting = Settings.BY_KEY.get(key);
        if (setting != null) {
            defaults.remove(setting);
            values.put(setting, setting.parse(text, ORIGIN));
            return;
        }
        new SettingSource(SettingSource.Kind.BUILDER, Map.of(key, text)).rejectUnknown(new ExtensionNames());
        extensions.put(key, text);
    }

    /** Takes everything as it is in {@code resolved}, also what is not there. */
    void keepAll(ResolvedSettings resolved) {
        for (Setting<?> setting : Settings.ALL) {
            values.put(setting, resolved.find(setting));
            if (resolved.isDefault(setting)) {
                defaults.add(setting);
            }
        }
        extensions.putAll(resolved.extensions());
    }

    /**
     * Returns all settings: what was given, else what {@code sources} say for the shared pool {@code sharedName}, or
     * for any pool if that is {@code null}, else the defaults.
     */
    ResolvedSettings resolve(SettingSources sources, @Nullable String sharedName) {
        ExtensionNames names = new ExtensionNames();
        sources.rejectUnknown(names);
        Map<Setting<?>, Object> resolved = new HashMap<>();
        Set<Setting<?>> unset = new HashSet<>(defaults);
        for (Setting<?> setting : Settings.ALL) {
            Optional<?> value = resolve(setting, sources, sharedName, unset);
            if (value.isPresent()) {
                resolved.put(setting, value.get());
            }
        }
        Map<String, String> resolvedExtensions = sources.extensionValues(sharedName, names);
        resolvedExtensions.putAll(extensions);
        return new ResolvedSettings(resolved, unset, resolvedExtensions);
    }

    private <T> Optional<T> resolve(
            Setting<T> setting, SettingSources sources, @Nullable String sharedName, Set<Setting<?>> unset) {
        if (values.containsKey(setting)) {
            return setting.checked(given(setting), ORIGIN);
        }
        Text text = sources.find(setting.key(), sharedName);
        if (text == null) {
            unset.add(setting);
            return setting.fallback();
        }
        return setting.read(text);
    }

    @SuppressWarnings("unchecked") // only Ts, or nothing, are stored under a Setting<T>
    private <T> Optional<T> given(Setting<T> setting) {
        return (Optional<T>) values.getOrDefault(setting, Optional.empty());
    }
}
