package dev.pooled;

import dev.pooled.codec.Codec;
import dev.pooled.spi.SettingText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The kinds of values that settings have: how each is read from text, and what it may be.
 *
 * <p>An enum with switches, where a function for each setting would read as well: every opening of a pool waits for the
 * table of settings, and thirty lambdas take a fresh JVM 50 ms. For the same reason nothing here uses a stream.
 */
enum SettingKind {
    /** Any text. */
    TEXT,
    NAME,
    AT_LEAST_0,
    AT_LEAST_1,
    FLAG,
    DURATION,
    /** Bytes; it stays a text, as the JVM takes it. */
    SIZE,
    ARGUMENTS,
    PATH,
    DIRECTORY,
    PATHS,
    NAMES_AND_VALUES,
    TASK,
    CODECS,
    LISTENERS,
    MODE,
    WHEN_FULL,
    PROGRESS,
    OUTPUT,
    BACKEND;

    /** Reads {@code text}; errors end in a colon and the text. */
    Object parse(String text) {
        return switch (this) {
            case TEXT, NAME, SIZE, BACKEND -> text;
            case AT_LEAST_0, AT_LEAST_1 -> SettingText.wholeNumber(text);
            case FLAG -> SettingText.flag(text);
            case DURATION -> SettingText.duration(text);
            case ARGUMENTS -> SettingText.arguments(text);
            case PATH, DIRECTORY -> SettingText.path(text);
            case PATHS -> SettingText.paths(text);
            case NAMES_AND_VALUES -> SettingText.map(text);
            case TASK -> NamedTask.parse(text);
            case CODECS -> NamedClass.instances(Codec.class, text);
            case LISTENERS -> NamedClass.instances(PoolListener.class, text);
            case MODE -> SettingText.choice(PoolMode.class, text);
            case WHEN_FULL -> SettingText.choice(WhenFull.class, text);
            case PROGRESS -> SettingText.choice(ProgressMode.class, text);
            case OUTPUT -> LogOutput.parse(text);
        };
    }

    /** Returns whether a setting of this kind may have {@code value}. */
    boolean accepts(Object value) {
        return switch (this) {
            case NAME -> isName((String) value);
            case AT_LEAST_0 -> (Integer) value >= 0;
            case AT_LEAST_1 -> (Integer) value >= 1;
            case DURATION -> ((Duration) value).compareTo(Duration.ZERO) > 0;
            case SIZE -> isSize((String) value);
            case ARGUMENTS -> hasNoBlank((List<?>) value);
            case DIRECTORY -> Files.isDirectory((Path) value);
            case NAMES_AND_VALUES -> hasNames((Map<?, ?>) value);
            case BACKEND ->
                value.equals(ExtensionNames.LOCAL) || ExtensionNames.backends().contains(value);
            default -> true;
        };
    }

    /** Returns what a value of this kind must be. */
    String rule() {
        return switch (this) {
            case NAME -> "must not be blank and have no control characters";
            case AT_LEAST_0 -> "must be >= 0";
            case AT_LEAST_1 -> "must be >= 1";
            case DURATION -> "must be > 0";
            case SIZE -> "must be a size such as 64k, 256m or 2g";
            case ARGUMENTS -> "must not be blank";
            case DIRECTORY -> "must be a directory that exists";
            case NAMES_AND_VALUES -> "must have names that are not blank and have no =";
            case BACKEND -> "must be one of " + String.join(", ", ExtensionNames.backends());
            default -> "";
        };
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return false;
            }
        }
        return !name.isBlank();
    }

    private static boolean isSize(String text) {
        try {
            return SettingText.bytes(text) > 0;
        } catch (IllegalArgumentException ignored) { // the setting says it with its name
            return false;
        }
    }

    private static boolean hasNoBlank(List<?> arguments) {
        for (Object argument : arguments) {
            if (((String) argument).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNames(Map<?, ?> map) {
        for (Object key : map.keySet()) {
            String name = (String) key;
            if (name.isBlank() || name.indexOf('=') >= 0) {
                return false;
            }
        }
        return true;
    }
}
