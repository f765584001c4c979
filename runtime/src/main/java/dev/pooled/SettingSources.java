package dev.pooled;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The places outside the builder that settings come from, in the order in which they are asked: the agent's options,
 * the system properties, the environment, {@code pooled.properties}. A snapshot; immutable.
 */
final class SettingSources {

    private static final String FILE = "pooled.properties";

    private final List<SettingSource> inOrder;

    SettingSources(
            Map<String, String> agentOptions,
            Map<String, String> systemProperties,
            Map<String, String> environment,
            Map<String, String> file) {
        this.inOrder = List.of(
                new SettingSource(SettingSource.Kind.AGENT_OPTION, agentOptions),
                new SettingSource(SettingSource.Kind.SYSTEM_PROPERTY, systemProperties),
                new SettingSource(SettingSource.Kind.ENVIRONMENT, environment),
                new SettingSource(SettingSource.Kind.FILE, file));
    }

    /** The text of a setting, and where it came from. */
    record Text(String value, String origin) {}

    /** Returns what the sources say in this JVM now. */
    static SettingSources current() {
        return new SettingSources(
                AgentLink.TO_AGENT.options(), strings(System.getProperties()), System.getenv(), file());
    }

    /** Refuses keys that belong to nothing. */
    void rejectUnknown(ExtensionNames extensions) {
        for (SettingSource source : inOrder) {
            source.rejectUnknown(extensions);
        }
    }

    /** Returns the first text for {@code key}; at the same source that of the shared pool comes first. */
    @Nullable
    Text find(String key, @Nullable String sharedName) {
        for (SettingSource source : inOrder) {
            Text text = sharedName == null ? null : source.find(SettingSource.sharedKey(sharedName, key));
            if (text == null) {
                text = source.find(key);
            }
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Returns the settings of all extensions, by their keys without {@code pooled.}. */
    Map<String, String> extensionValues(@Nullable String sharedName, ExtensionNames extensions) {
        Map<String, String> values = new HashMap<>();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            SettingSource source = inOrder.get(i);
            source.collectExtensions("", extensions, values);
            if (sharedName != null) {
                source.collectExtensions(SettingSource.sharedKey(sharedName, ""), extensions, values);
            }
        }
        return values;
    }

    private static Map<String, String> file() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        URL found = context == null ? null : context.getResource(FILE);
        ClassLoader system = ClassLoader.getSystemClassLoader();
        if (found == null && context != system) {
            found = system.getResource(FILE);
        }
        return found == null ? Map.of() : read(found);
    }

    private static Map<String, String> read(URL file) {
        Properties properties = new Properties();
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false); // a cached jar file would stay open for ever
            try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FILE + " is not a properties file: " + file, e);
        }
        return strings(properties);
    }

    private static Map<String, String> strings(Properties properties) {
        Map<String, String> strings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            String value = properties.getProperty(name);
            if (value != null) { // removed meanwhile by another thread
                strings.put(name, value);
            }
        }
        return strings;
    }
}
