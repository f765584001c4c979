package dev.pooled;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One setting: its name and key, its kind, and its default. Immutable; compared by
 * identity.
 *
 * @param <T> the type of its value
 */
final class Setting<T> {

    private final String name;
    private final String key;
    private final SettingKind kind;
    private final @Nullable Supplier<T> fallback;

    private Setting(String name, SettingKind kind, @Nullable Supplier<T> fallback) {
        this.name = name;
        this.key = key(name);
        this.kind = kind;
        this.fallback = fallback;
    }

    /** A setting that need not be there. */
    static <T> Setting<T> of(String name, SettingKind kind) {
        return new Setting<>(name, kind, null);
    }

    /** A setting that is {@code fallback} where nobody sets it. */
    static <T> Setting<T> of(String name, SettingKind kind, T fallback) {
        return new Setting<>(name, kind, new Always<>(fallback));
    }

    /** A setting that is asked for anew where nobody sets it. */
    static <T> Setting<T> made(String name, SettingKind kind, Supplier<T> fallback) {
        return new Setting<>(name, kind, fallback);
    }

    /** Returns the name of its builder method and its accessor: {@code taskTimeout}. */
    String name() {
        return name;
    }

    /** Returns its key without {@code pooled.}: {@code task-timeout}. */
    String key() {
        return key;
    }

    /** Returns its default; nothing where it need not be there. */
    Optional<T> fallback() {
        return fallback == null ? Optional.empty() : Optional.of(fallback.get());
    }

    /** Returns what {@code text} says; nothing if that is {@code none} and the setting need not be there. */
    @SuppressWarnings("unchecked") // the table of settings pairs each type with the kind that reads it
    Optional<T> parse(String text, String origin) {
        String stripped = text.strip();
        if (isOptional() && stripped.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        try {
            return Optional.of((T) kind.parse(stripped));
        } catch (IllegalArgumentException e) {
            throw refusal(withoutText(String.valueOf(e.getMessage()), stripped), stripped, origin, e);
        }
    }

    /** Returns what {@code sources} say for any pool; {@code null} if they say nothing. */
    @Nullable
    T given(SettingSources sources) {
        SettingSources.Text text = sources.find(key, null);
        return text == null ? null : read(text).orElse(null);
    }

    /** Returns what a source says, if its rule accepts it; nothing if that is {@code none}. */
    Optional<T> read(SettingSources.Text text) {
        return checked(parse(text.value(), text.origin()), text.origin());
    }

    /** Returns {@code value} if its rule accepts it. */
    Optional<T> checked(Optional<T> value, String origin) {
        if (value.isPresent() && !kind.accepts(value.get())) {
            throw refusal(kind.rule(), String.valueOf(shown(value.get())), origin, null);
        }
        return value;
    }

    /** Returns what of a value may be shown: of a map only the names. */
    static Object shown(Object value) {
        return value instanceof Map<?, ?> map ? map.keySet() : value;
    }

    private boolean isOptional() {
        return fallback == null;
    }

    private IllegalArgumentException refusal(String allowed, String value, String origin, @Nullable Exception cause) {
        String orNone = isOptional() ? ", or none" : "";
        return new IllegalArgumentException(
                name + " " + allowed + orNone + ": " + name + "=" + value + " (from " + origin + ")", cause);
    }

    /** Returns {@code task-timeout} for {@code taskTimeout}. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                key.append('-');
            }
            key.append(Character.toLowerCase(letter));
        }
        return key.toString();
    }

    private static String withoutText(String message, String text) {
        String end = ": " + text;
        return message.endsWith(end) ? message.substring(0, message.length() - end.length()) : message;
    }

    /** A default that is the same every time. */
    private record Always<T>(T value) implements Supplier<T> {
        @Override
        public T get() {
            return value;
        }
    }
}
